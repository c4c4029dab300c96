import { join } from "node:path";
import type { Page } from "playwright-core";

/** Pictures of the pane at 270 and 350 px, light and dark: `<step>-<width>-<theme>.png` in the folder. */
export async function lookAt(page: Page, folder: string, step: string): Promise<void> {
  const width = page.getByRole("combobox", { name: "Width of the pane" });
  const dark = page.getByRole("button", { name: "Dark" });
  const turn = async (theme: string) => {
    if ((await dark.getAttribute("aria-pressed")) !== String(theme === "dark")) await dark.click();
  };
  for (const pixels of ["270", "350"]) {
    await width.selectOption(pixels);
    for (const theme of ["light", "dark"]) {
      await turn(theme);
      await page.waitForTimeout(350);
      await page.locator("#panes").screenshot({ path: join(folder, `${step}-${pixels}-${theme}.png`) });
    }
  }
  await width.selectOption("350");
  await turn("light");
}
