import { alignBlocks, readPlainText } from "./align-blocks.ts";
import { alignSequences } from "./align-sequences.ts";
import { PackageChange } from "./change-package.ts";
import { CompareRefusal } from "./compare-refusal.ts";
import { ContentCarrier, FreshIds } from "./content-carrier.ts";
import { ContentKeys, sameIds } from "./content-keys.ts";
import type { DocxDocument } from "./document.ts";
import { InlineWriter } from "./inline-writer.ts";
import { paragraphIds, readLayout } from "./layout.ts";
import { mergeAtoms } from "./merge-paragraphs.ts";
import { readAtoms } from "./paragraph-atoms.ts";
import { readFingerprint } from "./prove-comparison.ts";
import { mayHoldRevisions } from "./revision-marks.ts";
import {
  type ComparisonSession,
  contentRange,
  countCells,
  isPlainTable,
  listBlocks,
  StoryComparer,
} from "./story-comparer.ts";
import { StoryTarget } from "./story-target.ts";
import type { Conflict } from "./types.ts";
import {
  type WriteContext,
  writeChangedGrid,
  writeChangedProperties,
  writeParagraphProperties,
} from "./write-properties.ts";
import type { XmlElement, XmlTree } from "./xml-tree.ts";

export interface MergeResult {
  document: DocxDocument;
  /** At each, the document holds base's block. */
  conflicts: Conflict[];
}

/**
 * Brings together what `mine` and `theirs` made of `base`. A block changed on one side follows that side; a paragraph changed
 * on both is merged word by word where the changed words do not touch; what is left is a conflict. Where only one
 * side changed anything, that side is the result as it stands.
 *
 * Throws `CompareRefusal` (`merge-structure-changed`) for what it does not merge yet: notes; section breaks or headers that
 * came or went; styles changed on both sides; tables changed on both whose rows stand in content controls.
 */
export function mergeDocuments(base: DocxDocument, mine: DocxDocument, theirs: DocxDocument): MergeResult {
  const alone = findOnlyChange(base, mine, theirs);
  if (alone !== null) return { document: alone, conflicts: [] };
  return new Merge(base, mine, theirs).run();
}

function findOnlyChange(base: DocxDocument, mine: DocxDocument, theirs: DocxDocument): DocxDocument | null {
  if (isEqual(base, mine)) return theirs;
  if (isEqual(base, theirs) || isEqual(mine, theirs)) return mine;
  return null;
}

/** Parts that a merge looks at; thumbnails, properties and settings of programs do not make a document another one. */
function isEqual(one: DocxDocument, other: DocxDocument): boolean {
  const content = (doc: DocxDocument) =>
    doc.partNames.filter(
      (part) => !/^docProps\/|^customXml\/|settings\.xml$|^_rels\/|Content_Types/i.test(part),
    );
  const [left, right] = [content(one), content(other)];
  if (left.length !== right.length) return false;
  return left.every((part) => {
    if (!other.hasPart(part)) return false;
    const [a, b] = [one.bytes(part), other.bytes(part)];
    return a === b || (a.length === b.length && a.every((byte, n) => byte === b[n]));
  });
}

/**
 * Half the words: below that a block counts as deleted and another as inserted. Less would take what one side put in the place
 * of a deleted block for an edit of it, and so for a conflict.
 */
const leastAlike = 0.5;

interface Side {
  doc: DocxDocument;
  keys: ContentKeys;
  carrier: ContentCarrier;
}

/** What one side made of a container: each base block's counterpart, and what came before each (or at the end). */
interface Changes {
  counterpart: Map<XmlElement, XmlElement>;
  added: XmlElement[][];
}

class Merge {
  private readonly base: DocxDocument;
  private readonly keys: ContentKeys;
  private readonly sides: readonly [Side, Side];
  private readonly change: PackageChange;
  private readonly fresh: FreshIds;
  private readonly conflicts: Conflict[] = [];
  private readonly addresses = new Map<XmlElement, string>();

