/**
 * Which of the candidate's versions a document was made from, when it carries no link of ours: Google Docs drops it, and so
 * may anybody.
 *
 * A document is known by its words and its pairs of neighbouring words (its *sketch*, hashes that give no text away). Words
 * that most of the candidate's résumés have say little, those of one alone say most. A résumé is as like the document as the
 * most alike of its versions is. Only a clear answer is given without asking: alike enough, and clearly more so than any
 * other résumé.
 */
import type { Block } from "../docx/types.ts";
import { hashText } from "../text/skills/tagger/hash-features.ts";
import { countWords, wordLikeness } from "../text/word-likeness.ts";

/** Ascending 32-bit signed hashes, each once. */
export type Sketch = readonly number[];

export interface SketchedVersion {
  resumeId: string;
  versionId: string;
  /** Its place among the versions of its résumé. */
  number: number;
  sketch: Sketch;
}

export interface Likeness {
  resumeId: string;
  versionId: string;
  /** 0 to 1: weight of what both have over the weight of what either has. */
  likeness: number;
}

export interface Recognition {
  /** The version it was made from, where that is clear. */
  match: Likeness | null;
  /** One a résumé, the most alike first. */
  candidates: Likeness[];
}

/** From this likeness on a document can be recognised without asking, ... */
export const surelyAlike = 0.3;
/** ... where no other résumé comes nearer than this share of it. */
const clearlyLess = 0.8;
/** Where one does (a copy for a job is its master but for some lines), what sets the two apart decides: of that the document has
 * this much more from the one than from the other, ... */
const clearlyMore = 0.5;
/** ... and it is more than a word or two. */
const leastApart = 12;
/** What has less in common than this is not shown. */
const leastAlike = 0.08;
/** This share of what a version brought may stand in a document that does not come from it: two new lines have words in common, and where
 * both sides took out the same word its neighbours come together. Of what it does come from, more is there though four words in ten changed. */
const byChance = 0.5;
/** How many résumés are offered. */
const mostOffered = 5;

/** Words beyond this length are hashed like others; blocks without words give nothing. */
export function sketchDocument(blocks: readonly Block[]): number[] {
  const hashes = new Set<number>();
  for (const { text } of blocks) {
    const words = readWords(text);
    words.forEach((word, at) => {
      hashes.add(hashWord(word));
      if (at > 0) hashes.add(hashWord(`${words[at - 1]} ${word}`));
    });
  }
  return [...hashes].sort((a, b) => a - b);
}

const readWords = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize("NFKC")
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Deterministic. `versions` may be of any number of résumés, in any order. */
export function recognizeDocument(sketch: Sketch, versions: readonly SketchedVersion[]): Recognition {
  const weigh = weighHashes(versions);
  const best = new Map<string, Likeness & { number: number }>();
  for (const { resumeId, versionId, number, sketch: other } of versions) {
    const likeness = likenessOf(sketch, other, weigh);
    const before = best.get(resumeId);
    const better =
      !before || likeness > before.likeness || (likeness === before.likeness && number < before.number);
    if (better) best.set(resumeId, { resumeId, versionId, likeness, number });
  }
  const candidates = [...best.values()]
    .filter(({ likeness }) => likeness >= leastAlike)
    .sort((a, b) => b.likeness - a.likeness || (a.resumeId < b.resumeId ? -1 : 1))
    .slice(0, mostOffered)
    .map(({ resumeId, versionId }): Likeness => {
      const meant = findMeant(sketch, versionId, ofResume(versions, resumeId));
      return { resumeId, versionId: meant.versionId, likeness: likenessOf(sketch, meant.sketch, weigh) };
    });
  const [first, ...others] = candidates;
  if (first === undefined || first.likeness < surelyAlike) return { match: null, candidates };
  const sketches = new Map(versions.map((version) => [version.versionId, version.sketch]));
  const isClear = others.every(
    ({ versionId, likeness }) =>
      likeness < first.likeness * clearlyLess ||
      isSetApart(sketch, sketches.get(first.versionId)!, sketches.get(versionId)!),
  );
  return { match: isClear ? first : null, candidates };
}

