/**
 * What other programs make of merging: a copy that LibreOffice saved anew is merged with an edited one (law 8: text, order and list
 * levels come through), also where the copy itself was edited and the sides clash, and merged documents are validated (law 9: no new
 * schema error). `node test/trials/trial-merge-programs.ts [--documents 10] [--histories 60]`
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import {
  type DocxDocument,
  mergeDocuments,
  openDocx,
  readBlocks,
  saveDocx,
} from "../../shared/docx/index.ts";
import { randomFrom } from "../shared/docx/edit-at-random.ts";
import { canValidate, validateDocx } from "../support/validate-docx.ts";
import { clashes, makeClash } from "./clashing-histories.ts";
import { checkNoWordLost } from "./merge-laws.ts";
import { makeHistory, plantOwnWords } from "./random-histories.ts";
import { listTrialDocuments } from "./trial-documents.ts";

const { values } = parseArgs({
  options: {
    documents: { type: "string", default: "10" },
    histories: { type: "string", default: "60" },
    seed: { type: "string", default: "1" },
    only: { type: "string", default: "" },
  },
});
const count = Number(values.documents);

function findOffice(): string | null {
  try {
    return execFileSync("which", ["soffice"], { encoding: "utf8" }).trim();
  } catch {
    return null;
  }
}

async function open(bytes: Uint8Array): Promise<DocxDocument> {
  const opened = await openDocx(bytes);
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.value;
}

const office = findOffice();

async function saveAnew(doc: DocxDocument, folder: string): Promise<DocxDocument> {
  const [anew] = await saveAllAnew([doc], folder);
  if (anew == null) throw new Error("LibreOffice saved nothing");
  return anew;
}

/** All in one start of the program, which is what takes the time; null for what it could not save. */
async function saveAllAnew(docs: readonly DocxDocument[], folder: string): Promise<(DocxDocument | null)[]> {
  const names = docs.map((_, n) => join(folder, `${n}.docx`));
  for (const [n, doc] of docs.entries()) writeFileSync(names[n] as string, await saveDocx(doc));
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  const out = join(folder, "out");
  const args = [profile, "--headless", "--convert-to", "docx:MS Word 2007 XML", "--outdir", out];
  execFileSync(office as string, [...args, ...names], { stdio: "ignore", timeout: 600_000 });
  return Promise.all(
    docs.map((_, n) => {
      const file = join(out, `${n}.docx`);
      return existsSync(file) ? open(readFileSync(file)) : null;
    }),
  );
}

/** Text, order and list level; lines without text are nobody's. */
const lines = (doc: DocxDocument) =>
  readBlocks(doc)
    .filter(({ text, story }) => text.trim() !== "" && story !== "comment")
    .map(({ text, list }) => `${list ?? "-"} ${text.replace(/\s+/g, " ").trim()}`);

const documents = (await listTrialDocuments()).filter(({ name }) => name.includes(values.only));
// The fixture's text box is no real shape; LibreOffice drops it.
const resumes = documents.filter(({ name }) => !/^(?:poi|mammoth|openxmlsdk)\/|^fixture$/.test(name));
let failed = 0;
const fail = (name: string, what: string) => {
  failed++;
  console.log(`${name}: ${what}`);
};