  constructor(base: DocxDocument, mine: DocxDocument, theirs: DocxDocument) {
    this.base = base;
    this.change = new PackageChange(base);
    this.fresh = new FreshIds(base);
    this.keys = new ContentKeys(base, sameIds);
    const flavour = (doc: DocxDocument) => doc.tree(doc.mainPart).root.uri;
    if (flavour(base) !== flavour(mine) || flavour(base) !== flavour(theirs)) {
      throw new CompareRefusal(
        "compare-flavours-differ",
        "These documents are in different variants of the format; save them in Word in the same variant.",
      );
    }
    const side = (doc: DocxDocument, floor: number): Side => {
      const carrier = new ContentCarrier(base, doc, this.change, this.fresh, floor);
      return { doc, carrier, keys: new ContentKeys(doc, carrier) };
    };
    // Numbers of new lists of the two sides must not meet.
    this.sides = [side(mine, 0), side(theirs, 100_000)];
    for (const { address, paragraphs } of readLayout(base, "final")) {
      for (const paragraph of paragraphs) this.addresses.set(paragraph, address);
    }
  }

  run(): MergeResult {
    this.refuseUnmergeable();
    const main = this.base.mainPart;
    const body = bodyOf(this.base);
    const [own, others] = this.sides.map(({ doc }) => bodyOf(doc)) as [XmlElement, XmlElement];
    const story = new StoryMerger(this, main, own.tree, others.tree);
    const written = story.mergeContainer(body, own, others);
    const section = this.mergeSection(body, own, others, story);
    const [from] = contentRange(body);
    this.change.splice(main, [{ start: from, end: body.closeStart, text: written + section }]);
    this.mergeHeaders();
    for (const { carrier } of this.sides) carrier.finish();
    return { document: this.change.finish(), conflicts: this.conflicts };
  }

  /** What both sides changed and no block can show. */
  private refuseUnmergeable(): void {
    const [mine, theirs] = this.sides;
    const changed = (type: string) =>
      [mine, theirs].map(({ doc }) => textOf(doc, type) !== textOf(this.base, type)) as [boolean, boolean];
    const both = (type: string, sentence: string) => {
      const [own, other] = changed(type);
      if (own && other && textOf(mine.doc, type) !== textOf(theirs.doc, type)) {
        throw new CompareRefusal("merge-structure-changed", sentence);
      }
    };
    both("styles", "Both sides changed the document's styles; that cannot be merged yet.");
    if (partOf(this.base, "numbering") === null) {
      both("numbering", "Both sides brought lists into a document without any; that cannot be merged yet.");
    }
    for (const kind of ["footnotes", "endnotes"]) {
      const [own, other] = [mine, theirs].map(({ doc, keys }) => {
        const [part, basePart] = [partOf(doc, kind), partOf(this.base, kind)];
        if (part === null || basePart === null) return part !== basePart;
        return (
          readFingerprint(doc, part, keys).join("\n") !==
          readFingerprint(this.base, basePart, this.keys).join("\n")
        );
      });
      if (own || other) {
        throw new CompareRefusal(
          "merge-structure-changed",
          "Footnotes or endnotes were changed; that cannot be merged yet.",
        );
      }
    }
  }

  private mergeSection(body: XmlElement, own: XmlElement, others: XmlElement, story: StoryMerger): string {
    const section = body.child("w:sectPr");
    const [mine, theirs] = [own.child("w:sectPr"), others.child("w:sectPr")];
    const skip = ["w:headerReference", "w:footerReference"];
    const key = this.keys.ofProperties(section, skip);
    const [ownKey, otherKey] = [
      this.sides[0].keys.ofProperties(mine, skip),
      this.sides[1].keys.ofProperties(theirs, skip),
    ];
    if (section === null || (ownKey === key && otherKey === key)) return section?.raw ?? "";
    if (ownKey !== key && otherKey !== key && ownKey !== otherKey) {
      this.conflicts.push({ block: "page set-up", base: "", mine: "", theirs: "" });
      return section.raw;
    }
    const side = ownKey !== key ? 0 : 1;
    return story.writeSection(section, (side === 0 ? mine : theirs) as XmlElement, side);
  }

  /** Headers and footers by the place their section and kind give them. */
  private mergeHeaders(): void {
    const [mine, theirs] = this.sides.map(({ doc }) => listHeaders(doc)) as [
      Map<string, string>,
      Map<string, string>,
    ];
    const done = new Set<string>();
    for (const [place, part] of listHeaders(this.base)) {
      const [own, other] = [mine.get(place), theirs.get(place)];
      if (done.has(part) || (own === undefined && other === undefined)) continue;
      done.add(part);
      const { root } = this.base.tree(part);
      if (root.selfClosing) continue;
      if (own === undefined || other === undefined) {
        throw new CompareRefusal(
          "merge-structure-changed",
          "A header or footer was removed on one side; that cannot be merged yet.",
        );
      }
      const [ownRoot, otherRoot] = [this.sides[0].doc.tree(own).root, this.sides[1].doc.tree(other).root];
      const story = new StoryMerger(this, part, ownRoot.tree, otherRoot.tree);
      const [from, to] = contentRange(root);
      const written = story.mergeContainer(root, ownRoot, otherRoot);
      if (written !== root.tree.text.slice(from, to))
        this.change.splice(part, [{ start: from, end: to, text: written }]);
    }
  }

