import { hkdfSync } from "node:crypto";
import { EncryptJWT, errors, jwtDecrypt } from "jose";
import { z } from "zod";

/** Which file a link leads to, and whose it is. */
export interface LinkedFile {
  candidateId: string;
  resumeId: string;
  versionId: string;
  /** The résumé's when the link was made: it holds no longer than that. */
  generation: number;
}

/** Of another purpose the same secret makes another key, so that nothing sealed elsewhere passes for a link. */
const purpose = "autohire version link";
const claimsSchema = z.object({
  sub: z.uuid(),
  resume: z.uuid(),
  version: z.uuid(),
  generation: z.int(),
});

/** RFC 5869. */
const deriveKey = (secret: Uint8Array): Uint8Array =>
  new Uint8Array(hkdfSync("sha256", secret, new Uint8Array(), purpose, 32));

/**
 * A compact JWE (RFC 7516), `dir` with A256GCM, over the claims of a JWT: encrypted, because its holder may be anybody and need not
 * learn whose it is. `expiresAt` counts in whole seconds.
 */
export async function writeLinkToken(secret: Uint8Array, file: LinkedFile, expiresAt: Date): Promise<string> {
  return new EncryptJWT({ resume: file.resumeId, version: file.versionId, generation: file.generation })
    .setProtectedHeader({ alg: "dir", enc: "A256GCM" })
    .setSubject(file.candidateId)
    .setExpirationTime(Math.floor(expiresAt.getTime() / 1000))
    .encrypt(deriveKey(secret));
}

/** `expired` only for what was made with this secret; whatever else does not open is `invalid`, with no word on why. */
export async function readLinkToken(
  secret: Uint8Array,
  token: string,
  now: Date,
): Promise<LinkedFile | "expired" | "invalid"> {
  try {
    const { payload } = await jwtDecrypt(token, deriveKey(secret), {
      keyManagementAlgorithms: ["dir"],
      contentEncryptionAlgorithms: ["A256GCM"],
      requiredClaims: ["exp"],
      currentDate: now,
    });
    const { sub, resume, version, generation } = claimsSchema.parse(payload);
    return { candidateId: sub, resumeId: resume, versionId: version, generation };
  } catch (error) {
    return error instanceof errors.JWTExpired ? "expired" : "invalid";
  }
}
