import type { Edit } from "../../../shared/docx/types.ts";
import type { TestApi } from "../../support/api.ts";
import { makeResumeFile, postingText } from "../resumes/resume-file.ts";
import { readEvents } from "../tailoring/read-events.ts";

/** A candidate with a résumé, a job and a run that is done. */
export async function finishRun(
  api: TestApi,
  email: string,
  { file, posting = postingText }: { file?: Uint8Array; posting?: string } = {},
) {
  const token = await api.signInAs(email);
  const { body: imported } = await api.call("createResume", {
    token,
    file: file ?? (await makeResumeFile()),
  });
  const { body: job } = await api.call("createJob", { token, body: { text: posting } });
  const body = { resumeId: imported.resume.id, jobId: job.id };
  const { body: run } = await api.call("startTailoringRun", { token, body });
  const params = { runId: run.id };
  const { stream } = await api.call("streamTailoringRun", { token, params });
  for await (const event of readEvents(stream!)) if (event.event === "end") break;
  const { body: detail } = await api.call("getTailoringRun", { token, params });
  const supported = detail.suggestions.filter(
    (one): one is typeof one & { edit: Edit } => one.edit !== null && one.verdict === "supported",
  );
  const decide = (states: Record<string, "accepted" | "rejected">) =>
    api.call("decideSuggestions", {
      token,
      params,
      body: {
        decisions: Object.entries(states).map(([suggestionId, state]) => ({ suggestionId, state })),
      },
    });
  return { token, ...body, params, detail, supported, decide };
}