  contextFor(part: string, side: 0 | 1): WriteContext {
    const { carrier, keys } = this.sides[side];
    return {
      target: new StoryTarget(this.base.tree(part).root, null, this.fresh),
      beforeKeys: this.keys,
      afterKeys: keys,
      carrier,
    };
  }

  addConflict(block: XmlElement, mine: XmlElement | null, theirs: XmlElement | null): void {
    const paragraph = block.tag === "w:p" ? block : (block.descendants("w:p").next().value ?? block);
    const address =
      this.addresses.get(paragraph) ?? `${block.tree.part}/${paragraphIds(block.tree).get(paragraph) ?? ""}`;
    const text = (element: XmlElement | null) => (element === null ? "" : readText(element));
    this.conflicts.push({ block: address, base: text(block), mine: text(mine), theirs: text(theirs) });
  }
}

/** Merges one story; its writers give blocks as they are to stand in base's part. */
class StoryMerger {
  private readonly merge: Merge;
  private readonly contexts: readonly [WriteContext, WriteContext];
  private readonly writers: readonly [StoryComparer, StoryComparer];
  private readonly trees: ReadonlyMap<XmlTree, WriteContext>;
  private readonly blockKeys = new Map<XmlElement, string>();

  constructor(merge: Merge, part: string, mine: XmlTree, theirs: XmlTree) {
    this.merge = merge;
    this.contexts = [merge.contextFor(part, 0), merge.contextFor(part, 1)];
    this.trees = new Map([
      [mine, this.contexts[0]],
      [theirs, this.contexts[1]],
    ]);
    this.writers = [0, 1].map((side) => {
      const context = this.contexts[side] as WriteContext;
      return new StoryComparer(this.session(side as 0 | 1), context, false);
    }) as [StoryComparer, StoryComparer];
  }

  private session(side: 0 | 1): ComparisonSession {
    return {
      coarseness: "words",
      coarseBlocks: 0,
      untracked: new Set(),
      keepNote: () => {},
      deleteNote: () => {},
      insertNote: () => {
        throw new CompareRefusal(
          "merge-structure-changed",
          "A footnote or endnote was added; that cannot be merged yet.",
        );
      },
      writeSection: (before, after) => {
        if (before === null || after === null) {
          throw new CompareRefusal(
            "merge-structure-changed",
            "A section break was added or removed; that cannot be merged yet.",
          );
        }
        return this.writeSection(before, after, side);
      },
    };
  }

  /** Base's headers stay; the page is set up as on that side. */
  writeSection(before: XmlElement, after: XmlElement, side: 0 | 1): string {
    const { carrier, target, beforeKeys, afterKeys } = this.contexts[side];
    const skip = ["w:headerReference", "w:footerReference"];
    if (beforeKeys.ofProperties(before, skip) === afterKeys.ofProperties(after, skip)) return before.raw;
    const references = before.children.filter(({ tag }) => skip.includes(tag)).map(({ raw }) => raw);
    const now = after.children
      .filter(({ tag }) => !skip.includes(tag))
      .map((child) => carrier.carry(child, target.part, target.scope));
    return target.wrap("sectPr", [...references, ...now].join(""));
  }

  mergeContainer(base: XmlElement, mine: XmlElement, theirs: XmlElement): string {
    return this.mergeList(
      listBlocks(base),
      listBlocks(mine),
      listBlocks(theirs),
      contentRange(base),
      base.tree.text,
    );
  }

  /** `range` is where base's blocks and what stands between them stand in base's text. */
  private mergeList(
    blocks: readonly XmlElement[],
    mine: readonly XmlElement[],
    theirs: readonly XmlElement[],
    [from, to]: [number, number],
    text: string,
  ): string {
    const [own, others] = [this.readChanges(blocks, mine), this.readChanges(blocks, theirs)];
    this.divideLookalikes(blocks, own, others);
    this.divideLookalikes(blocks, others, own);
    this.meetInsertions(blocks, own, others);
    this.meetInsertions(blocks, others, own);
    const moved = this.findMoves(blocks, own, others);
    const contested = this.findContested(blocks, own, others, moved);
    let out = "";
    let at = from;
    blocks.forEach((block, n) => {
      out += this.writeAdded(own.added[n] ?? [], others.added[n] ?? [], moved);
      out += text.slice(at, block.start);
      at = block.end;
      const [left, right] = [own.counterpart.get(block) ?? null, others.counterpart.get(block) ?? null];
      if (contested.has(block)) {
        this.merge.addConflict(block, left, right);
        out += block.raw;
      } else out += this.mergeBlock(block, left, right, moved);
    });
    const [left, right] = [own.added[blocks.length] ?? [], others.added[blocks.length] ?? []];
    return out + this.writeAdded(left, right, moved) + text.slice(at, to);
  }

