import { toJsonResume } from "../../shared/resume/to-json-resume.ts";
import { getLetterDocx } from "../applications/get-letter-docx.ts";
import { StreamReply } from "../operation.ts";
import { getProfile } from "../profile/get-profile.ts";
import { loadFile } from "../resumes/store-file.ts";
import type { World } from "../world.ts";
import type { OwnTable } from "./own-tables.ts";
import { listLetterFiles, listOwnTables, listVersionFiles, readOwnRows } from "./store.ts";
import { writeZip, type ZipEntry } from "./write-zip.ts";

/** Everything stored about the candidate. Read while it is sent, so what changes meanwhile may be in it or not. */
export function exportAccount(world: World, candidateId: string): StreamReply {
  const day = world.now().toISOString().slice(0, 10);
  const chunks = writeZip(listEntries(world, candidateId, day), world.now());
  return new StreamReply(chunks, `AutoHire ${day}.zip`);
}

async function* listEntries(world: World, candidateId: string, day: string): AsyncGenerator<ZipEntry> {
  yield textEntry("README.txt", sayWhatIsIn(day));
  const { facts } = await getProfile(world, candidateId);
  yield textEntry("json-resume.json", `${JSON.stringify(toJsonResume(facts), null, 2)}\n`);
  for (const table of await listOwnTables(world.db)) {
    const name = table.name === "audit_event" ? "audit-trail.json" : `data/${table.name}.json`;
    yield { name, packed: false, chunks: writeRows(world, candidateId, table) };
  }
  for (const { resumeId, title, number, sha256 } of await listVersionFiles(world.db, candidateId)) {
    const name = `versions/${folderOf(title, resumeId)}/version ${number}.docx`;
    yield fileEntry(name, () => loadFile(world, candidateId, sha256));
  }
  for (const { id, number, applicationId, jobTitle } of await listLetterFiles(world.db, candidateId)) {
    const name = `letters/${folderOf(jobTitle, applicationId)}/letter ${number}.docx`;
    yield fileEntry(name, async () => (await getLetterDocx(world, candidateId, id, undefined)).bytes);
  }
}

/** A row a chunk: deflating a whole page of them would hold up other callers. */
async function* writeRows(world: World, candidateId: string, table: OwnTable): AsyncGenerator<Uint8Array> {
  let before = "[\n";
  for await (const rows of readOwnRows(world.db, candidateId, table)) {
    for (const row of rows) {
      yield encode(before + row);
      before = ",\n";
    }
  }
  yield encode(before === "[\n" ? "[]\n" : "\n]\n");
}

const encode = (text: string) => new TextEncoder().encode(text);

function textEntry(name: string, text: string): ZipEntry {
  return { name, packed: false, chunks: once(async () => encode(text)) };
}

/** The bytes are fetched when their turn has come. */
function fileEntry(name: string, load: () => Promise<Uint8Array>): ZipEntry {
  return { name, packed: true, chunks: once(load) };
}

async function* once(load: () => Promise<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield await load();
}

/** A name for every file system, and one that two of the same title do not share. */
function folderOf(title: string, id: string): string {
  const safe = title
    .replaceAll(/[\\/:*?"<>|\p{Cc}\s]+/gu, " ")
    .trim()
    .slice(0, 80)
    .trim();
  return `${safe.replace(/^\.+|\.+$/g, "") || "Untitled"} (${id.slice(0, 8)})`;
}

const sayWhatIsIn = (day: string) => `Everything AutoHire has stored about you, on ${day}.

json-resume.json   your profile as JSON Resume 1.0 (jsonresume.org), which other programs read
versions/          every version of every résumé, as the Word document that was stored
letters/           every letter as a Word document
audit-trail.json   what happened with your data in the last twelve months
data/              every row of the database that is yours, a file a table

Left out is only what signs you in: hashes of tokens and keys, and your own key at a model's provider, which is
kept encrypted. They say nothing about you.
`;
