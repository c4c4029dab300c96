import { describe, expect, it } from "vitest";
import { readBlocks } from "../../../shared/docx/index.ts";
import { cutUnseenText } from "../../../shared/resume/cut-unseen-text.ts";
import { readResume } from "../../../shared/resume/read-resume.ts";
import { doc, paragraph, raw, rawBlock, run, textBox } from "../../support/docx-builder.ts";

const white = '<w:color w:val="FFFFFF"/>';
async function seen(...blocks: Parameters<typeof doc>): Promise<string[]> {
  return cutUnseenText(readBlocks(await doc(...blocks).open()))
    .map((block) => block.text)
    .filter((text) => text !== "");
}

describe("text that is on no page", () => {
  it("is what is hidden, white on white, or too small to be read", async () => {
    expect(
      await seen(
        paragraph(
          "Seen ",
          run("hidden", "<w:vanish/>"),
          run("white", white),
          run("tiny", '<w:sz w:val="2"/>'),
          "too",
        ),
        paragraph(run("all hidden", "<w:vanish/>")),
        paragraph(run("almost white", '<w:color w:val="FEFEFE"/>')),
      ),
    ).toEqual(["Seen too"]);
  });

  it("is reported as unread by the résumé reader, and gives no fact", async () => {
    const blocks = readBlocks(
      await doc(
        paragraph("Ada Quill"),
        paragraph("Skills"),
        paragraph("Python, SQL", run(", Kafka", "<w:vanish/>")),
        paragraph(run("Kubernetes, Terraform", white)),
      ).open(),
    );
    const resume = readResume(blocks);
    expect(resume.skills.map((skill) => skill.text)).toEqual(["Python", "SQL"]);
    expect(resume.unread.map((one) => one.text)).toEqual(["Kubernetes, Terraform"]);
  });

  it("stays text for everybody who edits", async () => {
    const blocks = readBlocks(await doc(paragraph("Seen ", run("hidden", "<w:vanish/>"))).open());
    expect(blocks[0]?.text).toBe("Seen hidden");
    expect(blocks[0]?.spans.map((span) => span.hidden ?? false)).toEqual([false, true]);
  });

  it("is not what stands white on a colour, in a box, or where a shape may lie behind it", async () => {
    const cell = (shade: string) =>
      rawBlock(
        `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr>${shade}</w:tcPr>${paragraph(run("Name", white)).xml}</w:tc></w:tr></w:tbl>`,
      );
    expect(await seen(cell('<w:shd w:val="clear" w:fill="1F3864"/>'), paragraph("End"))).toEqual([
      "Name",
      "End",
    ]);
    expect(await seen(cell(""), paragraph("End"))).toEqual(["End"]);
    expect(await seen(paragraph(run("Marked", `${white}<w:highlight w:val="blue"/>`)))).toEqual(["Marked"]);
    expect(await seen(textBox("Anchor", [paragraph(run("Boxed", white))]))).toEqual(["Anchor", "Boxed"]);
    const shape = raw('<w:r><w:drawing><wp:anchor behindDoc="1"/></w:drawing></w:r>');
    expect(await seen(paragraph(shape, run("Over a shape", white)))).toEqual(["Over a shape"]);
  });

  it("is not what a shade of the theme's white makes grey", async () => {
    const grey = '<w:color w:val="808080" w:themeColor="background1" w:themeShade="80"/>';
    expect(await seen(paragraph(run("Experience", grey)))).toEqual(["Experience"]);
  });

  it("is not what only a style could have hidden and does not", async () => {
    expect(
      await seen(paragraph(run("Shown", '<w:vanish w:val="0"/>'), run(" dark", '<w:color w:val="auto"/>'))),
    ).toEqual(["Shown dark"]);
  });
});
