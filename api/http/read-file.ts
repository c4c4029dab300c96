import express, { type Request, type RequestHandler } from "express";
import multer from "multer";
import { docxType } from "../../shared/contract/docx-type.ts";
import type { UploadedFile } from "../operation.ts";
import { Problem } from "../problem.ts";
import { toStorableText } from "../storable-text.ts";

/** Beyond any résumé with photographs, and still nothing to fear in memory. */
const maxFileMegabytes = 25;
const maxFileBytes = maxFileMegabytes * 1024 * 1024;
export const fileTooLarge = `This file is larger than ${maxFileMegabytes} MB, the most that is read.`;

/**
 * Files are told apart by their bytes later on, with a sentence each (a PDF, an old .doc, macros), so the types such files
 * come with are let through here.
 */
const fileTypes = [
  docxType,
  "application/vnd.openxmlformats-officedocument.wordprocessingml.template",
  "application/vnd.ms-word.document.macroenabled.12",
  "application/msword",
  "application/pdf",
  "application/zip",
  "application/octet-stream",
];

const readRaw = express.raw({ limit: maxFileBytes, type: () => true, inflate: false });
const readForm = multer({
  storage: multer.memoryStorage(),
  limits: { fileSize: maxFileBytes, files: 1, fields: 10, fieldSize: 10_000, headerPairs: 50 },
  defParamCharset: "utf8",
}).single("file");

/** Reads a file sent as the body or as the form field `file`; `uploadedFile` then gives it. */
export const readFileBody: RequestHandler = (request, response, next) => {
  const type = request.headers["content-type"];
  if (request.is("multipart/form-data")) {
    return readForm(request, response, (error?: unknown) => next(error && formProblem(error)));
  }
  if (type !== undefined && !request.is(fileTypes)) {
    throw new Problem("media-type-unsupported", {
      detail: 'Send the DOCX itself as the body, or a form with the file in its field "file".',
    });
  }
  return readRaw(request, response, next);
};

/** The parser's own limits keep their codes; whatever else it throws says that what came is no form. */
function formProblem(error: unknown): unknown {
  if (error instanceof multer.MulterError) return error;
  return new Problem("request-invalid", { cause: error, detail: "The form is broken or was cut off." });
}

export function uploadedFile(request: Request): UploadedFile {
  if (request.file)
    return { bytes: request.file.buffer, name: toStorableText(request.file.originalname) || null };
  if (request.is("multipart/form-data")) {
    throw new Problem("request-invalid", { detail: 'The form has no file in its field "file".' });
  }
  // Without a body Express leaves nothing behind; an empty file is for the reader of documents to name.
  const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  return { bytes, name: null };
}
