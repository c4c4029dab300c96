import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openWordInNode, type WordInNode, type WordInNodeOptions } from "../../support/word-in-node.ts";

const folder = join(import.meta.dirname, "../../../addin/playground/samples");

export function readSample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(folder, `${name}.docx`)));
}

export function openSample(name: string, options: WordInNodeOptions = {}): Promise<WordInNode> {
  return openWordInNode(readSample(name), options);
}

/** The markup of the paragraph that holds a text, with what Word writes about it. */
export function paragraphMarkup(word: WordInNode, text: string): string {
  const { mainPart } = word.document();
  for (const paragraph of word.document().tree(mainPart).root.descendants("w:p")) {
    const plain = paragraph.raw
      .replace(/<[^>]+>/g, "")
      .replace(/&lt;/g, "<")
      .replace(/&amp;/g, "&");
    if (plain.includes(text)) return paragraph.raw;
  }
  throw new Error(`no paragraph holds ${text}`);
}

export async function refusal(
  act: Promise<unknown>,
): Promise<{ code: string; location: string; message: string }> {
  try {
    await act;
  } catch (error) {
    const known = error as { code: string; message: string; debugInfo: { errorLocation: string } };
    return { code: known.code, location: known.debugInfo?.errorLocation, message: known.message };
  }
  throw new Error("nothing was refused");
}
