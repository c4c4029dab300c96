import { PackageChange } from "../package/change-package.ts";
import type { DocxDocument } from "../package/document.ts";
import type { Conflict, Decision } from "../types.ts";
import { applySplices } from "../xml/splice.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { Decisions, keyOf, writeChoice } from "./decisions.ts";
import { ConflictList } from "./merge-conflicts.ts";
import { describe } from "./merge-definitions.ts";
import { MergeNames, type Side } from "./merge-names.ts";
import { NamespaceBridge } from "./merge-namespaces.ts";
import { mergeNotes } from "./merge-notes.ts";
import type { ChangedUnit, MergeOutcome } from "./merge-outcome.ts";
import { PartFinisher } from "./merge-package.ts";
import { mergeDefinitionParts, mergeWholeParts } from "./merge-parts.ts";
import { mergeProperty } from "./merge-properties.ts";
import { readResaved } from "./merge-resaved.ts";
import { type MergeSession, memberRange, StoryMerger, type Versions } from "./merge-story.ts";
import { type BlockReader, readerOf } from "./merge-tokens.ts";
import { writeOwnWords } from "./own-words.ts";
import { type MergeOnce, type ProvenMerge, proveMerge } from "./prove-merge.ts";

export interface MergeResult {
  document: DocxDocument;
  /** At each, the document holds base's block. */
  conflicts: Conflict[];
}

/**
 * Brings together what `mine` and `theirs` made of `base`. A block changed on one side follows that side; a paragraph changed on
 * both is merged word by word and property by property where the changes do not touch; what is left is a conflict. Where only
 * one side changed anything, that side is the result as it stands.
 *
 * The steps: what LibreOffice saved anew is read as base with its edits (merge-resaved.ts); each side is put in base's words
 * (merge-names.ts); blocks are aligned by content (align-units.ts, merge-order.ts) and each gets its outcome (merge-list.ts); the
 * markup is written (merge-story.ts) and what it names is brought along (merge-package.ts); the result is read again and checked
 * (prove-merge.ts). Any three readable documents merge: what a side changed in another flavour of the format is translated first.
 */
export function mergeDocuments(base: DocxDocument, mine: DocxDocument, theirs: DocxDocument): MergeResult {
  const { document, conflicts } = resolveConflicts(base, mine, theirs, []);
  return { document, conflicts };
}

export interface ResolveResult extends MergeResult {
  /** Decisions about what is no conflict of these three, or that cannot be written there: such a conflict stays open. */
  unused: Decision[];
}

/**
 * The merged document with what was decided about its conflicts, as `mergeDocuments` told them. Where nothing was decided base's block
 * stands, and the conflict is open. Whoever merges the same three documents with the same decisions gets the same text, also with the
 * sides, and the decisions for them, swapped.
 */
export function resolveConflicts(
  base: DocxDocument,
  mine: DocxDocument,
  theirs: DocxDocument,
  decisions: readonly Decision[],
): ResolveResult {
  const alone = findOnlyChange(base, mine, theirs);
  if (alone !== null) return { document: alone, conflicts: [], unused: [...decisions] };
  const sides = [mine, theirs].map((side) => readResaved(base, side) ?? side) as [DocxDocument, DocxDocument];
  const merge =
    (known: Decisions): MergeOnce =>
    (own, left, right, contested) =>
      new Merge(own, left, right, contested, known).run();
  const open = proveMerge(base, ...sides, merge(new Decisions([])));
  const told = new Set(open.outcome.conflicts.map(keyOf));
  const known = decisions.filter(({ conflict }) => told.has(keyOf(conflict)));
  const { document, conflicts } =
    known.length === 0 ? open.outcome : settle(base, sides, open, new Decisions(known), merge);
  const left = new Set(conflicts.map(keyOf));
  const unused = decisions.filter(({ conflict }) => !told.has(keyOf(conflict)) || left.has(keyOf(conflict)));
  return { document, conflicts, unused };
}

