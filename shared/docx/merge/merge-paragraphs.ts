import { alignSequences, listGaps } from "../compare/align-sequences.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import type { MergeKeys } from "./merge-keys.ts";
import { mergeProperties } from "./merge-properties.ts";
import type { Token } from "./merge-tokens.ts";

/**
 * One paragraph (or a stretch of them) changed on both sides. Each side's changes are stretches of base's tokens with what
 * stands there instead. Changes that do not overlap are both made; one that holds the other is made alone.
 *
 *     base    led 4 engineers in Lisbon
 *     mine    led 6 engineers in Lisbon          theirs    led 4 engineers in Porto
 *     merged  led 6 engineers in Porto
 *
 * The paragraph's mark is a token like a word, so a side that divided or joined paragraphs and one that changed words meet
 * in the same way: `a b¶` against `a¶ b¶` and `a c¶` gives `a¶ c¶`. Formatting merges by property: of the words both kept, and
 * of new words from what the other side did to the words that stood there.
 */
export interface MergedToken {
  token: Token;
  /** `w:rPr` (of a mark `w:pPr`) as it is to be written. */
  properties: string;
  /** For a node with text boxes changed on both sides: the node as merged. */
  node: string | null;
}

export interface TokenVersions {
  base: readonly Token[];
  mine: readonly Token[];
  theirs: readonly Token[];
  keys: { base: MergeKeys; mine: MergeKeys; theirs: MergeKeys };
  /** Merges the text boxes of a picture all three have; gives the node as it is to be written. */
  mergeBoxes(base: XmlElement, mine: XmlElement, theirs: XmlElement): string | null;
}

/** Null where the two sides' changes contradict each other. */
export function mergeTokens(versions: TokenVersions): MergedToken[] | null {
  const own = readSide(versions.base, versions.mine, versions.keys.mine);
  const others = readSide(versions.base, versions.theirs, versions.keys.theirs);
  const merger = new TokenMerger(versions, own, others);
  return merger.merge();
}

/** Base's tokens from `from` up to `to` become `tokens`. */
interface Stretch {
  from: number;
  to: number;
  tokens: Token[];
}

interface TokenSide {
  stretches: Stretch[];
  kept: Map<number, Token>;
  keys: MergeKeys;
}

const isBlank = ({ kind, text }: Token) => kind === "text" && text.trim() === "";

/**
 * Words first, then the blanks between them: a blank belongs to the word behind it, so that the same change always reads as the
 * same stretch, whatever else was changed beside it.
 */
export function alignTokens(base: readonly Token[], side: readonly Token[]): [number, number][] {
  const telling = (tokens: readonly Token[]) => tokens.flatMap((token, n) => (isBlank(token) ? [] : [n]));
  const [own, others] = [telling(base), telling(side)];
  const words = alignSequences(
    own.map((n) => (base[n] as Token).key),
    others.map((n) => (side[n] as Token).key),
  );
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  for (const [one, other] of words) {
    const [atI, atJ] = [own[one] as number, others[other] as number];
    const fits = (m: number, n: number) => {
      const [before, after] = [base[m] as Token, side[n] as Token];
      return isBlank(before) && isBlank(after) && before.key === after.key;
    };
    const behind = atI > i && atJ > j && fits(atI - 1, atJ - 1);
    const room = behind ? 1 : 0;
    if (i > 0 && atI - room > i && atJ - room > j && fits(i, j)) pairs.push([i, j]);
    if (behind) pairs.push([atI - 1, atJ - 1]);
    pairs.push([atI, atJ]);
    [i, j] = [atI + 1, atJ + 1];
  }
  return pairs;
}

function readSide(base: readonly Token[], side: readonly Token[], keys: MergeKeys): TokenSide {
  const stretches: Stretch[] = [];
  const kept = new Map<number, Token>();
  for (const { i, toI, j, toJ, isLast } of listGaps(alignTokens(base, side), base.length, side.length)) {
    if (toI > i || toJ > j) stretches.push({ from: i, to: toI, tokens: side.slice(j, toJ) });
    if (!isLast) kept.set(toI, side[toJ] as Token);
  }
  return { stretches: slideToEnd(base, stretches, kept), kept, keys };
}

/**
 * Of `a [. b] .` and `a . [b .]`, which take away the same, the alignment finds either, by what else was changed: the last one is taken, so
 * that the same change always is the same stretch. Blanks stay with the word behind them.
 */
