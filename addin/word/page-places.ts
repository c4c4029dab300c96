import type { PagePlace } from "../../shared/docx/types.ts";
import { HostProblem } from "./host-problem.ts";

/**
 * The body of the document, or of one of its headers and footers. Never ask for one that the document may not have: Word
 * makes an empty one then. Throws `block-not-found` where the section is gone.
 */
export async function reachBody(context: Word.RequestContext, page: PagePlace | null): Promise<Word.Body> {
  if (page === null) return context.document.body;
  const { sections } = context.document;
  sections.load("items");
  await context.sync();
  const section = sections.items[page.section];
  if (!section) throw new HostProblem("block-not-found");
  return page.of === "header" ? section.getHeader(page.type) : section.getFooter(page.type);
}
