import escapeHtml from "escape-html";
import type { ErrorRequestHandler, Request, Response } from "express";
import multer from "multer";
import { problemCodes } from "../../shared/contract/problems.ts";
import type { ProblemDocument } from "../../shared/contract/schemas.ts";
import { describeError } from "../describe-error.ts";
import { Problem } from "../problem.ts";
import { problemTitles } from "./problem-titles.ts";
import { requestIdOf } from "./request-log.ts";

/** Writes a problem as RFC 9457 has it. The only place where a code becomes a status number. */
function sendProblem(request: Request, response: Response, problem: Problem): void {
  const status = problemCodes[problem.code];
  const document: ProblemDocument = {
    type: `/docs/problems#${problem.code}`,
    title: problemTitles[problem.code],
    status,
    code: problem.code,
    requestId: requestIdOf(request),
    ...(problem.detail === undefined ? {} : { detail: problem.detail }),
    ...(problem.details === undefined ? {} : { details: problem.details }),
  };
  if (status === 401) response.set("WWW-Authenticate", "Bearer");
  response.status(status).set("Cache-Control", "no-store").vary("Accept");
  // Who follows a link to a file that is gone reads the sentence, not its JSON.
  if (request.accepts(problemType, "html") === "html") response.type("html").send(writePage(document));
  else response.type(problemType).send(JSON.stringify(document));
}

const problemType = "application/problem+json";

/** Its texts are ours, but a detail may name a field that the caller made up. */
function writePage({ title, detail, code, requestId }: ProblemDocument): string {
  const paragraphs = [detail, [code, requestId].join(" · ")].filter((text) => text !== undefined);
  return [
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>AutoHire</title><h1>${escapeHtml(title)}</h1>`,
    ...paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`),
    "</html>",
  ].join("\n");
}

/** The last handler of the app: everything thrown becomes a problem, and what nobody foresaw `internal-error`. */
export const handleErrors: ErrorRequestHandler = (error, request, response, _next) => {
  // The caller has gone, and what was done for it ended for that reason: there is nobody to tell and nothing amiss.
  if (response.closed && error instanceof DOMException && error.name === "AbortError") return;
  const problem = problemOf(error);
  if (problem.code === "internal-error") {
    request.log.error({ error: describeError(error) }, "internal-error");
  }
  if (response.headersSent) {
    response.destroy();
    return;
  }
  sendProblem(request, response, problem);
};

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof multer.MulterError) {
    const tooLarge = error.code === "LIMIT_FILE_SIZE";
    return new Problem(tooLarge ? "body-too-large" : "request-invalid", {
      cause: error,
      detail: tooLarge ? "The file is too large." : 'The form needs exactly one file, in the field "file".',
    });
  }
  const { type, status } = (error ?? {}) as { type?: unknown; status?: unknown };
  if (type === "entity.too.large") return new Problem("body-too-large", { cause: error });
  if (type === "encoding.unsupported" || type === "charset.unsupported") {
    return new Problem("media-type-unsupported", { cause: error });
  }
  // What Express and its parsers refuse (broken JSON, bad percent-encoding, aborted bodies) carries a 4xx status.
  if (typeof status === "number" && status >= 400 && status < 500) {
    const detail = type === "entity.parse.failed" ? "The body is not valid JSON." : undefined;
    return new Problem("request-invalid", { cause: error, ...(detail ? { detail } : {}) });
  }
  return new Problem("internal-error", { cause: error });
}
