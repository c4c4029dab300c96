import { Document, Packer, Paragraph } from "docx";

/** What Word opens for "new document". */
export function makeBlank(): Promise<Uint8Array> {
  const styles = { default: { document: { run: { font: "Aptos", size: 24 } } } };
  return Packer.toBuffer(
    new Document({ creator: "", styles, sections: [{ children: [new Paragraph("")] }] }),
  );
}
