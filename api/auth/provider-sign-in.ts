import * as client from "openid-client";
import { z } from "zod";
import type { Issuer } from "./issuers.ts";

/** What a provider said at one sign-in: carried from the callback over the hand-off into the session. */
export const providerSignInSchema = z.object({
  /** The settings' id of the issuer. */
  issuerId: z.string(),
  /** With `subject`, who it is; nothing else ever says so. */
  issuer: z.string(),
  subject: z.string(),
  /** To be shown, never to be trusted: no account is found by it. null where the provider says that it is not verified. */
  email: z.string().nullable(),
  name: z.string().nullable(),
  /** The provider's own session, for its back-channel logout. */
  sid: z.string().nullable(),
  /** Kept where the provider can be told of a sign-out. */
  idToken: z.string().nullable(),
  isAdmin: z.boolean(),
});
export type ProviderSignIn = z.output<typeof providerSignInSchema>;

type Tokens = client.TokenEndpointResponse & client.TokenEndpointResponseHelpers;
type Claims = Readonly<Record<string, unknown>>;

/** From checked tokens. Asks the provider's userinfo endpoint for what the ID token leaves out. */
export async function readProviderSignIn(
  config: client.Configuration,
  issuer: Issuer,
  tokens: Tokens,
): Promise<ProviderSignIn> {
  const idToken = tokens.claims();
  if (!idToken || !tokens.id_token) throw new Error("The provider sent no ID token.");
  const server = config.serverMetadata();
  const wanted = issuer.admin ? findClaim(idToken, issuer.admin.claim) : null;
  const isLacking = idToken.email === undefined || idToken.name === undefined || wanted === undefined;
  const more: Claims =
    isLacking && server.userinfo_endpoint
      ? await client.fetchUserInfo(config, tokens.access_token, idToken.sub)
      : {};
  // What is signed goes before what is not.
  const claims: Claims = { ...more, ...idToken };
  return {
    issuerId: issuer.id,
    issuer: issuer.identityIssuer ?? idToken.iss,
    subject: idToken.sub,
    email: isUnverified(claims.email_verified) ? null : readText(claims.email),
    name: readText(claims.name) ?? readText(claims.preferred_username),
    sid: readText(idToken.sid),
    idToken: server.end_session_endpoint ? tokens.id_token : null,
    isAdmin: issuer.admin !== null && holds(findClaim(claims, issuer.admin.claim), issuer.admin.value),
  };
}

/** Some providers write the boolean as a word. */
const isUnverified = (value: unknown) => value === false || value === "false";

function readText(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value.slice(0, 320) : null;
}

/** By its whole name, which may hold dots (`https://example.com/roles`), or else as a path (`realm_access.roles`). */
function findClaim(claims: Claims, name: string): unknown {
  if (Object.hasOwn(claims, name)) return claims[name];
  return name
    .split(".")
    .reduce<unknown>(
      (value, part) =>
        typeof value === "object" && value !== null && Object.hasOwn(value, part)
          ? (value as Claims)[part]
          : undefined,
      claims,
    );
}

/** The value itself or a list with it in it; never a part of a text. */
function holds(claim: unknown, value: string): boolean {
  return Array.isArray(claim) ? claim.includes(value) : claim === value;
}
