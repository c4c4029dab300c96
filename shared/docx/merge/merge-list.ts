import { alignSequences, listGaps } from "../compare/align-sequences.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import type { Settled } from "./decisions.ts";
import { readFinalKey } from "./final-key.ts";
import type { GroupedLists } from "./merge-groups.ts";
import { type Changes, readChanges } from "./merge-order.ts";
import type { Versions } from "./merge-story.ts";
import { leastAlike, leastWordsMoved, likeness, type Unit } from "./unit.ts";

/**
 * What becomes of a list of blocks. Each block of base has one outcome: as it was, gone, as one side has it, merged, or a
 * conflict; and between them stand the blocks that came, in an order of their own.
 *
 *     base    A  B  C          mine  A  X  B  C'          theirs  A  C  B  Y
 *     moved   C behind B is B before C; theirs moved one of them, mine edited C: the edited C' is what moves
 *     merged  A  X  C'  B  Y
 *
 * A block that one side deleted and the other changed or moved is a conflict, and so is one that both moved to different
 * places. At a conflict base's block stays where it was.
 */
export interface ListPlan {
  outcomes: Map<Unit, Outcome>;
  /** Before each block of base, and at the end: blocks that came, as they are to be written. */
  before: string[][];
  /** Whether any block came or went. */
  added: { mine: boolean; theirs: boolean };
}

export interface Outcome {
  written: string;
  /** Lines of a conflict that stretches over several blocks are told at the first. */
  conflict?: Versions<readonly Unit[]>;
  /** It was a conflict, and what was decided is written. */
  isSettled?: true;
}

export interface ListWriter {
  contested: ReadonlySet<XmlElement>;
  /** How the blocks' counterparts are found, where not as a story's are. */
  readChanges?: typeof readChanges;
  noteChange(versions: { base: Unit; mine: Unit | null; theirs: Unit | null }): void;
  /** A block that came, and the one of base beside it. */
  noteArrival(unit: Unit, beside: Unit | null): void;
  /** Null: a conflict. */
  merge(versions: Versions<Unit>): string | null;
  /** Null: nothing was decided about this conflict. */
  settle(conflict: Versions<readonly Unit[]>): Settled | null;
  write(unit: Unit): string;
  writeEdited(base: Unit, side: Unit): string;
}

export function planList({ base, mine, theirs, doubtful }: GroupedLists, writer: ListWriter): ListPlan {
  return new ListPlanner(base, mine, theirs, writer).plan(doubtful);
}

/** The blocks of base as `write` gives them, what came before each and behind the last, and what stands between them in the file. */
export function writeList(
  base: readonly Unit[],
  { outcomes, before }: ListPlan,
  text: string,
  [from, to]: readonly [number, number],
  write: (block: Unit, outcome: Outcome | undefined) => string,
): string {
  let written = "";
  let at = from;
  for (const [n, block] of base.entries()) {
    written += (before[n] ?? []).join("") + text.slice(at, block.start) + write(block, outcomes.get(block));
    at = block.end;
  }
  return written + (before[base.length] ?? []).join("") + text.slice(at, to);
}

class ListPlanner {
  private readonly base: readonly Unit[];
  private readonly own: Changes;
  private readonly others: Changes;
  private readonly writer: ListWriter;
  /** Moved blocks: base's → where the sides have them. */
  private readonly movedOwn: Map<Unit, Unit>;
  private readonly movedOthers: Map<Unit, Unit>;
  private readonly ids = new Map<Unit, string>();
  /** What a moved block is written as at its new place; null where it stays at its old one. */
  private readonly arrivals = new Map<Unit, string | null>();
  /** Copies that do not come: the other side's place was decided for. */
  private readonly dropped = new Set<Unit>();

