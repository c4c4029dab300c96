import type { Reading } from "./import-document.ts";

const kinds = ["experience", "education", "skills"];

/** Whether something of what makes a résumé was found: a section of that kind with a line below its heading. */
export function readsLikeResume(reading: Reading): boolean {
  return reading.sections.some((section) => kinds.includes(section.kind) && section.blocks > 1);
}
