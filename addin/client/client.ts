import { docxType } from "../../shared/contract/docx-type.ts";
import { ApiProblem, ConnectionLost } from "./api-problem.ts";
import type { Connection } from "./connection.ts";
import type { CallName } from "./endpoint-table.ts";
import { type AnswerOf, type Input, type RequestOptions, sendRequest, type Wire } from "./send-request.ts";
import type { Session } from "./session.ts";

export interface DownloadedFile {
  bytes: Uint8Array;
  /** As the server names it, null where it does not. */
  fileName: string | null;
}

/** Calls whose answer is a file. */
export type FileCallName = Extract<
  CallName,
  | `${string}Docx`
  | "compareVersions"
  | "createSendFile"
  | "getDossier"
  | "createDraftDocument"
  | "exportAccount"
>;

export interface Client {
  /** One call by its name in the contract. Rejects with ApiProblem or ConnectionLost. */
  call<Name extends CallName>(
    name: Name,
    input: Input<Name>,
    options?: { signal?: AbortSignal },
  ): Promise<AnswerOf<Name>>;
  /** A call whose answer is a file. */
  download<Name extends FileCallName>(
    name: Name,
    input: Input<Name>,
    options?: { signal?: AbortSignal },
  ): Promise<DownloadedFile>;
  /** The open answer itself, for event streams. */
  open<Name extends CallName>(name: Name, input: Input<Name>, options?: RequestOptions): Promise<Response>;
}

export interface ClientParts extends Wire {
  session: Session;
  connection: Connection;
}

/** The API as typed functions: adds the token, renews it once when it was refused, and watches the connection. */
export function createClient(parts: ClientParts): Client {
  const { session, connection } = parts;

  async function open<Name extends CallName>(
    name: Name,
    input: Input<Name>,
    options: RequestOptions = {},
  ): Promise<Response> {
    const send = (accessToken: string | null) => sendRequest(parts, name, input, { ...options, accessToken });
    try {
      const token = await session.accessToken();
      let response: Response;
      try {
        response = await send(token);
      } catch (error) {
        if (!token || !(error instanceof ApiProblem) || error.status !== 401) throw error;
        const renewed = await session.renew(token);
        if (!renewed) throw error;
        response = await send(renewed);
      }
      connection.reportAnswer();
      return response;
    } catch (error) {
      if (error instanceof ConnectionLost) connection.reportLoss();
      else if (error instanceof ApiProblem) connection.reportAnswer();
      throw error;
    }
  }

  return {
    open,
    async call(name, input, options) {
      const response = await open(name, input, { ...options, headers: { Accept: "application/json" } });
      if (response.status === 204) return undefined as AnswerOf<typeof name>;
      return (await readBody(connection, () => response.json())) as AnswerOf<typeof name>;
    },
    async download(name, input, options) {
      // Some can be had as words too: the file is what is asked for.
      const headers = { Accept: `${docxType}, */*;q=0.1` };
      const response = await open(name, input, { ...options, headers });
      const buffer = await readBody(connection, () => response.arrayBuffer());
      return {
        bytes: new Uint8Array(buffer),
        fileName: parseFileName(response.headers.get("Content-Disposition")),
      };
    },
  };
}

async function readBody<T>(connection: Connection, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    connection.reportLoss();
    throw new ConnectionLost(error);
  }
}

/** RFC 6266: `filename*` goes before `filename`. */
export function parseFileName(disposition: string | null): string | null {
  if (!disposition) return null;
  const extended = /filename\*\s*=\s*UTF-8''([^;]+)/i.exec(disposition)?.[1];
  if (extended) {
    try {
      return decodeURIComponent(extended.trim());
    } catch {
      // A broken escape: the plain name beside it still serves.
    }
  }
  return /filename\s*=\s*"((?:[^"\\]|\\.)*)"/i.exec(disposition)?.[1]?.replace(/\\(.)/g, "$1") ?? null;
}
