import { settleTree } from "../revisions/settle-tree.ts";
import { parseFragment } from "../xml/fragment.ts";
import { mayHoldRevisions } from "../xml/revision-marks.ts";
import { parseXml, type XmlElement } from "../xml/xml-tree.ts";
import type { Unit } from "./unit.ts";

/** Equal for blocks that read alike once all is accepted. */
export function readFinalKey(unit: Unit): string {
  if (!mayHoldRevisions(unit.raw)) return unit.key;
  const first = unit.elements[0] as XmlElement;
  const fragment = parseFragment(first.parent ?? first, unit.raw);
  const holder = parseXml(fragment.part, settleTree(fragment, "accept", null).text).root.children[0];
  return holder?.children.map(unit.reader.keyOf).join("") ?? "";
}
