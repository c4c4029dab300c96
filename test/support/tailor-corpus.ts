/**
 * What becomes of each résumé of the corpus: `node test/support/tailor-corpus.ts`. Against a real server, each file is
 * imported, tailored to a posting, its supported suggestions are written as tracked changes, and the file to send is made;
 * then the file is looked at: rejecting everything gives the original text, and the sent one has no revision left.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Agent, fetch } from "undici";
import { fetchApiKey } from "../../api/cli/token.ts";
import type { Answer } from "../../shared/contract/endpoints.ts";
import {
  applyEdits,
  listRevisions,
  openDocx,
  readText,
  rejectRevisions,
  saveDocx,
} from "../../shared/docx/index.ts";
import { makeDataPlace, startServerProcess } from "./run-server.ts";

const corpus = process.env.AUTOHIRE_CORPUS ?? join(import.meta.dirname, "../../../shared/corpus");
const files = (await readdir(join(corpus, "resumes"))).filter((name) => name.endsWith(".docx")).sort();
const posting = await readFile(join(corpus, "postings/tech_devops_engineer.txt"), "utf8");

const data = await makeDataPlace();
const server = await startServerProcess({ data, env: { RATE_LIMIT_WRITES: "0" } });
const agent = new Agent({ connect: { rejectUnauthorized: false } });
let key: string;

async function call<T>(method: string, path: string, body?: Uint8Array | object): Promise<T> {
  const raw = body instanceof Uint8Array;
  const response = await fetch(`${server.url}/api/v1${path}`, {
    method,
    dispatcher: agent,
    headers: {
      Authorization: `Bearer ${key}`,
      "Content-Type": raw
        ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        : "application/json",
    },
    ...(body ? { body: raw ? body : JSON.stringify(body) } : {}),
  });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  const isJson = response.headers.get("content-type")?.includes("json");
  return (isJson ? await response.json() : new Uint8Array(await response.arrayBuffer())) as T;
}

async function openBytes(bytes: Uint8Array) {
  const opened = await openDocx(bytes);
  if (!opened.ok) throw new Error(opened.problem.code);
  return opened.value;
}

async function tailor(name: string): Promise<string> {
  const bytes = new Uint8Array(await readFile(join(corpus, "resumes", name)));
  const { resume, version } = await call<Answer<"createResume">>("POST", "/resumes", bytes);
  const job = await call<Answer<"createJob">>("POST", "/jobs", { text: posting });
  const startedMs = performance.now();
  const { id } = await call<Answer<"startTailoringRun">>("POST", "/tailoring-runs", {
    resumeId: resume.id,
    jobId: job.id,
  });
  let run: Answer<"getTailoringRun">;
  do run = await call<Answer<"getTailoringRun">>("GET", `/tailoring-runs/${id}`);
  while (run.state === "queued" || run.state === "running");
  const elapsedMs = Math.round(performance.now() - startedMs);
  if (run.state !== "done") throw new Error(`the run ${run.state}: ${run.failure?.code}`);

  const stored = await call<Uint8Array>("GET", `/resumes/${resume.id}/versions/${version.id}/docx`);
  const before = await openBytes(stored);
  const edits = run.suggestions.flatMap(({ verdict, edit }) =>
    verdict === "supported" && edit ? [edit] : [],
  );
  const { document, refused } = applyEdits(before, edits, {
    author: "AutoHire",
    date: "2026-01-01T00:00:00Z",
  });
  if (refused.length > 0) throw new Error(`refused: ${refused.map(({ reason }) => reason).join(", ")}`);
  const tracked = await openBytes(await saveDocx(document));
  if (readText(rejectRevisions(tracked)) !== readText(rejectRevisions(before)))
    throw new Error("rejecting differs");
  const sent = await openBytes(
    await call<Uint8Array>(
      "POST",
      `/resumes/${resume.id}/send-files?jobId=${job.id}`,
      await saveDocx(document),
    ),
  );
  if (listRevisions(sent).length > 0) throw new Error("the sent file has revisions");
  if (readText(sent) !== readText(tracked)) throw new Error("the sent file reads differently");
  const questions = run.suggestions.length - edits.length;
  return `${edits.length} edits, ${questions} questions, visible ${run.score?.today}/${run.score?.of}, ${elapsedMs} ms`;
}

let done = 0;
try {
  key = await fetchApiKey(server.url, "corpus@example.com");
  for (const name of files) {
    try {
      console.log(`${name}: ${await tailor(name)}`);
      done++;
    } catch (error) {
      console.log(`${name}: FAILED, ${(error as Error).message}`);
    }
  }
  console.log(`${done} of ${files.length} imported, tailored and saved`);
} finally {
  await server.stop();
  await data.remove();
}
