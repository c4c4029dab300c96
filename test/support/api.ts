/** The API for tests: the real app over a real database, with the clock held by the test. */
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { createApp, startTasks } from "../../api/app.ts";
import { createDevelopmentProvider } from "../../api/auth/development-provider.ts";
import { saveIdentity } from "../../api/auth/identities/store.ts";
import { type Issuer, openIssuers } from "../../api/auth/issuers.ts";
import { startSession } from "../../api/auth/start-session.ts";
import { type Environment, readEnvironment } from "../../api/env.ts";
import { createModelChain } from "../../api/llm/create-model-chain.ts";
import { openQueue } from "../../api/queue/open-queue.ts";
import { openDiskFileStore } from "../../api/storage/disk-file-store.ts";
import type { World } from "../../api/world.ts";
import { docxType } from "../../shared/contract/docx-type.ts";
import type { Endpoint } from "../../shared/contract/endpoint.ts";
import {
  type Answer,
  type CallInput,
  type EndpointName,
  endpoints,
} from "../../shared/contract/endpoints.ts";
import type { ProblemDocument } from "../../shared/contract/schemas.ts";
import { listen } from "./listen.ts";
import { openTestDatabase } from "./test-database.ts";

export interface TestApi {
  /** `http://127.0.0.1:<port>`. */
  url: string;
  world: World;
  /** The time every operation sees. Starts at the real time and stands still; PostgreSQL's own clock goes on. */
  clock: { now: Date; advance(seconds: number): void };
  /** What was logged, one JSON object a line. */
  logs: string[];
  /** A bearer token for the candidate with this e-mail, made on first use. */
  signInAs(email: string): Promise<string>;
  /** Calls an endpoint by its name and validates nothing: the answer is what came over the wire. */
  call<Name extends EndpointName>(name: Name, options?: CallOptions<Name>): Promise<TestAnswer<Name>>;
  close(): Promise<void>;
}

export type CallOptions<Name extends EndpointName> = {
  [Part in keyof CallInput<Name>]?: CallInput<Name>[Part] | undefined;
} & {
  token?: string | undefined;
  /** Sent as the raw body, or as a field of a form where it has a name. */
  file?: Uint8Array;
  fileName?: string | undefined;
  headers?: Record<string, string>;
  signal?: AbortSignal;
};

export interface TestAnswer<Name extends EndpointName> {
  status: number;
  headers: Headers;
  /** The answer, or null when it is a problem, empty or no JSON. */
  body: Answer<Name>;
  problem: ProblemDocument | null;
  /** Whatever came, when it is no JSON and no event stream. */
  bytes: Uint8Array | null;
  /** The response itself where `answerKind` is `events`: read `body` from it. */
  stream: ReadableStream<Uint8Array> | null;
}

export interface TestApiOptions {
  env?: Record<string, string>;
  /** Whether the queue's tasks are worked on. Default true. */
  tasks?: boolean;
  /** Default: the real chain, to the addresses that `env` names. */
  createModelChain?: World["createModelChain"];
  /** Who signs in. Default: the embedded provider. */
  issuers?: readonly Issuer[];
}

