import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { beginWalk } from "./begin-walk.ts";
import { findViolations, paneFrame } from "./find-violations.ts";

const walk = beginWalk();
const { button, says } = walk;
const posting = await readFile(
  join(import.meta.dirname, "../../addin/playground/samples/postings/senior-data-engineer.txt"),
  "utf8",
);

describe("trying on the open document before there is an account", () => {
  it("shows what would change, and asks the server for nothing but the pane's own files", async () => {
    await button("Try it on this document").waitFor();
    const asked: string[] = [];
    walk.word.context.on("request", (request) => {
      const { pathname } = new URL(request.url());
      asked.push(`${request.method()} ${pathname}`);
    });
    const workers: string[] = [];
    walk.word.page.on("worker", (worker) => workers.push(new URL(worker.url()).pathname));
    await button("Try it on this document").click();
    await walk.word.pane.getByLabel("The job posting").fill("Data Engineer");
    await button("Show what would change").click();
    await says("No requirement can be read from this.");
    await walk.word.pane.getByLabel("The job posting").fill(posting);
    await button("Show what would change").click();
    await says(/^\d+ of \d+ requirements visible$/);
    await says("Nothing left this machine, and your document is as it was.");
    expect(await walk.word.pane.getByRole("article").count()).toBeGreaterThan(0);
    expect(await walk.word.pane.getByRole("article").locator("ins, del").count()).toBeGreaterThan(0);
    // One for each time it was asked; and what a worker fetches is among what was recorded.
    expect(workers.length).toBe(2);
    expect(asked).toContain(`GET ${workers[0]}`);
    expect(asked.filter((one) => !/^GET \/assets\/[\w.-]+\.js$/.test(one))).toEqual([]);
  });

  it("has nothing that axe finds", async () => {
    expect(await findViolations(walk.word.page, [paneFrame, "body"])).toEqual([]);
  });

  it("offers the posting as the first job after signing in", async () => {
    const opening = walk.word.page.waitForEvent("popup");
    await button("Sign in to accept them").click();
    await button("Allow").click();
    const popup = await opening;
    await popup.getByRole("button", { name: "Sign in" }).click();
    await popup.getByRole("button", { name: /Continue as/ }).click();
    await button("Use this résumé").click();
    await button("Choose a job").last().click();
    const kept = walk.word.pane.getByLabel("The posting you tried");
    expect((await kept.inputValue()).trim()).toBe(posting.trim());
    expect(walk.word.complaints).toEqual([]);
  });
});
