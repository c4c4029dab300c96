import { CompactEncrypt, compactDecrypt } from "jose";
import type { ModelEngineName } from "../../shared/contract/model-schemas.ts";

/** Whose key it is and for whom. It stands in the protected header, so a sealed key opens in no other row. */
export interface KeyOwner {
  candidateId: string;
  engine: ModelEngineName;
}

/** A compact JWE (RFC 7516), `dir` with A256GCM. */
export async function sealKey(secret: Uint8Array, owner: KeyOwner, key: string): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(key))
    .setProtectedHeader({ alg: "dir", enc: "A256GCM", candidate: owner.candidateId, engine: owner.engine })
    .encrypt(secret);
}

/** Null where it was sealed for another owner or with another secret, or was changed. */
export async function openKey(secret: Uint8Array, owner: KeyOwner, sealed: string): Promise<string | null> {
  const opened = await compactDecrypt(sealed, secret, {
    keyManagementAlgorithms: ["dir"],
    contentEncryptionAlgorithms: ["A256GCM"],
  }).catch(() => null);
  if (!opened) return null;
  const { candidate, engine } = opened.protectedHeader;
  if (candidate !== owner.candidateId || engine !== owner.engine) return null;
  return new TextDecoder().decode(opened.plaintext);
}
