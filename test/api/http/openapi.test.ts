import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { describeApi } from "../../../api/http/openapi.ts";
import { formatOpenApi, openApiFile } from "../../../api/http/write-openapi.ts";
import { endpoints } from "../../../shared/contract/endpoints.ts";

interface Document {
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, unknown> }>>;
  components: { schemas: Record<string, unknown> };
}
const document = describeApi("1") as unknown as Document;

test("the document that is checked in is the contract's (else: node api/http/write-openapi.ts)", async () => {
  expect(await readFile(openApiFile, "utf8")).toBe(formatOpenApi());
});

test("every endpoint is described under its own name with its statuses", () => {
  for (const [name, endpoint] of Object.entries(endpoints)) {
    const operation = document.paths[endpoint.path]?.[endpoint.method.toLowerCase()];
    expect(operation?.operationId).toBe(name);
    for (const status of endpoint.statuses) expect(operation!.responses).toHaveProperty(String(status));
  }
});

test("every reference leads somewhere", () => {
  const references = new Set(JSON.stringify(document).match(/#\/components\/schemas\/\w+/g));
  expect(references.size).toBeGreaterThan(10);
  for (const reference of references) {
    expect(document.components.schemas).toHaveProperty(reference.split("/").at(-1)!);
  }
});
