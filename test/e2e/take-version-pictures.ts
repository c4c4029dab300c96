import type { Browser } from "playwright-core";
import { removeLink, saveDocx } from "../../shared/docx/index.ts";
import { changeElsewhere, changeTwice, rewriteCopy, watchToken } from "./edit-twice.ts";
import { lookAt } from "./look-at.ts";
import { openBytes, openPlayground } from "./open-playground.ts";

/** One résumé changed in two places, and every screen on the way to a merged version. */
export async function takeVersionPictures(browser: Browser, url: string, folder: string): Promise<void> {
  await using open = new AsyncDisposableStack();
  const word = open.adopt(await openPlayground(browser, url), (one) => one.close());
  const { pane } = word;
  const look = (step: string) => lookAt(word.page, folder, step);
  const button = (name: string | RegExp) =>
    pane.getByRole("button", { name, exact: typeof name === "string" }).first();
  const place = (name: string) =>
    pane.getByRole("navigation", { name: "Places" }).getByRole("button", { name, exact: true });
  const program = watchToken(word, url);
  await word.signIn(async (popup) => {
    await popup.getByLabel("Or as anybody else").fill("versions@example.com");
    await popup.getByRole("button", { name: "Continue", exact: true }).click();
  });
  await button("Use this résumé").click();
  await pane.getByText(/^\d+ facts\./).waitFor();
  await changeTwice(
    word,
    program,
    {
      "Mentored two junior engineers, both promoted": "Mentored four junior engineers, all promoted",
      "for 212 shops": "for 230 shops",
      "a rota of five": "a rota of six",
    },
    {
      "Mentored two junior engineers": "Mentored and hired three junior engineers",
      "for 212 shops": "for 215 shops in the north",
      "9 service managers": "11 service managers",
    },
  );
  await place("Versions").click();
  await button("Import again").click();
  await pane.getByText(/This document is kept as version 3/).waitFor();
  await look("20-versions-conflict");
  await place("Résumé").click();
  await pane.getByText(/^\d+ facts\./).waitFor();
  await look("20-notice");
  await button(/^Decide 2 lines/).click();
  await pane.getByRole("radio", { name: /^In your résumé/ }).check();
  await look("21-conflict");
  await button("Keep this").click();
  await pane.getByText("1 of 2 decided").waitFor();
  await pane.getByRole("radio", { name: "My own words" }).check();
  await look("22-own-words");
  await button("Keep this and finish").click();
  await pane.getByText("Version 4 holds both sides now").waitFor();
  await look("23-published");
  await button("All versions").click();
  await pane.getByText("merged from 2 and 3").waitFor();
  await look("24-history");
  const version = (n: number) => pane.getByRole("button", { name: new RegExp(`^Version ${n} `) });
  await version(2).click();
  await look("25-actions");
  await button("Name it").click();
  await pane.getByRole("textbox", { name: "Name of version 2" }).fill("Before the interview at Northwind");
  await look("26-name");
  await button("Save").click();
  await pane.getByText("Before the interview at Northwind").waitFor();
  await button("Restore").click();
  await look("27-restore");
  await button("Restore it").click();
  await pane.getByText(/^Restored as version 5/).waitFor();
  await look("28-restored");
  await version(4).click();
  await button("Compare with the newest").click();
  await pane.getByText(/^\d+ changes?$/).waitFor();
  await pane.getByRole("combobox", { name: "From" }).selectOption({ label: "Version 1" });
  await pane.getByText(/^[2-9] changes$/).waitFor();
  await look("29-compare");
  await changeElsewhere(program, {
    "Senior Data Engineer": "Lead Data Engineer",
    "a rota of six": "a rota of seven people",
  });
  await place("Résumé").click();
  await button("Profile and résumés in step").click();
  await pane.getByText(/^\d+ differences? between/).waitFor();
  await look("30-in-step");
  const { bytes } = await word.saveDocument();
  const copy = await saveDocx(removeLink(await openBytes(bytes)));
  const openFile = async (name: string, file: Uint8Array) => {
    const buffer = Buffer.from(file);
    await word.page.locator("#file").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
    await word.page.getByRole("tab", { name, selected: true }).waitFor();
  };
  await openFile("from-elsewhere.docx", await rewriteCopy(copy, { "11 service": "14 service" }));
  await pane.getByText(/^This is “data-engineer”/).waitFor();
  await look("31-known-again");
  await program.upload("/resumes?title=For%20consulting", copy);
  await openFile("which.docx", await rewriteCopy(copy, { "11 service": "15 service" }));
  await pane.getByText("Which résumé is this?").waitFor();
  await look("32-which");
}
