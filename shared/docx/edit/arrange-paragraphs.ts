/**
 * What has to stay a paragraph, and whose mark is whose, when paragraphs come and go.
 *
 * A tracked paragraph is a tracked *mark*: one that is deleted runs on into the next paragraph, and so does one that was
 * inserted when it is rejected. So the last paragraph of a stretch (before a table, a section's break, the end of a cell or story)
 * keeps its mark as it is, whatever happens there, and the change is written on the one before it, as Word does it:
 *
 *     P | new line behind the last          P ¶inserted | new line ¶            "extend"
 *     P | last line D deleted               P ¶deleted  | D's words deleted ¶   "join"
 *     P | D deleted, N comes behind it      P ¶         | D's words deleted, N's inserted ¶   "replace"
 *
 * The last mark takes the properties of the line that is left, with the old ones as a tracked change where they differ.
 * Accepted or rejected, no empty line stays. Where nothing is left that could run on (the only line of a cell), the
 * line stays and only its words go.
 */

import type { XmlElement } from "../xml/xml-tree.ts";

export interface Arrangement {
  /** Paragraphs that are to go but have to stay, without words. */
  needed: ReadonlySet<XmlElement>;
  tails: readonly Tail[];
}

export interface Tail {
  kind: "extend" | "join" | "replace";
  /** The last paragraph of the stretch. */
  last: XmlElement;
  /** What stays before it: runs on into it in "join". */
  previous: XmlElement | null;
  /** Whose arrivals bring the line that takes over the last mark; null for the start of the body. Unused in "join". */
  anchor: XmlElement | null;
}

export interface Changes {
  going: ReadonlySet<XmlElement>;
  /** Of those, the ones that have to stay for what else they hold. */
  pinned: ReadonlySet<XmlElement>;
  /** Paragraphs that something comes behind. */
  followed: ReadonlySet<XmlElement>;
  /** The body, where something comes at its start. */
  opened: XmlElement | null;
  /** Of those that go, those that leave no trace: pending insertions taken back. */
  traceless: ReadonlySet<XmlElement>;
  /** Whether changes are tracked, so that the last mark behind a content control cannot go. */
  tracked: boolean;
}

/** Marks that hold no content: range ends, proofing errors. */
export const betweenBlocks = /(Start|End|Err)$/;

const holdsParagraphs = new Set(["w:sdt", "w:customXml", "mc:AlternateContent"]);

export function arrangeParagraphs(changes: Changes): Arrangement {
  const { going, followed, opened } = changes;
  const holders = new Set([...going, ...followed].map(({ parent }) => parent as XmlElement));
  if (opened !== null) holders.add(opened);
  const needed = new Set<XmlElement>(changes.pinned);
  for (const holder of holders) findNeeded(holder, changes, needed);
  const tails = [...holders].flatMap((holder) =>
    stretchesOf(holder).flatMap((stretch) => findTail(stretch, changes, needed) ?? []),
  );
  return { needed, tails };
}

/** A holder ends with a paragraph, and two tables keep one between them. */
function findNeeded(
  holder: XmlElement,
  { going, followed, opened, tracked }: Changes,
  needed: Set<XmlElement>,
): void {
  let last: "paragraph" | "table" | "control" | null = opened === holder ? "paragraph" : null;
  let gone: XmlElement | null = null;
  const canGo = () => last === "paragraph" || (last === "control" && !tracked);
  const keep = () => {
    if (gone !== null) needed.add(gone);
    last = "paragraph";
  };
  for (const child of holder.children) {
    if (child.tag === "w:p") {
      const section = child.find("w:pPr", "w:sectPr") !== null;
      if (!going.has(child) || needed.has(child) || followed.has(child)) {
        last = "paragraph";
        gone = null;
      } else if (section && !canGo()) {
        gone = child;
        keep();
      } else gone = child;
      if (section) last = null;
    } else if (child.tag === "w:tbl") {
      if (gone !== null && last === "table") keep();
      last = "table";
      gone = null;
    } else if (holdsParagraphs.has(child.tag)) {
      last = "control";
      gone = null;
    }
  }
  if (gone !== null && !canGo()) keep();
}

interface Stretch {
  paragraphs: XmlElement[];
  /** Where what follows holds further paragraphs, the last one runs on into them. */
  runsOn: boolean;
  isFirst: boolean;
}

function stretchesOf(holder: XmlElement): Stretch[] {
  const stretches: Stretch[] = [];
  let open: Stretch = { paragraphs: [], runsOn: false, isFirst: true };
  const close = (runsOn: boolean) => {
    stretches.push({ ...open, runsOn });
    open = { paragraphs: [], runsOn: false, isFirst: false };
  };
  for (const child of holder.children) {
    if (child.tag === "w:p") {
      open.paragraphs.push(child);
      if (child.find("w:pPr", "w:sectPr") !== null) close(false);
    } else if (child.tag === "w:tbl") close(false);
    else if (holdsParagraphs.has(child.tag)) close(true);
    else if (!betweenBlocks.test(child.tag) && child.tag !== "w:sectPr") open.isFirst = false;
  }
  close(false);
  return stretches;
}

function findTail(
  { paragraphs: all, runsOn, isFirst }: Stretch,
  { going, followed, opened, traceless }: Changes,
  needed: ReadonlySet<XmlElement>,
): Tail | null {
  const paragraphs = all.filter((paragraph) => needed.has(paragraph) || !traceless.has(paragraph));
  const last = paragraphs.at(-1);
  if (last === undefined || runsOn) return null;
  const leaves = (paragraph: XmlElement) => going.has(paragraph) && !needed.has(paragraph);
  const lastKept = paragraphs.findLastIndex((paragraph) => !leaves(paragraph));
  const previous = paragraphs[lastKept] ?? null;
  const anchor = paragraphs.slice(Math.max(0, lastKept)).findLast((paragraph) => followed.has(paragraph));
  const atStart = isFirst && previous === null && opened !== null && last.parent === opened;
  const comes = anchor !== undefined || atStart;
  const kind = !leaves(last)
    ? comes
      ? "extend"
      : null
    : comes
      ? "replace"
      : previous !== null
        ? "join"
        : null;
  return kind === null ? null : { kind, last, previous, anchor: anchor ?? null };
}
