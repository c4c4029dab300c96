import { expect, it } from "vitest";
import { z } from "zod";
import { readAnswer } from "../../../api/llm/read-answer.ts";

const schema = z.object({ a: z.number() });

it("finds the answer in a fence behind any blank lines", () => {
  expect(readAnswer('Here:\n```json  \n\n\n{"a":1}\n\n```\n{no}', schema)).toEqual({
    ok: true,
    value: { a: 1 },
  });
});

it("gives up at once on an answer that is lost in line ends", () => {
  // Read quadratically these take hours.
  const lost = `\`\`\`json${"\n".repeat(2_000_000)}{`;
  expect(readAnswer(lost, schema).ok).toBe(false);
}, 60_000);
