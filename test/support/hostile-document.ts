import JSZip from "jszip";
import { buildDocx } from "../shared/docx/build-docx.ts";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Addresses that must not be followed from a document, and some that may. */
export const badLinks = [
  "javascript:hack()",
  "JaVaScRiPt:hack()",
  " java&#9;script:hack()",
  "vbscript:hack()",
  "data:text/html,&lt;script&gt;hack()&lt;/script&gt;",
  "file:///etc/passwd",
  "//evil.example/x",
  "relative/page",
  "blob:https://evil.example/1",
];
export const goodLinks = ["https://good.example/me", "http://good.example/", "mailto:maria@example.org"];

/** What a hostile résumé or posting says in the hope that somebody takes its words for markup. */
export const hostileWords = [
  "<script>hack()</script>",
  '<img src="x" onerror="hack()">',
  "</style></body><svg onload=hack()>",
  "<iframe srcdoc='<script>hack()</script>'></iframe>",
  "<!--><script>hack()</script>-->",
  "&lt;script&gt;hack()&lt;/script&gt;",
  "{{constructor.constructor('hack()')()}}",
];

const escapeXml = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
const paragraph = (inner: string) => `<w:p>${inner}</w:p>`;
const run = (text: string) => `<w:r><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;

/** A PNG of one point. */
export const onePoint = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

/** A résumé that tries everything a document can try on whoever shows it as HTML. */
export async function makeHostileDocument(lines: readonly string[] = []): Promise<Uint8Array> {
  const links = [...badLinks, ...goodLinks];
  const picture = (id: string, alt: string, attribute = "r:embed") =>
    `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="10" cy="10"/><wp:docPr id="1" name="p" descr="${escapeXml(alt)}"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="p"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip ${attribute}="${id}"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
  const body = [
    ...lines.map((line) => paragraph(run(line))),
    ...hostileWords.map((words) => paragraph(run(words))),
    `<w:p><w:pPr><w:pStyle w:val="&quot;&gt;&lt;script&gt;"/></w:pPr>${run("Styled")}</w:p>`,
    paragraph(
      `<w:bookmarkStart w:id="7" w:name="&quot; onmouseover=&quot;hack()"/>${run("Marked")}<w:bookmarkEnd w:id="7"/>`,
    ),
    ...links.map((_, i) => paragraph(`<w:hyperlink r:id="link${i}">${run(`Link ${i}`)}</w:hyperlink>`)),
    paragraph(`<w:hyperlink w:anchor="javascript:hack()">${run("Anchor")}</w:hyperlink>`),
    paragraph(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "javascript:hack()" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("Field")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
    paragraph(picture("png", '"><script>hack()</script>')),
    paragraph(picture("svg", "drawn")),
    paragraph(picture("lie", "named a picture")),
    paragraph(picture("remote", "remote", "r:link")),
    '<w:altChunk r:id="chunk"/>',
    paragraph(run("The end")),
  ].join("");
  const relationship = (id: string, type: string, target: string, external = false) =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`;
  const zip = await JSZip.loadAsync(
    await buildDocx({
      body,
      relationships: [
        ...links.map((address, i) => relationship(`link${i}`, "hyperlink", address, true)),
        relationship("png", "image", "media/one.png"),
        relationship("svg", "image", "media/two.svg"),
        relationship("lie", "image", "media/three.png"),
        relationship("remote", "image", "https://evil.example/pixel.png", true),
        relationship("chunk", "aFChunk", "chunk.htm"),
      ].join(""),
    }),
  );
  zip.file("word/media/one.png", onePoint);
  zip.file(
    "word/media/two.svg",
    '<svg xmlns="http://www.w3.org/2000/svg" onload="hack()"><script>hack()</script></svg>',
  );
  zip.file("word/media/three.png", "<html><script>hack()</script></html>");
  zip.file("word/chunk.htm", "<html><body><script>hack()</script>Chunk</body></html>");
  // Mammoth's own way to map styles to elements, which a document may bring along.
  zip.file("mammoth/style-map", "p => script:fresh\nr => iframe[srcdoc='<script>hack()</script>']");
  return zip.generateAsync({ type: "uint8array" });
}
