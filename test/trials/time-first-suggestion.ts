/** From the click to the first suggestion, over the real API: the run is started over HTTP and its events are read as they come. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createParser } from "eventsource-parser";
import { tuningPostings } from "../fixtures/postings/index.ts";
import { startTestApi } from "../support/api.ts";

const sample = join(import.meta.dirname, "../../addin/playground/samples/nurse.docx");

export async function timeFirstSuggestion(rounds: number): Promise<{ medianMs: number; times: number[] }> {
  const api = await startTestApi();
  try {
    const token = await api.signInAs("bench@example.org");
    const { body: resume } = await api.call("createResume", {
      token,
      file: new Uint8Array(readFileSync(sample)),
    });
    const text = tuningPostings.find((one) => one.name === "icu-nurse")!.text;
    const { body: job } = await api.call("createJob", { token, body: { text } });
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const startedMs = performance.now();
      const { body: run } = await api.call("startTailoringRun", {
        token,
        body: { resumeId: resume.resume.id, jobId: job.id },
      });
      const { stream } = await api.call("streamTailoringRun", { token, params: { runId: run.id } });
      times.push((await waitForSuggestion(stream!)) - startedMs);
    }
    const sorted = [...times].sort((a, b) => a - b);
    return { medianMs: sorted[sorted.length >> 1]!, times };
  } finally {
    await api.close();
  }
}

/** When the first suggestion came; the stream is read to its end, so that the next run starts in peace. */
async function waitForSuggestion(stream: ReadableStream<Uint8Array>): Promise<number> {
  let at: number | null = null;
  const parser = createParser({
    onEvent: ({ event }) => {
      if (event === "suggestion") at ??= performance.now();
    },
  });
  const decoder = new TextDecoder();
  for await (const chunk of stream) parser.feed(decoder.decode(chunk, { stream: true }));
  if (at === null) throw new Error("The run brought no suggestion.");
  return at;
}
