import type { Browser } from "playwright-core";
import { startModelStandIn } from "../support/model-stand-in.ts";
import { makeDataPlace, startServerProcess } from "../support/run-server.ts";
import { answerAsModel } from "./answer-as-model.ts";
import { lookAt } from "./look-at.ts";
import { openPlayground } from "./open-playground.ts";
import { begins, like, type Words } from "./words.ts";

const answer = answerAsModel({
  line: "Moved 140 nightly batch jobs",
  better:
    "Moved 140 nightly batch jobs from cron to Apache Airflow, cutting failed loads from about 30 a month to 4.",
  sentence:
    "At Pellworth Payments, I led 4 engineers in rebuilding the billing warehouse on Amazon Redshift.",
  fact: "4 engineers",
});

/** The steps that need a language model, with a stand-in for one, and the pane beside what is no résumé. */
export async function takeModelPictures(browser: Browser, folder: string, spoken: Words): Promise<void> {
  const { m } = spoken;
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
  const { page, pane, signIn } = open.adopt(await openPlayground(browser, server.url, spoken), (one) =>
    one.close(),
  );
  const button = (name: string | RegExp) =>
    pane.getByRole("button", { name, exact: typeof name === "string" }).first();
  const withModel = pane.getByRole("radio", { name: begins(m.models.with("gpt-6.2-sol")) });
  const look = (step: string) => lookAt(page, folder, step);
  await signIn((popup) => popup.getByRole("button", { name: /Continue as/ }).click());
  await button(m.start.useThis).click();
  await pane.getByText(like(m.resume.lead(7))).waitFor();
  await button(m.resume.chooseJob).click();
  await button(/^Senior Data Engineer/).click();
  await pane.getByRole("radio", { name: begins(m.tailor.here) }).check();
  await withModel.check();
  await button(m.models.consent.allow).scrollIntoViewIfNeeded();
  await look("18-consent");
  await button(m.models.consent.allow).click();
  model.otherwise({ hang: true });
  const start = pane.getByRole("main").getByRole("button", { name: m.tailor.start, exact: true });
  await start.click();
  await pane.getByText(m.models.askingForRun).waitFor();
  await look("18-asking");
  await button(m.tailor.cancelRun).click();
  await pane.getByText(m.tailor.cancelled).waitFor();
  model.reset();
  model.otherwise({ answer });
  await button(m.tailor.again).click();
  await withModel.check();
  await start.click();
  await pane.getByText(like(m.score.visible(7, 9))).waitFor();
  await button(begins(m.tailor.rows.suggestions)).click();
  const mark = pane.getByText(m.models.writtenBy("gpt-6.2-sol"));
  await button(m.card.accept).waitFor();
  while (!(await mark.isVisible())) await button(m.card.next).click();
  await look("18-written-by");
  await button(m.card.accept).click();
  await button(m.tailor.overviewTitle).click();
  await button(m.letter.title).click();
  await withModel.check();
  await button(m.letter.write).click();
  await mark.waitFor();
  await look("18-letter-written-by");
  await button(m.letter.open).click();
  await page.getByRole("tab").nth(1).waitFor();
  await button(m.start.openMine).waitFor();
  await look("19-letter-open");
}
