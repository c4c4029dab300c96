import { beforeAll, describe, expect, it } from "vitest";
import { readText } from "../../shared/docx/index.ts";
import { editInOffice, hasOffice } from "../support/edit-in-office.ts";
import { beginWalk } from "./begin-walk.ts";
import { type OwnProgram, typeOver, watchToken } from "./edit-twice.ts";
import { openBytes } from "./open-playground.ts";

const walk = beginWalk();
const { button, place, says } = walk;

let program: OwnProgram;
let versions: string;
/** Version 1, downloaded for the other program. */
let copy: Uint8Array;
let original: string;

beforeAll(() => {
  program = watchToken(walk.word, walk.server.url);
});

const saved = async () => readText(await openBytes((await walk.word.saveDocument()).bytes));
/** Lines that one text has and the other has not. */
const linesOnlyIn = (one: string, other: string) => {
  const known = new Set(other.split("\n"));
  return one.split("\n").filter((line) => !known.has(line));
};

/**
 * One résumé, changed in three places before any of them hears of the others: in a downloaded copy by the real LibreOffice, as a fact
 * in the profile, and in the open document. Each step stands on the one before.
 */
describe.skipIf(!hasOffice)("one résumé, changed in three places (LibreOffice has to be installed)", () => {
  it("is imported, and a copy of it downloaded", async () => {
    await walk.word.signIn(async (popup) => {
      await popup.getByLabel("Or as anybody else").fill("three-ways@example.com");
      await popup.getByRole("button", { name: "Continue", exact: true }).click();
    });
    await button("Use this résumé").click();
    await says(/^\d+ facts\./);
    original = await saved();
    const { items } = (await program.get("/resumes")) as { items: { id: string; latest: { id: string } }[] };
    versions = `/resumes/${items[0]?.id}/versions`;
    copy = await program.download(`${versions}/${items[0]?.latest.id}/docx?linked=true`);
  });

  it("takes the copy back as LibreOffice saved it", { timeout: 240_000 }, async () => {
    const edited = await editInOffice(copy, {
      "for 212 shops": "for 230 shops",
      "Mentored two junior engineers": "Mentored four junior engineers",
    });
    const answer = (await program.upload(versions, edited)) as {
      outcome: string;
      changes: { kind: string }[];
    };
    expect(answer.outcome).toBe("fast-forward");
    expect(answer.changes.map(({ kind }) => kind)).toEqual(["changed", "changed"]);
  });

  it("follows a fact that is corrected in the profile", async () => {
    await place("Résumé").click();
    await says(/^\d+ facts\./);
    await walk.word.pane.locator("details").evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
    await button(/^Correct “Wrote the on-call handbook/).click();
    const field = walk.word.pane.locator("form textarea");
    await field.fill((await field.inputValue()).replace("a rota of five", "a rota of six"));
    await button("Save").click();
    await field.waitFor({ state: "detached" });
    await button("Profile and résumés in step").click();
    await says("Your profile changed. This résumé may follow.");
    await button("Change this résumé").click();
    await says("2 differences between");
    await button("Accept 2 changes of wording").click();
    await says("Your profile and your résumés say the same.");
  });

  it("meets both with what was typed into the open document, and asks about the one line that two changed", async () => {
    await typeOver(walk.word, {
      "Mentored two junior engineers": "Mentored three junior engineers",
      "9 service managers": "11 service managers",
    });
    await place("Versions").click();
    await button("Import again").click();
    await says(/This document is kept as version 4/);
    await walk.word.pane.getByRole("main").getByRole("button", { name: "Decide 1 line" }).click();
    await says("0 of 1 decided");
    await walk.word.pane.getByRole("radio", { name: /^In this document.*three junior/s }).waitFor();
    await walk.word.pane.getByRole("radio", { name: /^In your résumé.*four junior/s }).waitFor();
  });

  it("has all of it in the merged version once that is decided, and nothing else has changed", async () => {
    await walk.word.pane.getByRole("radio", { name: /^In this document/ }).check();
    await button("Keep this and finish").click();
    await says("Version 5 holds both sides now");
    await button("Open it").click();
    await walk.word.page.getByRole("tab").nth(1).waitFor();
    await walk.word.preview.getByText("for 230 shops").waitFor();
    const merged = await saved();
    const changed = [
      ["Mentored two junior engineers", "Mentored three junior engineers"],
      ["for 212 shops", "for 230 shops"],
      ["a rota of five", "a rota of six"],
      ["9 service managers", "11 service managers"],
    ] as const;
    const expected = changed.reduce((text, [from, to]) => text.replace(from, to), original);
    expect(linesOnlyIn(merged, expected)).toEqual([]);
    expect(linesOnlyIn(expected, merged)).toEqual([]);
    expect(linesOnlyIn(merged, original)).toHaveLength(4);
  });

  it("is said by the profile too, once the candidate has agreed", async () => {
    await place("Résumé").click();
    await button("Profile and résumés in step").click();
    await button("Accept 2 changes of wording").click();
    await says("Your profile and your résumés say the same.");
    const profile = JSON.stringify(await program.get("/profile"));
    for (const words of ["three junior engineers", "230 shops", "rota of six", "11 service managers"])
      expect(profile).toContain(words);
    expect(walk.word.complaints).toEqual([]);
  });
});
