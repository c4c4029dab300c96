import * as client from "openid-client";
import type { World } from "../../world.ts";
import { hashToken } from "../secrets.ts";
import { spendTicket } from "./store.ts";

/** Where the provider ends its own session (OpenID Connect RP-Initiated Logout 1.0), for the ticket of a sign-out, once. */
export async function findEndSessionUrl(world: World, ticket: string): Promise<URL | null> {
  const ended = await spendTicket(world.db, hashToken(ticket), world.now());
  const issuer = ended && world.issuers.find(ended.issuerId);
  if (!issuer) return null;
  const config = await world.issuers.discover(issuer);
  if (!config.serverMetadata().end_session_endpoint) return null;
  return client.buildEndSessionUrl(config, {
    id_token_hint: ended.idToken,
    post_logout_redirect_uri: `${world.env.publicUrl}/auth/signed-out`,
  });
}
