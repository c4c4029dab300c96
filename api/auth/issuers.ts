import { createRemoteJWKSet, customFetch, type JWTVerifyGetKey } from "jose";
import * as client from "openid-client";
import type { IssuerSettings } from "../read-issuers.ts";

/** An OpenID Connect provider that signs candidates in, and how it is reached. */
export interface Issuer extends IssuerSettings {
  /** Stored as the identity's issuer in place of the ID token's own: for the embedded provider, whose port may change. */
  identityIssuer?: string;
  /** For the embedded provider: the fetch that trusts the development certificate. */
  fetch?: client.CustomFetch;
}

export interface Issuers {
  /** In the order in which the sign-in page shows them. */
  list: readonly Issuer[];
  find(id: string): Issuer | null;
  /** The one that calls itself so in its tokens. */
  findByUrl(url: string): Issuer | null;
  /** For sending a browser there: what the provider says about itself, at most an hour old. */
  discover(issuer: Issuer): Promise<client.Configuration>;
  /**
   * For judging what it sends: asked anew, endpoints and keys, so that a key it changed a moment ago costs nobody a sign-in.
   * openid-client takes an unknown key id for an error while its own copy of the keys is younger than a minute.
   */
  discoverAnew(issuer: Issuer): Promise<client.Configuration>;
  /** The keys for tokens that come unasked; an unknown key id fetches them again, at most twice a minute (jose). */
  keysOf(issuer: Issuer): Promise<JWTVerifyGetKey>;
}

/** Clocks may differ by so much, in either direction. */
export const clockToleranceSeconds = 60;

const discoveryMs = 3600 * 1000;

export function openIssuers(list: readonly Issuer[]): Issuers {
  const known = new Map<string, { config: Promise<client.Configuration>; until: number }>();
  const keys = new Map<string, JWTVerifyGetKey>();

  function discoverAnew(issuer: Issuer): Promise<client.Configuration> {
    const config = ask(issuer);
    known.set(issuer.id, { config, until: Date.now() + discoveryMs });
    // A failure is not kept: a provider that was down when somebody tried must not stay lost.
    config.catch(() => known.delete(issuer.id));
    return config;
  }

  function discover(issuer: Issuer): Promise<client.Configuration> {
    const kept = known.get(issuer.id);
    return kept && kept.until > Date.now() ? kept.config : discoverAnew(issuer);
  }

  return {
    list,
    find: (id) => list.find((issuer) => issuer.id === id) ?? null,
    findByUrl: (url) => list.find((issuer) => withoutSlash(issuer.url) === withoutSlash(url)) ?? null,
    discover,
    discoverAnew,
    async keysOf(issuer) {
      const { jwks_uri } = (await discover(issuer)).serverMetadata();
      if (!jwks_uri) throw new Error("The provider names no keys.");
      const kept = keys.get(jwks_uri);
      if (kept) return kept;
      const made = createRemoteJWKSet(
        new URL(jwks_uri),
        issuer.fetch ? { [customFetch]: issuer.fetch as unknown as typeof fetch } : {},
      );
      keys.set(jwks_uri, made);
      return made;
    },
  };
}

async function ask({ url, clientId, clientSecret, fetch }: Issuer): Promise<client.Configuration> {
  const address = new URL(url);
  // Plain http is for a provider on this machine; readIssuers lets no other through.
  const insecure = address.protocol === "http:" ? [client.allowInsecureRequests] : [];
  return client.discovery(
    address,
    clientId,
    { [client.clockTolerance]: clockToleranceSeconds },
    clientSecret ? proveBySecret(clientSecret) : client.None(),
    {
      // Without it an ID token's signature is not looked at: it came over TLS. We look all the same.
      execute: [client.enableNonRepudiationChecks, ...insecure],
      ...(fetch ? { [client.customFetch]: fetch } : {}),
    },
  );
}

/** In the body where the provider takes it there, else in the header, which every provider takes (OpenID Connect Core, 9). */
function proveBySecret(clientSecret: string): client.ClientAuth {
  const [inBody, inHeader] = [client.ClientSecretPost(clientSecret), client.ClientSecretBasic(clientSecret)];
  return (server, ...rest) =>
    server.token_endpoint_auth_methods_supported?.includes("client_secret_post")
      ? inBody(server, ...rest)
      : inHeader(server, ...rest);
}

const withoutSlash = (url: string) => url.replace(/\/$/, "");
