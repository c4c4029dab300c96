import type { DocxDocument } from "../package/document.ts";
import { type BlockNode, readLayout } from "../read/layout.ts";
import { readNodeText } from "../read/read-blocks.ts";
import type { Edit, RefusalReason, RefusedEdit } from "../types.ts";
import { isXmlText } from "../xml/xml-text.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { EditRefused } from "./edit-refused.ts";
import { newTextOf } from "./new-text.ts";
import { findTwin } from "./text-box-twins.ts";

const sentences: Record<Exclude<RefusalReason, "not-editable">, string> = {
  "block-not-found": "The line this change was meant for is no longer in the document.",
  "text-differs": "The line this change was meant for reads differently now.",
  "overlaps-other-edit": "Another change already covers the same line.",
  "invalid-text": "The new text holds a character that cannot stand in one line of a document.",
};

function refuse(reason: keyof typeof sentences): never {
  throw new EditRefused(reason, sentences[reason]);
}

/** An edit with the blocks it names. */
export interface Plan {
  edit: Edit;
  /** The block it changes; null for an insertion. */
  node: BlockNode | null;
  /** The same block in the Fallback of a text box. */
  twin: BlockNode | null;
  /** The block it comes behind; null at the start of the body, undefined where it comes nowhere. */
  behind?: BlockNode | null;
  behindTwin?: BlockNode | null;
}

/** Looks edits up, one after the other, in the document they are meant for. */
export class EditPlanner {
  private readonly doc: DocxDocument;
  private readonly nodes: ReadonlyMap<string, BlockNode>;
  private readonly claimed = new Set<string>();

  constructor(doc: DocxDocument) {
    this.doc = doc;
    this.nodes = new Map(readLayout(doc, "final").map((node) => [node.address, node]));
  }

  /** Throws `EditRefused`. */
  plan(edit: Edit): Plan {
    if (!isLine(edit.type === "insert" ? edit.text : (newTextOf(edit) ?? ""))) refuse("invalid-text");
    const node = edit.type === "insert" ? null : this.getNode(edit.block);
    const before = edit.type === "insert" ? undefined : edit.before;
    if (node !== null && before !== undefined && readNodeText(node, "final") !== before)
      refuse("text-differs");
    const plan: Plan = { edit, node, twin: node === null ? null : findTwin(node) };
    if (edit.type === "insert" || edit.type === "move") {
      plan.behind = edit.behind === "" ? null : this.getNode(edit.behind);
      plan.behindTwin = plan.behind === null ? null : findTwin(plan.behind);
      if (edit.type === "move") this.checkMove(plan);
    }
    for (const touched of edit.type === "replace" ? [] : [node, plan.behind]) {
      if (touched?.paragraphs.some(({ parent }) => parent?.tag.startsWith("mc:"))) {
        throw new EditRefused(
          "not-editable",
          "This part of the document stands twice in the file, for older and newer programs, and cannot be changed safely.",
        );
      }
    }
    if (node !== null) {
      if (this.claimed.has(node.address)) refuse("overlaps-other-edit");
      this.claimed.add(node.address);
    }
    return plan;
  }

  private getNode(address: string): BlockNode {
    return this.nodes.get(address) ?? refuse("block-not-found");
  }

  private checkMove({ node, behind, behindTwin }: Plan): void {
    if (node === behind) throw new EditRefused("not-editable", "A line cannot be moved behind itself.");
    if (node?.part !== (behind?.part ?? this.doc.mainPart)) {
      throw new EditRefused("not-editable", "A line can only be moved within the same part of the document.");
    }
    if (behindTwin != null && node?.paragraphs.some(({ raw }) => raw.includes("txbxContent"))) {
      throw new EditRefused("not-editable", "A text box cannot be moved into a text box.");
    }
    for (let up = behind?.paragraphs[0]?.parent; up != null; up = up.parent) {
      if (!node?.paragraphs.includes(up)) continue;
      throw new EditRefused("not-editable", "A line cannot be moved into its own text box.");
    }
  }
}

/** Of moves that wait for each other (A behind B, B behind A) the last is refused, and so on until none is left. */
export function dropCircles(plans: readonly Plan[], refused: RefusedEdit[]): Plan[] {
  const moves = new Map<BlockNode, Plan>();
  return plans.filter((plan) => {
    if (plan.edit.type !== "move" || plan.node === null) return true;
    for (let at = plan.behind; at != null; at = moves.get(at)?.behind) {
      if (at !== plan.node) continue;
      const message = "These lines are to be moved behind each other.";
      refused.push({ edit: plan.edit, reason: "overlaps-other-edit", message });
      return false;
    }
    moves.set(plan.node, plan);
    return true;
  });
}

/**
 * Moves to where the block already stands: nothing comes or goes, unless something else does there; only new words are to be
 * written.
 */
export function findStanding(plans: readonly Plan[]): Set<Plan> {
  const moved = new Set(plans.flatMap(({ edit, node }) => (edit.type === "move" ? [node] : [])));
  const arrivals = new Map<BlockNode, number>();
  for (const { behind } of plans) if (behind != null) arrivals.set(behind, (arrivals.get(behind) ?? 0) + 1);
  const standing = plans.filter(({ edit, node, behind }) => {
    if (edit.type !== "move" || node === null || behind == null) return false;
    if (moved.has(behind) || arrivals.get(behind) !== 1) return false;
    const [first] = node.paragraphs;
    const siblings = first?.parent?.children.filter(({ tag }) => !/(Start|End|Err)$/.test(tag)) ?? [];
    const index = siblings.indexOf(first as XmlElement);
    return index > 0 && siblings[index - 1] === behind.paragraphs.at(-1);
  });
  return new Set(standing);
}

/** One line: tabs may stand in it, line ends may not. */
function isLine(text: string): boolean {
  return isXmlText(text) && !/[\n\r\u2028\u2029\u0085]/.test(text);
}
