import { makeResumeFile } from "../api/resumes/resume-file.ts";
import type { Playground } from "./open-playground.ts";
import { begins, like, type Words, words } from "./words.ts";

/** The last line of the position answers the duty: it should stand first, and name the records as the posting does. */
const resumeLines = [
  "Maria Santos",
  "maria.santos@example.org | +49 40 1234567 | Hamburg",
  "# Experience",
  "Accounts Assistant, Nordlicht Energie GmbH\t03/2021 – present",
  "- Ordered office supplies and kept the store room tidy",
  "- Sorted the post of the branch every morning",
  "- Kept the fixed asset register of 412 items",
  "# Education",
  "BSc Business Studies, Universität Hamburg\t2014 – 2017",
  "# Skills",
  "Excel, SAP, Bookkeeping",
];
const posting = `Fixed Asset Accountant
Windkraft AG, Bremen

Your duties
- Maintain fixed asset records

Requirements
- Excel is a must
`;

/** What the one suggestion to move and change is about. */
export const movedLine = {
  before: "Kept the fixed asset register of 412 items",
  after: "Kept the fixed asset records of 412 items",
  below: "Accounts Assistant, Nordlicht Energie GmbH",
};

/** From a new playground to the card of a suggestion that moves a line and changes its words, in the document itself. */
export async function walkToMovedLine(
  { page, pane, signIn }: Playground,
  { m }: Words = words.en,
): Promise<void> {
  const button = (name: string | RegExp) => pane.getByRole("main").getByRole("button", { name }).first();
  await page.locator("#file").setInputFiles({
    name: "maria.docx",
    mimeType: "application/octet-stream",
    buffer: Buffer.from(await makeResumeFile(resumeLines)),
  });
  await signIn(async (popup) => {
    await popup.getByLabel("Or as anybody else").fill("maria-moves@example.com");
    await popup.getByRole("button", { name: "Continue", exact: true }).click();
  });
  await button(m.start.useThis).click();
  await pane.getByText(like(m.resume.lead(7))).waitFor();
  await button(m.resume.chooseJob).click();
  await pane.getByRole("textbox", { name: m.jobs.pasteLabel }).fill(posting);
  await button(m.jobs.add).click();
  await pane.getByRole("radio", { name: begins(m.tailor.here) }).check();
  await button(m.tailor.start).click();
  await button(begins(m.tailor.rows.suggestions)).click();
  await pane.getByText(m.card.movedAndChanged).waitFor();
}
