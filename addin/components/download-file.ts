import { docxType } from "../../shared/contract/docx-type.ts";

/** Hands a file to the browser to save. Word's own web views on the desktop may ignore it. */
export function downloadFile(bytes: Uint8Array, fileName: string, type = docxType): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const anchor = document.createElement("a");
  anchor.href = url;
  anchor.download = fileName;
  anchor.click();
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
