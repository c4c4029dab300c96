import { createHash } from "node:crypto";
import { z } from "zod";
import type { ModelRequest } from "../llm/model-engine.ts";

/** The same for the same question to the same models, whoever of them may answer. Of the masked request. */
export function hashRequest(
  request: ModelRequest<unknown>,
  engines: readonly { engine: string; model: string }[],
): string {
  const { purpose, system, input, schema, schemaName, maxOutputTokens } = request;
  const asked = [
    1,
    purpose,
    system,
    input,
    z.toJSONSchema(schema),
    schemaName,
    maxOutputTokens,
    engines.map(({ engine, model }) => [engine, model]),
  ];
  return createHash("sha256").update(JSON.stringify(asked)).digest("hex");
}
