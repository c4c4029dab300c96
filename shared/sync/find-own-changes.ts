/**
 * How suggestions that were written into a document stand in it by now. Word's revisions carry the candidate's own name, so ours are
 * told by their words, line by line, in the two readings of a document: *final* (all accepted) and *original* (all rejected).
 *
 *     suggestion  Led 4 engineers → Led 6 engineers
 *
 *     final              original
 *     Led 6 engineers    Led 4 engineers     pending: nobody has said yes in Word so far
 *     Led 6 engineers    Led 6 engineers     settled: accepted under Review, or typed
 *     Led 4 engineers    …                   rejected, where the suggestion was in this document before
 *     Led 9 engineers    …                   unknown: the candidate's own words
 *
 * A line that reads as it did before the suggestion may also be in an old copy that never had it. So a rejection is believed only of a
 * document that says it had it: by our bookmark, by the run that its link names, or by the version it was made from.
 */
import type { Block, Edit } from "../docx/types.ts";
import { textLikeness } from "../resume/match-items.ts";

/** A suggestion that was accepted in the pane, with the words that were written. */
export interface OwnChange {
  run: string;
  /** Of the suggestion, unique within its run. */
  id: string;
  edit: Edit;
  before: string;
  after: string;
}

/** Both readings of one document. */
export interface TwoReadings {
  final: readonly Block[];
  original: readonly Block[];
}

export type Standing = "pending" | "settled" | "rejected" | "unknown";

export interface OwnChangesFound {
  /** In the order of the changes. */
  standings: Standing[];
  /** The final reading as if what is pending of ours had not been written: neither fact nor edit of the candidate's. */
  blocks: Block[];
  /** What is pending of ours, line by line. */
  pendingWords: string[];
}

/** `had`: whether the document says that it once held the change. `from`: the version it was made from, where that is at hand. */
export function findOwnChanges(
  changes: readonly OwnChange[],
  document: TwoReadings,
  { from, had }: { from: TwoReadings | null; had: (change: OwnChange) => boolean },
): OwnChangesFound {
  const reading = new Reading(document);
  const earlier = from && new Reading(from);
  const left = new LeftOut(document);
  const standings = changes.map((change) => {
    const standing = reading.standingOf(change, earlier);
    if (standing === "pending") left.leaveOut(reading, change);
    if (standing !== "rejected") return standing;
    const hadBefore = earlier?.standingOf(change, null) ?? "unknown";
    return had(change) || hadBefore === "pending" || hadBefore === "settled" ? standing : "unknown";
  });
  const pendingWords = changes.flatMap(({ after }, at) => (standings[at] === "pending" ? [after] : []));
  return { standings, blocks: left.blocks(), pendingWords };
}

/** A line with half of its words is the same line, changed. */
const leastAlike = 0.5;

/** Blanks are not what a suggestion is about, and programs write them differently. */
const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

class Reading {
  private readonly original: ReadonlyMap<string, Block>;
  private readonly final: ReadonlyMap<string, Block>;

  readonly both: TwoReadings;

  constructor(both: TwoReadings) {
    this.both = both;
    this.original = new Map(both.original.map((block) => [block.address, block]));
    this.final = new Map(both.final.map((block) => [block.address, block]));
  }

  /** Null where its line has been inserted. */
  originalOf = ({ address }: Block): Block | null => this.original.get(address) ?? null;

  /** Of several lines with these words the one at the address is meant, else the first. */
  find(blocks: readonly Block[], text: string, address: string | null): Block | null {
    const found = blocks.filter((block) => plain(block.text) === plain(text));
    return found.find((block) => block.address === address) ?? found[0] ?? null;
  }

  /** A line with the words that was inserted and not accepted yet. */
  findInserted = (text: string): Block | null =>
    this.both.final.find((block) => plain(block.text) === plain(text) && !this.hasText(block, text)) ?? null;

  /** A line with the words that was deleted and not accepted yet. */
  findDeleted = (text: string, address: string | null): Block | null => {
    const gone = this.both.original.filter(
      (block) =>
        plain(block.text) === plain(text) && plain(this.final.get(block.address)?.text ?? "") !== plain(text),
    );
    return gone.find((block) => block.address === address) ?? gone[0] ?? null;
  };

  private hasText(block: Block, text: string): boolean {
    return plain(this.originalOf(block)?.text ?? "") === plain(text);
  }

