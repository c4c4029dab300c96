import { describe, expect, it } from "vitest";
import { keepEveryBlock } from "../../../api/worker/html/keep-every-block.ts";
import { writeDocumentHtml } from "../../../api/worker/html/write-document-html.ts";
import { writePage } from "../../../api/worker/html/write-page.ts";
import { type DocxDocument, openDocx, readBlocks, settleForSending } from "../../../shared/docx/index.ts";
import { people } from "../../fixtures/people/index.ts";
import { layouts } from "../../fixtures/people/layouts/index.ts";
import { buildDocx, openBuilt, wordNamespaces } from "../../shared/docx/build-docx.ts";
import { corpusNote, hasCorpus, openCorpus } from "../../shared/docx/corpus.ts";
import { badLinks, goodLinks, hostileWords, makeHostileDocument } from "../../support/hostile-document.ts";

async function open(bytes: Uint8Array): Promise<DocxDocument> {
  const opened = await openDocx(bytes);
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value;
}

interface Element {
  tag: string;
  attributes: Record<string, string>;
}

const piece = /([^<>]+)|<\/[a-z][a-z0-9]*>|<(!?[a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*)(?: \/)?>/y;
const readEntities = (text: string) =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

/** Elements and text of HTML so plain that no two parsers can disagree about it; anything else throws. */
function parse(html: string): { elements: Element[]; text: string } {
  const elements: Element[] = [];
  let text = "";
  piece.lastIndex = 0;
  while (piece.lastIndex < html.length) {
    const at = piece.lastIndex;
    const match = piece.exec(html);
    if (!match) throw new Error(`Not plain at ${at}: ${html.slice(at, at + 60)}`);
    const [, words, tag, attributes] = match;
    if (words !== undefined) text += readEntities(words);
    if (tag === undefined) continue;
    const found = attributes!.matchAll(/ ([a-z-]+)(?:="([^"]*)")?/g);
    elements.push({
      tag,
      attributes: Object.fromEntries([...found].map((one) => [one[1]!, readEntities(one[2] ?? "")])),
    });
  }
  return { elements, text };
}

const letters = (text: string) => text.replace(/[\s\u00ad\u200b]+/g, "");

/** All that a reader of the page sees: the lines of headers once each, body with boxes, the lines of footers once each. */
function lettersOf(doc: DocxDocument): string {
  const blocks = readBlocks(doc);
  const linesOf = (story: string) => {
    const lines = blocks.filter((block) => block.story === story).map(({ text }) => letters(text));
    return [...new Set(lines)].filter((line) => !/^\p{N}{1,3}$/u.test(line));
  };
  const body = blocks.filter(({ story }) => story === "body" || story === "textbox");
  return [
    ...linesOf("header"),
    ...body.map(({ spans }) => letters(spans.map(({ text, hidden }) => (hidden ? "" : text)).join(""))),
    ...linesOf("footer"),
  ].join("");
}

describe("a résumé as HTML", () => {
  it.each(layouts.map((layout) => [layout.name, layout] as const))(
    "says every line of the layout %s once and in reading order, headers first",
    async (_name, layout) => {
      for (const person of [people[0]!, people[7]!]) {
        const doc = await open(await layout.pour(person));
        const expected = lettersOf(doc);
        expect(expected.length).toBeGreaterThan(500);
        expect(letters(parse(await writeDocumentHtml(doc)).text)).toBe(expected);
      }
    },
  );

  it.skipIf(!hasCorpus)(
    `says every line of the public documents once and in reading order${corpusNote}`,
    async () => {
      let told = 0;
      for (const kind of ["resumes", "documents"] as const)
        for await (const [file, opened] of openCorpus(kind)) {
          const doc = settleForSending(opened, "");
          // Numbers and texts of notes come in mammoth's own way.
          if (readBlocks(doc).some(({ story }) => /note$/.test(story))) continue;
          expect(letters(parse(await writeDocumentHtml(doc)).text), file).toBe(lettersOf(doc));
          told++;
        }
      expect(told).toBeGreaterThan(300);
    },
    180_000,
  );

  it("keeps headings, lists, tables, bold words and line breaks", async () => {
    const layout = layouts.find(({ name }) => name === "sidebar-table")!;
    const tags = new Set(
      parse(await writeDocumentHtml(await open(await layout.pour(people[0]!)))).elements.map(
        ({ tag }) => tag,
      ),
    );
    for (const tag of ["table", "td", "ul", "li", "strong", "p"]) expect(tags).toContain(tag);
    const heading = layouts.find(({ name }) => name === "headings-by-style")!;
    const html = await writeDocumentHtml(await open(await heading.pour(people[0]!)));
    expect(html).toContain("<h1>");
  });

  it("leaves out what stands in the file and on no page", async () => {
    const body =
      '<w:p><w:r><w:t xml:space="preserve">Seen </w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>kubernetes kubernetes</w:t></w:r></w:p><w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden line</w:t></w:r></w:p>';
    expect(await writeDocumentHtml(await open(await buildDocx({ body })))).toBe("<p>Seen </p>");
  });

  it("tells a note behind the text, without a way back that leads nowhere", async () => {
    const doc = await openBuilt({
      body: '<w:p><w:r><w:t>Led four</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>',
      parts: {
        footnotes: `<w:footnotes ${wordNamespaces}><w:footnote w:id="1"><w:p><w:r><w:t>In 2020.</w:t></w:r></w:p></w:footnote></w:footnotes>`,
      },
    });
    expect(parse(await writeDocumentHtml(doc)).text).toBe("Led four[1]In 2020.");
  });

  it("gives the lines alone where mammoth read another document", async () => {
    const doc = await open(await layouts[0]!.pour(people[0]!));
    const many = Array.from({ length: 5_000 }, (_, i) => ({
      type: "paragraph",
      children: [{ type: "text", value: `stranger ${i}` }],
    }));
    expect(keepEveryBlock({ type: "document", children: many }, readBlocks(doc))).toBeNull();
  });
});

describe("a hostile document as HTML", () => {
  it("has no element, attribute or address that could run, load or submit anything", async () => {
    const html = await writeDocumentHtml(await open(await makeHostileDocument()));
    const { elements } = parse(html);
    const allowed = /^(h[1-6]|p|ul|ol|li|strong|em|u|s|sup|sub|br|a|span|img|table|thead|tbody|tr|th|td)$/;
    for (const { tag, attributes } of elements) {
      expect(tag).toMatch(allowed);
      for (const [name, value] of Object.entries(attributes)) {
        expect(["href", "rel", "target", "src", "alt", "colspan", "rowspan"]).toContain(name);
        if (name === "href") expect(value).toMatch(/^(https?:\/\/good\.example|mailto:)/);
        if (name === "src") expect(value).toMatch(/^data:image\/(png|jpeg);base64,[\w+/=]+$/);
      }
      if (tag === "a") expect(attributes).toMatchObject({ rel: "noopener noreferrer", target: "_blank" });
    }
    expect(elements.filter(({ tag }) => tag === "a")).toHaveLength(goodLinks.length);
    // Only the real picture is left of four.
    expect(elements.filter(({ tag }) => tag === "img")).toHaveLength(1);
  });

  it("still says all its words, as words", async () => {
    const { text } = parse(await writeDocumentHtml(await open(await makeHostileDocument())));
    for (const words of hostileWords) expect(text).toContain(words);
    for (let i = 0; i < badLinks.length; i++) expect(text).toContain(`Link ${i}`);
    for (const words of ["Styled", "Marked", "Anchor", "Field", "The end"]) expect(text).toContain(words);
    expect(text).not.toContain("Chunk");
  });

  it("stands in a page that lets nothing load and nothing run", () => {
    const page = writePage({
      title: "</title><script>hack()</script>",
      language: '"><script>',
      body: "<p>x</p>",
    });
    const { elements } = parse(page);
    const tags = elements.map(({ tag }) => tag).filter((tag) => tag !== "meta");
    expect(tags).toEqual(["!doctype", "html", "head", "title", "style", "body", "p"]);
    const policy = elements.find(({ attributes }) => attributes["http-equiv"] === "Content-Security-Policy");
    expect(policy!.attributes.content).toMatch(
      /^default-src 'none'; style-src 'unsafe-inline'; img-src data:/,
    );
  });
});
