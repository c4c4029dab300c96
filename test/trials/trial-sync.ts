/**
 * The laws of version sync over random histories of two devices: `npm run trial:sync -- --sequences 10000 --seed 1`. They play
 * on the operations alone, with rows in memory (support/bare-api.ts), and each `--real`th through the real API, HTTP, worker threads
 * and database. The same seed gives the same history; `--at N` plays one, `--from N` begins there, `--steps` its length, `--only
 * NAME` takes the documents whose name holds it. In each `--office`th LibreOffice saves files anew, where it is installed.
 * `--household`: on filled résumés, with a copy for a job, edits of the profile and proposals between them.
 */
import { parseArgs } from "node:util";
import { type DocxDocument, readText, saveDocx } from "../../shared/docx/index.ts";
import { randomFrom } from "../shared/docx/edit-at-random.ts";
import { startTestApi, type TestApi } from "../support/api.ts";
import { startBareApi } from "../support/bare-api.ts";
import { HouseholdHistory } from "./household-history.ts";
import { plantOwnWords } from "./random-histories.ts";
import { type RunningOffice, startOffice } from "./save-anew.ts";
import { soffice } from "./settle-in-office.ts";
import { openBytes, SyncHistory } from "./sync-history.ts";
import { listFilledResumes, listTrialDocuments } from "./trial-documents.ts";

const { values } = parseArgs({
  options: {
    sequences: { type: "string", default: "1000" },
    seed: { type: "string", default: "1" },
    steps: { type: "string", default: "12" },
    only: { type: "string", default: "" },
    from: { type: "string", default: "0" },
    at: { type: "string" },
    office: { type: "string", default: "20" },
    real: { type: "string", default: "100" },
    largest: { type: "string", default: "60000" },
    household: { type: "boolean", default: false },
  },
});
const numberOf = (name: "sequences" | "seed" | "steps" | "from" | "office" | "real" | "largest") =>
  Number(values[name]);
const [sequences, seed] = [numberOf("sequences"), numberOf("seed")];
const isEach = (n: number, every: number) => every > 0 && n % every === every - 1;

if (!soffice) console.log("LibreOffice is not installed: no file is saved anew by it.");
const opened: { office?: RunningOffice; real?: TestApi } = {};
async function saveAnew(doc: DocxDocument): Promise<DocxDocument | null> {
  opened.office ??= await startOffice();
  const saved = await opened.office.saveAnew(await saveDocx(doc));
  return saved && openBytes(saved);
}

const listed = values.household ? await listFilledResumes() : await listTrialDocuments();
const documents = listed.filter(
  ({ name, doc }) =>
    name.includes(values.only) &&
    doc.text(doc.mainPart).length < numberOf("largest") &&
    readText(doc).trim() !== "",
);
// In what a career stands on they would hide it from the reader.
const bases = documents.map(({ doc }) => plantOwnWords(doc, values.household ? 6 : 1));
const laws = new Map<string, number>();
const counts = { played: 0, bad: 0, real: 0, office: 0, steps: 0 };
const start = performance.now();
const seconds = () => ((performance.now() - start) / 1000).toFixed(0);
const [first, end] =
  values.at === undefined ? [numberOf("from"), sequences] : [Number(values.at), Number(values.at) + 1];
for (let n = first; n < end; n++) {
  const at = n % documents.length;
  const usesOffice = soffice !== undefined && isEach(n, numberOf("office"));
  const isReal = isEach(n, numberOf("real"));
  if (isReal) opened.real ??= await startTestApi({ env: { LOG_LEVEL: "error" } });
  const api = isReal ? opened.real! : startBareApi();
  const token = await api.signInAs(`sync${n}@example.org`);
  const History = values.household ? HouseholdHistory : SyncHistory;
  const history = new History(api, token, randomFrom(seed * 1_000_003 + n), usesOffice ? saveAnew : null);
  await history
    .run(bases[at]!, numberOf("steps"))
    .catch((error: Error) => history.violations.push(error.stack?.split("\n").slice(0, 3).join(" ") ?? ""));
  counts.played++;
  counts.real += Number(isReal);
  counts.office += Number(usesOffice);
  counts.steps += history.steps.length;
  if (history.violations.length > 0) {
    counts.bad++;
    console.log(`#${n} ${documents[at]!.name} (seed ${seed})\n    ${history.steps.join("\n    ")}`);
    for (const what of history.violations) {
      console.log(`  ${what}`);
      const law = what.replace(/\b[bmtsop]q\d+k\b/g, "a word").replace(/\d+/g, "n");
      laws.set(law, (laws.get(law) ?? 0) + 1);
    }
  }
  if (n % 100 === 99) console.log(`${n + 1} sequences, ${counts.bad} bad, ${seconds()} s`);
}
await opened.real?.close();
await opened.office?.close();
console.log(
  `${counts.played} sequences (${counts.real} through the real API, ${counts.office} with LibreOffice, ${counts.steps} steps) on ${documents.length} documents, seed ${seed}: ${counts.bad} with violations, ${seconds()} s`,
);
for (const [law, count] of [...laws].sort((a, b) => b[1] - a[1])) console.log(`  ${count} × ${law}`);
process.exitCode = counts.bad > 0 ? 1 : 0;
