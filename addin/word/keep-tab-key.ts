/** What the Tab key stops at by itself; radio buttons and the like are sorted out by the browser. */
const stops = "a[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]";

/**
 * On the web office.js moves the focus on Tab itself, by a list of its own: from what is not in it (a heading or card that took the focus
 * when a screen came up) it leaves the pane at once, it never stops at a `summary`, and at each radio button of a group. So the browser
 * moves it as everywhere; office.js hears of Tab only at the pane's first and last stop, where it hands the focus back to Word.
 */
export function keepTabKey(page: Document): void {
  // office.js listens at the window, behind the page.
  page.addEventListener("keydown", (event) => {
    if (event.key === "Tab" && !isLastStop(page, event.target, event.shiftKey)) event.stopPropagation();
  });
}

function isLastStop(page: Document, target: EventTarget | null, backwards: boolean): boolean {
  const all = [...page.querySelectorAll<HTMLElement>(stops)].filter(
    (element) => element.tabIndex >= 0 && !element.matches(":disabled") && element.checkVisibility(),
  );
  return target === (backwards ? all[0] : all.at(-1));
}
