/** Why Word did not do what was asked. Screens have a sentence for each. */
export type HostProblemCode =
  /** No paragraph with this text: the candidate changed or removed it. */
  | "block-not-found"
  /** It stands in a text box, header or note, where Word lets no add-in change words. */
  | "block-out-of-reach"
  /** The words at the place are not the ones the suggestion was made for. */
  | "text-differs"
  /** Read-only, protected, or shown in viewing mode; nothing was changed. */
  | "read-only"
  /** Word would not record changes; nothing was changed. */
  | "tracking-refused"
  /** Word changed something else than asked; it was put back. */
  | "not-verified"
  /** Word changed something else than asked, and putting it back failed too. */
  | "left-changed"
  /** Take back: the candidate has changed the words since. */
  | "changed-since"
  /** Word gives the file to nobody at the moment. */
  | "file-not-available"
  /** This Word lacks the function. */
  | "not-supported"
  /** Word did not answer in time. */
  | "timed-out"
  | "unknown";

export class HostProblem extends Error {
  readonly code: HostProblemCode;
  /** Word's own code and place, to copy into a report: `GeneralException at Range.insertText`. */
  readonly hostCode: string | null;

  constructor(code: HostProblemCode, options: { hostCode?: string | null; cause?: unknown } = {}) {
    super(options.hostCode ? `${code} (${options.hostCode})` : code, { cause: options.cause });
    this.name = "HostProblem";
    this.code = code;
    this.hostCode = options.hostCode ?? null;
  }
}

interface OfficeError {
  name?: string;
  code?: string | number;
  message?: string;
  debugInfo?: { errorLocation?: string };
}

/**
 * What Word threw, as one of our problems. Word names no reason for a document that may not be changed: viewing mode and
 * protection both arrive as GeneralException or AccessDenied (OfficeDev/office-js #3831, #5484).
 */
export function translateHostError(error: unknown, doing: "reading" | "writing"): HostProblem {
  if (error instanceof HostProblem) return error;
  const office = (error ?? {}) as OfficeError;
  const code = String(office.code ?? office.name ?? "");
  const location = office.debugInfo?.errorLocation;
  const hostCode = location ? `${code} at ${location}` : code || null;
  const as = (ours: HostProblemCode) => new HostProblem(ours, { hostCode, cause: error });
  switch (code) {
    case "ItemNotFound":
      return as("block-not-found");
    case "ApiNotFound":
    case "NotImplemented":
    case "ApiNotAvailable":
      return as("not-supported");
    case "AccessDenied":
    case "NotAllowed":
    case "EditModeNotAllowed":
      return as("read-only");
    case "GeneralException":
      return as(doing === "writing" ? "read-only" : "unknown");
    case "11001":
    case "5001":
      return as("file-not-available");
    default:
      return as(error instanceof TypeError ? "not-supported" : "unknown");
  }
}
