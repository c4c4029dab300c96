import { createHash, createHmac, randomBytes, randomInt, timingSafeEqual } from "node:crypto";

/**
 * Tokens are 256 random bits, so a plain SHA-256 is what the database holds: there is nothing to guess, and a stolen
 * database opens nothing. The prefix tells people and secret scanners what they found.
 */
export type TokenKind = "access" | "refresh" | "hand-off" | "api-key" | "sign-in" | "sign-out";

const prefixes: Record<TokenKind, string> = {
  access: "aha_",
  refresh: "ahr_",
  "hand-off": "ahh_",
  "api-key": "ahk_",
  "sign-in": "ahs_",
  "sign-out": "aho_",
};

export function makeToken(kind: TokenKind): string {
  return prefixes[kind] + randomBytes(32).toString("base64url");
}

export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

export function makeSalt(): string {
  return randomBytes(32).toString("base64url");
}

/**
 * The refresh token that follows this one. It can be made again from the token and the stored salt, so that within the
 * grace a repeated call gets the *same* successor: the family stays one line and a thief's branch cannot hide in it.
 */
export function deriveSuccessor(refreshToken: string, salt: string): string {
  return prefixes.refresh + createHmac("sha256", refreshToken).update(salt).digest("base64url");
}

/** No vowels and no look-alikes: it is read off one window and typed into another. */
const shortCodeAlphabet = "BCDFGHJKLMNPQRSTVWXZ23456789";
const shortCodeLength = 8;

/** `XXXX-XXXX`: 38 bits, enough where five wrong ones end it and the right verifier is needed as well. */
export function makeShortCode(): string {
  const letters = Array.from(
    { length: shortCodeLength },
    () => shortCodeAlphabet[randomInt(shortCodeAlphabet.length)],
  );
  return `${letters.slice(0, 4).join("")}-${letters.slice(4).join("")}`;
}

/** As typed: any case, blanks and hyphens anywhere. */
export function hashShortCode(typed: string): string {
  return hashToken(typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, ""));
}

/** RFC 7636, S256. */
export function challengeOf(verifier: string): string {
  return createHash("sha256").update(verifier, "ascii").digest("base64url");
}

export function isSame(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}