  constructor(base: readonly Unit[], own: Changes, others: Changes, writer: ListWriter) {
    this.base = base;
    this.own = own;
    this.others = others;
    this.writer = writer;
    this.divideLookalikes(own, others);
    this.divideLookalikes(others, own);
    const invert = ({ moved }: Changes) => new Map([...moved].map(([copy, from]) => [from, copy]));
    this.movedOwn = invert(own);
    this.movedOthers = invert(others);
    base.forEach((block, n) => {
      for (const copy of [this.movedOwn.get(block), this.movedOthers.get(block)])
        if (copy !== undefined) this.ids.set(copy, `moved ${n}`);
    });
    this.meetInsertions(own, others);
    this.meetInsertions(others, own);
    this.meetTwins(own, others);
  }

  plan(divided: readonly Unit[]): ListPlan {
    const outcomes = new Map<Unit, Outcome>();
    const doubtful = new Set([...divided, ...this.findDoubtful()]);
    const contested = this.findContested();
    for (let n = 0; n < this.base.length; n++) {
      const block = this.base[n] as Unit;
      if (!doubtful.has(block)) {
        outcomes.set(block, this.decide(n, contested.has(block)));
        continue;
      }
      const from = n;
      while (n + 1 < this.base.length && doubtful.has(this.base[n + 1] as Unit)) n++;
      this.keepBase(from, n, outcomes);
    }
    const before = Array.from({ length: this.base.length + 1 }, (_, n) =>
      this.orderAdded(this.own.added[n] ?? [], this.others.added[n] ?? []).flatMap((unit) => {
        const from = this.own.moved.get(unit) ?? this.others.moved.get(unit);
        if (from === undefined) {
          this.writer.noteArrival(unit, this.base[n] ?? this.base[n - 1] ?? null);
          return [this.writer.write(unit)];
        }
        return this.dropped.has(unit) ? [] : (this.arrivals.get(from) ?? []);
      }),
    );
    const isChanged = (changes: Changes) => changes.added.some((group) => group.length > 0);
    return { outcomes, before, added: { mine: isChanged(this.own), theirs: isChanged(this.others) } };
  }

  private findDoubtful(): Set<Unit> {
    const { contested } = this.writer;
    if (contested.size === 0) return new Set();
    return new Set(this.base.filter(({ elements }) => elements.some((element) => contested.has(element))));
  }

  /** A stretch of blocks in doubt: base's stand, and one conflict tells all that the sides have there. */
  private keepBase(from: number, to: number, outcomes: Map<Unit, Outcome>): void {
    const run = this.base.slice(from, to + 1);
    const collect = (changes: Changes, moved: Map<Unit, Unit>) => {
      const units: Unit[] = [];
      for (let n = from; n <= to + 1; n++) {
        const group = changes.added[n] ?? [];
        units.push(...group.filter((unit) => !changes.moved.has(unit)));
        changes.added[n] = group.filter((unit) => changes.moved.has(unit));
        const block = run[n - from];
        const own = block && (changes.counterpart.get(block) ?? moved.get(block));
        if (own !== undefined) units.push(own);
      }
      return units;
    };
    const conflict = {
      base: run,
      mine: collect(this.own, this.movedOwn),
      theirs: collect(this.others, this.movedOthers),
    };
    const settled = this.writer.settle(conflict);
    for (const block of run) {
      const [mine, theirs] = [this.own.counterpart.get(block), this.others.counterpart.get(block)];
      this.writer.noteChange({ base: block, mine: mine ?? null, theirs: theirs ?? null });
      this.arrivals.set(block, null);
      const isFirst = block === run[0];
      if (settled !== null) outcomes.set(block, { written: isFirst ? settled.written : "", isSettled: true });
      else outcomes.set(block, isFirst ? { written: block.raw, conflict } : { written: block.raw });
    }
  }