  private readChanges(blocks: readonly XmlElement[], side: readonly XmlElement[]): Changes {
    const counterpart = new Map<XmlElement, XmlElement>();
    const added: XmlElement[][] = Array.from({ length: blocks.length + 1 }, () => []);
    let n = 0;
    for (const step of alignBlocks(blocks, side, leastAlike)) {
      if (step.kind === "insert") added[n]?.push(step.after);
      else {
        n++;
        if (step.kind === "pair") counterpart.set(step.before, step.after);
      }
    }
    this.slideForward(blocks, counterpart, added);
    return { counterpart, added };
  }

  /**
   * An insertion beside equal blocks has more than one place: `a [a]` and `[a] a` read alike. Both sides must name the same one, so
   * each insertion goes as far to the front as it can.
   */
  private slideForward(
    blocks: readonly XmlElement[],
    counterpart: Map<XmlElement, XmlElement>,
    added: XmlElement[][],
  ): void {
    for (let n = blocks.length; n > 0; n--) {
      const group = added[n] as XmlElement[];
      const last = group.at(-1);
      const block = blocks[n - 1] as XmlElement;
      const twin = counterpart.get(block);
      if (last === undefined || twin === undefined) continue;
      const key = this.keyOf(block);
      if (this.keyOf(twin) !== key || this.keyOf(last) !== key) continue;
      counterpart.set(block, last);
      added[n - 1] = [...(added[n - 1] as XmlElement[]), twin, ...group.slice(0, -1)];
      added[n] = [];
    }
  }

  /**
   * What looks like an edit of a block on one side is a new block beside a deleted one where the other side inserted the very
   * same block.
   */
  private divideLookalikes(blocks: readonly XmlElement[], changes: Changes, opposite: Changes): void {
    const inserted = new Set(opposite.added.flat().map((block) => this.keyOf(block)));
    if (inserted.size === 0) return;
    blocks.forEach((block, n) => {
      const edited = changes.counterpart.get(block);
      if (
        edited === undefined ||
        !inserted.has(this.keyOf(edited)) ||
        this.keyOf(edited) === this.keyOf(block)
      )
        return;
      changes.counterpart.delete(block);
      changes.added[n]?.push(edited);
    });
  }

  /**
   * Among blocks that one side deleted, its insertions have no place of their own. What the other side inserted there too counts
   * as the same insertion: it goes where the other side has it.
   */
  private meetInsertions(blocks: readonly XmlElement[], changes: Changes, opposite: Changes): void {
    for (let from = 0; from < blocks.length; from++) {
      let to = from;
      while (to < blocks.length && !changes.counterpart.has(blocks[to] as XmlElement)) to++;
      if (to === from) continue;
      const places = Array.from({ length: to - from + 1 }, (_, n) => from + n);
      const own = places.flatMap((place) => (changes.added[place] ?? []).map((block) => ({ block, place })));
      const others = places.flatMap((place) =>
        (opposite.added[place] ?? []).map((block) => ({ block, place })),
      );
      if (own.length > 0 && others.length > 0) {
        const keys = (list: typeof own) => list.map(({ block }) => this.keyOf(block));
        for (const [i, j] of alignSequences(keys(own), keys(others))) {
          (own[i] as { place: number }).place = (others[j] as { place: number }).place;
        }
        for (const place of places) changes.added[place] = [];
        // In order: what found no counterpart stays before what stood behind it.
        let most = to;
        for (const { block, place } of own.reverse()) {
          most = Math.min(most, place);
          changes.added[most]?.unshift(block);
        }
      }
      from = to;
    }
  }

  private sideOf(element: XmlElement): 0 | 1 {
    return this.trees.get(element.tree) === this.contexts[1] ? 1 : 0;
  }

