import type { DocxProblem, DocxProblemCode } from "./types.ts";

/**
 * Carries a named problem out of the depth of a reader. `openDocx` turns it into a value; it reaches a caller only
 * from parts that opening does not read (`DocxDocument.bytes`, `text` and `tree` of such a part).
 */
export class DocxFailure extends Error {
  readonly problem: DocxProblem;

  constructor(code: DocxProblemCode, message: string) {
    super(message);
    this.name = "DocxFailure";
    this.problem = { code, message };
  }
}
