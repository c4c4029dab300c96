import type { Frame } from "playwright-core";

/**
 * What of a page is cut or sticks out at the side, one line each: the page that scrolls sideways, and elements beyond its edge or
 * wider inside than they are. What scrolls by itself or ends in an ellipsis does so on purpose.
 */
export async function findCutText(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    const root = document.documentElement;
    const width = root.clientWidth;
    const wrong: string[] = [];
    if (root.scrollWidth > width) wrong.push(`the page is ${root.scrollWidth} px wide in ${width}`);
    for (const element of document.body.querySelectorAll<HTMLElement>("*")) {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      // Words for screen readers alone, and what is not shown.
      if (box.width <= 1 || box.height <= 1 || style.clipPath !== "none" || element.closest("svg")) continue;
      const held = element.closest<HTMLElement>("iframe, pre, [data-scrolls]");
      if (held && held !== element) continue;
      const name = `${element.tagName.toLowerCase()} “${(element.textContent ?? "").slice(0, 50)}”`;
      if (box.left < -1 || box.right > width + 1)
        wrong.push(`${name} reaches from ${Math.round(box.left)} to ${Math.round(box.right)} of ${width}`);
      else if (
        // Of all that hold it, the innermost.
        element.childElementCount === 0 &&
        style.overflowX === "visible" &&
        style.display !== "inline" &&
        element.scrollWidth > element.clientWidth + 1
      )
        wrong.push(`${name} holds ${element.scrollWidth} px in ${element.clientWidth}`);
    }
    return wrong;
  });
}