  private keyOf(block: XmlElement): string {
    const context = this.trees.get(block.tree);
    const keys = context === undefined ? this.contexts[0].beforeKeys : context.afterKeys;
    let key = this.blockKeys.get(block);
    if (key === undefined) {
      key = readBlockKey(block, keys);
      this.blockKeys.set(block, key);
    }
    return key;
  }

  /**
   * A block that one side deleted and inserted unchanged elsewhere was moved. If the other side edited it meanwhile, the edited
   * block is what moves; if the other side deleted it, or moved it to another place, that is a conflict.
   */
  private findMoves(
    blocks: readonly XmlElement[],
    own: Changes,
    others: Changes,
  ): Map<XmlElement, MovedBlock> {
    const moved = new Map<XmlElement, MovedBlock>();
    for (const [changes, opposite] of [
      [own, others],
      [others, own],
    ] as const) {
      const added = new Map<string, XmlElement[]>();
      for (const block of changes.added.flat()) {
        const key = this.keyOf(block);
        added.set(key, [...(added.get(key) ?? []), block]);
      }
      for (const block of blocks) {
        if (changes.counterpart.has(block) || readPlainText(block).trim() === "") continue;
        const copies = added.get(this.keyOf(block));
        const [copy] = copies ?? [];
        if (copy === undefined || copies?.length !== 1) continue;
        const edited = opposite.counterpart.get(block);
        const place = (list: Changes) =>
          list.added.findIndex((blocks) => blocks.some((one) => this.keyOf(one) === this.keyOf(copy)));
        // Both moved it to one place: that is one insertion, made twice.
        if (edited === undefined && place(own) === place(others)) continue;
        moved.set(copy, { from: block, edited: edited ?? null });
      }
    }
    return moved;
  }

  /**
   * A block that one side deleted where the other inserted one much like it. With the old block gone, the new one would read as
   * an edit of it, and so would the result when it is merged again: edit against deletion, a conflict. It is told at once.
   */
  private findContested(
    blocks: readonly XmlElement[],
    own: Changes,
    others: Changes,
    moved: ReadonlyMap<XmlElement, MovedBlock>,
  ): Set<XmlElement> {
    const contested = new Set<XmlElement>();
    const sources = new Set([...moved.values()].map(({ from }) => from));
    const deleted = new Map<XmlElement, Changes>();
    for (const block of blocks) {
      const [left, right] = [own.counterpart.get(block), others.counterpart.get(block)];
      const kept = left ?? right;
      if (kept === undefined || (left !== undefined && right !== undefined) || sources.has(block)) continue;
      if (this.keyOf(kept) !== this.keyOf(block) || readPlainText(block).trim() === "") continue;
      deleted.set(block, left === undefined ? own : others);
    }
    if (deleted.size === 0) return contested;
    const held = new Map(
      [own, others].map((changes) => [
        changes,
        new Set([...changes.counterpart.values(), ...changes.added.flat()].map((block) => this.keyOf(block))),
      ]),
    );
    const result = this.foretell(blocks, own, others, moved);
    for (const step of alignBlocks(blocks, result, leastAlike)) {
      if (step.kind !== "pair") continue;
      const deleter = deleted.get(step.before);
      if (deleter !== undefined && !held.get(deleter)?.has(this.keyOf(step.after)))
        contested.add(step.before);
    }
    return contested;
  }

  /** The blocks of the result before any is written; for one merged word by word, one side's version stands. */
  private foretell(
    blocks: readonly XmlElement[],
    own: Changes,
    others: Changes,
    moved: ReadonlyMap<XmlElement, MovedBlock>,
  ): XmlElement[] {
    const sources = new Set(
      [...moved.values()].filter(({ edited }) => edited !== null).map(({ from }) => from),
    );
    const outcome = (block: XmlElement): XmlElement | null => {
      const [left, right] = [own.counterpart.get(block) ?? null, others.counterpart.get(block) ?? null];
      if (sources.has(block) || (left === null && right === null)) return null;
      const key = this.keyOf(block);
      const [ownKey, otherKey] = [left, right].map((side) => (side === null ? null : this.keyOf(side)));
      if (ownKey === key) return otherKey === key ? block : right;
      if (otherKey === key) return left;
      if (left === null || right === null) return block;
      return (ownKey as string) < (otherKey as string) ? left : right;
    };
    const added = (n: number) =>
      this.orderAdded(own.added[n] ?? [], others.added[n] ?? []).map((block) => {
        const move = moved.get(block);
        return move === undefined ? block : move.edited;
      });
    return [...blocks.flatMap((block, n) => [...added(n), outcome(block)]), ...added(blocks.length)].filter(
      (block) => block !== null,
    );
  }

