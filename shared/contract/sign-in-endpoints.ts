import { z } from "zod";
import { describeEndpoint, roles } from "./endpoint.ts";
import { candidateSchema, id, nothing, scopesOfSchema, shortText, time, tokenSchema } from "./schemas.ts";

const endpoint = describeEndpoint(nothing);

/** What the dialog brought to the pane that opened it. */
const handOffGrants = [
  z.object({
    grant: z.literal("hand-off"),
    code: z.string().max(200),
    verifier: z.string().min(43).max(128),
  }),
  z.object({
    grant: z.literal("short-code"),
    shortCode: z.string().max(20),
    verifier: z.string().min(43).max(128),
  }),
] as const;

const linkedSchema = z.object({
  id,
  /** The provider, as the sign-in page calls it; its address where it is none of this server's any more. */
  provider: z.string(),
  email: z.string().nullable(),
  createdAt: time,
});

/** The browser's part of signing in (/auth/start, /auth/callback) is no JSON API and stands in api/auth. */
export const signInEndpoints = {
  listIssuers: endpoint({
    method: "GET",
    path: "/auth/issuers",
    summary: "The providers that the sign-in page offers",
    scope: null,
    answer: z.object({ items: z.array(z.object({ id: z.string(), name: shortText })) }),
  }),
  createHandOff: endpoint({
    method: "POST",
    path: "/auth/hand-offs",
    summary: "The callback page stores a one-time hand-off (60 s); needs the sign-in cookie",
    scope: null,
    limit: "sign-in",
    answer: z.object({ code: z.string(), shortCode: z.string(), expiresIn: z.int() }),
    problems: ["hand-off-invalid"],
  }),
  createToken: endpoint({
    method: "POST",
    path: "/auth/tokens",
    summary: "Trade a hand-off code (or the short code) with its verifier, or a refresh token, for tokens",
    scope: null,
    limit: "sign-in",
    body: z.discriminatedUnion("grant", [
      ...handOffGrants,
      z.object({ grant: z.literal("refresh"), refreshToken: z.string().max(200) }),
    ]),
    answer: tokenSchema,
    problems: ["hand-off-invalid", "session-expired", "token-reused"],
  }),
  signOut: endpoint({
    method: "POST",
    path: "/auth/sign-out",
    summary:
      "End this session: the whole family of the refresh token. `provider` says where one can sign out there as well: open /auth/end-session?ticket=… within five minutes",
    scope: null,
    limit: "sign-in",
    body: z.object({ refreshToken: z.string().max(200) }),
    answer: z.object({ provider: z.object({ name: shortText, ticket: z.string() }).nullable() }),
  }),
  getCandidate: endpoint({
    method: "GET",
    path: "/me",
    summary: "Who is signed in",
    scope: "any",
    answer: candidateSchema.extend({ scopes: scopesOfSchema, role: z.enum(roles) }),
  }),

  listIdentities: endpoint({
    method: "GET",
    path: "/identities",
    summary: "The sign-ins that lead to this account, the first one first",
    scope: "account",
    answer: z.object({ items: z.array(linkedSchema) }),
  }),
  linkIdentity: endpoint({
    method: "POST",
    path: "/identities",
    summary: "Another sign-in for this account: a hand-off as for createToken. Not with an API key",
    scope: "account",
    limit: "sign-in",
    body: z.discriminatedUnion("grant", [...handOffGrants]),
    statuses: [201],
    answer: linkedSchema,
    problems: ["forbidden", "hand-off-invalid", "identity-taken"],
  }),
  unlinkIdentity: endpoint({
    method: "DELETE",
    path: "/identities/{identityId}",
    summary:
      "Take a sign-in from this account, and end the sessions that began with it; never the last one. Not with an API key",
    scope: "account",
    params: z.object({ identityId: id }),
    problems: ["forbidden", "not-found", "identity-last"],
  }),
} as const;
