/**
 * A real OpenID Connect provider (oidc-provider) inside the development server, so that signing in needs no other set-up.
 * It believes whatever e-mail is typed: it must never be reachable from another machine. main.ts mounts it on a loopback
 * listener only, behind a check of the Host header, and never in production.
 */
import { generateKeyPairSync, randomBytes } from "node:crypto";
import express, { type RequestHandler, Router } from "express";
import Provider from "oidc-provider";
import type { Environment } from "../env.ts";
import { singleIssuerId } from "../read-issuers.ts";
import { StartRefused } from "../start-refused.ts";
import { developmentSignInPage, developmentSignOutPage } from "./development-sign-in-page.ts";
import type { Issuer } from "./issuers.ts";
import { createProviderMemory } from "./provider-memory.ts";

const developmentProviderPath = "/dev-issuer";

const clientId = "autohire";
const emailShape = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}$/;

export interface DevelopmentProvider {
  issuer: Issuer;
  /** To be mounted at the root: it answers below `developmentProviderPath`. */
  handler: RequestHandler;
}

/** @throws StartRefused in production, whoever asks for it. */
export function createDevelopmentProvider(
  { publicUrl, production }: Pick<Environment, "publicUrl" | "production">,
  fetch?: Issuer["fetch"],
): DevelopmentProvider {
  if (production || process.env.NODE_ENV === "production") {
    throw new StartRefused(
      "The embedded sign-in believes any e-mail and never runs in production: set OIDC_ISSUER.",
    );
  }
  const url = `${publicUrl}${developmentProviderPath}`;
  const clientSecret = randomBytes(32).toString("base64url");
  const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const provider = new Provider(url, {
    adapter: createProviderMemory(),
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: [`${publicUrl}/auth/callback`],
        post_logout_redirect_uris: [`${publicUrl}/auth/signed-out`],
        backchannel_logout_uri: `${publicUrl}/auth/back-channel-logout`,
        backchannel_logout_session_required: true,
        token_endpoint_auth_method: "client_secret_post",
        id_token_signed_response_alg: "ES256",
      },
    ],
    jwks: {
      keys: [{ ...privateKey.export({ format: "jwk" }), alg: "ES256", use: "sig", kid: "development" }],
    },
    cookies: { keys: [randomBytes(32).toString("base64url")] },
    claims: { openid: ["sub", "sid", "roles"], email: ["email"], profile: ["name"] },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      backchannelLogout: { enabled: true },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource(context, form) {
          context.body = developmentSignOutPage(form);
        },
        postLogoutSuccessSource(context) {
          context.body = developmentSignOutPage(null);
        },
      },
    },
    // It calls nobody but ourselves, whom its guard against addresses of this machine would keep it from.
    fetch: (address, options) =>
      (fetch ?? globalThis.fetch)(String(address), { ...options, dispatcher: undefined } as never),
    interactions: { url: (_context, interaction) => `${developmentProviderPath}/sign-in/${interaction.uid}` },
    // The account is the e-mail itself, so the same e-mail is the same candidate after any restart.
    findAccount: (_context, email) => ({
      accountId: email,
      // For trying things out, whoever is called admin is one.
      claims: () => ({
        sub: email,
        email,
        name: nameOf(email),
        roles: /^admin@/.test(email) ? ["admin"] : [],
      }),
    }),
    // Nobody needs to be asked whether they consent to their own machine.
    async loadExistingGrant(context) {
      const grant = new provider.Grant({ clientId, accountId: context.oidc.session!.accountId! });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
    ttl: { Interaction: 600, Session: 600, Grant: 600, IdToken: 600, AccessToken: 600 },
    renderError(context) {
      context.type = "text/plain";
      context.body = "This sign-in has ended. Close the window and start again from the pane.";
    },
  });

  const router = Router();
  router.get(`${developmentProviderPath}/sign-in/:uid`, async (request, response) => {
    await provider.interactionDetails(request, response);
    response.set("Cache-Control", "no-store").type("html").send(developmentSignInPage(null));
  });
  router.post(
    `${developmentProviderPath}/sign-in/:uid`,
    express.urlencoded({ extended: false, limit: "2kb" }),
    async (request, response) => {
      const email = String((request.body as { email?: unknown } | undefined)?.email ?? "")
        .trim()
        .toLowerCase();
      if (!emailShape.test(email)) {
        response.status(400).type("html").send(developmentSignInPage("Type an e-mail address."));
        return;
      }
      await provider.interactionFinished(request, response, { login: { accountId: email } });
    },
  );
  router.use(developmentProviderPath, provider.callback());

  return {
    issuer: {
      id: singleIssuerId,
      name: "This computer",
      url,
      clientId,
      clientSecret,
      identityIssuer: "urn:autohire:development",
      scope: "openid email profile",
      prompt: "login",
      admin: { claim: "roles", value: "admin" },
      ...(fetch ? { fetch } : {}),
    },
    handler: router,
  };
}

/** `ada.lovelace@example.com` → `Ada Lovelace`. */
function nameOf(email: string): string {
  return email
    .split("@")[0]!
    .split(/[._+-]+/)
    .filter(Boolean)
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join(" ");
}
