import { Problem } from "./problem.ts";

/** A place in a list ordered by time (newest first), then id. */
export interface Cursor {
  createdAt: Date;
  id: string;
}

/** The order of every list. The id comes last, so that rows of one moment have a place, too. */
export const newestFirst = [{ createdAt: "desc" as const }, { id: "asc" as const }];

/** The condition for rows behind a place in `newestFirst`; null, from the beginning, asks nothing. */
export function behind(after: Cursor | null) {
  return (
    after && {
      OR: [{ createdAt: { lt: after.createdAt } }, { createdAt: after.createdAt, id: { gt: after.id } }],
    }
  );
}

/**
 * A page from rows that were read with one more than `limit`, which tells whether there is a next one.
 * The cursor is a place, not a number of rows: what is added meanwhile neither repeats nor hides an item.
 */
export function makePage<Row extends Cursor, Item>(
  rows: readonly Row[],
  limit: number,
  itemOf: (row: Row) => Item,
): { items: Item[]; next: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next =
    rows.length > limit && last
      ? Buffer.from(`${last.createdAt.toISOString()} ${last.id}`).toString("base64url")
      : null;
  return { items: shown.map(itemOf), next };
}

/** @throws Problem `request-invalid` for a cursor that was not made here. */
export function readCursor(cursor: string | undefined): Cursor | null {
  if (cursor === undefined) return null;
  const text = Buffer.from(cursor, "base64url").toString();
  const [, time, id] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(text) ??
    [];
  const createdAt = new Date(time ?? Number.NaN);
  if (!id || Number.isNaN(createdAt.getTime())) {
    throw new Problem("request-invalid", { detail: "query.cursor: take the `next` of the page before." });
  }
  return { createdAt, id };
}
