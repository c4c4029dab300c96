/**
 * How well a document without our link is recognised among the versions a candidate has.
 *
 *     npm run bench:recognition -- --misses
 *
 * The filled résumés stand for one candidate's (harder than real: several are of one trade). Each has three versions that
 * differ by some words, which count as one answer. Then each comes back with 1 to 40 % of its words changed, to words of the
 * others; and so again saved by LibreOffice. `--copies`: each résumé also has a copy for a job that differs in eight lines.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { applyEdits, openDocx, readBlocks, saveDocx } from "../../shared/docx/index.ts";
import type { Block } from "../../shared/docx/types.ts";
import {
  recognizeDocument,
  type SketchedVersion,
  sketchDocument,
} from "../../shared/sync/recognize-document.ts";
import { listResumes } from "../fixtures/people/pour-resumes.ts";
import { convertInOffice } from "./convert-in-office.ts";
import { soffice } from "./settle-in-office.ts";

const { values } = parseArgs({
  options: {
    misses: { type: "boolean", default: false },
    copies: { type: "boolean", default: false },
    seed: { type: "string", default: "1" },
  },
});

const shares = [0, 1, 5, 10, 20, 30, 40];

/** mulberry32 */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
const random = createRandom(Number(values.seed));
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;

async function open(bytes: Uint8Array) {
  const opened = await openDocx(bytes);
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.value;
}

/** About this share of the words of each block, changed to words of other documents. */
async function changeWords(bytes: Uint8Array, share: number, words: readonly string[]): Promise<Uint8Array> {
  const document = await open(bytes);
  const edits = readBlocks(document).flatMap(({ address: block, text: before }) => {
    const after = before.replace(/[\p{L}\p{N}]+/gu, (word) => (random() * 100 < share ? pick(words) : word));
    return after === before ? [] : [{ type: "replace" as const, block, before, after }];
  });
  return saveDocx(applyEdits(document, edits, null).document);
}

/** Some blocks with their words in another order: as a tailored copy reads. */
function vary(blocks: readonly Block[], count: number): Block[] {
  const chosen = new Set(Array.from({ length: count }, () => Math.floor(random() * blocks.length)));
  return blocks.map((block, at) =>
    chosen.has(at) ? { ...block, text: block.text.split(" ").reverse().join(" ") } : block,
  );
}

const { resumes, notes } = listResumes({ setAside: false });
const stored: SketchedVersion[] = [];
const files: { id: string; bytes: Uint8Array; blocks: Block[] }[] = [];
for (const { person, layout, pour } of [...resumes, ...listResumes({ setAside: true }).resumes].slice(
  0,
  50,
)) {
  const bytes = await pour();
  files.push({ id: `${person.id} · ${layout}`, bytes, blocks: readBlocks(await open(bytes)) });
}
for (const { id, blocks } of files) {
  for (const number of [1, 2, 3])
    stored.push({
      resumeId: id,
      versionId: `${id} ${number}`,
      number,
      sketch: sketchDocument(number === 3 ? blocks : vary(blocks, 1)),
    });
  if (values.copies)
    stored.push({
      resumeId: `${id} copy`,
      versionId: `${id} copy`,
      number: 1,
      sketch: sketchDocument(vary(blocks, 8)),
    });
}
const words = files.flatMap(({ blocks }) =>
  blocks.flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []),
);

interface Asked {
  id: string;
  share: number;
  bytes: Uint8Array;
}
const asked: Asked[] = [];
for (const { id, bytes } of files)
  for (const share of shares)
    asked.push({ id, share, bytes: share === 0 ? bytes : await changeWords(bytes, share, words) });

async function saveAnew(list: readonly Asked[]): Promise<Asked[]> {
  const folder = await mkdtemp(join(tmpdir(), "autohire-recognition-"));
  const saved: Asked[] = [];
  try {
    const out = join(folder, "out");
    await mkdir(out);
    for (let from = 0; from < list.length; from += 40) {
      const some = list.slice(from, from + 40);
      const paths = some.map((_, n) => join(folder, `${from + n}.docx`));
      for (const [n, { bytes }] of some.entries()) await writeFile(paths[n]!, bytes);
      await convertInOffice(folder, paths, "docx:MS Word 2007 XML", out);
      for (const [n, one] of some.entries()) {
        const bytes = await readFile(join(out, `${from + n}.docx`)).catch(() => null);
        if (bytes) saved.push({ ...one, bytes });
        else console.error(`LibreOffice did not save ${one.id}`);
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  return saved;
}

interface Tally {
  all: number;
  byItself: number;
  wrong: number;
  amongThree: number;
}

async function judge(list: readonly Asked[]): Promise<Map<number, Tally>> {
  const tallies = new Map<number, Tally>();
  for (const { id, share, bytes } of list) {
    const tally = tallies.get(share) ?? { all: 0, byItself: 0, wrong: 0, amongThree: 0 };
    tallies.set(share, tally);
    const { match, candidates } = recognizeDocument(sketchDocument(readBlocks(await open(bytes))), stored);
    tally.all++;
    if (match?.resumeId === id) tally.byItself++;
    else if (match) tally.wrong++;
    const found = candidates.slice(0, 3).some(({ resumeId }) => resumeId === id);
    if (found) tally.amongThree++;
    if (values.misses && (match?.resumeId !== id || !found))
      console.log(
        `    ${share} % ${id}: ${match ? `taken for ${match.resumeId}` : "asked"}; ${candidates
          .slice(0, 3)
          .map((one) => `${one.resumeId} ${one.likeness.toFixed(2)}`)
          .join(", ")}`,
      );
  }
  return tallies;
}

function report(title: string, tallies: Map<number, Tally>): void {
  console.log(`\n${title}\n  changed   by itself   wrong   among the first three   of`);
  const sum: Tally = { all: 0, byItself: 0, wrong: 0, amongThree: 0 };
  const line = (name: string, { all, byItself, wrong, amongThree }: Tally) =>
    console.log(
      `  ${name.padStart(6)}${`${((100 * byItself) / all).toFixed(1)} %`.padStart(12)}${String(wrong).padStart(8)}${`${((100 * amongThree) / all).toFixed(1)} %`.padStart(20)}${String(all).padStart(10)}`,
    );
  for (const [share, tally] of tallies) {
    line(`${share} %`, tally);
    for (const key of ["all", "byItself", "wrong", "amongThree"] as const) sum[key] += tally[key];
  }
  line("all", sum);
}

for (const note of notes) console.log(note);
console.log(`${files.length} résumés, ${stored.length} versions stored`);
report("as saved by our engine", await judge(asked));
if (soffice) report("saved anew by LibreOffice", await judge(await saveAnew(asked)));
else console.log("LibreOffice is not installed: its half was left out");
