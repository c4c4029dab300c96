export type CompareRefusalCode = "compare-content-not-trackable" | "compare-not-exact";

/** Two readable documents that cannot be brought together without a wrong result. Nothing was changed. */
export class CompareRefusal extends Error {
  readonly code: CompareRefusalCode;

  constructor(code: CompareRefusalCode, message: string) {
    super(message);
    this.name = "CompareRefusal";
    this.code = code;
  }
}
