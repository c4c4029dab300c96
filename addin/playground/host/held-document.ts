import type { DocxDocument } from "../../../shared/docx/package/document.ts";
import { listPageParts } from "../../../shared/docx/read/page-parts.ts";
import type { Tracking } from "../../../shared/docx/types.ts";
import type { Splice } from "../../../shared/docx/xml/splice.ts";
import { applySplices } from "../../../shared/docx/xml/splice.ts";
import { type Misbehaviours, wellBehaved } from "../misbehaviours.ts";
import { type Anchor, AnchorSet, findSplice } from "./anchors.ts";
import { contentStart, readStory, type Story } from "./read-story.ts";
import { WordError } from "./word-error.ts";

export type TrackingMode = "Off" | "TrackAll" | "TrackMineOnly";

export interface Span {
  start: Anchor;
  end: Anchor;
}

/** A story besides the body: all of a part (a header or footer). */
export interface StoryPlace {
  part: string;
}

export interface HeldDocumentOptions {
  /** Whose name tracked changes carry. In Word it is the signed-in person's, and no add-in can choose it. */
  author?: string;
  /** The date of tracked changes, ISO 8601. */
  now?: () => string;
  misbehaviours?: Misbehaviours;
}

/**
 * An open document: an immutable value, the steps back, the anchors into it and the selection. Every change goes
 * through `change` (splices over a part's own text) or `adopt` (a whole new value, from `shared/docx`).
 */
export class HeldDocument {
  readonly anchors = new AnchorSet();
  readonly misbehaviours: Misbehaviours;
  readonly author: string;
  /** Office settings, which Word keeps beside the document; they are missing from the bytes (OfficeDev/office-js#6434). */
  settings: Record<string, string> = {};
  #trackingMode: TrackingMode;
  saved = true;
  #document: DocxDocument;
  #place: StoryPlace | null = null;
  #steps: { before: DocxDocument; after: DocxDocument }[] = [];
  #selection: Span;
  #now: () => string;
  #changeListeners = new Set<() => void>();
  #selectionListeners = new Set<() => void>();
  #modeListeners = new Set<() => void>();

  constructor(document: DocxDocument, options: HeldDocumentOptions = {}) {
    this.#document = document;
    this.author = options.author ?? "Candidate";
    this.#now = options.now ?? (() => new Date().toISOString().replace(/\.\d+Z$/, "Z"));
    this.misbehaviours = options.misbehaviours ?? wellBehaved();
    this.#trackingMode = isTracked(document) ? "TrackAll" : "Off";
    const first = this.story.paragraphs[0];
    const offset = first === undefined ? 0 : contentStart(first);
    this.#selection = this.span(offset, offset);
  }

  get document(): DocxDocument {
    return this.#document;
  }

  /** The body's, or that of `within`. */
  get story(): Story {
    return readStory(this.#document.tree(this.#part));
  }

  get #part(): string {
    return this.#place?.part ?? this.#document.mainPart;
  }

  /** What `act` reads, changes and finds is in this story; null is the body. Only for what happens at once. */
  within<R>(place: StoryPlace | null, act: () => R): R {
    const before = this.#place;
    this.#place = place;
    try {
      return act();
    } finally {
      this.#place = before;
    }
  }

