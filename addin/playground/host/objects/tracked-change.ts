import { acceptRevisions, rejectRevisions } from "../../../../shared/docx/revisions/settle-revisions.ts";
import type { Splice } from "../../../../shared/docx/xml/splice.ts";
import type { XmlElement } from "../../../../shared/docx/xml/xml-tree.ts";
import type { Anchor } from "../anchors.ts";
import type { Host } from "../host.ts";
import { collectionOf, type Handle, handle, type Kind } from "../kind.ts";
import type { StoryParagraph } from "../read-story.ts";
import { itemNotFound, NeverAnswered, notImplemented, WordError } from "../word-error.ts";
import { rangeHandle } from "./range.ts";

/**
 * `Word.TrackedChange`: a table row that came or goes, with its words, where all of it is asked for; else an unbroken row of insertions or of deletions by one author in one paragraph. A paragraph that
 * was inserted or deleted as a whole is one change with its mark. Formatting and moves are not listed.
 */
interface TrackedChange {
  /** The `w:ins`/`w:del` elements, around runs or of the paragraph's mark. */
  elements: Anchor[];
  tag: string;
  author: string;
  date: string;
  text: string;
  /** The paragraph or row, where all of it goes or stays with this change. */
  whole: Anchor | null;
}

const trackedChangeKind: Kind<TrackedChange> = {
  name: "TrackedChange",
  properties: {
    Author: (self) => self.author,
    Date: (self) => self.date,
    Text: (self) => self.text,
    Type: (self) => (self.tag === "w:ins" ? "Added" : "Deleted"),
  },
  methods: {
    Accept: (self, _, host) => settle(self, self.tag === "w:ins", host),
    Reject: (self, _, host) => settle(self, self.tag === "w:del", host),
    GetNext: (self, _, host) => next(self, host),
    GetNextOrNullObject: (self, _, host) => next(self, host),
    GetRange: (self, _, host) => {
      const found = resolve(self, host);
      const [first, last] = [found[0], found.at(-1)];
      if (first === undefined || last === undefined) throw itemNotFound("The tracked change");
      return rangeHandle(host.held.span(first.start, last.end));
    },
  },
};

/** A list of changes, and whether it is that of the whole document. */
interface ChangeList {
  list: () => Handle[];
  whole: boolean;
}

export const trackedChangeCollectionKind: Kind<ChangeList> = {
  ...(collectionOf("TrackedChangeCollection") as unknown as Kind<ChangeList>),
  items: (self) => self.list(),
  item: (self, key) => (typeof key === "number" ? (self.list()[key] ?? null) : null),
  methods: {
    GetFirst: (self) => self.list()[0] ?? null,
    GetFirstOrNullObject: (self) => self.list()[0] ?? null,
    AcceptAll: (self, _, host) => settleAll(self, true, host),
    RejectAll: (self, _, host) => settleAll(self, false, host),
  },
};

export function listTrackedChanges(host: Host, start: number, end: number): Handle[] {
  if (host.held.misbehaviours.trackedChangesHang) throw new NeverAnswered();
  if (host.held.misbehaviours.trackedChangesThrow) {
    throw new WordError("GeneralException", "An internal error has occurred.");
  }
  const paragraphs = host.held.story.paragraphs.filter((p) => p.element.end > start && p.element.start < end);
  const rows = new Map<XmlElement, TrackedChange>();
  for (const p of paragraphs) {
    const row = p.element.ancestor("w:tr");
    const change = row && !rows.has(row) ? changeOfRow(host, row, paragraphs) : null;
    if (row && change) rows.set(row, change);
  }
  const told = new Set<TrackedChange>();
  return paragraphs
    .flatMap((p) => {
      const row = rows.get(p.element.ancestor("w:tr") as XmlElement);
      if (row === undefined) return changesIn(host, p, start, end);
      const isFirst = !told.has(row);
      told.add(row);
      return isFirst ? [row] : [];
    })
    .map((change) => handle(trackedChangeKind, change));
}

/** Null where the row has no mark, or not all of it was asked for. */
function changeOfRow(
  { held }: Host,
  row: XmlElement,
  asked: readonly StoryParagraph[],
): TrackedChange | null {
  const mark = row.child("w:trPr")?.children.find((e) => e.tag === "w:ins" || e.tag === "w:del");
  const lines = held.story.paragraphs.filter((p) => p.element.ancestor("w:tr") === row);
  if (mark === undefined || !lines.every((line) => asked.includes(line))) return null;
  const { part } = held.story;
  const elements = [...row.descendants(mark.tag)].filter((e) => e.attr("w:author") === mark.attr("w:author"));
  return {
    elements: elements.map((e) => held.anchors.name(part, e.start)),
    tag: mark.tag,
    author: mark.attr("w:author") ?? "",
    date: mark.attr("w:date") ?? "",
    text: lines.map(({ text }) => text).join("\r"),
    whole: held.anchors.name(part, row.start),
  };
}

