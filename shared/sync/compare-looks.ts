import type { Block } from "../docx/types.ts";
import { diffWords } from "../text/diff-words.ts";

/** The same style, list level and rank. */
export function hasSameParagraphLook(one: Block, other: Block): boolean {
  return one.style === other.style && one.list === other.list && one.headingLevel === other.headingLevel;
}

/** True when a line whose words become the other's looks like the other one: new words look as those they take the place of. */
export function hasSameLook(here: Block, there: Block): boolean {
  return hasSameParagraphLook(here, there) && hasSameWordLooks(here, there);
}

function hasSameWordLooks(here: Block, there: Block): boolean {
  const [own, others] = [listLooks(here), listLooks(there)];
  const expected: string[] = [];
  let from = 0;
  for (const { start, end, after } of diffWords(here.text, there.text)) {
    expected.push(...own.slice(from, start));
    const look = own[start < end ? start : Math.max(0, start - 1)] ?? own.at(-1);
    for (let n = 0; n < after.length; n++) expected.push(look ?? (others[expected.length] as string));
    from = end;
  }
  expected.push(...own.slice(from));
  return others.every((look, n) => /\s/.test(there.text[n] as string) || look === expected[n]);
}

/** True when all words of a new line look as the last ones of another line do, whose look it takes when it is made beside it. */
export function isPlainLike(block: Block, other: Block): boolean {
  const look = listLooks(other).at(-1);
  // Of an empty line nothing is known but that nothing in it is bold.
  return listLooks(block).every((own) => (look === undefined ? own.startsWith("false false") : own === look));
}

/** One for each character. */
function listLooks({ spans }: Block): string[] {
  return spans.flatMap(({ text, bold, italic, halfPoints }) =>
    new Array<string>(text.length).fill(`${bold} ${italic} ${halfPoints}`),
  );
}

/** One word of a line, as a reader divides it: by blanks. */
export interface Emphasis {
  word: string;
  bold: boolean;
  italic: boolean;
}

/** The words of a new line with their own bold and italic; null where that is not all that sets it apart from the line it looks like. */
export function listEmphasis(block: Block, like: Block): Emphasis[] | null {
  const sizes = new Set([...block.spans, ...like.spans.slice(-1)].map(({ halfPoints }) => halfPoints));
  if (sizes.size > 1 || block.spans.some(({ hidden }) => hidden)) return null;
  const words: Emphasis[] = [];
  let isOpen = false;
  for (const { text, bold, italic } of block.spans)
    for (const character of text) {
      const last = words.at(-1);
      if (/\s/.test(character)) isOpen = false;
      else if (!isOpen || !last) {
        words.push({ word: character, bold, italic });
        isOpen = true;
      } else {
        // A word that is bold in part: which part, no word range says.
        if (last.bold !== bold || last.italic !== italic) return null;
        last.word += character;
      }
    }
  return words;
}
