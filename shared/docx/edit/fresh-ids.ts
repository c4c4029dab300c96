import type { DocxDocument } from "../package/document.ts";
import { listStories } from "../read/layout.ts";
import type { XmlTree } from "../xml/xml-tree.ts";

const numbered =
  /<(?:[\w.-]+:)?(?:ins|del|move\w+|\w+Change|cell(?:Ins|Del|Merge)|bookmark(?:Start|End)|comment\w*|customXml\w+Range\w+|perm(?:Start|End))\s[^>]*?:id\s*=\s*["'](-?\d+)["']/g;

const usedIds = new WeakMap<XmlTree, number[]>();

function idsIn(tree: XmlTree): number[] {
  let ids = usedIds.get(tree);
  if (ids === undefined) {
    ids = [...tree.text.matchAll(numbered)].map((match) => Number(match[1]));
    usedIds.set(tree, ids);
  }
  return ids;
}

/** Word keeps these ids in 32 bits; some readers in 31. */
const largestId = 2 ** 31 - 2;

/**
 * Numbers for `w:id` that no revision, bookmark or comment of the package has, in any part. Counts up from the largest in
 * use; where that comes near the end of the range, from the smallest free one.
 */
export function freshIds(doc: DocxDocument): () => string {
  const used = new Set<number>();
  for (const part of new Set(listStories(doc).map((story) => story.part))) {
    for (const id of idsIn(doc.tree(part))) used.add(id);
  }
  let last = 0;
  for (const id of used) last = Math.max(last, id);
  if (last > largestId - 1_000_000) last = 0;
  return () => {
    do last++;
    while (used.has(last));
    return String(last);
  };
}

export const storyTypes = /wordprocessingml\.(?:header|footer|footnotes|endnotes|comments)\+xml$/;

/** Numbers nobody uses yet in the document that is being written, nor in one of which content comes along under its own. */
export class FreshIds {
  private revision: number;
  private shape: number;

  constructor(docs: readonly DocxDocument[]) {
    const texts = docs.flatMap((doc) =>
      doc.partNames
        .filter((part) => part === doc.mainPart || storyTypes.test(doc.contentType(part) ?? ""))
        .map((part) => doc.text(part)),
    );
    const highest = (pattern: RegExp) =>
      texts.reduce((most, text) => {
        for (const match of text.matchAll(pattern)) most = Math.max(most, Number(match[1]));
        return most;
      }, 0);
    this.revision = highest(/:id="(\d{1,9})"/g);
    this.shape = highest(/<(?:\w+:)?docPr\b[^>]*?\bid="(\d{1,9})"/g);
  }

  nextRevision(): number {
    return ++this.revision;
  }

  nextShape(): number {
    return ++this.shape;
  }
}
