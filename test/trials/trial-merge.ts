/**
 * The laws of merging over random histories on real documents: `npm run trial:merge -- --sequences 10000 --seed 1`. Each violation
 * is printed with document, seed and law; the same seed gives the same history. `--only NAME` takes the documents whose
 * name holds it, `--at N` one sequence. `--clashes` plants a pair of changes to the same lines in each history, of a kind that turns
 * with the sequence (`--clash KIND` takes one kind); `--largest` leaves out longer documents.
 */
import { parseArgs } from "node:util";
import type { DocxDocument } from "../../shared/docx/index.ts";
import { randomFrom } from "../shared/docx/edit-at-random.ts";
import { clashes, makeClash } from "./clashing-histories.ts";
import { checkDecisions } from "./decision-laws.ts";
import { checkLaws, checkRewriting, type Violation } from "./merge-laws.ts";
import { makeHistory, plantOwnWords } from "./random-histories.ts";
import { listTrialDocuments } from "./trial-documents.ts";

const { values } = parseArgs({
  options: {
    sequences: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    only: { type: "string", default: "" },
    at: { type: "string" },
    clashes: { type: "boolean", default: false },
    clash: { type: "string" },
    largest: { type: "string", default: "120000" },
  },
});
const sequences = Number(values.sequences);
const seed = Number(values.seed);
const documents = (await listTrialDocuments()).filter(
  ({ name, doc }) => name.includes(values.only) && doc.text(doc.mainPart).length <= Number(values.largest),
);
const clashKinds = values.clash === undefined ? Object.keys(clashes) : [values.clash];
const isClashing = values.clashes || values.clash !== undefined;
const bases = new Map<string, DocxDocument>();
const counts = new Map<number, number>();
let bad = 0;
const start = performance.now();
for (let n = values.at === undefined ? 0 : Number(values.at); n < sequences; n++) {
  const { name, doc } = documents[n % documents.length] as (typeof documents)[0];
  const base = bases.get(name) ?? plantOwnWords(doc);
  bases.set(name, base);
  const random = randomFrom(seed * 1_000_003 + n);
  const clash = isClashing ? clashKinds[(n + seed) % clashKinds.length] : undefined;
  const planted = clash === undefined ? null : makeClash(base, clash, random);
  const history = planted ?? makeHistory(base, random);
  let violations: Violation[];
  try {
    violations = [
      ...checkLaws(history, random),
      ...checkDecisions(history, random),
      ...(isClashing ? checkRewriting(history, random) : []),
    ];
  } catch (error) {
    violations = [
      { law: 0, what: (error as Error).stack?.split("\n").slice(0, 4).join(" ") ?? String(error) },
    ];
  }
  if (violations.length > 0) {
    bad++;
    const kinds = (["mine", "theirs"] as const).map((side) =>
      history.edits[side].map(({ kind, lines }) => `${kind}(${lines.join()})`).join(" "),
    );
    console.log(
      `#${n} ${name} (seed ${seed}) ${planted === null ? "" : clash}\n    mine ${kinds[0]}\n    theirs ${kinds[1]}`,
    );
    for (const { law, what } of violations) {
      counts.set(law, (counts.get(law) ?? 0) + 1);
      console.log(`  law ${law}: ${what}`);
    }
  }
  if (values.at !== undefined) break;
}
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(
  `${sequences} sequences on ${documents.length} documents, seed ${seed}: ${bad} with violations, ${seconds} s`,
);
for (const [law, count] of [...counts].sort()) console.log(`  law ${law}: ${count}`);
process.exitCode = bad > 0 ? 1 : 0;
