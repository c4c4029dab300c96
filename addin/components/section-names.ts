import { findText } from "./find-text.ts";
import { m } from "./messages.ts";

/** The name of a section kind as a reader would say it; an unknown kind as it is. */
export function nameSection(kind: string): string {
  return findText(m.sections, kind) ?? kind;
}
