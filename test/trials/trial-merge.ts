/**
 * The laws of merging over random histories on real documents: `npm run trial:merge -- --sequences 10000 --seed 1`. Each violation
 * is printed with document, seed and law; the same seed gives the same history. `--only NAME` takes the documents whose
 * name holds it, `--at N` one sequence.
 */
import { parseArgs } from "node:util";
import type { DocxDocument } from "../../shared/docx/index.ts";
import { randomFrom } from "../shared/docx/edit-at-random.ts";
import { checkDecisions } from "./decision-laws.ts";
import { checkLaws, type Violation } from "./merge-laws.ts";
import { makeHistory, plantOwnWords } from "./random-histories.ts";
import { listTrialDocuments } from "./trial-documents.ts";

const { values } = parseArgs({
  options: {
    sequences: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    only: { type: "string", default: "" },
    at: { type: "string" },
  },
});
const sequences = Number(values.sequences);
const seed = Number(values.seed);
const documents = (await listTrialDocuments()).filter(({ name }) => name.includes(values.only));
const planted = new Map<string, DocxDocument>();
const counts = new Map<number, number>();
let bad = 0;
const start = performance.now();
for (let n = values.at === undefined ? 0 : Number(values.at); n < sequences; n++) {
  const { name, doc } = documents[n % documents.length] as (typeof documents)[0];
  const base = planted.get(name) ?? plantOwnWords(doc);
  planted.set(name, base);
  const random = randomFrom(seed * 1_000_003 + n);
  const history = makeHistory(base, random);
  let violations: Violation[];
  try {
    violations = [...checkLaws(history, random), ...checkDecisions(history, random)];
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
    console.log(`#${n} ${name} (seed ${seed})\n    mine ${kinds[0]}\n    theirs ${kinds[1]}`);
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