  standingOf(change: OwnChange, earlier: Reading | null): Standing {
    const { edit, before, after } = change;
    const { final } = this.both;
    switch (edit.type) {
      case "replace": {
        const now = this.find(final, after, edit.block);
        if (now) return this.hasText(now, after) ? "settled" : "pending";
        return this.find(final, before, edit.block) ? "rejected" : "unknown";
      }
      case "insert": {
        if (this.findInserted(after)) return "pending";
        if (this.find(final, after, null)) return "settled";
        return this.hasOwnWords(after, earlier) ? "unknown" : "rejected";
      }
      case "delete": {
        if (this.findDeleted(before, edit.block)) return "pending";
        return this.find(final, before, edit.block) ? "rejected" : "settled";
      }
      case "move": {
        if (this.findInserted(after)) return "pending";
        if (plain(before) !== plain(after)) {
          if (this.find(final, after, null)) return "settled";
          return this.find(final, before, edit.block) ? "rejected" : "unknown";
        }
        return earlier ? this.placeOf(after, earlier) : "unknown";
      }
    }
  }

  /** A line that is much like these words and that the version before did not have: the candidate's own, made from ours. */
  private hasOwnWords(text: string, earlier: Reading | null): boolean {
    const known = new Set(earlier?.both.original.map((block) => plain(block.text)) ?? []);
    return this.both.final.some(
      (block) => !known.has(plain(block.text)) && textLikeness(block.text, text) >= leastAlike,
    );
  }

  /** A line that moved with its own words is told by the line above it. */
  private placeOf(text: string, earlier: Reading): Standing {
    const above = (blocks: readonly Block[]) => {
      const filled = blocks.filter((block) => plain(block.text) !== "");
      const at = filled.findIndex((block) => plain(block.text) === plain(text));
      return at < 0 ? null : plain(filled[at - 1]?.text ?? "");
    };
    const moved = earlier.findInserted(text);
    if (!moved) return "unknown";
    const [now, then, wanted] = [
      above(this.both.final),
      above(earlier.both.original),
      aboveBlock(earlier, moved),
    ];
    if (now === null || then === wanted) return "unknown";
    return now === wanted ? "settled" : now === then ? "rejected" : "unknown";
  }
}

function aboveBlock({ both }: Reading, block: Block): string {
  const filled = both.final.filter(({ text }) => plain(text) !== "");
  const at = filled.indexOf(block);
  return plain(filled[at - 1]?.text ?? "");
}

/** The final reading without what is pending of ours. */
class LeftOut {
  private readonly both: TwoReadings;
  private readonly instead = new Map<Block, Block | null>();
  private readonly back = new Set<Block>();

  constructor(both: TwoReadings) {
    this.both = both;
  }

  leaveOut(reading: Reading, { edit, before, after }: OwnChange): void {
    if (edit.type === "replace") {
      const now = reading.find(this.both.final, after, edit.block);
      const was = now && reading.originalOf(now);
      // Where somebody else's revisions stand in the line too, its former words are all that can be told of it.
      const isWhole = was !== null && plain(was.text) === plain(before);
      if (now) this.instead.set(now, isWhole ? was : { ...now, text: before, spans: wholeSpan(now, before) });
      return;
    }
    if (edit.type !== "delete") {
      const now = reading.findInserted(after);
      if (now) this.instead.set(now, null);
    }
    if (edit.type !== "insert") {
      const gone = reading.findDeleted(before, edit.block);
      if (gone) this.back.add(gone);
    }
  }

  blocks(): Block[] {
    if (this.instead.size === 0 && this.back.size === 0) return [...this.both.final];
    const blocks = this.both.final.flatMap((block) => {
      const instead = this.instead.get(block);
      if (instead === undefined) return [block];
      return instead === null ? [] : [{ ...instead, address: block.address }];
    });
    const { original } = this.both;
    for (const gone of this.back) {
      // Behind the nearest line above it that is still there; an emptied line of its own makes way for it.
      const own = blocks.findIndex(({ address }) => address === gone.address);
      if (own >= 0 && plain(blocks[own]!.text) === "") {
        blocks[own] = gone;
        continue;
      }
      const above = new Set(original.slice(0, original.indexOf(gone)).map(({ address }) => address));
      const at = blocks.findLastIndex(({ address }) => above.has(address));
      blocks.splice(at + 1, 0, gone);
    }
    return blocks;
  }
}

const wholeSpan = ({ spans }: Block, text: string): Block["spans"] => [
  {
    text,
    bold: spans.length > 0 && spans.every(({ bold }) => bold),
    italic: spans.length > 0 && spans.every(({ italic }) => italic),
    halfPoints: spans[0]?.halfPoints ?? null,
  },
];
