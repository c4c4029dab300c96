import { alignSequences } from "../../shared/docx/compare/align-sequences.ts";
import { comparableText, isSameText } from "./comparable-text.ts";
import { findBlock } from "./find-block.ts";
import { HostProblem } from "./host-problem.ts";

interface Line {
  /** Null for a line of ours. */
  block: string | null;
  text: string;
  /** The block a new line was made to look like. */
  like: string | null;
  gone: boolean;
}

export interface FoundLine {
  /** Among the texts given. */
  index: number;
  /** What it reads, which is what the line read unless somebody changed it. */
  text: string;
}

/**
 * Where the lines of a version stand in an open document that is being changed line by line, by us and perhaps by others. It
 * keeps what the document should read by now, and lays that beside what it does read:
 *
 *     should read   Intro · Led 4 engineers · Skills            Skills is the third line of the document, and the line
 *     reads         Intro · Led 5 engineers · Skills            between its two neighbours is the second, in other words
 */
export class LineTracker {
  private readonly lines: Line[];

  constructor(lines: readonly { block: string; text: string }[]) {
    this.lines = lines.map(({ block, text }) => ({ block, text, like: null, gone: false }));
  }

  /** Also in other words, where it stands alone between two lines that are known. */
  find(texts: readonly string[], block: string): FoundLine {
    const line = this.lines.findIndex((own) => own.block === block && !own.gone);
    const own = this.lines[line];
    if (own === undefined) throw new HostProblem("block-not-found");
    const pairs = this.align(texts);
    const index = pairs.get(line);
    if (index !== undefined) return { index, text: own.text };
    const taken = new Set(pairs.values());
    const free = texts.map((text, n) => (taken.has(n) ? null : text));
    const elsewhere = findBlock(
      free.map((text) => text ?? ""),
      own,
    );
    if (elsewhere !== null && free[elsewhere] !== null && !isBlank(own.text))
      return { index: elsewhere, text: own.text };
    const between = this.listBetween(pairs, line, texts);
    if (between.lines !== 1 || between.indices.length !== 1) throw new HostProblem("block-not-found");
    const only = between.indices[0] as number;
    return { index: only, text: texts[only] as string };
  }

  /** Nothing stands any more between the lines around it, and it stands nowhere else. */
  isGone(texts: readonly string[], block: string): boolean {
    const line = this.lines.findIndex((own) => own.block === block);
    const text = this.lines[line]?.text ?? "";
    if (texts.some((other) => isSameText(other, text))) return false;
    return this.listBetween(this.align(texts), line, texts).indices.length === 0;
  }

  /** Among the lines behind a block that are none of the version's: what somebody put there. */
  hasNewBehind(texts: readonly string[], block: string, text: string): boolean {
    const from = block === "" ? 0 : this.find(texts, block).index + 1;
    const known = new Set([...this.align(texts).values()].filter((n) => !isBlank(texts[n] as string)));
    const next = texts.findIndex((_, n) => n >= from && known.has(n));
    return texts.slice(from, next === -1 ? undefined : next).some((other) => isSameText(other, text));
  }

  /** The line is no more as it was, and between the lines around it one reads so. */
  reads(texts: readonly string[], block: string, text: string): boolean {
    const line = this.lines.findIndex((own) => own.block === block);
    const pairs = this.align(texts);
    if (pairs.has(line)) return false;
    return this.listBetween(pairs, line, texts).indices.some((n) => isSameText(texts[n] as string, text));
  }

  /** What a new line behind a block is to be made in front of, null where it is to be made behind the block itself. */
  findNextLike(block: string, like: string | null): string | null {
    if (like === null || like === block) return null;
    const line = block === "" ? -1 : this.lines.findIndex((own) => own.block === block);
    const next = this.lines.slice(line + 1).find(({ gone }) => !gone);
    if (next === undefined || (next.block !== like && next.like !== like)) return null;
    if (next.block === null) this.nameLine(next);
    return next.block;
  }

  noteText(block: string, text: string): void {
    for (const line of this.lines) if (line.block === block) line.text = text;
  }

  /** Word keeps a deleted line as an empty one until the deletion is accepted. */
  noteGone(block: string): void {
    for (const line of this.lines)
      if (line.block === block) {
        line.gone = true;
        line.text = "";
      }
  }

  noteInserted(behind: string, text: string, like: string | null): void {
    const at = behind === "" ? 0 : this.lines.findIndex(({ block }) => block === behind) + 1;
    this.lines.splice(at, 0, { block: null, text, like, gone: false });
  }

  private nameLine(line: Line): void {
    line.block = `new line ${this.lines.filter(({ block }) => block?.startsWith("new line ")).length}`;
  }

  /** Places of lines and of the texts that they are. */
  private align(texts: readonly string[]): Map<number, number> {
    const compare = (text: string) => comparableText(text).text;
    const own = this.lines.map(({ text }) => compare(text));
    return new Map(alignSequences(own, texts.map(compare)));
  }

  private listBetween(pairs: ReadonlyMap<number, number>, line: number, texts: readonly string[]) {
    let [from, to] = [line, line];
    const isKnown = (n: number) => pairs.has(n) && !isBlank(this.lines[n]?.text ?? "");
    while (from >= 0 && !isKnown(from)) from--;
    while (to < this.lines.length && !isKnown(to)) to++;
    const start = from < 0 ? 0 : (pairs.get(from) as number) + 1;
    const end = to >= this.lines.length ? texts.length : (pairs.get(to) as number);
    const indices = texts.flatMap((text, n) => (n >= start && n < end && !isBlank(text) ? [n] : []));
    return { lines: this.lines.slice(from + 1, to).filter(({ text }) => !isBlank(text)).length, indices };
  }
}

const isBlank = (text: string) => isSameText(text, "");