function slideToEnd(
  base: readonly Token[],
  stretches: readonly Stretch[],
  kept: Map<number, Token>,
): Stretch[] {
  const isAlike = (one: Token | undefined, other: Token | undefined) =>
    one !== undefined && one.key === other?.key && one.format === other.format && one.boxes === other.boxes;
  const slid: Stretch[] = [];
  for (const stretch of [...stretches].reverse()) {
    const { from, to, tokens } = stretch;
    const next = slid.at(-1);
    const end = next?.from ?? base.length;
    let by = 0;
    while (tokens.length === 0 && to + by < end && isAlike(base[from + by], base[to + by])) by++;
    while (by > 0 && isBlank(base[to + by - 1] as Token)) by--;
    if (by === 0) {
      slid.push(stretch);
      continue;
    }
    for (let at = from; at < from + by; at++) kept.set(at, kept.get(at + to - from) as Token);
    for (let at = from + by; at < to + by; at++) kept.delete(at);
    if (to + by === next?.from) slid[slid.length - 1] = { ...next, from: from + by };
    else slid.push({ from: from + by, to: to + by, tokens });
  }
  return slid.reverse();
}

/** What takes the place of a stretch of base; `replaced` is where the tokens' formatting comes from in base. */
interface Replacement {
  from: number;
  to: number;
  tokens: MergedToken[];
}

class TokenMerger {
  private readonly versions: TokenVersions;
  private readonly own: TokenSide;
  private readonly others: TokenSide;

  constructor(versions: TokenVersions, own: TokenSide, others: TokenSide) {
    this.versions = versions;
    this.own = own;
    this.others = others;
  }

  merge(): MergedToken[] | null {
    const { base } = this.versions;
    const replacements = this.joinStretches();
    if (replacements === null) return null;
    const merged: MergedToken[] = [];
    let at = 0;
    for (const { from, to, tokens } of [
      ...replacements,
      { from: base.length, to: base.length, tokens: [] },
    ]) {
      for (; at < from; at++) {
        const kept = this.mergeKept(at);
        if (kept === null) return null;
        merged.push(kept);
      }
      at = Math.max(at, to);
      merged.push(...tokens);
    }
    return merged;
  }

  private mergeKept(at: number): MergedToken | null {
    const { base, keys, mergeBoxes } = this.versions;
    const token = base[at] as Token;
    const [left, right] = [this.own.kept.get(at) ?? token, this.others.kept.get(at) ?? token];
    const properties = mergeProperties(
      { element: token.properties, keys: keys.base },
      { element: left.properties, keys: left === token ? keys.base : keys.mine },
      { element: right.properties, keys: right === token ? keys.base : keys.theirs },
    );
    if (properties === null) return null;
    if (token.boxes === left.boxes && token.boxes === right.boxes) return { token, properties, node: null };
    // The text of a note stands in its own part, and is merged there.
    if (/Reference$/.test(token.node.tag)) return { token, properties, node: null };
    const changed = right.boxes === token.boxes || left.boxes === right.boxes ? left : right;
    if (token.kind !== "node")
      return left.boxes !== token.boxes && right.boxes !== token.boxes && left.boxes !== right.boxes
        ? null
        : { token, properties, node: changed.raw };
    if (left.boxes === token.boxes || right.boxes === token.boxes || left.boxes === right.boxes)
      return { token, properties, node: changed.raw };
    const node = mergeBoxes(token.node, left.node, right.node);
    return node === null ? null : { token, properties, node };
  }

  private joinStretches(): Replacement[] | null {
    const joined: Replacement[] = [];
    const [mine, theirs] = [this.own.stretches, this.others.stretches];
    let [i, j] = [0, 0];
    while (i < mine.length || j < theirs.length) {
      const first = Math.min(
        mine[i]?.from ?? Number.POSITIVE_INFINITY,
        theirs[j]?.from ?? Number.POSITIVE_INFINITY,
      );
      const [fromI, fromJ] = [i, j];
      let to = first;
      for (let grown = true; grown; ) {
        grown = false;
        for (; i < mine.length && this.meets(mine[i] as Stretch, to, theirs.slice(fromJ, j)); i++) {
          to = Math.max(to, (mine[i] as Stretch).to);
          grown = true;
        }
        for (; j < theirs.length && this.meets(theirs[j] as Stretch, to, mine.slice(fromI, i)); j++) {
          to = Math.max(to, (theirs[j] as Stretch).to);
          grown = true;
        }
      }
      const group = this.joinGroup(mine.slice(fromI, i), theirs.slice(fromJ, j));
      if (group === null) return null;
      joined.push(...group);
    }
    return joined;
  }

