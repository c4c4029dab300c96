/**
 * What a second import costs: three versions of a three-page résumé opened, merged, compared with the one before and saved, in
 * milliseconds of processor time, warm, over random histories: `npm run bench:merge -- --rounds 150 --pages 3`.
 */
import { parseArgs } from "node:util";
import {
  compareDocuments,
  type DocxDocument,
  mergeDocuments,
  openDocx,
  saveDocx,
} from "../../shared/docx/index.ts";
import { randomFrom } from "../shared/docx/edit-at-random.ts";
import { makePagedDocument } from "./bench-docx-documents.ts";
import { makeHistory, plantOwnWords } from "./random-histories.ts";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "150" },
    pages: { type: "string", default: "3" },
    seed: { type: "string", default: "1" },
  },
});
const warmUp = 40;
const author = { author: "Bench", date: "2026-01-01T00:00:00Z" };

async function open(bytes: Uint8Array): Promise<DocxDocument> {
  const opened = await openDocx(bytes);
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.value;
}

const used = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const base = plantOwnWords(await open((await makePagedDocument(Number(values.pages))).original));
const baseBytes = await saveDocx(base);
const steps: Record<string, number[]> = { open: [], merge: [], compare: [], save: [], all: [] };
let conflicts = 0;
for (let n = 0; n < Number(values.rounds) + warmUp; n++) {
  const history = makeHistory(base, randomFrom(Number(values.seed) * 1_000_003 + n));
  const files = [baseBytes, await saveDocx(history.mine), await saveDocx(history.theirs)] as const;
  const times = [used()];
  const [one, mine, theirs] = [await open(files[0]), await open(files[1]), await open(files[2])];
  times.push(used());
  const merged = mergeDocuments(one, mine, theirs);
  times.push(used());
  const compared = compareDocuments(mine, merged.document, author);
  times.push(used());
  await saveDocx(merged.document);
  await saveDocx(compared.document);
  times.push(used());
  if (n < warmUp) continue;
  conflicts += merged.conflicts.length;
  for (const [at, step] of ["open", "merge", "compare", "save"].entries())
    steps[step]?.push((times[at + 1] as number) - (times[at] as number));
  steps.all?.push((times.at(-1) as number) - (times[0] as number));
}
console.log(
  `${values.rounds} histories on ${values.pages} pages, ${conflicts} conflicts; ms of processor time`,
);
for (const [step, list] of Object.entries(steps)) {
  const sorted = list.sort((a, b) => a - b);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] as number).toFixed(1);
  console.log(`  ${step.padEnd(8)} median ${at(0.5)}  p95 ${at(0.95)}  most ${at(1)}`);
}
