/** The API over HTTP for commands that speak with a server: endpoints by their contract, with an API key. */
import { Agent, FormData, fetch, type Response } from "undici";
import { docxType } from "../../../shared/contract/docx-type.ts";
import {
  type Answer,
  type CallInput,
  type EndpointName,
  endpoints,
} from "../../../shared/contract/endpoints.ts";
import { type ProblemDocument, problemSchema } from "../../../shared/contract/schemas.ts";
import { readCaCertificate } from "../certificate.ts";
import { CommandFailure } from "../terminal.ts";

export interface Server {
  /** Without a path: `https://localhost:3000`. */
  origin: string;
  /** @throws ServerProblem, ServerUnreachable */
  call<Name extends EndpointName>(name: Name, input?: Partial<CallInput<Name>>): Promise<Answer<Name>>;
  /** With a DOCX as the body, named for the server. */
  send<Name extends EndpointName>(
    name: Name,
    file: { name: string; bytes: Uint8Array },
    input?: Partial<CallInput<Name>>,
  ): Promise<Answer<Name>>;
  /** The bytes of an endpoint that answers with a document. */
  download<Name extends EndpointName>(name: Name, input: Partial<CallInput<Name>>): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** What to do where the server takes no key, or not this one. */
export const howToGetKey =
  'make one (on a development server with "npx autohire token") and put it into AUTOHIRE_API_KEY or --key-file';

/** The server said no. The message is one sentence for people. */
export class ServerProblem extends CommandFailure {
  override name = "ServerProblem";
  readonly status: number;
  readonly code: string;
  readonly details: Record<string, unknown>;
  /** How long it asks to be left alone, where it says so. */
  readonly retryAfterMs: number | null;

  constructor({ status, code, title, detail, details }: ProblemDocument, retryAfterMs: number | null) {
    super(status === 401 ? `The server does not take this API key: ${howToGetKey}.` : (detail ?? title));
    this.status = status;
    this.code = code;
    this.details = (details ?? {}) as Record<string, unknown>;
    this.retryAfterMs = retryAfterMs;
  }
}

/** No answer came, or none that is AutoHire's. The message is one sentence. */
export class ServerUnreachable extends CommandFailure {
  override name = "ServerUnreachable";
}

/** For one call; a merge of long documents takes a few seconds. */
const timeoutMs = 120_000;

const isLoopback = (host: string) =>
  host === "localhost" || host === "[::1]" || /^127(\.\d+){3}$/.test(host) || host.endsWith(".localhost");

/** Whether a key may go there: over plain http it would be readable on its way. */
export const isSafeForKeys = ({ protocol, hostname }: URL) =>
  protocol === "https:" || (protocol === "http:" && isLoopback(hostname));

export async function openServer(address: URL, key: string): Promise<Server> {
  // The development certificate speaks for this machine alone; every other server has to have one that the world trusts.
  const ca = isLoopback(address.hostname) ? await readCaCertificate() : null;
  const agent = new Agent(ca ? { connect: { ca } } : {});
  const { origin } = address;

  async function request(
    name: EndpointName,
    input: { params?: unknown; query?: unknown; body?: unknown },
    file?: { name: string; bytes: Uint8Array },
  ): Promise<Response> {
    const { method, path } = endpoints[name];
    const params = (input.params ?? {}) as Record<string, string>;
    const url = new URL(
      `/api/v1${path.replaceAll(/\{(\w+)\}/g, (_, part: string) => encodeURIComponent(params[part] ?? ""))}`,
      origin,
    );
    for (const [word, value] of Object.entries(input.query ?? {}))
      if (value !== undefined) url.searchParams.set(word, String(value));
    let form: FormData | null = null;
    if (file) {
      form = new FormData();
      form.set("file", new Blob([Buffer.from(file.bytes)], { type: docxType }), file.name);
    }
    const body = form ?? (input.body === undefined ? null : JSON.stringify(input.body));
    try {
      return await fetch(url, {
        method,
        // A redirect could carry the key elsewhere.
        redirect: "error",
        dispatcher: agent,
        signal: AbortSignal.timeout(timeoutMs),
        headers: {
          Authorization: `Bearer ${key}`,
          ...(typeof body === "string" ? { "Content-Type": "application/json" } : {}),
        },
        body,
      });
    } catch (error) {
      throw new ServerUnreachable(sayUnreachable(origin, error), { cause: error });
    }
  }

  async function read(response: Response): Promise<Uint8Array> {
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await response.arrayBuffer());
    } catch (error) {
      throw new ServerUnreachable(`The answer of ${origin} broke off.`, { cause: error });
    }
    if (response.ok) return bytes;
    const seconds = Number(response.headers.get("retry-after") ?? Number.NaN);
    const problem = problemSchema.safeParse(parseJson(bytes));
    if (!problem.success) throw notOurs(origin, response.status);
    throw new ServerProblem(problem.data, Number.isFinite(seconds) ? seconds * 1000 : null);
  }

  async function answer<Name extends EndpointName>(name: Name, response: Response): Promise<Answer<Name>> {
    const parsed = endpoints[name].answer.safeParse(parseJson(await read(response)));
    if (!parsed.success) throw notOurs(origin, response.status);
    return parsed.data as Answer<Name>;
  }

  return {
    origin,
    call: async (name, input = {}) => answer(name, await request(name, input)),
    send: async (name, file, input = {}) => answer(name, await request(name, input, file)),
    download: async (name, input) => read(await request(name, input)),
    close: () => agent.close(),
  };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

const notOurs = (origin: string, status: number) =>
  new ServerUnreachable(`What answers at ${origin} is not an AutoHire of this version (status ${status}).`);

function sayUnreachable(origin: string, error: unknown): string {
  const { code, name } = ((error as Error).cause ?? error) as { code?: string; name?: string };
  if (name === "TimeoutError") return `The server at ${origin} does not answer in time.`;
  if (code === "ECONNREFUSED") return `No server answers at ${origin}.`;
  if (code && /CERT|SELF_SIGNED|VERIFY/.test(code))
    return `The certificate of ${origin} is not one that this computer trusts.`;
  return `The server at ${origin} could not be reached${code ? ` (${code})` : ""}.`;
}

/** All items of a list that comes in pages. */
export async function listAll<Name extends "listResumes" | "listVersions" | "listMerges">(
  server: Server,
  name: Name,
  input: { params?: object; query?: object } = {},
): Promise<Answer<Name>["items"][number][]> {
  const items: Answer<Name>["items"][number][] = [];
  let cursor: string | null = null;
  do {
    const query: object = { ...input.query, limit: 100, ...(cursor === null ? {} : { cursor }) };
    const page: Answer<Name> = await server.call(name, { ...input, query } as Partial<CallInput<Name>>);
    items.push(...page.items);
    cursor = page.next;
  } while (cursor !== null);
  return items;
}
