import type { RefusalReason } from "../types.ts";

/** Thrown while one edit is planned; `applyEdits` turns it into a refused edit and goes on with the others. */
export class EditRefused extends Error {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason, message: string) {
    super(message);
    this.name = "EditRefused";
    this.reason = reason;
  }
}
