import { contactFields, listItems, type ProfileItem } from "./list-items.ts";
import { matchItems, textLikeness } from "./match-items.ts";
import type { ResumeFacts } from "./model.ts";

export interface FactChange {
  kind: "added" | "removed" | "changed";
  /** Where in the profile, in words: "experience / Senior Cook, Hotel Adler". */
  what: string;
  /** Id of the item, of the earlier one where there is one; null for contact fields. */
  id: string | null;
  before: string | null;
  after: string | null;
}

function listOf(item: ProfileItem): string {
  return item.path.split(" / ")[0]!;
}

function likeness(a: ProfileItem, b: ProfileItem): number {
  if (listOf(a) !== listOf(b)) return 0;
  // A position is no bullet of one, though both stand under experience.
  if ((a.path === listOf(a)) !== (b.path === listOf(b)) && listOf(a) !== "skills") return 0;
  const own = textLikeness(a.text, b.text);
  return a.path === b.path ? own : own * 0.9;
}

/**
 * What differs between two readings, in the later one's order, removals last. Items are paired by id, then by likeness,
 * so that a reworded bullet is one change and not two.
 */
export function compareFacts(before: ResumeFacts, after: ResumeFacts): FactChange[] {
  const changes: FactChange[] = [];
  const note = (what: string, id: string | null, from: string | null, to: string | null) => {
    if (from === to) return;
    const kind = from === null ? "added" : to === null ? "removed" : "changed";
    changes.push({ kind, what, id, before: from, after: to });
  };
  for (const field of contactFields)
    note(`contact / ${field}`, null, before.contact[field], after.contact[field]);
  for (const link of after.contact.links)
    if (!before.contact.links.includes(link)) note("contact / link", null, null, link);
  for (const link of before.contact.links)
    if (!after.contact.links.includes(link)) note("contact / link", null, link, null);
  const matching = matchItems(listItems(before), listItems(after), likeness);
  const partner = new Map(matching.pairs.map((pair) => [pair.after, pair.before]));
  for (const item of listItemsInOrder(matching)) {
    const earlier = partner.get(item);
    note(item.path, earlier?.id ?? item.id, earlier?.text ?? null, item.text);
  }
  for (const item of matching.removed) note(item.path, item.id, item.text, null);
  return changes;
}

function listItemsInOrder(matching: {
  pairs: { after: ProfileItem }[];
  added: ProfileItem[];
}): ProfileItem[] {
  return [...matching.pairs.map((pair) => pair.after), ...matching.added];
}
