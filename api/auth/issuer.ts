import * as client from "openid-client";
import type { Environment } from "../env.ts";

/** The OpenID Connect provider that signs candidates in, and how it is reached. */
export interface Issuer {
  url: string;
  clientId: string;
  /** null: a public client, PKCE alone. */
  clientSecret: string | null;
  /** What is stored as the identity's issuer; differs from `url` only for the embedded provider, whose port may change. */
  identityIssuer: string;
  /** Asked of the provider with each sign-in. */
  prompt?: string;
  /** For the embedded provider: the fetch that trusts the development certificate. */
  fetch?: client.CustomFetch;
}

export function issuerOf({ issuer, clientId, clientSecret }: NonNullable<Environment["oidc"]>): Issuer {
  return { url: issuer, clientId, clientSecret, identityIssuer: issuer };
}

/**
 * The issuer's configuration, discovered at the first sign-in and kept. A failed discovery is not kept: a provider that was
 * down when somebody tried must not stay lost.
 */
export function discoverIssuer(issuer: Issuer): () => Promise<client.Configuration> {
  let known: Promise<client.Configuration> | null = null;
  return () => {
    known ??= discover(issuer).catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };
}

function discover({ url, clientId, clientSecret, fetch }: Issuer): Promise<client.Configuration> {
  const address = new URL(url);
  // Plain http is for a provider on this machine; readEnvironment lets no other through in production.
  const insecure = address.protocol === "http:" ? [client.allowInsecureRequests] : [];
  return client.discovery(
    address,
    clientId,
    undefined,
    clientSecret ? client.ClientSecretPost(clientSecret) : client.None(),
    { execute: insecure, ...(fetch ? { [client.customFetch]: fetch } : {}) },
  );
}
