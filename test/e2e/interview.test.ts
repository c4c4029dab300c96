import { describe, expect, it } from "vitest";
import { makeResumeFile, postingText } from "../api/resumes/resume-file.ts";
import { beginWalk } from "./begin-walk.ts";

const walk = beginWalk();
const { button, place, says } = walk;

/** Of the first post it is a guess which name is the title. */
const lines = [
  "Maria Santos",
  "maria.santos@example.org | +49 40 1234567 | Hamburg",
  "# Experience",
  "Moonrise, Sunfall\t03/2018 – 02/2024",
  "- Built ETL pipelines in Python and SQL for 40 wind farms",
  "# Skills",
  "Python, SQL, PostgreSQL",
];
const otherPosting = "Platform Engineer\nFjord AS\n\nRequirements\n- K8s in production\n- Python\n";

async function tailorFor(posting: string): Promise<void> {
  await walk.word.pane.getByRole("textbox", { name: "Another job" }).fill(posting);
  await button("Add this job").click();
  await walk.word.pane.getByRole("radio", { name: /This document/ }).check();
  await walk.word.pane.getByRole("main").getByRole("button", { name: "Tailor", exact: true }).click();
  await says(/requirements visible/);
}

/** Each step stands on the one before. */
describe("the interview in the pane", () => {
  it("counts readings in doubt among the questions", async () => {
    const buffer = Buffer.from(await makeResumeFile(lines));
    await walk.word.page
      .locator("#file")
      .setInputFiles({ name: "maria.docx", mimeType: "application/octet-stream", buffer });
    await walk.word.signIn(async (popup) => {
      await popup.getByLabel("Or as anybody else").fill("maria@example.com");
      await popup.getByRole("button", { name: "Continue", exact: true }).click();
    });
    await button("Use this résumé").click();
    await says(/^\d+ facts\./);
    await says("1 reading to check");
    await says("Which is the job title, and which the employer, could not be told.");
    await walk.word.pane.getByRole("main").getByRole("button", { name: "Choose a job" }).click();
    await tailorFor(postingText);
    expect(await button(/^Questions for you/).textContent()).toContain("4");
  });

  it("asks one at a time, takes an answer, a no and a later, and lets a reading be confirmed", async () => {
    await button(/^Questions for you/).click();
    await says("1 of 4");
    // Conditions first: the dates of a post in doubt show nothing.
    await says(/years of this/);
    await button("Later").click();
    await says("2 of 4");
    await walk.word.pane.getByRole("textbox", { name: /Airflow/ }).fill("No");
    await button("Save").click();
    await says("Noted. You will not be asked this again.");
    await says("3 of 4");
    await walk.word.pane.getByRole("textbox", { name: /Kubernetes/ }).fill("Yes, at Sunfall from 2021 on");
    await button("Save").click();
    await says("Saved. It is a fact of yours now, and counts at once.");
    await says(/^Is this right\?/);
    await button("This is right").click();
    await says("Noted. Suggestions may rest on it now.");
    await says("That was the last one.");
  });

  it("counts what was said at once, and offers a new look", async () => {
    await button("Overview").click();
    await says(/requirements visible/);
    await button(/^Requirements, line by line/).click();
    await says("“Kubernetes: Yes, at Sunfall from 2021 on”");
    await says("1 new fact. Look again for suggestions that use it.");
    await button("Look again").click();
    await says(/requirements visible/);
    // The confirmed post gives its years now; what was declined and answered is not asked again.
    await walk.word.pane.getByRole("button", { name: /^Questions for you/, disabled: true }).waitFor();
  });

  it("does not ask for another job what was answered in other words", async () => {
    await button(/Switch or add a job/).click();
    await tailorFor(otherPosting);
    await walk.word.pane.getByRole("button", { name: /^Questions for you/, disabled: true }).waitFor();
  });

  it("lists the answers, and asks again when told to", async () => {
    await place("Résumé").click();
    await walk.word.pane.getByText("Your answers").click();
    await button(/^Change the answer to “.*Airflow”/).click();
    await button("Ask me again").click();
    await expect.poll(() => button(/^Change the answer/).count()).toBe(1);
    expect(walk.word.complaints).toEqual([]);
  });
});
