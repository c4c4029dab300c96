import { expect, it } from "vitest";
import { openDocx, saveDocx } from "../../../shared/docx/index.ts";
import { buildDocx } from "./build-docx.ts";

// `slice` of Node's Buffer shares memory where `slice` of a Uint8Array copies.
it("saving a changed document leaves the bytes it was opened from alone, also in a Buffer", async () => {
  const bytes = Buffer.from(await buildDocx({ body: "<w:p><w:r><w:t>one</w:t></w:r></w:p>" }));
  const untouched = Buffer.from(Uint8Array.from(bytes));
  const opened = await openDocx(bytes);
  if (!opened.ok) throw new Error(opened.problem.message);
  const { mainPart } = opened.value;
  const text = opened.value.text(mainPart).replace("one", "another one");
  await saveDocx(opened.value.withParts(new Map([[mainPart, text]])));
  expect(bytes.equals(untouched)).toBe(true);
  expect((await openDocx(bytes)).ok).toBe(true);
});
