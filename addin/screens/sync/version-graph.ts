/**
 * Where versions stand in a graph, row by row, newest first. Lane 0 is the line; what came in beside it, for a merge, gets a lane
 * of its own from the version it was made from up to the one it went into.
 *
 *     4 merged      ●─╮      lane 0, branches into 1
 *     3 from Word   │ ○      lane 1
 *     2 from Word   ● │
 *     1 imported    ●─╯      lane 1 ends here
 *
 * What a restored version was restored from is said in words: a line across half the list would only hide the others.
 */
import type { Version } from "../../../shared/contract/schemas.ts";

export interface GraphRow {
  /** Where the version's own dot stands. */
  lane: number;
  /** Whether a line leads into the dot from above, and out of it below, in its own lane. */
  above: boolean;
  below: boolean;
  /** Lanes that go by. */
  passing: number[];
  /** Lanes from above that end in the dot: versions made from it. */
  ending: number[];
  /** Lanes that begin at the dot and go down: what was merged into it. */
  beginning: number[];
}

type Node = Pick<Version, "id" | "parents" | "published" | "origin">;

/** `isWhole`: no older version is to come; a parent that is not there then stands in another résumé. */
export function layOutGraph(versions: readonly Node[], isWhole: boolean): GraphRow[] {
  const known = new Set(versions.map(({ id }) => id));
  /** By lane: the version that its line leads down to. */
  const awaited: (string | null)[] = [null];
  const freeLane = () => {
    const free = awaited.indexOf(null, 1);
    return free < 0 ? awaited.length : free;
  };
  return versions.map(({ id, parents, published, origin }) => {
    const waiting = awaited.flatMap((other, lane) => (other === id ? [lane] : []));
    const lane = published ? 0 : (waiting.find((at) => at > 0) ?? freeLane());
    for (const at of waiting) awaited[at] = null;
    const passing = awaited.flatMap((other, at) => (other !== null && at !== lane ? [at] : []));
    const drawn = (origin === "restore" ? parents.slice(0, 1) : parents).filter(
      (parent) => known.has(parent) || !isWhole,
    );
    const [first, ...others] = drawn;
    awaited[lane] = first ?? null;
    const beginning = others.map((other) => {
      const at = awaited.indexOf(other, 1);
      const target = at < 0 ? freeLane() : at;
      awaited[target] = other;
      return target;
    });
    return {
      lane,
      above: waiting.includes(lane),
      below: first !== undefined,
      passing,
      ending: waiting.filter((at) => at !== lane),
      beginning,
    };
  });
}

/** Lanes that a list of rows needs room for. */
export const countLanes = (rows: readonly GraphRow[]): number =>
  1 + Math.max(0, ...rows.flatMap((row) => [row.lane, ...row.passing, ...row.ending, ...row.beginning]));