  /** Whether a stretch touches those before it; where both bring the same word, a blank between them is no bound. */
  private meets(stretch: Stretch, to: number, opposite: readonly Stretch[]): boolean {
    if (stretch.from <= to) return true;
    const between = this.versions.base[to];
    return (
      stretch.from === to + 1 && between !== undefined && isBlank(between) && haveCommon(opposite, [stretch])
    );
  }

  private joinGroup(mine: Stretch[], theirs: Stretch[]): Replacement[] | null {
    if (theirs.length === 0) return this.writeStretches(mine, this.own, this.others);
    if (mine.length === 0) return this.writeStretches(theirs, this.others, this.own);
    const { base } = this.versions;
    for (const left of slide(base, mine)) {
      for (const right of slide(base, theirs)) {
        if (includes(left, right)) return this.writeBoth(left, right, this.own, this.others);
        if (includes(right, left)) return this.writeBoth(right, left, this.others, this.own);
      }
    }
    const all = [...mine, ...theirs].sort((one, other) => one.from - other.from || one.to - other.to);
    const apart = all.every(({ from, to }, n) => {
      const next = all[n + 1];
      return next === undefined || (to <= next.from && !(from === next.from && to === next.to));
    });
    if (!apart || haveCommon(mine, theirs)) return null;
    const written: Replacement[] = [];
    for (const stretch of all) {
      const [side, opposite] = mine.includes(stretch) ? [this.own, this.others] : [this.others, this.own];
      const one = this.writeStretches([stretch], side, opposite);
      if (one === null) return null;
      written.push(...one);
    }
    return written;
  }

  /** A side's stretches where the other left the text alone; new words take what the other did to the old ones' looks. */
  private writeStretches(stretches: Stretch[], side: TokenSide, opposite: TokenSide): Replacement[] | null {
    const written: Replacement[] = [];
    for (const { from, to, tokens } of stretches) {
      const change = this.formatChange(from, to, opposite);
      if (change === "mixed") return null;
      if (change !== null && tokens.length === 0 && !this.reachesBeyond(from, to, opposite)) return null;
      const merged: MergedToken[] = [];
      for (const token of tokens) {
        if (change === null || token.kind === "mark" || token.kind === "beside") {
          merged.push({ token, properties: token.properties?.raw ?? "", node: null });
          continue;
        }
        const properties = mergeProperties(
          { element: change.base.properties, keys: this.versions.keys.base },
          { element: token.properties, keys: side.keys },
          { element: change.after.properties, keys: opposite.keys },
        );
        if (properties === null) return null;
        merged.push({ token, properties, node: null });
      }
      written.push({ from, to, tokens: merged });
    }
    return written;
  }

  /** What the other side did to the looks of these tokens: null nothing, "mixed" more than one thing. */
  private formatChange(
    from: number,
    to: number,
    opposite: TokenSide,
  ): { base: Token; after: Token } | "mixed" | null {
    let change: { base: Token; after: Token } | null = null;
    let untouched = false;
    for (let at = from; at < to; at++) {
      const base = this.versions.base[at] as Token;
      const after = opposite.kept.get(at);
      if (after === undefined) continue;
      if (after.boxes !== base.boxes) return "mixed";
      if (after.format === base.format) {
        untouched ||= !isBlank(base);
        continue;
      }
      if (base.kind === "mark" || base.kind === "beside") return "mixed";
      if (change === null) change = { base, after };
      else if (change.base.format !== base.format || change.after.format !== after.format) return "mixed";
    }
    if (change !== null && untouched) return isBlank(change.base) ? null : "mixed";
    return change;
  }

  /** Whether the other side's change of looks goes on beside this stretch, so that it is not lost with it. */
  private reachesBeyond(from: number, to: number, { kept }: TokenSide): boolean {
    const isChanged = (at: number) => {
      const after = kept.get(at);
      return after !== undefined && after.format !== this.versions.base[at]?.format;
    };
    return isChanged(from - 1) || isChanged(to);
  }

