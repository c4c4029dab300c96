import { beforeAll, describe, expect, it } from "vitest";
import { readLink, removeLink, saveDocx } from "../../shared/docx/index.ts";
import { makeResumeFile, resumeLines } from "../api/resumes/resume-file.ts";
import { beginWalk } from "./begin-walk.ts";
import { type OwnProgram, rewriteCopy, watchToken } from "./edit-twice.ts";
import { findViolations, paneFrame } from "./find-violations.ts";
import { openBytes } from "./open-playground.ts";

const walk = beginWalk();
const { button, says } = walk;

let program: OwnProgram;
/** The candidate's résumé as another program gives it back: other words here and there, and no link of ours. */
let copy: Uint8Array;

beforeAll(() => {
  program = watchToken(walk.word, walk.server.url);
});

async function openFile(name: string, bytes: Uint8Array): Promise<void> {
  await walk.word.page.locator("#file").setInputFiles({
    name,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(bytes),
  });
  await walk.word.page.getByRole("tab", { name, selected: true }).waitFor();
}
async function expectNoViolations(screen: string): Promise<void> {
  await walk.word.page.getByRole("combobox", { name: "Width of the pane" }).selectOption("270");
  await walk.word.page.mouse.move(2, 2);
  await walk.word.page.waitForTimeout(400);
  expect(await findViolations(walk.word.page, [`${paneFrame}:not([hidden])`, "body"]), screen).toEqual([]);
}

/** Each step stands on the one before. */
describe("a file that comes back without our link", () => {
  it("is known again by its words, and can be imported as the next version", async () => {
    await openFile("maria.docx", await makeResumeFile());
    await walk.word.signIn(async (popup) => {
      await popup.getByLabel("Or as anybody else").fill("maria-again@example.com");
      await popup.getByRole("button", { name: "Continue", exact: true }).click();
    });
    await button("Use this résumé").click();
    await says(/^\d+ facts\./);
    const mine = await openBytes((await walk.word.saveDocument()).bytes);
    expect(readLink(mine)).not.toBeNull();
    copy = await saveDocx(removeLink(mine));
    await openFile("from-elsewhere.docx", await rewriteCopy(copy, { "40 wind farms": "46 wind farms" }));
    await says(/^This is “maria”, version 1 of /);
    await says(/\d\d% of the words are the same\./);
    await expectNoViolations("known again");
    await button("Import again").click();
    await says("The document is now version 2.");
    expect(readLink(await openBytes((await walk.word.saveDocument()).bytes))).not.toBeNull();
  });

  it("is taken for a new résumé where the candidate says so", async () => {
    await openFile("another.docx", await rewriteCopy(copy, { "12 stores": "14 stores" }));
    await says(/^This is “maria”, version/);
    await button("No, it is a new résumé").click();
    await button("Use this résumé").waitFor();
    expect(readLink(await openBytes((await walk.word.saveDocument()).bytes))).toBeNull();
  });

  it("is asked about where two are much alike", async () => {
    const twin = resumeLines.map((line) => line.replace("12 stores", "13 stores"));
    await program.upload("/resumes?title=Twin", await makeResumeFile(twin));
    await openFile("which.docx", await rewriteCopy(copy, { "six years": "seven years" }));
    await says("Which résumé is this?");
    await expectNoViolations("which résumé");
    await walk.word.pane
      .getByRole("region", { name: "Twin" })
      .getByRole("button", { name: "Yes, this one" })
      .click();
    await says("Versions of this résumé");
    await says("Twin");
    await button("Import again").click();
    await says("The document is now version 2.");
    expect(walk.word.complaints).toEqual([]);
  });
});
