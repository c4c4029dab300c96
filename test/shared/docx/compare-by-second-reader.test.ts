/** Comparisons of a document with copies edited by chance, read by a reader that shares no code with the engine. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  blockControl,
  bold,
  bullet,
  control,
  docWith,
  field,
  heading,
  link,
  noteReference,
  paragraph,
  rootNamespaces,
  table,
  textBox,
} from "../../support/docx-builder.ts";
import { exactAspects, judgeComparison } from "../../trials/judge-comparison.ts";
import { Random } from "../../trials/random-edits/random.ts";
import { editAtRandom, editKinds, misnamedByJszip } from "../../trials/random-pairs.ts";
import { corpusNote, hasCorpus } from "./corpus.ts";

const footnote = (id: number, content: string, type = "") =>
  `<w:footnote${type === "" ? "" : ` w:type="${type}"`} w:id="${id}"><w:p><w:r>${content}</w:r></w:p></w:footnote>`;
const footnotes = `<w:footnotes ${rootNamespaces}>${footnote(-1, "<w:separator/>", "separator")}${footnote(0, "<w:continuationSeparator/>", "continuationSeparator")}${footnote(1, "<w:t>Measured over a year</w:t>")}</w:footnotes>`;
const header = `<w:hdr ${rootNamespaces}><w:p><w:r><w:t>Ada Lovelace, page</w:t></w:r></w:p></w:hdr>`;

const resume = docWith(
  {
    parts: { footnotes, header },
    change: (xml) => xml.replace("<w:sectPr>", '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/>'),
  },
  heading("Experience"),
  paragraph("Head of Engineering, ", bold("Analytical Engines"), "\tLondon"),
  bullet("Led 4 engineers and shipped the first compiler", noteReference(1)),
  bullet("Cut costs by 30 % in two years, see ", link("the report"), " for how"),
  bullet("Hired twelve people; built the training they went through"),
  blockControl(paragraph("A line in a content control")),
  textBox("Beside it stands a box", [paragraph("In the box"), paragraph("and a second line")]),
  table(
    [paragraph("2021"), paragraph("Built the mill")],
    [paragraph("2022"), paragraph("Wrote the notes")],
    [paragraph("2023"), paragraph("Taught")],
  ),
  paragraph("Page ", field("PAGE", "1"), " of a document with ", control("a control"), " in its line"),
  heading("Education"),
  paragraph("University of London"),
  paragraph("Last line"),
);

/** What a reader would miss; empty where the comparison is exact both ways. */
async function findFaults(before: Uint8Array, after: Uint8Array): Promise<string[]> {
  const judgement = await judgeComparison(before, after);
  if (judgement.kind === "unreadable") return [];
  if (judgement.kind !== "compared") return [JSON.stringify(judgement)];
  return [...judgement.accepted, ...judgement.rejected, ...judgement.settled]
    .filter(({ aspect }) => exactAspects.has(aspect))
    .map((difference) => JSON.stringify(difference));
}

describe("a comparison with a copy edited by chance reads as the copy and, rejected, as the document", () => {
  test.each(editKinds)("after edits of the kind %s", async (kind) => {
    const before = await resume.bytes;
    for (const seed of [1, 2]) {
      const { after } = await editAtRandom(before, seed, [kind]);
      expect(await findFaults(before, after), `seed ${seed}`).toEqual([]);
    }
  });

  test("after edits of several kinds at once", async () => {
    const before = await resume.bytes;
    for (let seed = 100; seed < 115; seed++) {
      const { after, edits } = await editAtRandom(before, seed);
      expect(await findFaults(before, after), `seed ${seed}: ${edits.join(" ")}`).toEqual([]);
    }
  });

  test.skipIf(!hasCorpus)(
    `for sixty documents of the corpus${corpusNote}`,
    async () => {
      const folder = process.env.AUTOHIRE_CORPUS ?? "../shared/corpus";
      // Small ones: reading each of them six times is what takes the time here.
      const files = (readdirSync(folder, { recursive: true }) as string[])
        .filter((file) => /\.docx$/i.test(file) && statSync(join(folder, file)).size < 20_000)
        .filter((file) => !misnamedByJszip.test(file))
        .sort();
      const random = new Random(60);
      for (let n = 0; n < 60; n++) {
        const file = random.pick(files) as string;
        const before = new Uint8Array(readFileSync(join(folder, file)));
        const copy = await editAtRandom(before, n).catch(() => null);
        if (copy === null) continue;
        expect(await findFaults(before, copy.after), `${file}, seed ${n}: ${copy.edits.join(" ")}`).toEqual(
          [],
        );
      }
    },
    60_000,
  );
});
