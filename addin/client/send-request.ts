import { docxType } from "../../shared/contract/docx-type.ts";
import type { Answer, CallInput } from "../../shared/contract/endpoints.ts";
import { ConnectionLost, readProblem } from "./api-problem.ts";
import { type CallName, endpointTable } from "./endpoint-table.ts";

// The contract leaves the parts an endpoint lacks as `unknown`; those are not to be passed at all.
type Needed<T> = { [K in keyof T as unknown extends T[K] ? never : object extends T[K] ? never : K]: T[K] };
type Optional<T> = {
  [K in keyof T as unknown extends T[K] ? never : object extends T[K] ? K : never]?: T[K];
};

/** What an endpoint needs, and only that. `file` is the body of those that take a DOCX. */
export type Input<Name extends CallName> = Needed<CallInput<Name>> &
  Optional<CallInput<Name>> & { file?: Uint8Array };
export type AnswerOf<Name extends CallName> = Answer<Name>;

export interface Wire {
  /** Origin and prefix, without a slash at the end: `https://localhost:3000/api/v1`. */
  baseUrl: string;
  fetch: typeof fetch;
}

export interface RequestOptions {
  signal?: AbortSignal;
  accessToken?: string | null;
  headers?: Record<string, string>;
}

/** Address and body of one call. Throws when a parameter of the path is missing: that is our mistake. */
export function formatRequest(
  baseUrl: string,
  name: CallName,
  input: { params?: unknown; query?: unknown; body?: unknown; file?: Uint8Array },
): { url: string; init: RequestInit & { headers: Record<string, string> } } {
  const [method, path] = endpointTable[name];
  const params = (input.params ?? {}) as Record<string, string>;
  const filled = path.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = params[key];
    if (value === undefined) throw new Error(`${name} needs the parameter ${key}`);
    return encodeURIComponent(value);
  });
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries((input.query ?? {}) as Record<string, unknown>)) {
    if (value !== undefined && value !== null) query.set(key, String(value));
  }
  const search = query.size > 0 ? `?${query}` : "";
  const headers: Record<string, string> = {};
  const init: RequestInit & { headers: Record<string, string> } = { method, headers };
  if (input.file) {
    headers["Content-Type"] = docxType;
    init.body = input.file as Uint8Array<ArrayBuffer>;
  } else if (input.body !== undefined) {
    headers["Content-Type"] = "application/json";
    init.body = JSON.stringify(input.body);
  }
  return { url: `${baseUrl}${filled}${search}`, init };
}

/** One request, no retry. Rejects with ApiProblem, ConnectionLost, or the signal's own reason. */
export async function sendRequest<Name extends CallName>(
  wire: Wire,
  name: Name,
  input: Input<Name>,
  options: RequestOptions = {},
): Promise<Response> {
  const { url, init } = formatRequest(wire.baseUrl, name, input as never);
  Object.assign(init.headers, options.headers);
  if (options.accessToken) init.headers.Authorization = `Bearer ${options.accessToken}`;
  if (options.signal) init.signal = options.signal;
  // Bearer tokens only: a cookie of the sign-in dialog has no business here.
  init.credentials = "omit";
  let response: Response;
  try {
    response = await wire.fetch(url, init);
  } catch (error) {
    if (options.signal?.aborted) throw error;
    throw new ConnectionLost(error);
  }
  if (!response.ok) throw await readProblem(response);
  return response;
}
