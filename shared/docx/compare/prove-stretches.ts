import { DocxFailure } from "../docx-failure.ts";
import type { DocxDocument } from "../package/document.ts";
import { type Settlement, settleTree } from "../revisions/settle-tree.ts";
import { parseFragment } from "../xml/fragment.ts";
import { parseXml, type XmlElement, type XmlTree } from "../xml/xml-tree.ts";
import { ContentKeys, sameIds } from "./content-keys.ts";
import { emptyLine, FingerprintReader } from "./prove-comparison.ts";
import type { Stretch, WrittenContainer } from "./written-stretches.ts";

/** Characters, some pages: what is read for a proof is small and soon forgotten, however long the document is. */
const triedAtOnce = 50_000;

/**
 * Proves a comparison piece by piece: what was written is accepted and must read as the blocks of `after`, rejected as those of
 * `before`. What is unchanged is not looked at again; a stub stands in its place, so that paragraphs join and tables part as in the
 * document. Much of a container is tried at once; where that fails it is halved until the stretch that is wrong is found,
 * inside of it the cell or text box.
 */
export class StretchProver {
  private readonly beforeKeys: ContentKeys;
  private readonly afterKeys: ContentKeys;
  private readonly resultKeys: ContentKeys;

  /** `document` is the whole result: what its relationships and notes are called by. */
  constructor(document: DocxDocument, beforeKeys: ContentKeys, afterKeys: ContentKeys) {
    this.beforeKeys = beforeKeys;
    this.afterKeys = afterKeys;
    this.resultKeys = new ContentKeys(document, sameIds);
  }

  findInexact(containers: readonly WrittenContainer[]): Stretch[] {
    return containers.flatMap((written) => {
      const found: Stretch[] = [];
      const { stretches } = written;
      for (let from = 0; from < stretches.length; ) {
        let to = from;
        for (let length = 0; to < stretches.length && length < triedAtOnce; to++)
          length += (stretches[to] as Stretch).text.length;
        for (const stretch of this.locate(written, from, to)) found.push(stretch);
        from = to;
      }
      return found;
    });
  }

  private locate(written: WrittenContainer, from: number, to: number): Stretch[] {
    if (this.isExact(written, from, to)) return [];
    const { stretches } = written;
    if (to - from > 1) {
      const half = (from + to) >> 1;
      const found = [...this.locate(written, from, half), ...this.locate(written, half, to)];
      if (found.length > 0) return found;
      return stretches.slice(from, to).filter(({ quiet }) => !quiet);
    }
    const stretch = stretches[from] as Stretch;
    const inside = this.findInexact(stretch.inner);
    return inside.length > 0 ? inside : [stretch];
  }

  private isExact(written: WrittenContainer, from: number, to: number): boolean {
    const { container, stretches } = written;
    const texts: string[] = [];
    const accepted: Piece[] = [];
    const rejected: Piece[] = [];
    const addStub = ({ before, after }: Stretch) => {
      const { tag } = (after.at(-1) ?? before.at(-1)) as XmlElement;
      const stub = stubOf(tag, container.prefix);
      texts.push(stub);
      accepted.push(stub);
      rejected.push(stub);
    };
    if (from > 0) addStub(stretches[from - 1] as Stretch);
    let changed = false;
    for (let n = from; n < to; n++) {
      const stretch = stretches[n] as Stretch;
      if (stretch.quiet) {
        if (n === from || n === to - 1 || !stretches[n - 1]?.quiet || !stretches[n + 1]?.quiet)
          addStub(stretch);
        continue;
      }
      changed = true;
      texts.push(stretch.text);
      accepted.push({ blocks: stretch.after, keys: this.afterKeys });
      rejected.push(
        stretch.coarseness === "untracked"
          ? { blocks: stretch.after, keys: this.afterKeys }
          : { blocks: stretch.before, keys: this.beforeKeys },
      );
    }
    if (!changed) return true;
    if (to < stretches.length) addStub(stretches[to] as Stretch);
    try {
      const fragment = parseFragment(container, texts.join(""));
      return this.reads(fragment, "accept", accepted) && this.reads(fragment, "reject", rejected);
    } catch (error) {
      if (error instanceof DocxFailure) return false;
      throw error;
    }
  }

  /** Throws `DocxFailure` where settling leaves something that is no XML. */
  private reads(fragment: XmlTree, settlement: Settlement, expected: readonly Piece[]): boolean {
    const settled = settleTree(fragment, settlement, null).text;
    const holder = parseXml(fragment.part, settled).root.children[0];
    const lines = holder === undefined ? [] : this.linesOf(holder.children, this.resultKeys);
    const wanted = expected.flatMap((piece) =>
      typeof piece === "string" ? stubLines(piece) : this.linesOf(piece.blocks, piece.keys),
    );
    // A story without any block, as no program writes it, can only become one with an empty line.
    if (wanted.length === 0 && lines.length === 1) {
      const [line] = lines as [string];
      return line.endsWith(" ") && !line.includes("\u0001");
    }
    return lines.length === wanted.length && lines.every((line, n) => line === wanted[n]);
  }

  private linesOf(blocks: readonly XmlElement[], keys: ContentKeys): string[] {
    const lines: string[] = [];
    const reader = new FingerprintReader(keys, lines);
    for (const block of blocks) reader.readBlock(block);
    return lines;
  }
}

/** What must be read: a stub, or blocks of one of the documents. */
type Piece = string | { blocks: readonly XmlElement[]; keys: ContentKeys };

function stubOf(tag: string, prefix: string): string {
  if (tag === "w:p") return `<${prefix}p/>`;
  if (tag === "w:tbl")
    return `<${prefix}tbl><${prefix}tr><${prefix}tc><${prefix}p/></${prefix}tc></${prefix}tr></${prefix}tbl>`;
  return `<${prefix}sdt><${prefix}sdtContent><${prefix}p/></${prefix}sdtContent></${prefix}sdt>`;
}

/** As the fingerprint reads them. */
function stubLines(stub: string): string[] {
  return /tbl>$/.test(stub) ? ["table  ", "row  ", "cell ", emptyLine, "end of table"] : [emptyLine];
}
