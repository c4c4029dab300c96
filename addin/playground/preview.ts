import { applyEdits } from "../../shared/docx/edit/apply-edits.ts";
import { saveDocx } from "../../shared/docx/package/save-docx.ts";
import type { HeldDocument } from "./host/held-document.ts";
import { offsetBefore, offsetBehind, paragraphAt, textIndexAt } from "./host/read-story.ts";
import { markParagraphs, type PreviewParagraph } from "./mark-paragraphs.ts";
import type { FromPreview, PreviewPlace, ToPreview } from "./preview-messages.ts";

export interface Preview {
  /** Shows another document, or the same one after a change. */
  show(held: HeldDocument): void;
  setDark(dark: boolean): void;
}

/** Changes that come closer together than this are drawn once. */
const restMs = 60;

/**
 * The page's side of the preview: sends the document, turns clicks into Word's selection, and what was typed by hand into
 * edits, tracked or clean as the document's own mode says.
 */
export function connectPreview(frame: HTMLIFrameElement, onProblem: (sentence: string) => void): Preview {
  let held: HeldDocument | null = null;
  let paragraphs: PreviewParagraph[] = [];
  let isReady = false;
  let dark = false;
  let timer = 0;
  let shown: HeldDocument | null = null;
  let ownSelection = false;
  let stops: (() => void)[] = [];

  const post = (message: ToPreview, transfer: Transferable[] = []) =>
    // The frame's origin is opaque; only the frame itself can hear this.
    frame.contentWindow?.postMessage(message, "*", transfer);

  async function draw(): Promise<void> {
    if (held === null || !isReady) return;
    const drawn = held;
    const marked = markParagraphs(drawn.document);
    const bytes = (await saveDocx(marked.document)).slice().buffer as ArrayBuffer;
    if (drawn !== held) return;
    paragraphs = marked.paragraphs;
    const described = paragraphs.map(({ address, text, mark, rightTab, box }) => ({
      text: address === null ? null : text,
      mark,
      rightTab,
      box,
    }));
    post({ type: "render", bytes, paragraphs: described, fromTop: shown !== drawn }, [bytes]);
    shown = drawn;
    showSelection(false);
  }

  function drawSoon(): void {
    clearTimeout(timer);
    timer = window.setTimeout(() => draw().catch((error) => onProblem(String(error))), restMs);
  }

  function showSelection(reveal: boolean): void {
    // The preview marks paragraphs of the body only.
    if (held === null || held.selectedPlace.part !== held.document.mainPart) return;
    const { start, end } = held.selection;
    const [from, to] = [placeOf(start.offset), placeOf(Math.max(start.offset, end.offset))];
    if (from !== null && to !== null) post({ type: "highlight", start: from, end: to, reveal });
  }

  function placeOf(offset: number): PreviewPlace | null {
    const story = held?.story;
    const paragraph = story === undefined ? null : paragraphAt(story, offset);
    const number = paragraphs.findIndex((p) => p.start === paragraph?.element.start);
    if (paragraph === null || number < 0) return null;
    return { paragraph: number, index: Math.min(paragraph.text.length, textIndexAt(paragraph, offset)) };
  }

  function offsetOf(place: PreviewPlace, side: "start" | "end"): number | null {
    const found = held?.story.paragraphs.find((p) => p.element.start === paragraphs[place.paragraph]?.start);
    if (found === undefined) return null;
    const index = Math.min(place.index, found.text.length);
    return side === "start" && index < found.text.length
      ? offsetBefore(found, index)
      : offsetBehind(found, index);
  }

  function select(start: PreviewPlace, end: PreviewPlace): void {
    const isPoint = start.paragraph === end.paragraph && start.index === end.index;
    const from = offsetOf(start, "start");
    const to = isPoint ? from : offsetOf(end, "end");
    if (held === null || from === null || to === null) return;
    ownSelection = true;
    held.select(held.span(from, to));
    ownSelection = false;
  }

  function edit(paragraph: number, before: string, after: string): void {
    const block = paragraphs[paragraph]?.address;
    if (held === null || block == null) return;
    const result = applyEdits(held.document, [{ type: "replace", block, before, after }], held.tracking);
    const refused = result.refused[0];
    if (refused !== undefined) {
      onProblem(refused.message);
      drawSoon();
    } else held.adopt(result.document);
  }

  addEventListener("message", ({ source, data }: MessageEvent<FromPreview>) => {
    if (source !== frame.contentWindow) return;
    if (data.type === "ready") {
      isReady = true;
      post({ type: "theme", dark });
      drawSoon();
    } else if (data.type === "select") select(data.start, data.end);
    else if (data.type === "edit") act(() => edit(data.paragraph, data.before, data.after));
    else if (data.type === "undo") act(() => held?.undo());
  });

  post({ type: "hello" });

  /** A refusal of the document (read-only) is a sentence, and the page shows what there is. */
  function act(change: () => void): void {
    try {
      change();
    } catch (error) {
      onProblem(error instanceof Error ? error.message : String(error));
      drawSoon();
    }
  }

  return {
    show(next) {
      for (const stop of stops) stop();
      held = next;
      stops = [
        next.onChange(drawSoon),
        next.onSelection(() => {
          if (!ownSelection) showSelection(true);
        }),
      ];
      drawSoon();
    },
    setDark(value) {
      dark = value;
      post({ type: "theme", dark });
    },
  };
}