const ofResume = (versions: readonly SketchedVersion[], resumeId: string): SketchedVersion[] =>
  versions.filter((one) => one.resumeId === resumeId).sort((a, b) => a.number - b.number);

/**
 * The version that a document was made from rather than from the most alike: back from there, each time to the one since when no more came that
 * stands in the document than may by chance. Both may have taken out the same line; but from the later version all that it brought would read
 * as taken out, while from the earlier one it stays. `versions` in their order.
 *
 *     1 "led a team"   2 "led a small team of four"   document "led a large team": nearer to 2, but made from 1
 */
function findMeant(sketch: Sketch, mostAlike: string, versions: readonly SketchedVersion[]): SketchedVersion {
  const has = new Set(sketch);
  const end = versions.findIndex(({ versionId }) => versionId === mostAlike);
  return versions.slice(0, end).reduceRight((meant, earlier) => {
    const known = new Set(earlier.sketch);
    const news = meant.sketch.filter((hash) => !known.has(hash));
    const present = news.filter((hash) => has.has(hash)).length;
    return news.length > 0 && present <= news.length * byChance ? earlier : meant;
  }, versions[end]!);
}

/**
 * The version that a document with a link is by now. Other programs keep the link that a file once got, however often it is edited and
 * imported: from the linked version what was taken out of the file since its last import would be no edit at all. `imported`: what came in
 * under the file's name since, in its order. Another file of that name brought what this one has not, and is not followed.
 */
export function followFile(
  sketch: Sketch,
  linked: SketchedVersion,
  imported: readonly (SketchedVersion & { madeFrom: string })[],
): SketchedVersion {
  const became = [linked];
  for (const one of imported) if (one.madeFrom === became.at(-1)!.versionId) became.push(one);
  return findMeant(sketch, became.at(-1)!.versionId, became);
}

/** 0 to 1: the share of words that two documents have in common, for people. */
export function shareOfSameWords(one: readonly Block[], other: readonly Block[]): number {
  const [a, b] = [one, other].map((blocks) => countWords(blocks.flatMap(({ text }) => readWords(text))));
  return wordLikeness(a!, b!);
}

/** Whether what only one of two much alike has stands in the document, and what only the other has does not. */
function isSetApart(sketch: Sketch, one: Sketch, other: Sketch): boolean {
  const [has, inOne, inOther] = [new Set(sketch), new Set(one), new Set(other)];
  const only = [one.filter((hash) => !inOther.has(hash)), other.filter((hash) => !inOne.has(hash))] as const;
  if (only[0].length + only[1].length < leastApart) return false;
  const [ofOne, ofOther] = only.map((hashes) =>
    hashes.length === 0 ? 0 : hashes.filter((hash) => has.has(hash)).length / hashes.length,
  ) as [number, number];
  return ofOne - ofOther >= clearlyMore;
}

/** A hash that few résumés have weighs more: ln(1 + n / résumés that have it). */
function weighHashes(versions: readonly SketchedVersion[]): (hash: number) => number {
  const owners = new Map<number, Set<string>>();
  const resumes = new Set<string>();
  for (const { resumeId, sketch } of versions) {
    resumes.add(resumeId);
    for (const hash of sketch) {
      const known = owners.get(hash);
      if (known) known.add(resumeId);
      else owners.set(hash, new Set([resumeId]));
    }
  }
  return (hash) => Math.log(1 + resumes.size / (owners.get(hash)?.size ?? 1));
}

function likenessOf(one: Sketch, other: Sketch, weigh: (hash: number) => number): number {
  let [shared, all, i, j] = [0, 0, 0, 0];
  while (i < one.length || j < other.length) {
    const [a, b] = [one[i] ?? Number.POSITIVE_INFINITY, other[j] ?? Number.POSITIVE_INFINITY];
    const weight = weigh(Math.min(a, b));
    all += weight;
    if (a === b) shared += weight;
    if (a <= b) i++;
    if (b <= a) j++;
  }
  return all === 0 ? 0 : shared / all;
}

/** As the database's 32-bit integers are: signed. */
const hashWord = (text: string): number => hashText(text) | 0;
