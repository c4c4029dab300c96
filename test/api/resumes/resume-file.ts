/** A small résumé as a real DOCX, and the files that are none. */
import JSZip from "jszip";

const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const w14 = "http://schemas.microsoft.com/office/word/2010/wordml";
const packageRelationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const officeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
const mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

/** `# ` begins a heading, `- ` a bullet, `+ ` a paragraph that Alex inserted as a tracked change. */
export const resumeLines = [
  "Maria Santos",
  "maria.santos@example.org | +49 40 1234567 | Hamburg",
  "# Summary",
  "Data engineer with six years of experience in energy and retail.",
  "# Experience",
  "Data Engineer, Nordlicht Energie GmbH\t03/2021 – present",
  "- Built ETL pipelines in Python and SQL for 40 wind farms",
  "- Moved nightly jobs to Apache Airflow and cut failures by 30 %",
  "Junior Data Engineer, Kaufhaus Meyer AG\t01/2018 – 02/2021",
  "- Wrote reports in SQL and Excel for 12 stores",
  "# Education",
  "BSc Computer Science, Universität Hamburg\t2014 – 2017",
  "# Skills",
  "Python, SQL, Airflow, Docker, PostgreSQL",
];

export const postingText = `Senior Data Engineer
Windkraft AG, Bremen

Requirements
- At least 3 years of experience with Python
- You must know PostgreSQL and SQL
- Experience with Apache Airflow
- You must know Kubernetes
- Docker is a plus
`;

export interface ResumeFileOptions {
  /** Extra parts by name. */
  parts?: Record<string, string>;
  contentType?: string;
  /** Stands before the root element of the main part. */
  prolog?: string;
  /** Begins paragraph ids; other documents number theirs otherwise. */
  firstId?: number;
}

export async function makeResumeFile(
  lines: readonly string[] = resumeLines,
  { parts = {}, contentType = mainType, prolog = "", firstId = 0x10000000 }: ResumeFileOptions = {},
): Promise<Uint8Array> {
  const paragraphs = lines.map((line, at) => paragraph(line, firstId + at)).join("");
  const zip = new JSZip();
  // The same lines are the same bytes, however long it takes to make them.
  const add = (name: string, text: string) => zip.file(name, text, { date: new Date(Date.UTC(2026, 0, 1)) });
  add(
    "[Content_Types].xml",
    `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${contentType}"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`,
  );
  add("_rels/.rels", relationships([["rId1", officeDocument, "word/document.xml"]]));
  add(
    "word/_rels/document.xml.rels",
    relationships([["rId1", officeDocument.replace(/officeDocument$/, "styles"), "styles.xml"]]),
  );
  add("word/styles.xml", styles);
  add(
    "word/document.xml",
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${prolog}<w:document xmlns:w="${w}" xmlns:w14="${w14}"><w:body>${paragraphs}<w:sectPr/></w:body></w:document>`,
  );
  for (const [name, text] of Object.entries(parts)) add(name, text);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

function paragraph(line: string, id: number): string {
  const [, mark, text] = /^([#+-]) (.*)$/s.exec(line) ?? [null, "", line];
  const properties =
    mark === "#"
      ? '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>'
      : mark === "-"
        ? '<w:pPr><w:pStyle w:val="ListBullet"/></w:pPr>'
        : "";
  const run = `<w:r>${text!
    .split("\t")
    .map((part) => `<w:t xml:space="preserve">${part.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</w:t>`)
    .join("<w:tab/>")}</w:r>`;
  const content =
    mark === "+" ? `<w:ins w:id="${id}" w:author="Alex" w:date="2026-11-20T10:00:00Z">${run}</w:ins>` : run;
  return `<w:p w14:paraId="${id.toString(16).toUpperCase().padStart(8, "0")}">${properties}${content}</w:p>`;
}

function relationships(entries: string[][]): string {
  const items = entries.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${packageRelationships}">${items.join("")}</Relationships>`;
}

const styles = `<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="${w}"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/></w:style></w:styles>`;

const text = (content: string) => new TextEncoder().encode(content);
const utf16 = (content: string) => Buffer.from(content, "utf16le");
const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** Name of the case, the file, status and code that it must be refused with. */
export async function makeBadFiles(): Promise<[string, Uint8Array, number, string][]> {
  const good = await makeResumeFile();
  const macro = await makeResumeFile(resumeLines, {
    contentType: "application/vnd.ms-word.document.macroEnabled.main+xml",
  });
  const dtd = await makeResumeFile(resumeLines, {
    prolog: '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>',
  });
  const bomb = await makeResumeFile(resumeLines, {
    parts: { "word/media/zeros.xml": "0".repeat(300_000_000) },
  });
  const noise = new Uint8Array(50 * 1024 * 1024);
  noise.set(good);
  return [
    ["an empty file", new Uint8Array(), 422, "docx-empty"],
    ["a PDF", text("%PDF-1.7\n%âãÏÓ\n1 0 obj"), 422, "docx-is-pdf"],
    ["a text", text("Maria Santos, data engineer"), 422, "docx-not-a-zip"],
    [
      "an old .doc",
      Buffer.concat([Buffer.from(compoundFile), Buffer.alloc(504), utf16("WordDocument")]),
      422,
      "docx-legacy-format",
    ],
    [
      "an encrypted document",
      Buffer.concat([Buffer.from(compoundFile), Buffer.alloc(504), utf16("EncryptedPackage")]),
      422,
      "docx-encrypted",
    ],
    ["a document with macros", macro, 422, "docx-macro-enabled"],
    ["a truncated document", good.slice(0, Math.floor(good.length / 2)), 422, "docx-truncated"],
    ["a document with a DTD", dtd, 422, "docx-dtd"],
    ["a zip bomb", bomb, 422, "docx-expands-too-far"],
    ["50 MB", noise, 413, "docx-too-large"],
    ["a document without text", await makeResumeFile(["", " "]), 422, "resume-has-no-text"],
  ];
}
