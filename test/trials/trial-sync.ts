/**
 * The laws of version sync over random histories of two devices through the real API: `npm run trial:sync -- --sequences 10000 --seed 1`.
 * The same seed gives the same history; `--at N` plays one, `--steps` its length, `--only NAME` takes the documents whose name holds it.
 * In one of `--office` sequences LibreOffice saves files anew, where it is installed.
 */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type DocxDocument, saveDocx } from "../../shared/docx/index.ts";
import { randomFrom } from "../shared/docx/edit-at-random.ts";
import { startTestApi } from "../support/api.ts";
import { convertInOffice } from "./convert-in-office.ts";
import { plantOwnWords } from "./random-histories.ts";
import { soffice } from "./settle-in-office.ts";
import { openBytes, SyncHistory } from "./sync-history.ts";
import { listTrialDocuments } from "./trial-documents.ts";

const { values } = parseArgs({
  options: {
    sequences: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    steps: { type: "string", default: "12" },
    only: { type: "string", default: "" },
    at: { type: "string" },
    office: { type: "string", default: "20" },
  },
});
const [sequences, seed, office] = [values.sequences, values.seed, values.office].map(Number) as [
  number,
  number,
  number,
];
const longest = 60_000;

const folder = await mkdtemp(join(tmpdir(), "autohire-sync-"));
if (!soffice) console.log("LibreOffice is not installed: no file is saved anew by it.");

async function saveAnew(doc: DocxDocument): Promise<DocxDocument | null> {
  const [file, out] = [join(folder, "file.docx"), join(folder, "out")];
  await writeFile(file, await saveDocx(doc));
  await rm(out, { recursive: true, force: true });
  await convertInOffice(folder, [file], "docx", out);
  const saved = await readFile(join(out, "file.docx")).catch(() => null);
  return saved && openBytes(saved);
}

const documents = (await listTrialDocuments()).filter(
  ({ name, doc }) => name.includes(values.only) && doc.text(doc.mainPart).length < longest,
);
const bases = documents.map(({ doc }) => plantOwnWords(doc));
const api = await startTestApi({ env: { LOG_LEVEL: "error" } });
const laws = new Map<string, number>();
let [bad, saved, steps] = [0, 0, 0];
const start = performance.now();
for (let n = Number(values.at ?? 0); n < sequences; n++) {
  const at = n % documents.length;
  const usesOffice = soffice !== undefined && office > 0 && n % office === office - 1;
  if (usesOffice) saved++;
  const token = await api.signInAs(`sync${n}@example.org`);
  const history = new SyncHistory(api, token, randomFrom(seed * 1_000_003 + n), usesOffice ? saveAnew : null);
  await history
    .run(bases[at]!, Number(values.steps))
    .catch((error: Error) => history.violations.push(error.stack?.split("\n").slice(0, 3).join(" ") ?? ""));
  steps += history.steps.length;
  if (history.violations.length > 0) {
    bad++;
    console.log(`#${n} ${documents[at]!.name} (seed ${seed})\n    ${history.steps.join("\n    ")}`);
    for (const what of history.violations) {
      console.log(`  ${what}`);
      const law = what.replace(/\b[bmtso]q\d+k\b/g, "a word").replace(/\d+/g, "n");
      laws.set(law, (laws.get(law) ?? 0) + 1);
    }
  }
  if (n % 100 === 99)
    console.log(`${n + 1} sequences, ${bad} bad, ${((performance.now() - start) / 1000).toFixed(0)} s`);
  if (values.at !== undefined) break;
}
await api.close();
await rm(folder, { recursive: true, force: true });
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(
  `${sequences} sequences (${saved} with LibreOffice, ${steps} steps) on ${documents.length} documents, seed ${seed}: ${bad} with violations, ${seconds} s`,
);
for (const [law, count] of [...laws].sort((a, b) => b[1] - a[1])) console.log(`  ${count} × ${law}`);
process.exitCode = bad > 0 ? 1 : 0;