function settle(
  base: DocxDocument,
  [mine, theirs]: readonly [DocxDocument, DocxDocument],
  { outcome, contested }: ProvenMerge,
  decisions: Decisions,
  merge: (decisions: Decisions) => MergeOnce,
): MergeResult {
  if (contested !== null) return merge(decisions)(base, mine, theirs, contested);
  const side = decisions.findSide(outcome.conflicts[0] as Conflict);
  if (side === null) return outcome;
  return { document: side === "mine" ? mine : theirs, conflicts: [] };
}

function findOnlyChange(base: DocxDocument, mine: DocxDocument, theirs: DocxDocument): DocxDocument | null {
  if (isEqual(base, mine)) return theirs;
  if (isEqual(base, theirs) || isEqual(mine, theirs)) return mine;
  return null;
}

/** Parts that a merge looks at; thumbnails and properties of programs do not make a document another one. */
function isEqual(one: DocxDocument, other: DocxDocument): boolean {
  const content = (doc: DocxDocument) =>
    doc.partNames.filter((part) => !/^docProps\/(?:app|core|thumbnail)|^_rels\/|Content_Types/i.test(part));
  const [left, right] = [content(one), content(other)];
  if (left.length !== right.length) return false;
  return left.every((part) => {
    if (!other.hasPart(part)) return false;
    const [a, b] = [one.bytes(part), other.bytes(part)];
    return a === b || isSameBytes(a, b);
  });
}

function isSameBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let n = 0; n < one.length; n++) if (one[n] !== other[n]) return false;
  return true;
}

class Merge {
  private readonly docs: Versions<DocxDocument>;
  private readonly sides: { mine: Side; theirs: Side };
  private readonly readers: Versions<BlockReader>;
  private readonly change: PackageChange;
  private readonly finisher: PartFinisher;
  private readonly conflicts: ConflictList;
  private readonly contested: ReadonlySet<XmlElement>;
  private readonly changes: ChangedUnit[] = [];

  constructor(
    base: DocxDocument,
    mine: DocxDocument,
    theirs: DocxDocument,
    contested: ReadonlySet<XmlElement>,
    decisions: Decisions,
  ) {
    const names = new MergeNames(base, [mine, theirs]);
    this.sides = { mine: names.readSide(mine), theirs: names.readSide(theirs) };
    this.docs = { base, mine: this.sides.mine.doc, theirs: this.sides.theirs.doc };
    this.readers = {
      base: readerOf(base),
      mine: readerOf(this.docs.mine),
      theirs: readerOf(this.docs.theirs),
    };
    this.change = new PackageChange(base);
    this.finisher = new PartFinisher(base, this.change, names);
    this.conflicts = new ConflictList(base, decisions);
    this.contested = contested;
  }

  run(): MergeOutcome {
    const { docs, change, conflicts, finisher } = this;
    const main = docs.base.mainPart;
    const texts = new Map<string, string>();
    const body = this.mergeBody();
    if (body !== docs.base.text(main)) texts.set(main, body);
    for (const [part, text] of this.mergeHeaders()) texts.set(part, text);
    for (const type of ["footnotes", "endnotes", "comments"] as const) {
      const merged = { oldText: docs.base.text(main), text: body };
      const notes = mergeNotes(docs, type, merged, change, (_, roots) => this.openStory(roots));
      if (notes !== null) texts.set(notes.part, notes.text);
    }
    for (const [part, text] of texts) change.setText(part, finisher.finish(part, text));
    mergeDefinitionParts({ docs, change, finisher, conflicts });
    mergeWholeParts({ docs, change, finisher, conflicts });
    return {
      document: change.finish(),
      conflicts: conflicts.conflicts,
      told: conflicts.listTold(),
      changes: this.changes,
    };
  }

