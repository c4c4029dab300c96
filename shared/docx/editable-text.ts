import { EditRefused } from "./edit-refused.ts";
import type { Piece } from "./paragraph-pieces.ts";
import type { XmlElement } from "./xml-tree.ts";

/** Throws where writing at a piece would be lost or would break the document. */
export function checkEditable({ node }: Piece, paragraph: XmlElement): void {
  for (let up: XmlElement | null = node.parent; up !== null; up = up.parent) {
    if (up.tag === "w:sdt" && isBound(up)) {
      throw new EditRefused(
        "not-editable",
        "Word fills in this text from the document's properties, so a change here would be overwritten.",
      );
    }
    if (
      up.start > paragraph.start &&
      (up.tag === "mc:Choice" || up.tag === "mc:Fallback" || up.tag === "w:ruby")
    ) {
      throw new EditRefused(
        "not-editable",
        "This text stands twice in the file, for older and newer programs, and cannot be changed safely.",
      );
    }
  }
}

/** ECMA-376 part 1, 17.5.2.6: Word refreshes such a control from its XML part on opening. */
function isBound(control: XmlElement): boolean {
  const properties = control.child("w:sdtPr");
  return (
    properties?.children.some(({ tag }) => tag === "w:dataBinding" || tag === "w15:dataBinding") ?? false
  );
}