function changesIn({ held }: Host, paragraph: StoryParagraph, start: number, end: number): TrackedChange[] {
  const { part } = held.story;
  const name = (element: XmlElement) => held.anchors.name(part, element.start);
  const around = new Map<XmlElement, string>();
  for (const piece of paragraph.pieces) {
    const element = piece.deletedBy ?? piece.insertedBy;
    if (element !== null && element.end > start && element.start < end) {
      around.set(element, (around.get(element) ?? "") + piece.text);
    }
  }
  const changes: TrackedChange[] = [];
  let last: XmlElement | null = null;
  for (const [element, text] of around) {
    const open = changes.at(-1);
    const tag = /^w:(ins|moveTo)$/.test(element.tag) ? "w:ins" : "w:del";
    const [author, date] = [element.attr("w:author") ?? "", element.attr("w:date") ?? ""];
    const touches = last !== null && last.parent === element.parent && last.end === element.start;
    if (touches && open !== undefined && open.tag === tag && open.author === author) {
      open.elements.push(name(element));
      open.text += text;
    } else changes.push({ elements: [name(element)], tag, author, date, text, whole: null });
    last = element;
  }
  const mark = paragraph.element
    .find("w:pPr", "w:rPr")
    ?.children.find((e) => e.tag === "w:ins" || e.tag === "w:del");
  if (mark !== undefined) {
    const [only] = changes;
    const all = paragraph.pieces.every((p) => around.has((p.deletedBy ?? p.insertedBy) as XmlElement));
    if (changes.length === 1 && only?.tag === mark.tag && all) {
      only.whole = name(paragraph.element);
      only.elements.unshift(name(mark));
    } else {
      const [author, date] = [mark.attr("w:author") ?? "", mark.attr("w:date") ?? ""];
      const whole = paragraph.pieces.length === 0 ? name(paragraph.element) : null;
      changes.push({ elements: [name(mark)], tag: mark.tag, author, date, text: "", whole });
    }
  }
  return changes;
}

function resolve(self: TrackedChange, { held }: Host): XmlElement[] {
  const starts = new Set(self.elements.filter((a) => !a.gone).map((a) => a.offset));
  return [...held.story.tree.root.descendants()].filter(
    (e) => starts.has(e.start) && /^w:(ins|del|moveFrom|moveTo)$/.test(e.tag),
  );
}

function settle(self: TrackedChange, keep: boolean, host: Host): void {
  const { held } = host;
  const elements = resolve(self, host);
  if (elements.length === 0) throw itemNotFound("The tracked change");
  const rows = held.story.tree.root.descendants("w:tr");
  const row = self.whole && [...rows].find((e) => e.start === self.whole?.offset);
  if (row) {
    const whole = [{ start: row.start, end: row.end, text: "" }];
    held.change(keep ? elements.flatMap((element) => settleElement(element, true)) : whole);
    return;
  }
  if (!keep && self.whole !== null) {
    const paragraph = held.story.paragraphs.find((p) => p.element.start === self.whole?.offset)?.element;
    const alone =
      (paragraph?.parent?.children ?? []).filter((e) => e.tag === "w:p" || e.tag === "w:tbl").length === 1;
    if (paragraph === undefined || alone)
      throw notImplemented("taking away the only paragraph of a cell or body.");
    held.change([{ start: paragraph.start, end: paragraph.end, text: "" }]);
    return;
  }
  held.change(elements.flatMap((element) => settleElement(element, keep)));
}

function settleElement(element: XmlElement, keep: boolean): Splice[] {
  const isMark = /^w:(?:rPr|trPr)$/.test(element.parent?.tag ?? "");
  if (isMark && !keep) throw notImplemented("joining two paragraphs by settling one tracked change.");
  if (isMark || !keep) return [{ start: element.start, end: element.end, text: "" }];
  const names = [...element.descendants()].filter((e) => e.tag === "w:delText" || e.tag === "w:delInstrText");
  return [
    { start: element.start, end: element.openEnd, text: "" },
    ...names.flatMap((e) => {
      const name = e.prefix + (e.tag === "w:delText" ? "t" : "instrText");
      const open = { start: e.start + 1, end: e.start + 1 + e.name.length, text: name };
      return e.selfClosing
        ? [open]
        : [open, { start: e.closeStart + 2, end: e.closeStart + 2 + e.name.length, text: name }];
    }),
    { start: element.closeStart, end: element.end, text: "" },
  ];
}

function settleAll(self: ChangeList, accept: boolean, host: Host): void {
  const { held } = host;
  if (self.whole) {
    held.adopt(accept ? acceptRevisions(held.document) : rejectRevisions(held.document));
    return;
  }
  for (const change of self.list()) {
    const own = change.self as TrackedChange;
    settle(own, accept === (own.tag === "w:ins"), host);
  }
}

function next(self: TrackedChange, host: Host): Handle | null {
  const last = resolve(self, host).at(-1);
  if (last === undefined) throw itemNotFound("The tracked change");
  return listTrackedChanges(host, last.end, Number.POSITIVE_INFINITY)[0] ?? null;
}
