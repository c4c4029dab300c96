import { makeResumeFile, postingText } from "../api/resumes/resume-file.ts";
import type { TestApi } from "./api.ts";
import { writeSampleRows } from "./sample-rows.ts";

/**
 * A candidate with rows in every table, files in the store and tasks on the queue, as far as they can be had by calls; the rest straight
 * into the tables. `mark` stands in every text, so that it can be looked for.
 */
export async function fillAccount(api: TestApi, mark: string) {
  const { db, queue, newId } = api.world;
  const email = `${mark}@example.com`.toLowerCase();
  const token = await api.signInAs(email);
  const { id: candidateId } = (await api.call("getCandidate", { token })).body;
  const file = await makeResumeFile([
    `${mark} Santos`,
    `${email} | +49 40 1234567 | Hamburg`,
    "# Experience",
    `Data Engineer, ${mark} GmbH\t03/2021 – present`,
    "- Built ETL pipelines in Python and SQL for 40 wind farms",
    "- Moved nightly jobs to Apache Airflow and cut failures by 30 %",
    "# Skills",
    "Python, SQL, Airflow, Docker, PostgreSQL",
  ]);
  const { resume, version } = (
    await api.call("createResume", { token, file, query: { title: `${mark}: a/b` } })
  ).body;
  const job = (await api.call("createJob", { token, body: { text: `${mark} AG\n${postingText}` } })).body;
  const run = (await api.call("startTailoringRun", { token, body: { resumeId: resume.id, jobId: job.id } }))
    .body;
  const ended = ["done", "failed"];
  const stateOf = async () =>
    (await api.call("getTailoringRun", { token, params: { runId: run.id } })).body.state;
  while (!ended.includes(await stateOf())) await new Promise((resolve) => setTimeout(resolve, 50));
  const letter = (await api.call("createLetter", { token, params: { jobId: job.id }, body: {} })).body;
  const { key } = (await api.call("createApiKey", { token, body: { name: mark, scopes: ["account"] } })).body;
  await api.call("giveModelConsent", { token });

  const ids = await writeSampleRows(api.world, candidateId);
  const now = api.world.now();
  const later = new Date(now.getTime() + 60_000);
  const own = { candidateId, createdAt: now, expiresAt: later };
  await db.signInAttempt.create({
    data: { ...own, id: newId(), cookieHash: newId(), challenge: mark, checks: { state: mark } },
  });
  await db.handOff.create({
    data: {
      ...own,
      id: newId(),
      codeHash: newId(),
      shortCodeHash: newId(),
      challenge: mark,
      signIn: { note: mark },
    },
  });
  await db.mergeConflict.create({
    data: {
      candidateId,
      mergeId: ids.mergeId!,
      id: mark,
      position: 0,
      block: "b",
      base: mark,
      mine: mark,
      theirs: mark,
    },
  });
  await db.modelWords.create({
    data: { candidateId, resumeId: resume.id, textHash: newId(), model: mark },
  });
  await db.modelCall.create({
    data: {
      id: newId(),
      candidateId,
      runId: run.id,
      purpose: "letter",
      engine: "openai",
      model: mark,
      ownKey: false,
      inputTokens: 1,
      cachedInputTokens: 0,
      outputTokens: 1,
      costMicroUsd: 1,
      estimated: false,
      outcome: "answered",
      attempts: 1,
      durationMs: 1,
      startedAt: now,
    },
  });
  await db.modelAnswer.create({
    data: { ...own, requestHash: newId(), engine: "openai", model: mark, value: { said: mark } },
  });
  // Tasks in every state: the run's own is done; these wait, and nobody works on the second one's queue.
  await queue.sendTask("tailoring-run", { candidateId, runId: newId() });
  await queue.sendTask("of-another-process", { candidateId, note: mark });
  return { token, key, email, candidateId, resume, version, job, run, letter, file };
}
