import type { BlockNode } from "../read/layout.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import type { Plan } from "./plan-edits.ts";

/** A text box is written in two branches, everything else in one. */
export type Branch = "read" | "twin";

export const lastOf = (node: BlockNode) => node.paragraphs.at(-1) as XmlElement;

export interface Arrivals {
  anchor: BlockNode | null;
  /** In order; what comes behind an arriving block follows it. Never empty. */
  lines: Plan[];
}

/** What comes behind the blocks that stay where they are, by their place in the document. */
export function listArrivals(plans: readonly Plan[], branch: Branch): Arrivals[] {
  const behind = new Map<BlockNode | null, Plan[]>();
  for (const plan of plans) {
    if (plan.behind === undefined) continue;
    behind.set(plan.behind, [...(behind.get(plan.behind) ?? []), plan]);
  }
  const moved = new Set(plans.flatMap(({ edit, node }) => (edit.type === "move" ? [node] : [])));
  const follow = (list: readonly Plan[]): Plan[] =>
    list.flatMap((plan) => [plan, ...(plan.node === null ? [] : follow(behind.get(plan.node) ?? []))]);
  const arrivals = [...behind].flatMap(([anchor, list]) => {
    if (anchor !== null && moved.has(anchor)) return [];
    const target = branch === "read" ? anchor : (list[0]?.behindTwin ?? null);
    return branch === "twin" && target === null ? [] : [{ anchor: target, lines: follow(list) }];
  });
  const placeOf = ({ anchor }: Arrivals) => (anchor === null ? 0 : lastOf(anchor).start);
  return arrivals.sort((a, b) => placeOf(a) - placeOf(b));
}
