import type { Browser } from "playwright-core";
import { removeLink, saveDocx } from "../../shared/docx/index.ts";
import { changeElsewhere, changeTwice, rewriteCopy, watchToken } from "./edit-twice.ts";
import { lookAt } from "./look-at.ts";
import { openBytes, openPlayground } from "./open-playground.ts";
import { begins, like, type Words } from "./words.ts";

/** One résumé changed in two places, and every screen on the way to a merged version. */
export async function takeVersionPictures(
  browser: Browser,
  url: string,
  folder: string,
  spoken: Words,
): Promise<void> {
  await using open = new AsyncDisposableStack();
  const word = open.adopt(await openPlayground(browser, url, spoken), (one) => one.close());
  const { m } = spoken;
  const { pane } = word;
  const look = (step: string) => lookAt(word.page, folder, step);
  const button = (name: string | RegExp) =>
    pane.getByRole("button", { name, exact: typeof name === "string" }).first();
  const place = (name: string) =>
    pane.getByRole("navigation", { name: m.shell.places }).getByRole("button", { name, exact: true });
  const program = watchToken(word, url);
  await word.signIn(async (popup) => {
    await popup.getByLabel("Or as anybody else").fill("versions@example.com");
    await popup.getByRole("button", { name: "Continue", exact: true }).click();
  });
  await button(m.start.useThis).click();
  await pane.getByText(like(m.resume.lead(7))).waitFor();
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
  await place(m.shell.nav.sync).click();
  await button(m.sync.importAgain).click();
  await pane.getByText(m.sync.outcomes.conflict(3)).waitFor();
  await look("20-versions-conflict");
  await place(m.shell.nav.resume).click();
  await pane.getByText(like(m.resume.lead(7))).waitFor();
  await look("20-notice");
  await button(begins(m.conflicts.row(2))).click();
  await pane.getByRole("radio", { name: begins(m.conflicts.mine) }).check();
  await look("21-conflict");
  await button(m.conflicts.decide).click();
  await pane.getByText(m.conflicts.progress(1, 2)).waitFor();
  await pane.getByRole("radio", { name: m.conflicts.own }).check();
  await look("22-own-words");
  await button(m.conflicts.decideLast).click();
  await pane.getByText(m.conflicts.published(4)).waitFor();
  await look("23-published");
  await button(m.conflicts.toVersions).click();
  await pane.getByText(m.history.merged([2, 3])).waitFor();
  await look("24-history");
  const version = (n: number) => pane.getByRole("button", { name: new RegExp(`^Version ${n} `) });
  await version(2).click();
  await look("25-actions");
  await button(m.history.rename).click();
  await pane.getByRole("textbox", { name: m.history.nameLabel(2) }).fill("Before the interview at Northwind");
  await look("26-name");
  await button(m.actions.save).click();
  await pane.getByText("Before the interview at Northwind").waitFor();
  await button(m.history.restore).click();
  await look("27-restore");
  await button(m.history.restoreYes).click();
  await pane.getByText(m.history.wasRestored(5)).waitFor();
  await look("28-restored");
  await version(4).click();
  await button(m.history.compareLatest).click();
  await pane.getByText(new RegExp(`^(${m.compare.count(1)}|${like(m.compare.count(2)).source})$`)).waitFor();
  await pane.getByRole("combobox", { name: m.compare.before }).selectOption({ label: "Version 1" });
  await pane.getByText(new RegExp(`^${like(m.compare.count(2)).source.replace("\\d+", "[2-9]")}$`)).waitFor();
  await look("29-compare");
  await changeElsewhere(program, {
    "Senior Data Engineer": "Lead Data Engineer",
    "a rota of six": "a rota of seven people",
  });
  await place(m.shell.nav.resume).click();
  await button(m.inStep.open).click();
  await pane.getByText(like(m.inStep.lead(2, 0))).waitFor();
  await look("30-in-step");
  const { bytes } = await word.saveDocument();
  const copy = await saveDocx(removeLink(await openBytes(bytes)));
  const openFile = async (name: string, file: Uint8Array) => {
    const buffer = Buffer.from(file);
    await word.page.locator("#file").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
    await word.page.getByRole("tab", { name, selected: true }).waitFor();
  };
  await openFile("from-elsewhere.docx", await rewriteCopy(copy, { "11 service": "14 service" }));
  await pane
    .getByText(/[“„]data-engineer/)
    .first()
    .waitFor();
  await look("31-known-again");
  await program.upload("/resumes?title=For%20consulting", copy);
  await openFile("which.docx", await rewriteCopy(copy, { "11 service": "15 service" }));
  await pane.getByText(m.known.askTitle(false)).waitFor();
  await look("32-which");
}