  private decide(n: number, contested: boolean): Outcome {
    const block = this.base[n] as Unit;
    const [movedOwn, movedOthers] = [this.movedOwn.get(block), this.movedOthers.get(block)];
    const mine = this.own.counterpart.get(block) ?? movedOwn ?? null;
    const theirs = this.others.counterpart.get(block) ?? movedOthers ?? null;
    const isMoved = movedOwn !== undefined || movedOthers !== undefined;
    if (isMoved || mine === null || theirs === null || !mine.isSame(block) || !theirs.isSame(block))
      this.writer.noteChange({ base: block, mine, theirs });
    if (mine === null && theirs === null) return { written: "" };
    const apart =
      movedOwn !== undefined &&
      movedOthers !== undefined &&
      this.placeOf(movedOwn, this.own) !== this.placeOf(movedOthers, this.others);
    const written = contested || apart ? null : this.mergeVersions(block, mine, theirs, isMoved);
    if (written === null && isBlankLine(block))
      return { written: settleBlank(block, mine, theirs, this.writer) };
    if (written === null) {
      const list = (unit: Unit | null, other: Unit | null, changes: Changes, opposite: Changes) =>
        unit === null ? this.takeReplacement(n, other, changes, opposite) : [unit];
      const conflict = {
        base: [block],
        mine: list(mine, theirs, this.own, this.others),
        theirs: list(theirs, mine, this.others, this.own),
      };
      const settled = this.writer.settle(conflict);
      if (settled !== null) return this.writeSettled(block, settled, apart);
      this.arrivals.set(block, null);
      return { written: block.raw, conflict };
    }
    if (!isMoved) return { written };
    this.arrivals.set(block, written);
    return { written: "" };
  }

  /** Of a block that the chosen side moved, its version comes at that side's place. */
  private writeSettled(block: Unit, { written, side }: Settled, apart: boolean): Outcome {
    const [own, others] = [this.movedOwn.get(block), this.movedOthers.get(block)];
    const copy = side === "mine" ? own : side === "theirs" ? others : undefined;
    this.arrivals.set(block, copy === undefined ? null : written);
    const other = copy === own ? others : own;
    if (copy !== undefined && other !== undefined && apart) this.dropped.add(other);
    return { written: copy === undefined ? written : "", isSettled: true };
  }

  /**
   * The one line that a side put where it deleted a block: at a conflict about the block it is what that side says. Of several it is
   * the one that is like what the other side made of the block.
   */
  private takeReplacement(
    n: number,
    other: Unit | null,
    { added, moved }: Changes,
    opposite: Changes,
  ): Unit[] {
    const places = [n, n + 1];
    const free = places
      .flatMap((place) => added[place] ?? [])
      .filter((unit) => !moved.has(unit) && !unit.isEmpty && unit.tag === this.base[n]?.tag);
    const isAlike = (unit: Unit) => other !== null && likeness(unit, other) >= leastAlike;
    const found = free.length > 1 ? free.filter(isAlike) : free;
    const isCommon = ({ key }: Unit) =>
      places.some((place) => opposite.added[place]?.some((unit) => unit.key === key));
    if (found.length !== 1 || found.some(isCommon)) return [];
    for (const place of places) added[place] = (added[place] ?? []).filter((unit) => unit !== found[0]);
    return found;
  }

  private mergeVersions(
    block: Unit,
    mine: Unit | null,
    theirs: Unit | null,
    isMoved: boolean,
  ): string | null {
    if (mine === null || theirs === null) {
      const kept = mine ?? theirs;
      return !isMoved && kept?.isSame(block) ? "" : null;
    }
    if (theirs.isSame(block)) return mine.isSame(block) ? block.raw : this.writer.writeEdited(block, mine);
    if (mine.isSame(block) || mine.isSame(theirs)) return this.writer.writeEdited(block, theirs);
    // Both read alike, though one of them as a pending change.
    if (readFinalKey(mine) === readFinalKey(theirs))
      return this.writer.writeEdited(block, mine.key < theirs.key ? mine : theirs);
    return this.writer.merge({ base: block, mine, theirs });
  }

  private placeOf(copy: Unit, { added }: Changes): number {
    return added.findIndex((group) => group.includes(copy));
  }

  private idOf(unit: Unit): string {
    return this.ids.get(unit) ?? unit.key;
  }

