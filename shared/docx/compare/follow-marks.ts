import { DocxFailure } from "../docx-failure.ts";
import { freshIds } from "../edit/fresh-ids.ts";
import type { PackageChange } from "../package/change-package.ts";
import type { DocxDocument } from "../package/document.ts";
import type { Splice } from "../xml/splice.ts";
import { escapeAttribute } from "../xml/xml-text.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import type { ContentCarrier } from "./content-carrier.ts";
import { CommentFollower } from "./follow-comments.ts";
import { insertMarkup, type MarkPlace, MarkStream, type StoryMark } from "./mark-stream.ts";

/** A story of the result and the one of `after` that it reads as. */
interface StoryPair {
  part: string;
  own: MarkStream;
  theirs: MarkStream;
}

const hasMarks = (text: string) =>
  text.includes("comment") ||
  (text.match(/bookmarkStart\b/g)?.length ?? 0) > (text.match(/"_GoBack"/g)?.length ?? 0);

/**
 * Comments and bookmarks cannot be tracked. Those of `after` are put where they stand there, in `document`, which is what the
 * comparison wrote; comments that are gone go; bookmarks that are gone stay, since what is rejected may refer to them.
 * `pairs`: parts of `document` → parts of `after` that they are to read as. Gives what changed, in plain words.
 */
export function followMarks(
  before: DocxDocument,
  after: DocxDocument,
  document: DocxDocument,
  pairs: ReadonlyMap<string, string>,
  change: PackageChange,
  carrier: ContentCarrier,
): string[] {
  const marked = [...pairs].filter(
    ([part, otherPart]) => hasMarks(after.text(otherPart)) || hasMarks(before.text(part)),
  );
  const comments = new CommentFollower(before, after, change, carrier);
  try {
    comments.checkParts();
  } catch (error) {
    if (error instanceof DocxFailure) return ["comments and bookmarks, since a part of the file is damaged"];
    throw error;
  }
  if (marked.length === 0 && !comments.isNeeded) return [];
  const nextId = freshIds(document);
  const said: string[] = [];
  const stories = marked.map(
    ([part, otherPart]): StoryPair => ({
      part,
      own: new MarkStream(document.tree(part).root),
      theirs: new MarkStream(after.tree(otherPart).root),
    }),
  );
  const readable = stories.filter(({ own, theirs }) => own.text === theirs.text);
  const canComment = readable.length === stories.length;
  if (!canComment)
    said.push("comments and bookmarks of the newer document where its text could not be followed");
  const bookmarks = { added: 0, moved: 0 };
  for (const { part, own, theirs } of readable) {
    const changes = new MarkChanges(own, nextId);
    followBookmarks(own, theirs, changes, bookmarks, nextId);
    if (canComment && comments.isNeeded) comments.followStory(own, theirs, changes, part);
    change.splice(part, changes.finish());
  }
  if (canComment && comments.isNeeded) said.push(...comments.finish());
  const counted = Object.entries(bookmarks).filter(([, count]) => count > 0);
  if (counted.length > 0)
    said.push(`bookmarks: ${counted.map(([what, count]) => `${count} ${what}`).join(", ")}`);
  return said;
}

/** What is to be taken out of one story and put into it. */
export class MarkChanges {
  private readonly stream: MarkStream;
  private readonly nextId: () => string;
  private readonly removed = new Map<XmlElement, Splice>();
  private readonly ends: { place: MarkPlace; markup: string }[] = [];
  private readonly starts: { place: MarkPlace; markup: string }[] = [];

  constructor(stream: MarkStream, nextId: () => string) {
    this.stream = stream;
    this.nextId = nextId;
  }

  remove({ node }: StoryMark): void {
    const run = node.parent?.tag === "w:r" ? node.parent : null;
    const alone = run?.children.every((child) => child === node || child.tag === "w:rPr");
    const { start, end } = run !== null && alone ? run : node;
    this.removed.set(node, { start, end, text: "" });
  }

  /** False where the story has no place for it. An end at the place of its start stands right behind it. */
  insert(markup: string, at: number, kind: "start" | "end", isEmpty = false): boolean {
    const place = this.stream.placeOf(at, kind === "start" || isEmpty ? "before" : "behind");
    if (place === null) return false;
    (kind === "end" && !isEmpty ? this.ends : this.starts).push({ place, markup });
    return true;
  }

  finish(): Splice[] {
    return [...this.removed.values(), ...insertMarkup([...this.ends, ...this.starts], this.nextId)];
  }
}

interface Bookmark {
  start: StoryMark;
  end: StoryMark;
}

/** By name, those that have both ends. Word keeps `_GoBack` for itself: where the last edit was. */
function listBookmarks({ marks }: MarkStream): Map<string, Bookmark> {
  const ends = new Map<string, StoryMark>();
  for (const mark of marks)
    if (mark.node.tag === "w:bookmarkEnd") ends.set(mark.node.attr("w:id") ?? "", mark);
  const bookmarks = new Map<string, Bookmark>();
  for (const start of marks) {
    if (start.node.tag !== "w:bookmarkStart") continue;
    const name = start.node.attr("w:name") ?? "";
    const end = ends.get(start.node.attr("w:id") ?? "");
    if (name !== "" && name !== "_GoBack" && end !== undefined && end.at >= start.at && !bookmarks.has(name))
      bookmarks.set(name, { start, end });
  }
  return bookmarks;
}

function followBookmarks(
  own: MarkStream,
  theirs: MarkStream,
  changes: MarkChanges,
  counts: { added: number; moved: number },
  nextId: () => string,
): void {
  const mine = listBookmarks(own);
  for (const [name, { start, end }] of listBookmarks(theirs)) {
    const present = mine.get(name);
    if (present?.start.at === start.at && present.end.at === end.at) continue;
    const model = (present ?? { start: own.marks[0] }).start?.node ?? null;
    const prefix = model?.prefix ?? start.node.prefix;
    const bound = model?.scope.findPrefix("w") ?? start.node.scope.findPrefix("w");
    const a = bound === null ? "" : `${bound}:`;
    const id = nextId();
    const columns = start.node
      .attributes()
      .filter(({ tag }) => /^w:(?:colFirst|colLast|displacedByCustomXml)$/.test(tag))
      .map(({ tag, value }) => ` ${a}${tag.slice(2)}="${escapeAttribute(value)}"`)
      .join("");
    const isEmpty = start.at === end.at;
    const opened = changes.insert(
      `<${prefix}bookmarkStart ${a}id="${id}" ${a}name="${escapeAttribute(name)}"${columns}/>`,
      start.at,
      "start",
    );
    if (!opened) continue;
    changes.insert(`<${prefix}bookmarkEnd ${a}id="${id}"/>`, end.at, "end", isEmpty);
    if (present !== undefined) {
      changes.remove(present.start);
      changes.remove(present.end);
    }
    counts[present === undefined ? "added" : "moved"]++;
  }
}
