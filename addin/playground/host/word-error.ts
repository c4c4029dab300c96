/**
 * An answer in which Word refuses. Codes are those of `Word.ErrorCodes` and `OfficeExtension.ErrorCodes`; the location is
 * the member that refused (`Paragraph.insertText`), as Word reports it in `error.debugInfo.errorLocation`.
 */
export type WordErrorCode =
  | "AccessDenied"
  | "GeneralException"
  | "InvalidArgument"
  | "ItemNotFound"
  | "NotAllowed"
  | "NotImplemented"
  | "InvalidObjectPath"
  | "SearchStringInvalidOrTooLong"
  | "ApiNotFound";

const httpStatus: Record<WordErrorCode, number> = {
  AccessDenied: 401,
  GeneralException: 500,
  InvalidArgument: 400,
  ItemNotFound: 404,
  NotAllowed: 403,
  NotImplemented: 501,
  InvalidObjectPath: 400,
  SearchStringInvalidOrTooLong: 400,
  ApiNotFound: 404,
};

export class WordError extends Error {
  readonly code: WordErrorCode;
  location: string;

  constructor(code: WordErrorCode, message: string, location = "") {
    super(message);
    this.name = "WordError";
    this.code = code;
    this.location = location;
  }

  get httpStatusCode(): number {
    return httpStatus[this.code];
  }
}

/** No refusal but silence: the whole batch is never answered. */
export class NeverAnswered extends Error {}

export function itemNotFound(what: string): WordError {
  return new WordError("ItemNotFound", `${what} could not be found.`);
}

export function invalidArgument(message: string): WordError {
  return new WordError("InvalidArgument", message);
}

/** For what Word can do and this stand-in cannot: loud, so that nobody takes silence for success. */
export function notImplemented(message: string): WordError {
  return new WordError("NotImplemented", `The stand-in for Word does not know this: ${message}`);
}
