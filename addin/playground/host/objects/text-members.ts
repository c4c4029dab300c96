import { deleteParagraph } from "../edit-paragraphs.ts";
import { replaceText } from "../edit-text.ts";
import { divideText, findText, splitText } from "../find-text.ts";
import type { HeldDocument, Span } from "../held-document.ts";
import type { Host } from "../host.ts";
import { type Handle, handle } from "../kind.ts";
import { builtInName, paragraphStyle, readStyles } from "../read-styles.ts";
import { offsetsOf, paragraphsOf, resolveParagraph } from "../spans.ts";
import { notImplemented } from "../word-error.ts";
import { writeFlatOpc } from "../write-flat-opc.ts";
import { paragraphCollectionKind, paragraphHandle } from "./paragraph.ts";
import { rangeCollectionKind, rangeKind } from "./range.ts";
import { readSearchFlags, readSearchOptions } from "./search-options.ts";
import { listTrackedChanges, trackedChangeCollectionKind } from "./tracked-change.ts";

export type SpanOf<T> = (self: T, host: Host) => Span;

/** Members that Body, Paragraph, Range and ContentControl share, over the span each of them stands for. */
export function textMethods<T>(spanOf: SpanOf<T>) {
  const offsets = (self: T, host: Host) => offsetsOf(spanOf(self, host));
  const ranges = (spans: Span[]) => {
    const handles = spans.map((span) => handle(rangeKind, span));
    return handle(rangeCollectionKind, () => handles);
  };
  return {
    Search: (self: T, [text, options]: unknown[], host: Host) =>
      ranges(findText(host.held, ...offsets(self, host), String(text), readSearchOptions(options))),
    _Search2: (self: T, [text, flags]: unknown[], host: Host) =>
      ranges(findText(host.held, ...offsets(self, host), String(text), readSearchFlags(flags))),
    GetTextRanges: (self: T, [marks, trim]: unknown[], host: Host) =>
      ranges(divideText(host.held, ...offsets(self, host), (marks as string[]).map(String), trim === true)),
    Split: (self: T, args: unknown[], host: Host) => {
      // Range.split has one more argument (multiParagraphs) than Paragraph.split.
      const [delimiters, trimDelimiters, trimSpacing] =
        args.length > 3 ? [args[0], args[2], args[3]] : [args[0], args[1], args[2]];
      return ranges(
        splitText(
          host.held,
          ...offsets(self, host),
          (delimiters as string[]).map(String),
          trimDelimiters === true,
          trimSpacing === true,
        ),
      );
    },
    Select: (self: T, [mode]: unknown[], host: Host) => {
      const [start, end] = offsets(self, host);
      const at = mode === "Start" ? [start, start] : mode === "End" ? [end, end] : [start, end];
      host.held.select(host.held.span(at[0] as number, at[1] as number));
    },
    GetOoxml: (self: T, _: unknown[], host: Host) =>
      writeFlatOpc(host.held.document, host.held.story, ...offsets(self, host)),
    GetReviewedText: (self: T, [version]: unknown[], host: Host) =>
      reviewedText(host.held, ...offsets(self, host), String(version ?? "Current")),
    GetTrackedChanges: (self: T, _: unknown[], host: Host) => {
      const [start, end] = offsets(self, host);
      const span = host.held.span(start, end);
      return handle(trackedChangeCollectionKind, {
        list: () => listTrackedChanges(host, ...offsetsOf(span)),
        whole: false,
      });
    },
  };
}

/** Text as of before (`Original`) or after (`Current`) the tracked changes. */
export function reviewedText(held: HeldDocument, start: number, end: number, version: string): string {
  return paragraphsOf(held.story, start, end)
    .map((p) =>
      p.pieces
        .filter((piece) => piece.leaf.start < end && piece.leaf.end > start)
        .filter((piece) => (version === "Original" ? piece.insertedBy === null : piece.deletedBy === null))
        .map((piece) => piece.text)
        .join(""),
    )
    .join("\r");
}

/** The style all paragraphs of a span share; empty where they differ. */
export function sharedStyle(host: Host, span: Span, builtIn: boolean): string {
  const styles = readStyles(host.held.document);
  const names = paragraphsOf(host.held.story, ...offsetsOf(span)).map((p) => {
    const style = paragraphStyle(styles, p.element);
    return builtIn ? builtInName(style) : (style?.name ?? "Normal");
  });
  return names.every((name) => name === names[0]) ? (names[0] ?? "") : "";
}

export function paragraphCollection(host: Host, spanOf: () => Span): Handle {
  return handle(paragraphCollectionKind, () =>
    paragraphsOf(host.held.story, ...offsetsOf(spanOf())).map((p) => paragraphHandle(host, p)),
  );
}

/** Takes away what a span covers; paragraphs it covers with their mark go whole. */
export function deleteSpan(host: Host, span: Span): void {
  const { held } = host;
  const [start, end] = offsetsOf(span);
  const covered = paragraphsOf(held.story, start, end);
  const whole = covered.filter((p) => start <= contentBegin(p.element) && end >= p.element.end);
  if (covered.length > 1 && whole.length < covered.length - 1) {
    throw notImplemented("deleting a range that joins two paragraphs.");
  }
  const anchors = whole.map((p) => held.anchors.name(held.story.part, p.element.start));
  const rest = covered
    .filter((p) => !whole.includes(p))
    .map((p) => held.anchors.name(held.story.part, p.element.start));
  for (const anchor of rest) {
    const { element } = resolveParagraph(held, anchor);
    const [from, to] = offsetsOf(span);
    replaceText(held, Math.max(from, element.start), Math.min(to, element.end), "");
  }
  for (const anchor of anchors) deleteParagraph(held, anchor, resolveParagraph(held, anchor));
}

function contentBegin(element: {
  openEnd: number;
  end: number;
  child(tag: string): { end: number } | null;
}): number {
  return element.child("w:pPr")?.end ?? element.openEnd;
}