  /** `outer` holds all that `inner` changed; the same words may look different on the two sides. */
  private writeBoth(
    outer: Stretch[],
    inner: Stretch[],
    side: TokenSide,
    opposite: TokenSide,
  ): Replacement[] | null {
    const written: Replacement[] = [];
    for (const { from, to, tokens } of outer) {
      const within = inner.filter((stretch) => stretch.from >= from && stretch.to <= to);
      const twins = new Map<Token, Token>();
      let after = 0;
      for (const stretch of within) {
        const at = findWithin(tokens, stretch.tokens, after);
        stretch.tokens.forEach((token, n) => {
          twins.set(tokens[at + n] as Token, token);
        });
        after = at + stretch.tokens.length;
      }
      const change = this.formatChange(from, to, opposite);
      if (change === "mixed") return null;
      const reference =
        this.versions.base.slice(from, to).find((token) => !isBlank(token)) ??
        this.versions.base[from - 1] ??
        (this.versions.base[from] as Token);
      const merged: MergedToken[] = [];
      for (const token of tokens) {
        const twin = twins.get(token);
        let properties: string | null = token.properties?.raw ?? "";
        if (twin !== undefined && twin.boxes !== token.boxes) return null;
        if (twin !== undefined && twin.format !== token.format) {
          if ((reference.kind === "mark") !== (token.kind === "mark")) return null;
          properties = mergeProperties(
            { element: reference.properties, keys: this.versions.keys.base },
            { element: token.properties, keys: side.keys },
            { element: twin.properties, keys: opposite.keys },
          );
        } else if (
          twin === undefined &&
          change !== null &&
          token.kind !== "mark" &&
          token.kind !== "beside"
        ) {
          properties = mergeProperties(
            { element: change.base.properties, keys: this.versions.keys.base },
            { element: token.properties, keys: side.keys },
            { element: change.after.properties, keys: opposite.keys },
          );
        }
        if (properties === null) return null;
        merged.push({ token, properties, node: null });
      }
      written.push({ from, to, tokens: merged });
    }
    return written;
  }
}

/**
 * The same changes at the places where they read alike: `a [b ]c` and `a[ b] c` take away the same. As read first, then all moved
 * on by one blank.
 */
function slide(base: readonly Token[], stretches: Stretch[]): Stretch[][] {
  const slid = stretches.map((stretch): Stretch => {
    const { from, to, tokens } = stretch;
    const [first, next] = [base[from], base[to]];
    if (next === undefined || !isBlank(next)) return stretch;
    if (tokens.length === 0 && first?.key === next.key) return { from: from + 1, to: to + 1, tokens };
    const [head, ...rest] = tokens;
    if (from === to && head?.key === next.key) return { from: from + 1, to: to + 1, tokens: [...rest, head] };
    return stretch;
  });
  const isOpen = slid.every((stretch, n) => stretch.to <= (stretches[n + 1]?.from ?? base.length));
  return isOpen && slid.some((stretch, n) => stretch !== stretches[n]) ? [stretches, slid] : [stretches];
}

/** Whether both brought a word to one place, each with something else beside it: it must not come twice. */
function haveCommon(mine: readonly Stretch[], theirs: readonly Stretch[]): boolean {
  const words = (stretches: readonly Stretch[]) =>
    stretches.flatMap(({ tokens }) => tokens.filter((token) => !isBlank(token)).map(({ key }) => key));
  const own = new Set(words(mine));
  return words(theirs).some((key) => own.has(key));
}

function findWithin(tokens: readonly Token[], wanted: readonly Token[], from: number): number {
  for (let at = from; at + wanted.length <= tokens.length; at++) {
    if (wanted.every(({ key }, n) => tokens[at + n]?.key === key)) return at;
  }
  return -1;
}

/** Whether each of `inner`'s changes is part of one of `outer`'s. */
function includes(outer: readonly Stretch[], inner: readonly Stretch[]): boolean {
  const after = new Map<Stretch, number>();
  return inner.every((stretch) => {
    const holder = outer.find(({ from, to }) => from <= stretch.from && stretch.to <= to);
    if (holder === undefined) return false;
    const at = findWithin(holder.tokens, stretch.tokens, after.get(holder) ?? 0);
    if (at < 0) return false;
    after.set(holder, at + stretch.tokens.length);
    return true;
  });
}
