import { alignSequences } from "./align-sequences.ts";
import type { InlineStep } from "./inline-writer.ts";
import { type Atom, groupFields, markKey, readField } from "./paragraph-atoms.ts";

/**
 * The steps from one paragraph's content to another's: as few words as possible, deletions before insertions. A blank that
 * alone stands between two replaced words is replaced with them, so that three changed words read as one change:
 *
 *     built big systems → made small things        -[built big systems] +[made small things]
 *
 * A word is one, however many formats it bears. A field that computes the same as before stays, and what it shows is compared.
 */
export function diffAtoms(before: readonly Atom[], after: readonly Atom[]): InlineStep[] {
  const [words, otherWords] = [joinWords(before), joinWords(after)];
  const [mine, theirs] = [cutGlued(words, otherWords), cutGlued(otherWords, words)];
  const pairs = alignSequences(
    mine.map(({ key }) => key),
    theirs.map(({ key }) => key),
  );
  const kept = dropLoneBlanks(slideBlanks(pairs, mine, theirs), mine, theirs);
  const steps: InlineStep[] = [];
  let [i, j] = [0, 0];
  for (const [atI, atJ] of [...kept, [mine.length, theirs.length] as [number, number]]) {
    while (i < atI) for (const atom of (mine[i++] as Word).atoms) steps.push({ kind: "delete", atom });
    while (j < atJ) for (const atom of (theirs[j++] as Word).atoms) steps.push({ kind: "insert", atom });
    if (i < mine.length) keepWord(mine[i++] as Word, theirs[j++] as Word, steps);
  }
  return steps;
}

/** A field by its parts; its code may stand in any number of runs, and nobody sees their formats. */
interface FieldParts {
  code: string;
  head: readonly Atom[];
  result: readonly Atom[];
  tail: readonly Atom[];
}

/** Null for what is no field, or one that shows nothing. */
function splitField({ node, pieces, link }: Atom): FieldParts | null {
  if (pieces === null || node.tag === "w:fldSimple") return null;
  const field = readField(pieces);
  if (field === null || field.result.length === 0) return null;
  const from = pieces.indexOf(field.result[0] as Atom);
  return {
    code: `field ${link} ${field.code.replace(/\s+/g, " ").trim()}`,
    head: pieces.slice(0, from),
    result: field.result,
    tail: pieces.slice(from + field.result.length),
  };
}

function keepField(before: FieldParts, after: FieldParts, steps: InlineStep[]): void {
  keepCode(before.head, after.head, steps);
  steps.push(...diffAtoms(groupFields([...before.result]), groupFields([...after.result])));
  keepCode(before.tail, after.tail, steps);
}

function keepCode(before: readonly Atom[], after: readonly Atom[], steps: InlineStep[]): void {
  before.forEach((atom, n) => {
    const other = after[Math.min(n, after.length - 1)] as Atom;
    steps.push({ kind: "keep", atom, after: { ...other, format: atom.format } });
  });
}

/** One atom, or the parts of a word that bears several formats or stands partly in a link. */
interface Word {
  key: string;
  atoms: readonly Atom[];
}

const wordEnd = /[\p{L}\p{N}\p{M}_]$/u;
const wordStart = /^[\p{L}\p{N}\p{M}_]/u;
const isText = (atom: Atom) => atom.node.tag === "w:t" && atom.pieces === null && atom.key === atom.text;

function joinWords(atoms: readonly Atom[]): Word[] {
  const words: Word[] = [];
  for (const atom of atoms) {
    const last = words.at(-1);
    const previous = last?.atoms.at(-1);
    if (
      last !== undefined &&
      previous !== undefined &&
      isText(previous) &&
      isText(atom) &&
      wordEnd.test(previous.text) &&
      wordStart.test(atom.text)
    )
      words[words.length - 1] = { key: last.key + atom.key, atoms: [...last.atoms, atom] };
    else words.push({ key: splitField(atom)?.code ?? atom.key, atoms: [atom] });
  }
  return words;
}

/**
 * Where paragraphs were joined without a blank between, the last word of one and the first of the next are one word now, and the
 * other way round where one was split inside a word. That word is cut in two, so that the mark alone goes or comes:
 *
 *     head ¶ line   →   headline = head·line
 */
function cutGlued(words: readonly Word[], other: readonly Word[]): readonly Word[] {
  const cuts = new Map<string, number>();
  for (let n = 1; n + 1 < other.length; n++) {
    if (other[n]?.key !== markKey) continue;
    const [left, right] = [other[n - 1] as Word, other[n + 1] as Word];
    if (left.atoms.every(isText) && right.atoms.every(isText))
      cuts.set(left.key + right.key, left.key.length);
  }
  if (cuts.size === 0) return words;
  return words.flatMap((word) => {
    const length = cuts.get(word.key);
    return length === undefined || !word.atoms.every(isText) ? [word] : cutWord(word, length);
  });
}