  /**
   * What looks like an edit of a block on one side is a new block beside a deleted one where the other side inserted the very
   * same block.
   */
  private divideLookalikes(changes: Changes, opposite: Changes): void {
    const inserted = new Set(
      opposite.added.flat().flatMap((unit) => (opposite.moved.has(unit) ? [] : [unit.key])),
    );
    if (inserted.size === 0) return;
    this.base.forEach((block, n) => {
      const edited = changes.counterpart.get(block);
      if (edited === undefined || edited.isSame(block) || !inserted.has(edited.key)) return;
      changes.counterpart.delete(block);
      changes.added[n]?.push(edited);
    });
  }

  /**
   * Among blocks that one side deleted, its insertions have no place of their own. What the other side inserted there too counts
   * as the same insertion: it goes where the other side has it.
   */
  private meetInsertions(changes: Changes, opposite: Changes): void {
    for (let from = 0; from < this.base.length; from++) {
      let to = from;
      while (to < this.base.length && !changes.counterpart.has(this.base[to] as Unit)) to++;
      if (to === from) continue;
      const places = Array.from({ length: to - from + 1 }, (_, n) => from + n);
      const list = ({ added }: Changes) =>
        places.flatMap((place) => (added[place] ?? []).map((unit) => ({ unit, place })));
      const [own, others] = [list(changes), list(opposite)];
      if (own.length > 0 && others.length > 0) {
        const ids = (units: typeof own) => units.map(({ unit }) => this.idOf(unit));
        for (const [i, j] of alignSequences(ids(own), ids(others))) {
          (own[i] as { place: number }).place = (others[j] as { place: number }).place;
        }
        for (const place of places) changes.added[place] = [];
        // In order: what found no counterpart stays before what stood behind it.
        let most = to;
        for (const { unit, place } of own.reverse()) {
          most = Math.min(most, place);
          changes.added[most]?.unshift(unit);
        }
      }
      from = to;
    }
  }

  /** A line that both sides brought, and that stands nowhere else, is one line: it goes to the first of the two places. */
  private meetTwins(changes: Changes, opposite: Changes): void {
    const known = new Set(this.base.map(({ text }) => text));
    const list = ({ added, moved }: Changes) => {
      const places = new Map<string, { unit: Unit; place: number } | null>();
      added.forEach((group, place) => {
        for (const unit of group)
          if (unit.tag === "w:p" && unit.words.length >= leastWordsMoved && !moved.has(unit))
            places.set(unit.key, known.has(unit.text) || places.has(unit.key) ? null : { unit, place });
      });
      return places;
    };
    const others = list(opposite);
    for (const [key, own] of list(changes)) {
      const twin = others.get(key);
      if (own == null || twin == null || own.place === twin.place) continue;
      const [later, side] = own.place > twin.place ? [own, changes] : [twin, opposite];
      side.added[later.place] = (side.added[later.place] ?? []).filter((unit) => unit !== later.unit);
      side.added[Math.min(own.place, twin.place)]?.push(later.unit);
    }
  }

  /**
   * A block that one side deleted where the other inserted one much like it. With the old block gone, the new one would read as
   * an edit of it, and so would the result when it is merged again: edit against deletion, a conflict. It is told at once.
   */
  private findContested(): Set<Unit> {
    const contested = new Set<Unit>();
    const deleted = new Map<Unit, Changes>();
    for (const block of this.base) {
      const [left, right] = [this.own.counterpart.get(block), this.others.counterpart.get(block)];
      const kept = left ?? right;
      if (kept === undefined || (left !== undefined && right !== undefined)) continue;
      if (this.movedOwn.has(block) || this.movedOthers.has(block)) continue;
      if (!kept.isSame(block) || block.isEmpty) continue;
      deleted.set(block, left === undefined ? this.own : this.others);
    }
    if (deleted.size === 0) return contested;
    const holds = ({ counterpart, added }: Changes, found: Unit) =>
      [...counterpart.values(), ...added.flat()].some(
        (unit) => unit.text === found.text && unit.isSame(found),
      );
    const { counterpart } = (this.writer.readChanges ?? readChanges)(this.base, this.foretell());
    for (const [block, deleter] of deleted) {
      const found = counterpart.get(block);
      if (found === undefined || holds(deleter, found)) continue;
      const origin = this.findOrigin(found);
      if (origin === null || origin === block || likeness(origin, found) < likeness(block, found))
        contested.add(block);
    }
    return contested;
  }

