import { expect, it } from "vitest";
import { z } from "zod";
import { writeStrictSchema } from "../../../api/llm/strict-schema.ts";

it("moves limits that strict modes refuse into the description", () => {
  const schema = z.object({
    text: z.string().min(1).max(400).describe("The new text."),
    facts: z.array(z.string()).max(5),
    year: z.int().min(1950).nullable(),
  });
  expect(writeStrictSchema(z.toJSONSchema(schema))).toEqual({
    type: "object",
    properties: {
      text: { type: "string", description: "The new text. (minLength: 1, maxLength: 400)" },
      facts: { type: "array", items: { type: "string" }, description: "(maxItems: 5)" },
      year: { anyOf: [{ type: "integer", description: "(minimum: 1950)" }, { type: "null" }] },
    },
    required: ["text", "facts", "year"],
    additionalProperties: false,
  });
});

it("leaves properties alone that are called as a limit is", () => {
  const schema = z.object({ format: z.string(), default: z.enum(["a", "b"]), pattern: z.null() });
  const strict = writeStrictSchema(z.toJSONSchema(schema)) as { properties: object; required: string[] };
  expect(Object.keys(strict.properties)).toEqual(["format", "default", "pattern"]);
  expect(strict.required).toEqual(["format", "default", "pattern"]);
});