  private openStory(roots: Versions<XmlElement>): { story: StoryMerger; bridge: NamespaceBridge } {
    const bridge = new NamespaceBridge(roots.base, [roots.mine, roots.theirs]);
    const { conflicts } = this;
    const writeWords = (paragraphs: readonly XmlElement[], text: string) =>
      writeOwnWords(this.docs.base, paragraphs, text);
    let settled = 0;
    const session: MergeSession = {
      readers: this.readers,
      contested: this.contested,
      countConflicts: () => conflicts.conflicts.length,
      forgetConflicts: (count) => conflicts.forget(count),
      addConflict: (versions) => conflicts.addBlocks(versions),
      settle: (versions, write) => {
        const choice = conflicts.findChoice(versions);
        const made = choice === null ? null : writeChoice(choice, versions, { write, writeWords });
        if (made !== null) settled += 1;
        return made;
      },
      countSettled: () => settled,
      noteChange: (versions) => this.changes.push({ ...versions, arrived: null }),
      noteArrival: (unit, beside) => {
        if (beside !== null) this.changes.push({ base: beside, mine: null, theirs: null, arrived: unit });
      },
      carry: (element) => bridge.carry(element),
    };
    const trees = { base: roots.base.tree, mine: roots.mine.tree, theirs: roots.theirs.tree };
    return { story: new StoryMerger(session, trees), bridge };
  }

  private mergeBody(): string {
    const { docs } = this;
    const roots = mapVersions(docs, (doc) => doc.tree(doc.mainPart).root);
    const bodies = mapVersions(roots, (root) => root.child("w:body") as XmlElement);
    const { story, bridge } = this.openStory(roots);
    const [from, to] = memberRange(bodies.base);
    const { text } = roots.base.tree;
    const splices = [{ start: from, end: to, text: story.mergeContainer(bodies) }];
    const section = bodies.base.child("w:sectPr");
    const merged = this.mergeSection(mapVersions(bodies, (body) => body.child("w:sectPr")));
    splices.push({ start: section?.start ?? to, end: section?.end ?? to, text: merged });
    const written = applySplices(
      text,
      splices.filter(({ start, end, text: own }) => text.slice(start, end) !== own),
    );
    return written === text ? text : bridge.declare(written);
  }

  private mergeSection(sections: Versions<XmlElement | null>): string {
    const { readers, conflicts } = this;
    const { base, mine, theirs } = sections;
    const merged = mergeProperty(
      { element: base, keys: readers.base.keys },
      { element: mine, keys: readers.mine.keys },
      { element: theirs, keys: readers.theirs.keys },
    );
    if (merged !== null) return merged;
    const texts = { base: describe(base), mine: describe(mine), theirs: describe(theirs) };
    const side = conflicts.decide({ block: "page set-up", ...texts });
    return (side === null ? base : sections[side])?.raw ?? "";
  }

  /** Headers and footers that all three have; those that came or went follow the sections that name them. */
  private mergeHeaders(): [string, string][] {
    const { docs, sides } = this;
    const stories = docs.base
      .relationships(docs.base.mainPart)
      .filter(({ type, target }) => /^(?:header|footer)$/.test(type) && docs.base.hasPart(target));
    const merged: [string, string][] = [];
    for (const part of new Set(stories.map(({ target }) => target))) {
      const [mine, theirs] = [sides.mine.parts.get(part), sides.theirs.parts.get(part)];
      const base = docs.base.tree(part).root;
      if (mine === undefined || theirs === undefined || base.selfClosing) continue;
      const roots = { base, mine: docs.mine.tree(mine).root, theirs: docs.theirs.tree(theirs).root };
      if (roots.mine.tree.text === base.tree.text && roots.theirs.tree.text === base.tree.text) continue;
      const { story, bridge } = this.openStory(roots);
      const written = story.mergeContainer(roots);
      const { text } = base.tree;
      const [from, to] = memberRange(base);
      if (written !== text.slice(from, to))
        merged.push([part, bridge.declare(text.slice(0, from) + written + text.slice(to))]);
    }
    return merged;
  }
}

function mapVersions<A, B>({ base, mine, theirs }: Versions<A>, map: (one: A) => B): Versions<B> {
  return { base: map(base), mine: map(mine), theirs: map(theirs) };
}
