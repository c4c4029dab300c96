import type { XmlElement } from "../xml/xml-tree.ts";
import type { ContentCarrier } from "./content-carrier.ts";
import type { ContentKeys } from "./content-keys.ts";
import type { StoryTarget } from "./story-target.ts";

/** Everything that writing needs to know: where to, and how the two documents' contents compare. */
export interface WriteContext {
  target: StoryTarget;
  beforeKeys: ContentKeys;
  afterKeys: ContentKeys;
  carrier: ContentCarrier;
}

const rawChildren = (element: XmlElement | null, skip: readonly string[] = []) =>
  (element?.children ?? [])
    .filter(({ tag }) => !skip.includes(tag))
    .map(({ raw }) => raw)
    .join("");

function carriedChildren(
  context: WriteContext,
  element: XmlElement | null,
  skip: readonly string[] = [],
): string {
  const { carrier, target } = context;
  return (element?.children ?? [])
    .filter(({ tag }) => !skip.includes(tag))
    .map((child) => carrier.carry(child, target.part, target.scope))
    .join("");
}

/**
 * Properties that follow `after`, with `before`'s kept in a change mark. Where nothing a reader sees differs, `before` as it
 * stands. `name` without prefix: `rPr`, `trPr`, `tcPr`, `tblPr`, `tblPrEx`; `mark` goes behind the properties and
 * before the change.
 */
export function writeChangedProperties(
  context: WriteContext,
  name: string,
  before: XmlElement | null,
  after: XmlElement | null,
  mark = "",
): string {
  const { target, beforeKeys, afterKeys } = context;
  if (beforeKeys.ofProperties(before) === afterKeys.ofProperties(after)) {
    if (mark === "") return before?.raw ?? "";
    return target.wrap(name, rawChildren(before) + mark);
  }
  const now = carriedChildren(context, after) + mark;
  if (target.by === null) return now === "" ? "" : target.wrap(name, now);
  const old = target.wrap(name, rawChildren(before));
  return target.wrap(name, `${now}${target.open(`${name}Change`)}${old}${target.close(`${name}Change`)}`);
}

export function writeChangedGrid(
  context: WriteContext,
  before: XmlElement | null,
  after: XmlElement | null,
): string {
  const { target, beforeKeys, afterKeys } = context;
  if (beforeKeys.ofProperties(before) === afterKeys.ofProperties(after)) return before?.raw ?? "";
  const now = carriedChildren(context, after);
  if (target.by === null) return target.wrap("tblGrid", now);
  const old = target.wrap("tblGrid", rawChildren(before));
  return target.wrap("tblGrid", `${now}${target.openGridChange()}${old}${target.close("tblGridChange")}`);
}

/** Properties of `before` with a mark that the thing they belong to is deleted. */
export function writeMarkedProperties(
  context: WriteContext,
  name: string,
  before: XmlElement | null,
  mark: string,
): string {
  return context.target.wrap(name, rawChildren(before) + mark);
}

/** Properties of `after` with a mark that the thing they belong to is inserted. */
export function writeCarriedProperties(
  context: WriteContext,
  name: string,
  after: XmlElement | null,
  mark: string,
): string {
  const inner = carriedChildren(context, after) + mark;
  return inner === "" ? "" : context.target.wrap(name, inner);
}

/** What becomes of a paragraph's mark: it stays (with other properties, perhaps), goes or comes. */
export type MarkFate =
  | { kind: "keep"; before: XmlElement; after: XmlElement; section: string }
  | { kind: "delete"; before: XmlElement; moved?: boolean }
  | { kind: "insert"; after: XmlElement; section: string; moved?: boolean }
  /** The contents come or go, the mark cannot: it is the last one of a cell or a note. */
  | { kind: "stay"; before: XmlElement }
  | { kind: "arrive"; after: XmlElement };

const beside = ["w:rPr", "w:sectPr", "w:pPrChange"];

/** `w:pPr` for a mark; `section` is the section's properties as they are to stand there. */
export function writeParagraphProperties(context: WriteContext, fate: MarkFate): string {
  const { target, beforeKeys, afterKeys } = context;
  if (fate.kind === "delete") {
    const own = fate.before.child("w:pPr");
    const mark = target.wrap(
      "rPr",
      target.mark(fate.moved ? "moveFrom" : "del") + rawChildren(own?.child("w:rPr") ?? null),
    );
    return target.wrap("pPr", rawChildren(own, beside) + mark + (own?.child("w:sectPr")?.raw ?? ""));
  }
  if (fate.kind === "stay") return fate.before.child("w:pPr")?.raw ?? "";
  if (fate.kind === "insert" || fate.kind === "arrive") {
    const own = fate.after.child("w:pPr");
    const tracked = fate.kind === "insert" && target.by !== null;
    const marked =
      (tracked ? target.mark(fate.moved ? "moveTo" : "ins") : "") +
      carriedChildren(context, own?.child("w:rPr") ?? null);
    const inner =
      carriedChildren(context, own, beside) +
      (marked === "" ? "" : target.wrap("rPr", marked)) +
      (fate.kind === "insert" ? fate.section : "");
    return inner === "" ? "" : target.wrap("pPr", inner);
  }
  const [before, after] = [fate.before.child("w:pPr"), fate.after.child("w:pPr")];
  const same = beforeKeys.ofParagraphProperties(before) === afterKeys.ofParagraphProperties(after);
  const base = same ? rawChildren(before, beside) : carriedChildren(context, after, beside);
  const mark = writeChangedProperties(
    context,
    "rPr",
    before?.child("w:rPr") ?? null,
    after?.child("w:rPr") ?? null,
  );
  const old =
    same || target.by === null
      ? ""
      : `${target.open("pPrChange")}${target.wrap("pPr", rawChildren(before, beside))}${target.close("pPrChange")}`;
  const inner = base + mark + fate.section + old;
  return inner === "" ? "" : target.wrap("pPr", inner);
}
