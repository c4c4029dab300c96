import type { Browser } from "playwright-core";
import { startModelStandIn } from "../support/model-stand-in.ts";
import { makeDataPlace, startServerProcess } from "../support/run-server.ts";
import { answerAsModel } from "./answer-as-model.ts";
import { lookAt } from "./look-at.ts";
import { openPlayground } from "./open-playground.ts";

const answer = answerAsModel({
  line: "Moved 140 nightly batch jobs",
  better:
    "Moved 140 nightly batch jobs from cron to Apache Airflow, cutting failed loads from about 30 a month to 4.",
  sentence:
    "At Pellworth Payments, I led 4 engineers in rebuilding the billing warehouse on Amazon Redshift.",
  fact: "4 engineers",
});

/** The steps that need a language model, with a stand-in for one, and the pane beside what is no résumé. */
export async function takeModelPictures(browser: Browser, folder: string): Promise<void> {
  await using open = new AsyncDisposableStack();
  const model = open.adopt(await startModelStandIn(), (one) => one.close());
  const data = open.adopt(await makeDataPlace(), (one) => one.remove());
  const env = {
    OPENAI_API_KEY: "sk-of-the-server",
    OPENAI_BASE_URL: model.openAiUrl,
    OPENAI_MODEL: "gpt-6.2-sol",
    MODEL_CHAIN: "openai",
  };
  const server = open.adopt(await startServerProcess({ data, env }), async (one) => void (await one.stop()));
  const { page, pane, signIn } = open.adopt(await openPlayground(browser, server.url), (one) => one.close());
  const button = (name: string | RegExp) =>
    pane.getByRole("button", { name, exact: typeof name === "string" }).first();
  const withModel = pane.getByRole("radio", { name: /^With gpt-6.2-sol/ });
  const look = (step: string) => lookAt(page, folder, step);
  await signIn((popup) => popup.getByRole("button", { name: /Continue as/ }).click());
  await button("Use this résumé").click();
  await pane.getByText(/^\d+ facts\./).waitFor();
  await button("Choose a job").click();
  await button(/^Senior Data Engineer/).click();
  await pane.getByRole("radio", { name: /This document/ }).check();
  await withModel.check();
  await button("Allow").scrollIntoViewIfNeeded();
  await look("18-consent");
  await button("Allow").click();
  model.otherwise({ hang: true });
  const start = pane.getByRole("main").getByRole("button", { name: "Tailor", exact: true });
  await start.click();
  await pane.getByText(/What was found offline is here already/).waitFor();
  await look("18-asking");
  await button("Cancel").click();
  await pane.getByText("You stopped this run.").waitFor();
  model.reset();
  model.otherwise({ answer });
  await button("Look again").click();
  await withModel.check();
  await start.click();
  await pane.getByText(/requirements visible/).waitFor();
  await button(/^Suggestions/).click();
  const mark = pane.getByText("Written by gpt-6.2-sol");
  await button("Accept").waitFor();
  while (!(await mark.isVisible())) await button("Next suggestion").click();
  await look("18-written-by");
  await button("Accept").click();
  await button("Overview").click();
  await button("Letter").click();
  await withModel.check();
  await button("Write the letter").click();
  await mark.waitFor();
  await look("18-letter-written-by");
  await button("Open in Word").click();
  await page.getByRole("tab").nth(1).waitFor();
  await button("Open my résumé").waitFor();
  await look("19-letter-open");
}