if (office === null) console.log("LibreOffice is not installed; its part is skipped.");
else {
  let checked = 0;
  for (const [n, { name, doc }] of resumes.slice(0, count).entries()) {
    const folder = mkdtempSync(join(tmpdir(), "autohire-merge-"));
    try {
      const base = plantOwnWords(doc);
      const { mine } = makeHistory(base, randomFrom(n + 1));
      const anew = await saveAnew(base, folder);
      // What LibreOffice itself does to the text is not for a merge to undo.
      const { document, conflicts } = mergeDocuments(base, mine, anew);
      const expected = new Map<string, number>();
      for (const line of lines(mine)) expected.set(line, (expected.get(line) ?? 0) + 1);
      const [own, saved] = [new Set(lines(base)), new Set(lines(anew))];
      const found = lines(document);
      const lost = [...expected.keys()].filter(
        (line) => !found.includes(line) && (saved.has(line) || !own.has(line)),
      );
      if (conflicts.length > 0)
        fail(name, `${conflicts.length} conflicts: ${JSON.stringify(conflicts[0]).slice(0, 400)}`);
      if (lost.length > 0) fail(name, `lost ${lost.length}: ${lost[0]}`);
      const kept = lines(mine).filter((line) => found.includes(line));
      const order = found.filter((line) => expected.has(line));
      if (lost.length === 0 && kept.join("\n") !== order.join("\n")) fail(name, "another order");
      checked++;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  console.log(`${checked} documents merged with what LibreOffice saved anew`);
}

/**
 * Edited copies that LibreOffice saved, in clashing histories: no word is lost or comes twice, merging again changes nothing, and where
 * what LibreOffice saved says what the copy said, so does the merge.
 */
async function tryEditedCopies(count: number, seed: number): Promise<void> {
  const kinds = Object.keys(clashes);
  const histories = Array.from({ length: count }, (_, n) => {
    const { name, doc } = resumes[n % resumes.length] as (typeof resumes)[0];
    const random = randomFrom(seed * 1_000_003 + n);
    const base = plantOwnWords(doc);
    const clash = kinds[n % kinds.length] as string;
    const history = makeClash(base, clash, random) ?? makeHistory(base, random);
    return { name: `#${n} ${name} (seed ${seed}) ${clash}`, history };
  });
  const folder = mkdtempSync(join(tmpdir(), "autohire-merge-"));
  try {
    const copies = await saveAllAnew(
      histories.map(({ history }) => history.mine),
      folder,
    );
    let [checked, same, more] = [0, 0, 0];
    for (const [n, { name, history }] of histories.entries()) {
      const anew = copies[n];
      if (anew == null) continue;
      checked++;
      const merged = mergeDocuments(history.base, anew, history.theirs);
      for (const what of checkNoWordLost({ ...history, mine: anew }, merged)) fail(name, what);
      const plain = mergeDocuments(history.base, history.mine, history.theirs);
      if (merged.conflicts.length > plain.conflicts.length) more++;
      if (lines(merged.document).join() === lines(plain.document).join()) same++;
      if (merged.conflicts.length > 0) continue;
      const again = mergeDocuments(history.base, merged.document, history.theirs);
      if (again.conflicts.length > 0 || lines(again.document).join() !== lines(merged.document).join())
        fail(name, "merging again changes it");
    }
    console.log(
      `${checked} edited copies: ${same} merge to the same text as before LibreOffice, ${more} with more conflicts`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (office !== null) await tryEditedCopies(Number(values.histories), Number(values.seed));

if (!canValidate) console.log("No validator for this system; its part is skipped.");
else {
  let checked = 0;
  for (const [n, { name, doc }] of documents.entries()) {
    if (n % Math.max(1, Math.floor(documents.length / count)) !== 0) continue;
    const base = plantOwnWords(doc);
    const { mine, theirs } = makeHistory(base, randomFrom(n + 1));
    const merged = mergeDocuments(base, mine, theirs).document;
    const validate = async (one: DocxDocument) => validateDocx(await saveDocx(one));
    const plain = (error: string) => error.replace(/\[\d+\]/g, "[]").replace(/"[^"]*"|'[^']*'/g, "…");
    const known = new Set(
      [...(await validate(base)), ...(await validate(mine)), ...(await validate(theirs))].map(plain),
    );
    const fresh = (await validate(merged)).filter((error) => !known.has(plain(error)));
    if (fresh.length > 0) fail(name, `new errors: ${fresh.slice(0, 3).join(" | ").slice(0, 500)}`);
    checked++;
  }
  console.log(`${checked} merged documents validated`);
}
process.exitCode = failed > 0 ? 1 : 0;
