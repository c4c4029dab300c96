import type { OperationInput } from "../../shared/contract/endpoints.ts";
import { Problem } from "../problem.ts";
import { toStorableText } from "../storable-text.ts";
import { workerPool } from "../worker/worker-pool.ts";
import type { World } from "../world.ts";
import { fetchPostingPage } from "./fetch-posting-page.ts";
import type { JobContent } from "./store.ts";

type JobInput = OperationInput<"createJob">["body"];

/**
 * Reads what a candidate gives as a job, in any of its four forms. What the candidate says about title, company and place
 * wins over what is read from the posting.
 *
 * @throws Problem with the posting's code; nothing has been stored then.
 */
export async function readJobInput(world: World, input: JobInput): Promise<JobContent> {
  if ("url" in input) {
    const page = await (world.fetchPostingPage ?? fetchPostingPage)(input.url);
    if (!page.ok)
      throw new Problem("posting-url-refused", { detail: page.message, details: { reason: page.reason } });
    return readContent({ html: toStorableText(page.html) }, { sourceUrl: page.url });
  }
  if ("html" in input) return readContent({ html: input.html }, {});
  if ("text" in input) return readContent({ text: input.text }, input);
  return readContent({ text: input.description }, input);
}

async function readContent(
  source: { text: string } | { html: string },
  given: Partial<Record<"title" | "company" | "place" | "sourceUrl", string | null | undefined>>,
): Promise<JobContent> {
  const read = await workerPool().run("readPosting", source);
  if (!read.ok) throw new Problem(read.problem.code, { detail: read.problem.message });
  const posting = {
    ...read.value,
    title: said(given.title) ?? read.value.title,
    company: said(given.company) ?? read.value.company,
    place: said(given.place) ?? read.value.place,
  };
  return {
    title: posting.title ?? (posting.company ? `Job at ${posting.company}` : "Job without a title"),
    company: posting.company,
    place: posting.place,
    sourceUrl: given.sourceUrl ?? null,
    posting,
  };
}

function said(text: string | null | undefined): string | null {
  return text?.trim() || null;
}
