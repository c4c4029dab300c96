/** What OpenAI's, Azure's and vLLM's strict modes refuse, or refuse in part, by what they publish. */
const refused = new Set([
  "minLength",
  "maxLength",
  "pattern",
  "format",
  "minimum",
  "maximum",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "minItems",
  "maxItems",
  "uniqueItems",
  "default",
  "$schema",
]);
const unbounded = Number.MAX_SAFE_INTEGER;

type Schema = { [key: string]: unknown };

/** The same schema without the limits that strict modes refuse; they go into the description, and zod checks them afterwards. */
export function writeStrictSchema(schema: unknown): Schema {
  return convert(schema) as Schema;
}

function convert(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(convert);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const kept = entries.filter(([key, one]) => !isLimit(key, one));
  const limits = entries
    .filter(([key, one]) => isLimit(key, one) && key !== "$schema" && Math.abs(Number(one)) !== unbounded)
    .map(([key, one]) => `${key}: ${JSON.stringify(one)}`);
  const result: Schema = {};
  for (const [key, one] of kept) {
    // Below these stand names of our own, which may be called `format` or `default`.
    result[key] =
      key === "properties" || key === "$defs" || key === "definitions" ? convertNamed(one) : convert(one);
  }
  if (limits.length > 0) {
    const said = typeof result.description === "string" ? `${result.description} ` : "";
    result.description = `${said}(${limits.join(", ")})`;
  }
  return result;
}

function isLimit(key: string, value: unknown): boolean {
  return refused.has(key) && (typeof value !== "object" || value === null || key === "default");
}

function convertNamed(value: unknown): Schema {
  return Object.fromEntries(Object.entries(value as Schema).map(([name, one]) => [name, convert(one)]));
}
