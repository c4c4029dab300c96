import type { Piece } from "../read/paragraph-pieces.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { EditRefused } from "./edit-refused.ts";

/** Throws where writing at a piece would be lost or would break the document. */
export function checkEditable({ node }: Piece, paragraph: XmlElement): void {
  checkUnbound(node);
  for (let up = node.parent; up !== null && up.start > paragraph.start; up = up.parent) {
    if (up.tag === "mc:Choice" || up.tag === "mc:Fallback" || up.tag === "w:ruby") {
      throw new EditRefused(
        "not-editable",
        "This text stands twice in the file, for older and newer programs, and cannot be changed safely.",
      );
    }
  }
}

/** Throws where an element stands in a content control that Word fills in. */
export function checkUnbound(element: XmlElement): void {
  for (let up = element.parent; up !== null; up = up.parent) {
    if (up.tag !== "w:sdt" || !isBound(up)) continue;
    throw new EditRefused(
      "not-editable",
      "Word fills in this text from the document's properties, so a change here would be overwritten.",
    );
  }
}

/** ECMA-376 part 1, 17.5.2.6: Word refreshes such a control from its XML part on opening. */
export function isBound(control: XmlElement): boolean {
  const properties = control.child("w:sdtPr");
  return (
    properties?.children.some(({ tag }) => tag === "w:dataBinding" || tag === "w15:dataBinding") ?? false
  );
}
