import type { HeldDocument } from "./held-document.ts";
import type { Handle } from "./kind.ts";

/** What one pane talks to: the document it belongs to, and what it may ask of the application around it. */
export interface Host {
  held: HeldDocument;
  /** Objects the pane holds on to, by the name we gave it for them. */
  references: References;
  /** `Word.createDocument(…).open()`: shows a further document. Throws `WordError` where the bytes are no document. */
  openDocument(bytes: Uint8Array): Promise<void>;
  /** What a new document starts from where no file is given. */
  blankDocument(): Promise<Uint8Array>;
}

/** Objects under the names that the wire calls `_ReferenceId`. */
export class References {
  #handles = new Map<string, Handle>();
  #next = 1;

  keep(handle: Handle): string {
    const id = `{${handle.kind.name}-${this.#next++}}`;
    this.#handles.set(id, handle);
    return id;
  }

  find(id: string): Handle | null {
    return this.#handles.get(id) ?? null;
  }

  release(id: string): void {
    this.#handles.delete(id);
  }

  releaseAll(): void {
    this.#handles.clear();
  }
}
