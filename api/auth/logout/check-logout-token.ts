import { decodeJwt, errors, jwtVerify } from "jose";
import type { World } from "../../world.ts";
import { clockToleranceSeconds, type Issuer } from "../issuers.ts";

const logoutEvent = "http://schemas.openid.net/event/backchannel-logout";
/** A logout token is for now: one that was kept for longer is somebody's copy. */
const maxAgeSeconds = 300;
const signatures = [
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
  "ES512",
  "EdDSA",
  "Ed25519",
];

/** jose's codes for keys that did not come: that says nothing about the token. */
const couldNotAsk = [errors.JWKSTimeout.code, errors.JOSEError.code];

export interface LogoutToken {
  issuer: Issuer;
  /** As it is stored with identities. */
  identityIssuer: string;
  subject: string | null;
  sid: string | null;
  jti: string;
}

/** Why a logout token is not taken. */
export class LogoutTokenRefused extends Error {
  override name = "LogoutTokenRefused";
}

/** OpenID Connect Back-Channel Logout 1.0, 2.6. @throws LogoutTokenRefused */
export async function checkLogoutToken(
  world: Pick<World, "issuers" | "now">,
  token: string,
): Promise<LogoutToken> {
  const { issuer, url } = chooseIssuer(world, token);
  const keys = await world.issuers.keysOf(issuer);
  const { payload, protectedHeader } = await jwtVerify(token, keys, {
    algorithms: signatures,
    issuer: url,
    audience: issuer.clientId,
    requiredClaims: ["iat", "jti", "events"],
    maxTokenAge: maxAgeSeconds,
    clockTolerance: clockToleranceSeconds,
    currentDate: world.now(),
  }).catch((error: unknown) => {
    if (!(error instanceof errors.JOSEError) || couldNotAsk.includes(error.code)) throw error;
    throw new LogoutTokenRefused("the token is not the issuer's, not for us or not of now", { cause: error });
  });
  const { typ } = protectedHeader;
  if (typ !== undefined && !/^(application\/)?(logout\+jwt|jwt)$/i.test(typ)) {
    throw new LogoutTokenRefused("it is a token of another kind");
  }
  const { events, nonce, sub, sid, jti } = payload;
  const event = isObject(events) ? events[logoutEvent] : undefined;
  if (!isObject(event)) throw new LogoutTokenRefused("it tells of no logout");
  // What has a nonce is an ID token, which says that somebody signed in.
  if (nonce !== undefined) throw new LogoutTokenRefused("it has a nonce");
  if (typeof jti !== "string" || jti === "") throw new LogoutTokenRefused("it has no id");
  if ((sub !== undefined && typeof sub !== "string") || (sid !== undefined && typeof sid !== "string")) {
    throw new LogoutTokenRefused("its subject or session is no text");
  }
  if (!sub && !sid) throw new LogoutTokenRefused("it says neither who nor which session");
  return {
    issuer,
    identityIssuer: issuer.identityIssuer ?? payload.iss!,
    subject: sub ?? null,
    sid: sid ?? null,
    jti,
  };
}

/** By what the token says of itself, which nobody has vouched for yet: it chooses the keys, no more. */
function chooseIssuer({ issuers }: Pick<World, "issuers">, token: string): { issuer: Issuer; url: string } {
  try {
    const { iss } = decodeJwt(token);
    const issuer = iss ? issuers.findByUrl(iss) : null;
    if (iss && issuer) return { issuer, url: iss };
  } catch (error) {
    throw new LogoutTokenRefused("it is no token", { cause: error });
  }
  throw new LogoutTokenRefused("its issuer is none of ours");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