export async function startTestApi({
  env = {},
  tasks = true,
  createModelChain: chain = (engines) => createModelChain(engines),
  issuers = [],
}: TestApiOptions = {}): Promise<TestApi> {
  const dataFolder = await mkdtemp(join(tmpdir(), "autohire-test-"));
  const environment: Environment = readEnvironment({
    NODE_ENV: "test",
    DATA_DIR: dataFolder,
    PORT: "0",
    RATE_LIMIT_WRITES: "0",
    RATE_LIMIT_DECISIONS: "0",
    RATE_LIMIT_READS: "0",
    RATE_LIMIT_SIGN_INS: "0",
    LOG_LEVEL: "info",
    ...env,
  });
  const logs: string[] = [];
  const log = pino({ level: environment.logLevel }, { write: (line: string) => void logs.push(line) });
  const database = await openTestDatabase();
  const queue = await openQueue(database.driver, log);
  const clock = {
    now: new Date(),
    advance(seconds: number) {
      this.now = new Date(this.now.getTime() + seconds * 1000);
    },
  };
  // A test on a busy machine may pause for longer than a server waits for the next request on an open line.
  const server = createServer({ keepAliveTimeout: 0 });
  const url = `http://127.0.0.1:${await listen(server)}`;
  environment.publicUrl = url;
  // It does not start in production.
  const provider = environment.production ? null : createDevelopmentProvider(environment);
  const world: World = {
    env: environment,
    db: database.db,
    queue,
    files: openDiskFileStore(join(dataFolder, "files")),
    log,
    now: () => clock.now,
    newId: () => randomUUID(),
    createModelChain: chain,
    issuers: openIssuers(issuers.length > 0 || !provider ? issuers : [provider.issuer]),
  };
  if (tasks) await startTasks(world);
  const app = createApp(world, {
    developmentProvider: provider?.handler ?? null,
    loopbackOnly: true,
    staticFolder: null,
    playground: false,
  });
  server.on("request", app);

  return {
    url,
    world,
    clock,
    logs,
    async signInAs(email) {
      const identity = { issuer: "urn:test", subject: email, email, name: email.split("@")[0]! };
      const { identityId, candidate } = await saveIdentity(world.db, world.newId, identity);
      return (await startSession(world, candidate, startedBy(identityId))).accessToken;
    },
    call: (name, options = {}) => callEndpoint(url, name, options),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await queue.stop();
      await database.close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

function bodyOf(file: Uint8Array, name: string | undefined): Buffer<ArrayBuffer> | FormData {
  const bytes = Buffer.from(file);
  if (name === undefined) return bytes;
  const form = new FormData();
  form.set("file", new File([bytes], name, { type: docxType }));
  return form;
}

/** What a session began with, where a test has no provider. */
export const startedBy = (identityId: string) => ({
  identityId,
  issuerId: "test",
  providerSid: null,
  idToken: null,
  isAdmin: false,
});

/** Calls an endpoint of a server at `url`. */
export async function callEndpoint<Name extends EndpointName>(
  url: string,
  name: Name,
  { params, query, body, token, file, fileName, headers = {}, signal }: CallOptions<Name>,
): Promise<TestAnswer<Name>> {
  const endpoint: Endpoint = endpoints[name];
  const path = endpoint.path.replaceAll(/\{(\w+)\}/g, (_, key: string) =>
    encodeURIComponent(String((params as Record<string, string> | undefined)?.[key])),
  );
  const address = new URL(`${url}/api/v1${path}`);
  for (const [key, value] of Object.entries((query as object | undefined) ?? {})) {
    if (value !== undefined) address.searchParams.set(key, String(value));
  }
  const response = await fetch(address, {
    method: endpoint.method,
    redirect: "manual",
    headers: {
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
      ...(file && fileName === undefined
        ? { "Content-Type": docxType }
        : body !== undefined
          ? { "Content-Type": "application/json" }
          : {}),
      ...headers,
    },
    ...(file ? { body: bodyOf(file, fileName) } : body !== undefined ? { body: JSON.stringify(body) } : {}),
    ...(signal ? { signal } : {}),
  });
  const type = response.headers.get("content-type") ?? "";
  const isProblem = type.startsWith("application/problem+json");
  const isEvents = type.startsWith("text/event-stream");
  const isJson = type.startsWith("application/json");
  const bytes = isEvents ? null : new Uint8Array(await response.arrayBuffer());
  const json: unknown = isProblem || isJson ? JSON.parse(new TextDecoder().decode(bytes!)) : null;
  return {
    status: response.status,
    headers: response.headers,
    body: (isJson ? json : null) as Answer<Name>,
    problem: isProblem ? (json as ProblemDocument) : null,
    bytes: isProblem || isJson ? null : bytes,
    stream: isEvents ? response.body : null,
  };
}
