/**
 * The operations alone, for trials that play thousands of histories: what stands between a route and the core is the real
 * code, with rows and files in memory, the core called in this thread, and no HTTP, database or worker threads. Ids and time are
 * counted, so that the same calls give the same answers.
 */
import { createHash } from "node:crypto";
import pino from "pino";
import { openIssuers } from "../../api/auth/issuers.ts";
import { readEnvironment } from "../../api/env.ts";
import { validate } from "../../api/http/validate.ts";
import { jobsRoutes } from "../../api/jobs/routes.ts";
import { type Call, FileReply, type Operation, Reply } from "../../api/operation.ts";
import { Problem } from "../../api/problem.ts";
import { profileRoutes } from "../../api/profile/routes.ts";
import { resumesRoutes } from "../../api/resumes/routes.ts";
import type { FileStore } from "../../api/storage/file-store.ts";
import * as core from "../../api/worker/core-worker.ts";
import { replaceWorkerPool, type WorkerPool } from "../../api/worker/worker-pool.ts";
import type { World } from "../../api/world.ts";
import type { Endpoint } from "../../shared/contract/endpoint.ts";
import { type EndpointName, endpoints } from "../../shared/contract/endpoints.ts";
import type { CallOptions, TestAnswer, TestApi } from "./api.ts";
import { openMemoryRows } from "./memory-rows.ts";

export type BareApi = Pick<TestApi, "call" | "clock" | "signInAs">;

const calls = new Map(Object.entries(core)) as Map<string, (input: unknown) => never>;
const threadless: WorkerPool = {
  run: async (name, input) => calls.get(name)!(input),
  tailor: () => Promise.reject(new Error("There are no runs here.")),
  warm: async () => {},
  close: async () => {},
};

/** From here on this process calls the core in its own thread. */
export function startBareApi(): BareApi {
  replaceWorkerPool(threadless);
  const clock = {
    now: new Date("2026-01-01T00:00:00Z"),
    advance(seconds: number) {
      this.now = new Date(this.now.getTime() + seconds * 1000);
    },
  };
  let ids = 0;
  const newId = () => `00000000-0000-4000-8000-${(ids++).toString(16).padStart(12, "0")}`;
  const absent = (name: string) => () => {
    throw new Error(`There is no ${name} here.`);
  };
  const world: World = {
    env: readEnvironment({ NODE_ENV: "test", PORT: "0" }),
    db: openMemoryRows(),
    queue: new Proxy({}, { get: absent("queue") }) as World["queue"],
    files: openMemoryFiles(),
    log: pino({ level: "silent" }),
    now: () => clock.now,
    newId,
    createModelChain: absent("model"),
    issuers: openIssuers([]),
  };
  const operations = { ...profileRoutes(world), ...resumesRoutes(world), ...jobsRoutes(world) };
  return {
    clock,
    async signInAs() {
      const id = newId();
      await world.db.candidate.create({ data: { id } as never });
      return id;
    },
    call: (name, options = {}) =>
      callOperation(operations[name] as Operation<typeof name> | undefined, name, options),
  };
}

/** `token` is the candidate's id. Input and answer pass the contract and JSON, as they do over HTTP. */
async function callOperation<Name extends EndpointName>(
  operation: Operation<Name> | undefined,
  name: Name,
  { token, file, fileName, params, query, body }: CallOptions<Name>,
): Promise<TestAnswer<Name>> {
  if (!operation) throw new Error(`There is no ${name} here.`);
  const endpoint: Endpoint = endpoints[name];
  const call: Call = {
    candidateId: token!,
    scopes: [],
    keyName: null,
    sessionId: null,
    userAgent: null,
    role: "candidate",
    requestId: "",
    signal: new AbortController().signal,
    file: file ? { bytes: file, name: fileName ?? null } : null,
    wantsDocx: false,
    lastEventId: 0,
    cookies: {},
  };
  const input = {
    params: validate(endpoint.params, params, "params"),
    query: validate(endpoint.query, query, "query"),
    body: file ? undefined : validate(endpoint.body, overTheWire(body), "body"),
  };
  const answer = { headers: new Headers(), problem: null, bytes: null, stream: null };
  try {
    const result = await operation(input as never, call);
    if (result instanceof FileReply)
      return { ...answer, status: 200, body: null as never, bytes: result.bytes };
    const [status, said] =
      result instanceof Reply ? [result.status, result.body] : [endpoint.statuses[0]!, result];
    return { ...answer, status, body: overTheWire(endpoint.answer.parse(said)) as never };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { code, detail, details } = error;
    const problem = { type: "about:blank", title: code, status: 0, code, detail, details };
    return { ...answer, status: 0, body: null as never, problem: problem as never };
  }
}

const overTheWire = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));

function openMemoryFiles(): FileStore {
  const files = new Map<string, Uint8Array>();
  return {
    async put(candidateId, bytes) {
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      files.set(`${candidateId} ${sha256}`, bytes);
      return sha256;
    },
    find: async (candidateId, sha256) => files.get(`${candidateId} ${sha256}`) ?? null,
    async delete(candidateId, sha256) {
      files.delete(`${candidateId} ${sha256}`);
    },
    deleteAll: async () => files.clear(),
    async *list() {},
    deleteUnfinished: async () => 0,
  };
}
