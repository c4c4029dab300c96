import { alignSequences } from "./align-sequences.ts";
import type { InlineStep } from "./inline-writer.ts";
import type { Atom } from "./paragraph-atoms.ts";

/**
 * One paragraph changed on both sides. Each side's changes are stretches of base's atoms with what stands there instead. Two
 * changes that touch neither overlap nor stand side by side are both made; the same change made twice is made once.
 *
 *     base    led 4 engineers in Lisbon
 *     mine    led 6 engineers in Lisbon          theirs    led 4 engineers in Porto
 *     merged  led 6 engineers in Porto
 */
export function mergeAtoms(
  base: readonly Atom[],
  mine: readonly Atom[],
  theirs: readonly Atom[],
): InlineStep[] | null {
  const [own, others] = [readChanges(base, mine), readChanges(base, theirs)];
  const stretches = joinStretches(own.stretches, others.stretches);
  if (stretches === null) return null;
  const steps: InlineStep[] = [];
  let at = 0;
  for (const { from, to, atoms } of [...stretches, { from: base.length, to: base.length, atoms: [] }]) {
    for (; at < from; at++) {
      const atom = base[at] as Atom;
      const [left, right] = [own.kept.get(at) ?? atom, others.kept.get(at) ?? atom];
      const [changedLeft, changedRight] = [left.format !== atom.format, right.format !== atom.format];
      if (changedLeft && changedRight && left.format !== right.format) return null;
      steps.push({ kind: "keep", atom, after: changedLeft ? left : changedRight ? right : atom });
    }
    for (; at < to; at++) steps.push({ kind: "delete", atom: base[at] as Atom });
    for (const atom of atoms) steps.push({ kind: "insert", atom });
  }
  return steps;
}

/** Base's atoms from `from` up to `to` become `atoms`. */
interface Stretch {
  from: number;
  to: number;
  atoms: Atom[];
}

function readChanges(base: readonly Atom[], side: readonly Atom[]) {
  const stretches: Stretch[] = [];
  const kept = new Map<number, Atom>();
  let [i, j] = [0, 0];
  const pairs = alignSequences(
    base.map(({ key }) => key),
    side.map(({ key }) => key),
  );
  for (const [atI, atJ] of [...pairs, [base.length, side.length] as [number, number]]) {
    if (atI > i || atJ > j) stretches.push({ from: i, to: atI, atoms: side.slice(j, atJ) });
    if (atI < base.length) kept.set(atI, side[atJ] as Atom);
    [i, j] = [atI + 1, atJ + 1];
  }
  return { stretches, kept };
}

const contentOf = ({ atoms }: Stretch) =>
  atoms.map(({ key, format }) => `${key}\u0001${format}`).join("\u0002");

/** Null where two different changes touch. */
function joinStretches(mine: readonly Stretch[], theirs: readonly Stretch[]): Stretch[] | null {
  const joined: Stretch[] = [];
  let [i, j] = [0, 0];
  while (i < mine.length || j < theirs.length) {
    const [one, other] = [mine[i], theirs[j]];
    if (one === undefined || other === undefined) {
      joined.push((one ?? other) as Stretch);
      if (one === undefined) j++;
      else i++;
    } else if (one.from === other.from && one.to === other.to && contentOf(one) === contentOf(other)) {
      joined.push(one);
      i++;
      j++;
    } else if (one.to < other.from) {
      joined.push(one);
      i++;
    } else if (other.to < one.from) {
      joined.push(other);
      j++;
    } else return null;
  }
  return joined;
}
