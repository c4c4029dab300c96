import type { Edit } from "../types.ts";

const fields: Record<Edit["type"], readonly string[]> = {
  replace: ["block", "before", "after"],
  insert: ["behind", "text"],
  delete: ["block", "before"],
  move: ["block", "behind"],
};
const ofRewordedMove = [...fields.move, "before", "after"];

export type ParsedEdits = { ok: true; value: Edit[] } | { ok: false; message: string };

/**
 * Checks unknown JSON: an array of edits with exactly the fields they need; a move has `before` and `after` or neither. `behind`
 * may be null, which is the start of the body as the empty text is. The message names the first that is not right.
 */
export function parseEdits(json: unknown): ParsedEdits {
  if (!Array.isArray(json)) return { ok: false, message: "Edits must be a JSON array." };
  const edits: Edit[] = [];
  for (const [n, item] of json.entries()) {
    const problem = findProblem(item);
    if (problem !== null) return { ok: false, message: `Edit ${n + 1} ${problem}.` };
    const record = item as Record<string, string | null>;
    const names = ["type", ...listFields(record)];
    edits.push(Object.fromEntries(names.map((name) => [name, record[name] ?? ""])) as unknown as Edit);
  }
  return { ok: true, value: edits };
}

/** What an edit of a known type needs. */
function listFields(record: Record<string, unknown>): readonly string[] {
  const isReworded = record.type === "move" && (record.before ?? record.after ?? null) !== null;
  return isReworded ? ofRewordedMove : fields[record.type as Edit["type"]];
}

function findProblem(item: unknown): string | null {
  if (typeof item !== "object" || item === null) return "is not an object";
  const record = item as Record<string, unknown>;
  const { type } = record;
  if (typeof type !== "string" || !Object.hasOwn(fields, type)) {
    return `has no known type (${Object.keys(fields).join(", ")})`;
  }
  const missing = listFields(record).find(
    (name) => typeof record[name] !== "string" && !(name === "behind" && record[name] === null),
  );
  return missing === undefined ? null : `(${type}) needs "${missing}" as a text`;
}
