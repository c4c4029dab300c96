import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { tuningPostings } from "../../../fixtures/postings/index.ts";
import { countPages } from "../../../trials/count-pages.ts";
import { judgeTailoring, readPostingText } from "../../../trials/judge-tailoring.ts";
import { setInFont } from "../../../trials/set-in-font.ts";
import { soffice } from "../../../trials/settle-in-office.ts";

const samples = join(import.meta.dirname, "../../../../addin/playground/samples");
const pairs: [string, string[]][] = [
  ["nurse", ["charge-nurse-emergency", "icu-nurse", "physiotherapist", "social-worker"]],
  ["electrician", ["lead-electrician-solar", "site-manager", "devops-engineer", "forklift-operator"]],
  ["data-engineer", ["senior-data-engineer", "data-analyst", "backend-developer", "devops-engineer"]],
];

test.skipIf(soffice === undefined).each(["Nimbus Sans", "Nimbus Roman", "DejaVu Sans"])(
  "no sample has a page or a line more with all edits accepted, set in %s by LibreOffice (skipped without it)",
  async (font) => {
    const documents: { name: string; bytes: Uint8Array; clean: Uint8Array; edits: number }[] = [];
    for (const [sample, names] of pairs) {
      // In a font it has: the one it puts in a missing one's place may be a quarter wider.
      const bytes = await setInFont(await readFile(join(samples, `${sample}.docx`)), font);
      for (const name of names) {
        const own = join(samples, "postings", `${name}.txt`);
        const text = tuningPostings.find((one) => one.name === name)?.text ?? (await readFile(own, "utf8"));
        const { clean, suggestions } = await judgeTailoring(bytes, readPostingText(text));
        documents.push({ name: `${sample} × ${name}`, bytes, clean, edits: suggestions.length });
      }
    }
    expect(documents.filter(({ edits }) => edits > 0).length).toBeGreaterThanOrEqual(6);
    const befores = [...new Set(documents.map(({ bytes }) => bytes))];
    const counts = await countPages([...befores, ...documents.map(({ clean }) => clean)]);
    for (const [i, { name, bytes }] of documents.entries()) {
      const before = counts[befores.indexOf(bytes)]!;
      const after = counts[befores.length + i]!;
      expect(after.pages, name).toBeLessThanOrEqual(before.pages);
      if (before.lines !== null) expect(after.lines, name).toBeLessThanOrEqual(before.lines);
    }
  },
  300_000,
);
