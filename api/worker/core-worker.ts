/**
 * What runs in the worker threads: the core's work, each call whole in itself, exported by the name under which the pool
 * calls it. A document never crosses the thread's border, its bytes do; answers are plain values.
 */
export { findPainPoints } from "../../shared/posting/find-pain-points.ts";
export { readPosting } from "../../shared/posting/read-posting.ts";
export { checkClaims } from "../../shared/tailoring/check-claims.ts";
export * from "./calls/documents.ts";
export * from "./calls/letters.ts";
export { readOwnChanges } from "./calls/own-changes.ts";
export * from "./calls/sync.ts";
export * from "./calls/tailoring.ts";