  /** The block of base that a side's block was made from. */
  private findOrigin(unit: Unit): Unit | null {
    for (const { counterpart } of [this.own, this.others])
      for (const [block, found] of counterpart) if (found === unit) return block;
    return null;
  }

  /** The blocks of the result before any is written; for one merged word by word, one side's version stands. */
  private foretell(): Unit[] {
    const outcome = (block: Unit): Unit | null => {
      const left = this.own.counterpart.get(block) ?? this.movedOwn.get(block) ?? null;
      const right = this.others.counterpart.get(block) ?? this.movedOthers.get(block) ?? null;
      if (left === null || right === null) {
        const kept = left ?? right;
        return kept === null || kept.isSame(block) ? null : block;
      }
      if (left.isSame(block)) return right.isSame(block) ? block : right;
      if (right.isSame(block)) return left;
      return left.key < right.key ? left : right;
    };
    const isMoved = (block: Unit) => this.movedOwn.has(block) || this.movedOthers.has(block);
    const added = (n: number) =>
      this.orderAdded(this.own.added[n] ?? [], this.others.added[n] ?? []).map((unit) => {
        const from = this.own.moved.get(unit) ?? this.others.moved.get(unit);
        return from === undefined ? unit : outcome(from);
      });
    return [
      ...this.base.flatMap((block, n) => [...added(n), isMoved(block) ? null : outcome(block)]),
      ...added(this.base.length),
    ].filter((unit) => unit !== null);
  }

  /**
   * Blocks that came at one place. What both sides brought comes once, and what each has before or behind it stays there; what
   * stands against each other is put in an order that the content decides, fewer lines first, so that it does not matter which side
   * is called mine.
   */
  private orderAdded(mine: Unit[], theirs: Unit[]): Unit[] {
    if (mine.length === 0) return theirs;
    if (theirs.length === 0) return mine;
    const ids = (units: readonly Unit[]) => units.map((unit) => this.idOf(unit));
    const [one, other] = [mine, theirs].sort((a, b) => (ids(a).join("\n") < ids(b).join("\n") ? -1 : 1)) as [
      Unit[],
      Unit[],
    ];
    const [own, others] = [ids(one), ids(other)];
    const present = new Set(own);
    const ordered: Unit[] = [];
    const kept = alignSequences(own, others);
    for (const { i, toI, j, toJ, isLast } of listGaps(kept, one.length, other.length)) {
      const left = one.slice(i, toI);
      const right = other.slice(j, toJ).filter((unit) => !present.has(this.idOf(unit)));
      const [fewer, text] = [left.length - right.length, ids(left).join("\n") <= ids(right).join("\n")];
      const leftFirst = fewer === 0 ? text : fewer < 0;
      ordered.push(...(leftFirst ? [...left, ...right] : [...right, ...left]));
      if (!isLast) ordered.push(one[toI] as Unit);
    }
    return ordered;
  }
}

/** Says nothing and ends no section. */
const isBlankLine = (unit: Unit) => unit.isEmpty && !unit.isHolder && !unit.raw.includes("sectPr");

/**
 * An empty line is nothing to decide about: where one side took it away it is gone, of two looks it gets the one whose
 * content comes first. Merged again the same comes out.
 */
function settleBlank(block: Unit, mine: Unit | null, theirs: Unit | null, writer: ListWriter): string {
  if (mine === null || theirs === null) return "";
  return writer.writeEdited(block, mine.key < theirs.key ? mine : theirs);
}
