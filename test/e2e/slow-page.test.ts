import { expect, it } from "vitest";
import { beginWalk } from "./begin-walk.ts";

const walk = beginWalk();

it("shows the document also where the preview is there before the page that sends it", async () => {
  const page = await walk.word.context.newPage();
  await page.route(/\/assets\/playground\.[^/]*\.js$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await route.continue();
  });
  await page.goto(walk.server.url);
  const name = page.frameLocator('iframe[title="Document"]').getByText("Maya Lindqvist", { exact: true });
  await name.waitFor({ timeout: 30_000 });
  expect(await name.count()).toBe(1);
});
