import type { Role, Scope } from "../shared/contract/endpoint.ts";
import type { Answer, EndpointName, OperationInput } from "../shared/contract/endpoints.ts";

/** What an operation knows about the call besides its validated input. */
export interface Call {
  /** Whose rows may be read and written. Reading it in an open endpoint is a mistake in the program and throws. */
  readonly candidateId: string;
  readonly scopes: readonly Scope[];
  /** The name of the API key that calls; null for a pane. */
  readonly keyName: string | null;
  /** The session that calls; null for an API key. */
  readonly sessionId: string | null;
  /** As the caller names its own program; null when it does not. Untrusted. */
  readonly userAgent: string | null;
  readonly role: Role;
  readonly requestId: string;
  /** Aborted when the caller has gone. */
  readonly signal: AbortSignal;
  /** The DOCX sent as body or form field. Set exactly where the endpoint's `bodyKind` asks for one. */
  readonly file: UploadedFile | null;
  /** Whether the caller asked for the DOCX of a `json-or-docx` endpoint. */
  readonly wantsDocx: boolean;
  /** From the header Last-Event-ID, 0 without it. */
  readonly lastEventId: number;
  /** The browser's cookies by name; only sign-in looks at them. */
  readonly cookies: Readonly<Record<string, string>>;
}

export interface UploadedFile {
  bytes: Uint8Array;
  /** As the caller names it, null when it does not. Untrusted. */
  name: string | null;
}

/** An answer with another status than the endpoint's first one. */
export class Reply<Body> {
  readonly status: number;
  readonly body: Body;
  constructor(status: number, body: Body) {
    this.status = status;
    this.body = body;
  }
}

/** A file as the answer. `name` goes into Content-Disposition, any characters allowed. */
export class FileReply {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** What the answer says besides the file; plain ASCII. */
  readonly headers: Readonly<Record<string, string>>;
  constructor(bytes: Uint8Array, name: string, headers: Readonly<Record<string, string>> = {}) {
    this.bytes = bytes;
    this.name = name;
    this.headers = headers;
  }

  /** The same file, saying that as well. */
  with(headers: Readonly<Record<string, string>>): FileReply {
    return new FileReply(this.bytes, this.name, { ...this.headers, ...headers });
  }
}

/** A file that is made while it is sent, since it may be large. What goes wrong on the way breaks the answer off. */
export class StreamReply {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly name: string;
  constructor(chunks: AsyncIterable<Uint8Array>, name: string) {
    this.chunks = chunks;
    this.name = name;
  }
}

export interface ServerEvent {
  id: number;
  event: string;
  data: unknown;
}

/**
 * An event stream as the answer. It ends when `events` does; when the caller goes, `call.signal` is aborted and the
 * iterator is returned. Heartbeats are the mounting's business.
 */
export class EventReply {
  readonly events: AsyncIterable<ServerEvent>;
  constructor(events: AsyncIterable<ServerEvent>) {
    this.events = events;
  }
}

export type OperationResult<Name extends EndpointName> =
  | Answer<Name>
  | Reply<Answer<Name>>
  | FileReply
  | StreamReply
  | EventReply;

export type Operation<Name extends EndpointName> = (
  input: OperationInput<Name>,
  call: Call,
) => Promise<OperationResult<Name>>;

/** A feature's routes: endpoint name to operation. What nobody names here answers 501. */
export type Operations = { [Name in EndpointName]?: Operation<Name> };
