import { readFileSync } from "node:fs";
import { z } from "zod";
import { isLoopback } from "./is-loopback.ts";

/** One OpenID Connect provider that may sign candidates in. */
export interface IssuerSettings {
  /** Names it in our addresses: `/auth/start?issuer=work`. */
  id: string;
  /** What the sign-in page calls it. */
  name: string;
  url: string;
  clientId: string;
  /** null: a public client, PKCE alone. */
  clientSecret: string | null;
  /** What is asked for; always with `openid` in it. */
  scope: string;
  /** OpenID Connect Core, 3.1.2.1: `login`, `select_account`, …; null leaves it to the provider. */
  prompt: string | null;
  /** Who is an administrator: whose claim holds the value. null: nobody. */
  admin: { claim: string; value: string } | null;
}

/** The issuer of the variables OIDC_ISSUER, OIDC_CLIENT_ID, …; the others name themselves. */
export const singleIssuerId = "default";

const text = z.string().trim().min(1).max(500);
const entrySchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/),
  name: z.string().trim().min(1).max(60),
  issuer: text,
  clientId: text,
  clientSecret: text.optional(),
  scope: text.optional(),
  prompt: text.optional(),
  adminClaim: text.optional(),
  adminValue: text.optional(),
});

type Entry = z.output<typeof entrySchema>;

export interface IssuerVariables {
  OIDC_ISSUER?: string | undefined;
  OIDC_CLIENT_ID?: string | undefined;
  OIDC_CLIENT_SECRET?: string | undefined;
  OIDC_NAME?: string | undefined;
  OIDC_SCOPE?: string | undefined;
  OIDC_ADMIN_CLAIM?: string | undefined;
  OIDC_ADMIN_VALUE?: string | undefined;
  /** A JSON array, or the name of a file that holds one. */
  OIDC_ISSUERS?: string | undefined;
}

/** Every issuer that the variables name, in their order, or one sentence for each mistake. */
export function readIssuers(variables: IssuerVariables): { issuers: IssuerSettings[]; mistakes: string[] } {
  const mistakes: string[] = [];
  const entries = [...readSingle(variables, mistakes), ...readSeveral(variables.OIDC_ISSUERS, mistakes)];
  const issuers = entries.map((entry) => toSettings(entry, mistakes));
  for (const [what, values] of [
    ["id", issuers.map(({ id }) => id)],
    ["issuer", issuers.map(({ url }) => url.replace(/\/$/, ""))],
  ] as const) {
    const twice = values.find((value, at) => values.indexOf(value) !== at);
    if (twice !== undefined) mistakes.push(`OIDC_ISSUERS names the same ${what} twice: ${twice}.`);
  }
  return { issuers, mistakes };
}

function readSingle(variables: IssuerVariables, mistakes: string[]): Entry[] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId } = variables;
  if (!issuer) return [];
  if (!clientId) {
    mistakes.push("OIDC_ISSUER needs OIDC_CLIENT_ID beside it.");
    return [];
  }
  return [
    {
      id: singleIssuerId,
      name: variables.OIDC_NAME ?? URL.parse(issuer)?.host ?? issuer,
      issuer,
      clientId,
      clientSecret: variables.OIDC_CLIENT_SECRET,
      scope: variables.OIDC_SCOPE,
      adminClaim: variables.OIDC_ADMIN_CLAIM,
      adminValue: variables.OIDC_ADMIN_VALUE,
    },
  ];
}

function readSeveral(given: string | undefined, mistakes: string[]): Entry[] {
  if (!given) return [];
  let json = given;
  if (!given.trimStart().startsWith("[")) {
    try {
      json = readFileSync(given, "utf8");
    } catch {
      mistakes.push("OIDC_ISSUERS must be a JSON array, or name a readable file that holds one.");
      return [];
    }
  }
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    mistakes.push("OIDC_ISSUERS is no valid JSON.");
    return [];
  }
  const parsed = z.array(entrySchema).min(1).max(20).safeParse(value);
  if (parsed.success) return parsed.data;
  // By place alone: a secret stands among the values.
  const places = new Set(parsed.error.issues.map(({ path }) => path.join(".") || "the list itself"));
  mistakes.push(
    `OIDC_ISSUERS: look at ${[...places].join(", ")}. Each entry needs id, name, issuer and clientId; clientSecret, scope, prompt, adminClaim and adminValue may be there, nothing else.`,
  );
  return [];
}

function toSettings(entry: Entry, mistakes: string[]): IssuerSettings {
  const { id, name, issuer, adminClaim, adminValue } = entry;
  const where = id === singleIssuerId ? "OIDC_ISSUER" : `The issuer of ${id}`;
  const url = URL.parse(issuer);
  if (!url || !/^https?:$/.test(url.protocol)) {
    mistakes.push(`${where} must be a URL that begins with https:// or http://.`);
  } else if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    mistakes.push(`${where} must begin with https://: who signs in could be read and changed on the way.`);
  } else if (url.search !== "" || url.hash !== "" || url.username !== "") {
    mistakes.push(`${where} must hold no user name, no ? and no #.`);
  }
  if (!adminClaim !== !adminValue) {
    mistakes.push(`${where}: the claim that makes an administrator and its value go together.`);
  }
  const scopes = (entry.scope ?? "openid email profile").split(/\s+/);
  return {
    id,
    name,
    url: issuer,
    clientId: entry.clientId,
    clientSecret: entry.clientSecret ?? null,
    scope: [...new Set(["openid", ...scopes])].join(" "),
    prompt: entry.prompt ?? null,
    admin: adminClaim && adminValue ? { claim: adminClaim, value: adminValue } : null,
  };
}