  private mergeBlock(
    base: XmlElement,
    mine: XmlElement | null,
    theirs: XmlElement | null,
    moved: ReadonlyMap<XmlElement, MovedBlock>,
  ): string {
    const key = this.keyOf(base);
    const [ownKey, otherKey] = [mine, theirs].map((block) => (block === null ? null : this.keyOf(block)));
    if (ownKey === key && otherKey === key) return base.raw;
    const moves = [...moved.values()].filter(({ from }) => from === base);
    if (moves.length > 0 && moves.some(({ edited }) => edited !== null)) return "";
    if (mine === null && theirs === null) {
      if (moves.length === 0) return "";
      const copies = [...moved].filter(([, { from }]) => from === base).map(([copy]) => copy);
      const copyOn = (side: 0 | 1) => copies.find((copy) => this.sideOf(copy) === side) ?? null;
      this.merge.addConflict(base, copyOn(0), copyOn(1));
      return base.raw;
    }
    if (ownKey === key) return theirs === null ? "" : this.writeEdited(base, theirs);
    if (otherKey === key) return mine === null ? "" : this.writeEdited(base, mine);
    if (ownKey === otherKey) return this.writeEdited(base, mine as XmlElement);
    const merged = mine === null || theirs === null ? null : this.mergeChanged(base, mine, theirs);
    if (merged !== null) return merged;
    this.merge.addConflict(base, mine, theirs);
    return base.raw;
  }

  /** A block changed on one side, written into base's part; base's own words and marks stay as they are. */
  private writeEdited(base: XmlElement, side: XmlElement): string {
    const context = this.contexts[this.sideOf(side)];
    if (mayHoldRevisions(base.raw) || mayHoldRevisions(side.raw)) {
      return context.carrier.carry(side, context.target.part, context.target.scope);
    }
    const writer = this.writers[this.sideOf(side)];
    const step = { kind: "pair", before: base, after: side } as const;
    if (base.tag === "w:p") return writer.writeParagraph(step);
    if (base.tag !== "w:tr") return writer.writeOther(step);
    return countCells(base) === countCells(side)
      ? writer.writeRow(base, side)
      : writer.writeInsertedBlock(side);
  }

  private writeInserted(block: XmlElement): string {
    const context = this.contexts[this.sideOf(block)];
    if (mayHoldRevisions(block.raw))
      return context.carrier.carry(block, context.target.part, context.target.scope);
    return this.writers[this.sideOf(block)].writeInsertedBlock(block);
  }

  private mergeChanged(base: XmlElement, mine: XmlElement, theirs: XmlElement): string | null {
    if (base.tag !== mine.tag || base.tag !== theirs.tag) return null;
    if (base.tag === "w:p") return this.mergeParagraph(base, mine, theirs);
    if (base.tag === "w:tbl") return this.mergeTable(base, mine, theirs);
    if (base.tag === "w:tr") return this.mergeRow(base, mine, theirs);
    if (base.tag !== "w:sdt") return null;
    const [frame, own, other] = [base, mine, theirs].map((block) => block.child("w:sdtContent"));
    if (frame == null || own == null || other == null) return null;
    const [from, to] = contentRange(frame);
    const { text } = base.tree;
    return text.slice(base.start, from) + this.mergeContainer(frame, own, other) + text.slice(to, base.end);
  }

