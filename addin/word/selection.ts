import { readInWord } from "./run-in-word.ts";

/**
 * Calls back when the cursor moves. A hint only: events get lost (office-js #3864, #6770), so nothing may depend on one
 * coming. Returns the way to stop.
 */
export function watchSelection(listener: () => void): () => void {
  try {
    Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, listener);
  } catch {
    return () => undefined;
  }
  return () => {
    try {
      Office.context.document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, {
        handler: listener,
      });
    } catch {
      // The host forgets its handlers with the pane anyway.
    }
  };
}

/** Text of the paragraph the cursor stands in. */
export async function readSelectedParagraph(): Promise<string> {
  return readInWord(async (context) => {
    const paragraph = context.document.getSelection().paragraphs.getFirst();
    paragraph.load("text");
    await context.sync();
    return paragraph.text;
  });
}
