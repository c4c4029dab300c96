import { maxGap } from "./align-units.ts";
import type { Changes } from "./merge-order.ts";
import { leastAlikeMoved, leastWordsMoved, likeness, type Unit } from "./unit.ts";

/** A block missing at its place that stands among the inserted ones, as it was or much like it, and only once, was moved. */
export function findMoved(base: readonly Unit[], { counterpart, added, moved }: Changes): void {
  const missing = base.filter((unit) => !counterpart.has(unit) && !unit.isEmpty);
  if (missing.length === 0) return;
  const arrived = added.flat().filter((unit) => !unit.isEmpty);
  const long = ({ words }: Unit) => words.length >= leastWordsMoved;
  const [gone, come] = [missing.filter(long), arrived.filter(long)];
  findShortMoved(base, [...counterpart.values(), ...arrived], missing, arrived, moved);
  if (gone.length * come.length > maxGap) {
    const byKey = new Map<string, Unit[]>();
    for (const unit of come) byKey.set(unit.text, [...(byKey.get(unit.text) ?? []), unit]);
    const twins = (unit: Unit) => gone.filter(({ text }) => text === unit.text);
    for (const unit of gone) {
      const found = byKey.get(unit.text) ?? [];
      if (found.length === 1 && twins(unit).length === 1) moved.set(found[0] as Unit, unit);
    }
    return;
  }
  const candidates = gone.flatMap((from) =>
    come
      .filter((to) => to.tag === from.tag)
      .map((to) => ({ from, to, alike: from.text === to.text ? 1 : likeness(from, to) * 0.99 }))
      .filter(({ alike }) => alike >= leastAlikeMoved),
  );
  for (const { from, to, alike } of candidates) {
    const rival = candidates.some(
      (other) => (other.from === from) !== (other.to === to) && other.alike >= alike,
    );
    if (!rival) moved.set(to, from);
  }
}

/**
 * Few words tell a line only where no other line of either document reads the same; with a word or two put to them, only where no
 * other line holds them.
 */
function findShortMoved(
  base: readonly Unit[],
  side: readonly Unit[],
  missing: readonly Unit[],
  arrived: readonly Unit[],
  moved: Map<Unit, Unit>,
): void {
  const isShort = ({ words }: Unit) => words.length > 0 && words.length < leastWordsMoved;
  for (const from of missing.filter(isShort)) {
    const reads = (unit: Unit) => unit.tag === from.tag && unit.text === from.text;
    const [to, ...more] = side.filter(reads);
    if (more.length > 0 || base.filter(reads).length > 1) continue;
    const found = to ?? findGrown(from, base, side);
    if (found !== undefined && arrived.includes(found)) moved.set(found, from);
  }
}

/** The one line that holds all words of a short one in their order, and not more than twice as many. */
function findGrown(from: Unit, base: readonly Unit[], side: readonly Unit[]): Unit | undefined {
  const holds = ({ tag, words }: Unit) => {
    let n = 0;
    for (const word of words) if (word === from.words[n]) n++;
    return tag === from.tag && n === from.words.length;
  };
  const [grown, ...more] = side.filter(holds);
  const isOne = more.length === 0 && base.filter(holds).length === 1;
  return isOne && grown !== undefined && grown.words.length <= 2 * from.words.length ? grown : undefined;
}