  private mergeParagraph(base: XmlElement, mine: XmlElement, theirs: XmlElement): string | null {
    if ([base, mine, theirs].some((block) => mayHoldRevisions(block.raw))) return null;
    const { beforeKeys } = this.contexts[0];
    const sides = [mine, theirs] as const;
    const properties = (block: XmlElement, keys: ContentKeys) => {
      const own = block.child("w:pPr");
      const section = own?.child("w:sectPr") ?? null;
      return `${keys.ofParagraphProperties(own)}\n${keys.ofProperties(own?.child("w:rPr") ?? null)}\n${section === null ? "" : keys.ofElement(section)}`;
    };
    const key = properties(base, beforeKeys);
    const changed = sides.filter(
      (block, side) => properties(block, this.contexts[side as 0 | 1].afterKeys) !== key,
    );
    if (
      changed.length === 2 &&
      properties(mine, this.contexts[0].afterKeys) !== properties(theirs, this.contexts[1].afterKeys)
    ) {
      return null;
    }
    const atoms = readAtoms(base, beforeKeys);
    const steps = mergeAtoms(
      atoms.atoms,
      readAtoms(mine, this.contexts[0].afterKeys).atoms,
      readAtoms(theirs, this.contexts[1].afterKeys).atoms,
    );
    // Text boxes changed on both sides would need a merge of their own.
    if (steps === null || base.raw.includes("txbxContent")) return null;
    const winner = changed[0];
    const context = winner === undefined ? this.contexts[0] : this.contexts[this.sideOf(winner)];
    const writer = new InlineWriter(context, this.writers[0], this.trees);
    const content = writer.write(steps, atoms.trailing);
    if (writer.splitControl) return null;
    const own = base.child("w:pPr");
    const section = own?.child("w:sectPr")?.raw ?? "";
    if (winner?.find("w:pPr", "w:sectPr") != null && section === "") return null;
    const head =
      winner === undefined
        ? (own?.raw ?? "")
        : writeParagraphProperties(context, { kind: "keep", before: base, after: winner, section });
    const open = base.tree.text.slice(base.start, base.openEnd);
    return `${base.selfClosing ? open.replace(/\s*\/>$/, ">") : open}${head}${content}</${base.name}>`;
  }

  /** Rows merge as blocks do; null where the table itself was changed differently on both sides. */
  private mergeTable(base: XmlElement, mine: XmlElement, theirs: XmlElement): string | null {
    if (![base, mine, theirs].every(isPlainTable)) {
      throw new CompareRefusal(
        "merge-structure-changed",
        "Both sides changed a table that stands in content controls; that cannot be merged yet.",
      );
    }
    const properties = this.mergeProperties("tblPr", base, mine, theirs);
    const grid = this.mergeProperties("tblGrid", base, mine, theirs);
    if (properties === null || grid === null) return null;
    const rows = (table: XmlElement) => table.children.filter(({ tag }) => tag === "w:tr");
    const { text } = base.tree;
    const from = (base.child("w:tblGrid") ?? base.child("w:tblPr"))?.end ?? base.openEnd;
    const merged = this.mergeList(rows(base), rows(mine), rows(theirs), [from, base.closeStart], text);
    if (!/<(?:\w+:)?tr[\s>]/.test(merged)) return "";
    return (
      text.slice(base.start, base.openEnd) +
      properties +
      grid +
      merged +
      text.slice(base.closeStart, base.end)
    );
  }

  private mergeRow(base: XmlElement, mine: XmlElement, theirs: XmlElement): string | null {
    if (countCells(base) !== countCells(mine) || countCells(base) !== countCells(theirs)) return null;
    const cells = (row: XmlElement) => row.children.filter(({ tag }) => tag === "w:tc");
    const [own, others] = [cells(mine), cells(theirs)];
    const heads = ["tblPrEx", "trPr"].map((name) => this.mergeProperties(name, base, mine, theirs));
    const cellHeads = cells(base).map((cell, n) =>
      this.mergeProperties("tcPr", cell, own[n] as XmlElement, others[n] as XmlElement),
    );
    if (heads.includes(null) || cellHeads.includes(null)) return null;
    const { text } = base.tree;
    const merged = cells(base).map((cell, n) => {
      const inner = this.mergeContainer(cell, own[n] as XmlElement, others[n] as XmlElement);
      return (
        text.slice(cell.start, cell.openEnd) + cellHeads[n] + inner + text.slice(cell.closeStart, cell.end)
      );
    });
    return (
      text.slice(base.start, base.openEnd) +
      heads.join("") +
      merged.join("") +
      text.slice(base.closeStart, base.end)
    );
  }

  /** Properties changed on one side follow it; null where both changed them differently. */
  private mergeProperties(
    name: string,
    base: XmlElement,
    mine: XmlElement,
    theirs: XmlElement,
  ): string | null {
    const own = base.child(`w:${name}`);
    const sides = [mine, theirs].map((element) => element.child(`w:${name}`));
    const key = this.contexts[0].beforeKeys.ofProperties(own);
    const keys = sides.map((element, side) => this.contexts[side as 0 | 1].afterKeys.ofProperties(element));
    if (keys[0] === key && keys[1] === key) return own?.raw ?? "";
    if (keys[0] !== key && keys[1] !== key && keys[0] !== keys[1]) return null;
    const side = keys[0] !== key ? 0 : 1;
    const context = this.contexts[side];
    return name === "tblGrid"
      ? writeChangedGrid(context, own, sides[side] ?? null)
      : writeChangedProperties(context, name, own, sides[side] ?? null);
  }

