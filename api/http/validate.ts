import type { z } from "zod";
import { Problem } from "../problem.ts";

/**
 * A value as its schema has it. A schema of nothing ignores what was sent; a missing object counts as an empty one, so
 * that defaults apply.
 * @throws Problem `not-found` for params; else `request-invalid` naming each place and what is wrong there, never the value itself.
 */
export function validate(schema: z.ZodType, value: unknown, where: "params" | "query" | "body"): unknown {
  if (schema.def.type === "undefined") return undefined;
  const parsed = schema.safeParse(value ?? (where === "body" ? value : {}));
  if (parsed.success) return parsed.data;
  // An id that cannot be one names nothing, like one that nobody has.
  if (where === "params") throw new Problem("not-found");
  const mistakes = parsed.error.issues.slice(0, 20).map((issue) => ({
    where: [where, ...issue.path.map(String)].join("."),
    code: issue.code,
    message: issue.message,
  }));
  const first = mistakes[0]!;
  throw new Problem("request-invalid", {
    detail: `${first.where}: ${first.message}`,
    details: { mistakes },
  });
}
