/**
 * Pairs of documents to compare: a document and a copy edited by chance, files that look like versions of one another,
 * and a few that have nothing in common. A pair is given by a seed and file names alone.
 */
import { IndependentPackage, textOf } from "./independent-package.ts";
import { EditedDocument } from "./random-edits/edited-document.ts";
import {
  editCells,
  editColumns,
  editList,
  editParagraphProperties,
  editRows,
  editSection,
  editSectionBreak,
  editStyles,
  editTables,
} from "./random-edits/layout-edits.ts";
import {
  addComment,
  addRevision,
  editBookmark,
  editControl,
  editField,
  editHeader,
  editImage,
  editLink,
  editNote,
  editTextBox,
} from "./random-edits/object-edits.ts";
import { Random } from "./random-edits/random.ts";
import {
  deleteParagraph,
  editCharacter,
  editFormatting,
  editNoise,
  editWords,
  insertParagraph,
  joinParagraphs,
  moveParagraph,
  splitParagraph,
} from "./random-edits/text-edits.ts";

/** Every kind of edit with how often it is chosen. */
const kinds: Record<string, [weight: number, edit: (doc: EditedDocument) => boolean]> = {
  words: [6, (doc) => editWords(doc)],
  formatting: [3, (doc) => editFormatting(doc)],
  character: [2, editCharacter],
  noise: [1, editNoise],
  insertParagraph: [3, (doc) => insertParagraph(doc)],
  deleteParagraph: [3, deleteParagraph],
  moveParagraph: [2, moveParagraph],
  split: [2, splitParagraph],
  join: [2, joinParagraphs],
  properties: [2, editParagraphProperties],
  list: [2, editList],
  rows: [2, editRows],
  columns: [1, editColumns],
  cells: [1, editCells],
  tables: [1, editTables],
  image: [2, editImage],
  link: [2, editLink],
  field: [2, editField],
  note: [2, editNote],
  header: [2, editHeader],
  textBox: [2, editTextBox],
  control: [2, editControl],
  comment: [1, addComment],
  bookmark: [1, editBookmark],
  section: [1, editSection],
  sectionBreak: [1, editSectionBreak],
  styles: [1, editStyles],
  revision: [1, addRevision],
};

/** Names parts a second time in an extra field, which Word does not look at and jszip believes: to jszip it is another document. */
export const misnamedByJszip = /unicode-path\.docx$/;

export const editKinds = Object.keys(kinds);

export interface EditedCopy {
  after: Uint8Array;
  /** What was done, in order, by the names above. */
  edits: string[];
}

/**
 * A copy of the document with one to six edits (now and then twenty to forty), of the kinds named or of any. Kinds that
 * find no place in this document are passed over.
 */
export async function editAtRandom(
  bytes: Uint8Array,
  seed: number,
  only: readonly string[] = editKinds,
): Promise<EditedCopy> {
  const random = new Random(seed);
  const doc = await EditedDocument.open(bytes, random);
  const wanted = random.chance(0.1) ? 20 + random.below(21) : 1 + random.below(6);
  const pool = only.flatMap((name) => Array.from({ length: kinds[name]?.[0] ?? 0 }, () => name));
  const edits: string[] = [];
  for (let tries = 0; edits.length < wanted && tries < wanted * 4; tries++) {
    const name = random.pick(pool) as string;
    if (kinds[name]?.[1](doc)) edits.push(name);
  }
  return { after: await doc.save(), edits };
}

/** Words in a row by which files are likened. */
const shingleLength = 3;

/** Pairs of files whose texts have at least this share of their word triples in common, most alike first. */
export async function findVersions(
  files: readonly { name: string; bytes: Uint8Array }[],
  leastAlike = 0.25,
): Promise<[string, string][]> {
  const prints: { name: string; shingles: Set<string>; text: string }[] = [];
  for (const { name, bytes } of files) {
    try {
      const source = await IndependentPackage.open(bytes);
      const root = source.tree(source.mainPart);
      const text = root === null ? "" : textOf(root);
      const words = text.split(/\s+/).filter(Boolean);
      if (words.length < 8) continue;
      const shingles = new Set<string>();
      for (let n = 0; n + shingleLength <= words.length; n++)
        shingles.add(words.slice(n, n + shingleLength).join(" "));
      prints.push({ name, shingles, text });
    } catch {
      // What the reader cannot read is no version of anything.
    }
  }
  const byShingle = new Map<string, number[]>();
  prints.forEach(({ shingles }, n) => {
    for (const shingle of shingles) {
      const holders = byShingle.get(shingle);
      if (holders === undefined) byShingle.set(shingle, [n]);
      else holders.push(n);
    }
  });
  const shared = new Map<string, number>();
  for (const holders of byShingle.values()) {
    if (holders.length > 40) continue;
    for (const a of holders)
      for (const b of holders) if (a < b) shared.set(`${a} ${b}`, (shared.get(`${a} ${b}`) ?? 0) + 1);
  }
  const alike: { pair: [string, string]; score: number }[] = [];
  for (const [key, count] of shared) {
    const [a, b] = key.split(" ").map((n) => prints[Number(n)]) as [(typeof prints)[0], (typeof prints)[0]];
    const score = count / (a.shingles.size + b.shingles.size - count);
    if (score >= leastAlike) alike.push({ pair: [a.name, b.name], score });
  }
  return alike.sort((one, other) => other.score - one.score).map(({ pair }) => pair);
}
