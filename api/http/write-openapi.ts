/** `node api/http/write-openapi.ts`: writes shared/contract/openapi.json; with `--check` only says whether it is up to date. */
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describeApi } from "./openapi.ts";

export const openApiFile = fileURLToPath(new URL("../../shared/contract/openapi.json", import.meta.url));

/** The document as it is checked in. The version is left out of the comparison's way: a release must not change it. */
export function formatOpenApi(): string {
  return `${JSON.stringify(describeApi("1"), null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = formatOpenApi();
  if (!process.argv.includes("--check")) await writeFile(openApiFile, text);
  else if ((await readFile(openApiFile, "utf8").catch(() => "")) !== text) {
    console.error("shared/contract/openapi.json is out of date: run node api/http/write-openapi.ts.");
    process.exit(1);
  }
}