  private writeAdded(
    mine: XmlElement[],
    theirs: XmlElement[],
    moved: ReadonlyMap<XmlElement, MovedBlock>,
  ): string {
    const write = (block: XmlElement): string => {
      const move = moved.get(block);
      if (move === undefined) return this.writeInserted(block);
      return move.edited === null ? "" : this.writeEdited(move.from, move.edited);
    };
    return this.orderAdded(mine, theirs).map(write).join("");
  }

  /**
   * Blocks that came at one place. What both sides brought comes once; otherwise the two lists stand behind each other in an
   * order that their content decides, so that it does not matter which side is called mine.
   */
  private orderAdded(mine: XmlElement[], theirs: XmlElement[]): XmlElement[] {
    const [own, others] = [mine.map((block) => this.keyOf(block)), theirs.map((block) => this.keyOf(block))];
    if (isSubsequence(others, own)) return mine;
    if (isSubsequence(own, others)) return theirs;
    const mineFirst = own.join("\n") < others.join("\n");
    const [first, second] = mineFirst ? [mine, theirs] : [theirs, mine];
    const present = new Set(mineFirst ? own : others);
    return [...first, ...second.filter((block) => !present.has(this.keyOf(block)))];
  }
}

interface MovedBlock {
  from: XmlElement;
  /** The other side's version; null where it has none at the old place. */
  edited: XmlElement | null;
}

/** All of a block that a merge keeps apart: text, formatting, structure. */
function readBlockKey(block: XmlElement, keys: ContentKeys): string {
  if (block.tag !== "w:p" || mayHoldRevisions(block.raw)) {
    return block.tag === "w:p" || block.children.length === 0
      ? keys.ofElement(block)
      : `<${block.tag}${block.children.map((child) => (/Pr$|Grid$|PrEx$/.test(child.tag) ? keys.ofProperties(child) : readBlockKey(child, keys))).join("")}>`;
  }
  const properties = block.child("w:pPr");
  const section = properties?.child("w:sectPr") ?? null;
  const boxes = [...block.descendants("w:txbxContent")].map((box) => readBlockKey(box, keys)).join("");
  const { atoms } = readAtoms(block, keys);
  return `<p ${keys.ofParagraphProperties(properties)} ${keys.ofProperties(properties?.child("w:rPr") ?? null)} ${section === null ? "" : keys.ofElement(section)}>${atoms.map(({ key, format }) => `${key}\u0001${format}\u0002`).join("")}${boxes}`;
}

function isSubsequence(short: readonly string[], long: readonly string[]): boolean {
  let n = 0;
  for (const key of long) if (key === short[n]) n++;
  return n === short.length;
}

const bodyOf = (doc: DocxDocument) => doc.tree(doc.mainPart).root.child("w:body") as XmlElement;

function partOf(doc: DocxDocument, type: string): string | null {
  return (
    doc.relationships(doc.mainPart).find((r) => r.type === type && !r.external && doc.hasPart(r.target))
      ?.target ?? null
  );
}

function textOf(doc: DocxDocument, type: string): string {
  const part = partOf(doc, type);
  return part === null ? "" : doc.text(part);
}

/** Parts of headers and footers by section, kind and type: `0 w:headerReference first`. */
function listHeaders(doc: DocxDocument): Map<string, string> {
  const headers = new Map<string, string>();
  let section = 0;
  for (const element of bodyOf(doc).descendants("w:sectPr")) {
    for (const reference of element.children) {
      const part = doc.relationships(doc.mainPart).find(({ id }) => id === reference.attr("r:id"))?.target;
      if (/^w:(?:header|footer)Reference$/.test(reference.tag) && part !== undefined && doc.hasPart(part)) {
        headers.set(`${section} ${reference.tag} ${reference.attr("w:type") ?? "default"}`, part);
      }
    }
    section++;
  }
  return headers;
}

const signs: Record<string, string> = {
  "w:tab": "\t",
  "w:br": " ",
  "w:cr": " ",
  "w:noBreakHyphen": "\u2011",
};

/** As a reader sees it, a paragraph a line. */
function readText(block: XmlElement): string {
  const paragraphs = block.tag === "w:p" ? [block] : [...block.descendants("w:p")];
  const textOf = (element: XmlElement): string =>
    element.tag === "w:t"
      ? element.readText().text
      : (element.parent?.tag === "w:r" ? (signs[element.tag] ?? "") : "") +
        element.children.map(textOf).join("");
  return paragraphs.map(textOf).join("\n");
}
