import { createHash } from "node:crypto";

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const hash = /^[0-9a-f]{64}$/;

export const isCandidateId = (text: string): boolean => uuid.test(text);
export const isSha256 = (text: string): boolean => hash.test(text);

/**
 * Both parts come from our own rows; the check is here so that no mistake above can ever become a path.
 * @throws TypeError
 */
export function checkAddress(candidateId: string, sha256?: string): void {
  if (!isCandidateId(candidateId)) throw new TypeError(`Not a candidate's id: ${candidateId}`);
  if (sha256 !== undefined && !isSha256(sha256)) throw new TypeError(`Not a SHA-256: ${sha256}`);
}

export function hashBytes(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** @throws when the bytes are not those that were stored under the hash. */
export function checkBytes(bytes: Uint8Array, sha256: string): Uint8Array {
  if (hashBytes(bytes) !== sha256) throw new Error(`The stored file ${sha256} is damaged.`);
  return bytes;
}
