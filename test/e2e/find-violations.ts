import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

export const paneFrame = 'iframe[title="AutoHire task pane"]';

/** What axe has against a page or the part of it given, one line each. */
export async function findViolations(
  page: Page,
  part?: string[],
  without: (string | string[])[] = [],
): Promise<string[]> {
  const axe = new AxeBuilder({ page: page as never }).options({ resultTypes: ["violations"] });
  if (part) axe.include(part);
  for (const frame of without) axe.exclude(frame);
  const { violations, passes } = await axe.analyze();
  if (passes.length < 5) throw new Error(`axe saw nothing: ${passes.length} rules applied`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`),
  );
}