function cutWord({ key, atoms }: Word, length: number): Word[] {
  const [left, right]: [Atom[], Atom[]] = [[], []];
  let at = 0;
  for (const atom of atoms) {
    const end = at + atom.text.length;
    if (end <= length) left.push(atom);
    else if (at >= length) right.push(atom);
    else {
      left.push({ ...cutAtom(atom, 0, length - at), before: atom.before });
      right.push(cutAtom(atom, length - at, atom.text.length));
    }
    at = end;
  }
  return [
    { key: key.slice(0, length), atoms: left },
    { key: key.slice(length), atoms: right },
  ];
}

/** Cuts both where either is cut, so that a format that changes inside a word is tracked on that part alone. */
function keepWord(before: Word, after: Word, steps: InlineStep[]): void {
  const [mine, theirs] = [[...before.atoms], [...after.atoms]];
  if (mine[0]?.key !== theirs[0]?.key) {
    const [field, other] = [splitField(mine[0] as Atom), splitField(theirs[0] as Atom)];
    if (field !== null && other !== null) {
      keepField(field, other, steps);
      return;
    }
  }
  while (mine.length > 0 && theirs.length > 0) {
    let [atom, other] = [mine.shift() as Atom, theirs.shift() as Atom];
    const length = Math.min(atom.text.length, other.text.length);
    if (atom.text.length !== other.text.length && atom.key === atom.text && other.key === other.text) {
      if (atom.text.length > length) {
        mine.unshift(cutAtom(atom, length, atom.text.length));
        atom = { ...cutAtom(atom, 0, length), before: atom.before };
      } else {
        theirs.unshift(cutAtom(other, length, other.text.length));
        other = { ...cutAtom(other, 0, length), before: other.before };
      }
    }
    steps.push({ kind: "keep", atom, after: other });
  }
}

function cutAtom(atom: Atom, from: number, to: number): Atom {
  const text = atom.text.slice(from, to);
  return { ...atom, text, key: text, before: [] };
}

/** All of one deleted, all of the other inserted. */
export function replaceAtoms(before: readonly Atom[], after: readonly Atom[]): InlineStep[] {
  return [
    ...before.map((atom): InlineStep => ({ kind: "delete", atom })),
    ...after.map((atom): InlineStep => ({ kind: "insert", atom })),
  ];
}

const isBlank = ({ atoms }: Word) =>
  atoms[0] !== undefined && atoms[0].node.tag === "w:t" && /^\s+$/.test(atoms[0].text);

/**
 * A blank kept alone between a change and words that only went or only came takes its place behind them where they end with the
 * same blank: then both changes touch and read as one. As many words stay as before.
 *
 *     to support in providing excellent → to provide excellent
 *     -[support in] +[provide] _ -[providing ] excellent   becomes   -[support in providing] +[provide] _ excellent
 */
function slideBlanks(
  pairs: [number, number][],
  before: readonly Word[],
  after: readonly Word[],
): [number, number][] {
  const isSame = (words: readonly Word[], i: number, j: number) =>
    words[i]?.key === words[j]?.key && words[i]?.atoms[0]?.format === words[j]?.atoms[0]?.format;
  const slid: [number, number][] = [];
  pairs.forEach(([i, j], n) => {
    const [lastI, lastJ] = slid[n - 1] ?? [-1, -1];
    const [nextI, nextJ] = pairs[n + 1] ?? [before.length, after.length];
    const [gone, come] = [nextI - i - 1, nextJ - j - 1];
    const changedLeft = i - lastI > 1 || j - lastJ > 1;
    if (!changedLeft || !isBlank(before[i] as Word) || !isBlank(after[j] as Word)) slid.push([i, j]);
    else if (gone > 0 && come === 0 && isSame(before, i, nextI - 1)) slid.push([nextI - 1, j]);
    else if (come > 0 && gone === 0 && isSame(after, j, nextJ - 1)) slid.push([i, nextJ - 1]);
    else slid.push([i, j]);
  });
  return slid;
}

function dropLoneBlanks(
  pairs: [number, number][],
  before: readonly Word[],
  after: readonly Word[],
): [number, number][] {
  return pairs.filter(([i, j], n) => {
    const atom = (before[i] as Word).atoms[0] as Atom;
    if (!/^\s+$/.test(atom.text) || atom.node.tag !== "w:t") return true;
    const [lastI, lastJ] = pairs[n - 1] ?? [-1, -1];
    const [nextI, nextJ] = pairs[n + 1] ?? [before.length, after.length];
    const replacedLeft = i - lastI > 1 && j - lastJ > 1;
    const replacedRight = nextI - i > 1 && nextJ - j > 1;
    return !(replacedLeft && replacedRight);
  });
}
