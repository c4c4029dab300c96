import {
  blockControl,
  bold,
  bookmark,
  bullet,
  control,
  deleted,
  doc,
  docWith,
  field,
  heading,
  inserted,
  link,
  markDeleted,
  markInserted,
  noteReference,
  paragraph,
  rootNamespaces,
  table,
  textBox,
} from "../support/docx-builder.ts";

/** Documents to damage where there is no corpus: between them everything that a builder can build. */
export async function buildSources(): Promise<{ name: string; bytes: Uint8Array }[]> {
  const footnotes = `<w:footnotes ${rootNamespaces}><w:footnote w:id="1"><w:p><w:r><w:t>A note</w:t></w:r></w:p></w:footnote></w:footnotes>`;
  const header = `<w:hdr ${rootNamespaces}><w:p><w:r><w:t>Maria Santos</w:t></w:r></w:p></w:hdr>`;
  const built = {
    resume: doc(
      heading("Experience"),
      bullet("Led 4 ", bold("engineers")),
      bullet("Cut costs by 30 %"),
      paragraph("Lisbon"),
    ),
    revisions: doc(
      paragraph("Led ", deleted("4"), inserted("6"), " engineers"),
      markDeleted("one "),
      paragraph("two"),
      markInserted("three"),
      paragraph(inserted("all of it")),
    ),
    tables: doc(
      paragraph("Before"),
      table([paragraph("a"), paragraph("b")], [blockControl(paragraph("c")), paragraph(deleted("d"))]),
      paragraph("Behind"),
    ),
    objects: docWith(
      { parts: { footnotes, header } },
      textBox("Anchor", [paragraph("In the box"), bullet("and more")]),
      paragraph("See ", link("there"), bookmark("b", 3), noteReference(1), field("PAGE", "3")),
      paragraph(control("in a control")),
    ),
  };
  return Promise.all(Object.entries(built).map(async ([name, { bytes }]) => ({ name, bytes: await bytes })));
}