  /** The body and each header and footer. */
  get places(): StoryPlace[] {
    const pages = listPageParts(this.#document).map(({ part }) => ({ part }));
    return [{ part: this.#document.mainPart }, ...pages];
  }

  get tracking(): Tracking {
    if (this.trackingMode === "Off" || this.misbehaviours.ignoreTracking) return null;
    return { author: this.author, date: this.#now() };
  }

  get trackingMode(): TrackingMode {
    return this.#trackingMode;
  }

  set trackingMode(mode: TrackingMode) {
    this.#trackingMode = mode;
    this.#tell(this.#modeListeners);
  }

  get selection(): Span {
    return this.#selection;
  }

  /** Where the selection stands. */
  get selectedPlace(): StoryPlace {
    return { part: this.#selection.start.part };
  }

  get canUndo(): boolean {
    return this.#steps.length > 0;
  }

  /** A span of the story's part; `start` keeps to the character behind it, `end` to the one before. */
  span(start: number, end: number): Span {
    const part = this.#part;
    return { start: this.anchors.place(part, start, "after"), end: this.anchors.place(part, end, "before") };
  }

  select(span: Span): void {
    this.#selection = this.span(span.start.offset, span.end.offset);
    this.#tell(this.#selectionListeners);
  }

  refuseIfReadOnly(): void {
    if (this.misbehaviours.readOnly) {
      throw new WordError("GeneralException", "The document is open for viewing and cannot be changed.");
    }
  }

  /** One step of undo. The splices count in the text of the story's part as it is now. */
  change(splices: readonly Splice[]): void {
    this.refuseIfReadOnly();
    const part = this.#part;
    const text = applySplices(this.#document.text(part), splices);
    this.#keep(this.#document.withParts(new Map([[part, text]])), () => this.anchors.move(part, splices));
  }

  /** One step of undo, to a value that `shared/docx` made of the present one. */
  adopt(document: DocxDocument): void {
    this.refuseIfReadOnly();
    const before = this.#document;
    this.#keep(document, () => this.#moveAnchors(before, document));
  }

  /** Everything `act` changes is one step of undo. */
  asOneStep<R>(act: () => R): R {
    const depth = this.#steps.length;
    try {
      return act();
    } finally {
      const made = this.#steps.splice(depth);
      const [first, last] = [made[0], made.at(-1)];
      if (first !== undefined && last !== undefined)
        this.#steps.push({ before: first.before, after: last.after });
    }
  }

  /**
   * Changes parts that Word's undo does not reach: custom XML, document properties. The steps back keep them too.
   */
  changeBeside(change: (document: DocxDocument) => DocxDocument): void {
    this.refuseIfReadOnly();
    this.#steps = this.#steps.map(({ before, after }) => ({ before: change(before), after: change(after) }));
    this.#document = change(this.#document);
    this.#changed();
  }

  /** Takes the last change back. False where there is none. */
  undo(): boolean {
    this.refuseIfReadOnly();
    const step = this.#steps.pop();
    if (step === undefined) return false;
    this.#moveAnchors(this.#document, step.before);
    this.#document = step.before;
    this.#changed();
    return true;
  }

  onChange(listener: () => void): () => void {
    this.#changeListeners.add(listener);
    return () => this.#changeListeners.delete(listener);
  }

  onSelection(listener: () => void): () => void {
    this.#selectionListeners.add(listener);
    return () => this.#selectionListeners.delete(listener);
  }

  onTrackingMode(listener: () => void): () => void {
    this.#modeListeners.add(listener);
    return () => this.#modeListeners.delete(listener);
  }

  #keep(document: DocxDocument, moveAnchors: () => void): void {
    this.#steps.push({ before: this.#document, after: document });
    moveAnchors();
    this.#document = document;
    this.#changed();
  }

  #moveAnchors(before: DocxDocument, after: DocxDocument): void {
    for (const part of this.anchors.parts()) {
      if (!after.hasPart(part)) this.anchors.lose(part);
      else if (before.hasPart(part) && before.checksum(part) !== after.checksum(part))
        this.anchors.move(part, findSplice(before.text(part), after.text(part)));
    }
  }

  #changed(): void {
    this.saved = false;
    this.#tell(this.#changeListeners);
  }

  #tell(listeners: ReadonlySet<() => void>): void {
    this.within(null, () => {
      for (const listener of listeners) listener();
    });
  }
}

function isTracked(document: DocxDocument): boolean {
  const settings = document
    .relationships(document.mainPart)
    .find((r) => r.type === "settings" && !r.external);
  if (settings === undefined || !document.hasPart(settings.target)) return false;
  const mark = document.tree(settings.target).root.child("w:trackRevisions");
  return mark !== null && !/^(0|false|off)$/.test(mark.attr("w:val") ?? "true");
}
