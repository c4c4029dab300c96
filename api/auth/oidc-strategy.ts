import type { Request } from "express";
import * as client from "openid-client";
import { Strategy } from "openid-client/passport";
import type { StrategyCreated, StrategyCreatedStatic } from "passport";
import type { Issuer } from "./issuer.ts";
import type { Identity } from "./store.ts";

/** Where the strategy keeps state, nonce and verifier between its two halves. */
export const checksKey = "oidc";

/** Stands in for express-session: what the strategy puts into it is stored in the attempt's row, nowhere else. */
export type RequestWithChecks = Request & { session?: { [checksKey]?: object } };

export interface OidcStrategyOptions {
  config: client.Configuration;
  issuer: Issuer;
  publicUrl: string;
  /** Stores `session` before the browser is sent to the provider. */
  saveChecks(request: RequestWithChecks): Promise<void>;
}

/**
 * openid-client's passport strategy with three additions: state and nonce always (besides PKCE), addresses made from our
 * own public URL and never from a Host header, and the checks saved before the browser is sent away.
 */
export class OidcStrategy extends Strategy {
  // Not #private: passport works on a copy made by Object.create, which has no private fields.
  readonly options: OidcStrategyOptions;

  constructor(options: OidcStrategyOptions) {
    super(
      {
        config: options.config,
        name: "oidc",
        sessionKey: checksKey,
        scope: "openid email profile",
        callbackURL: `${options.publicUrl}/auth/callback`,
      },
      (tokens, verified) => verified(null, identityOf(tokens, options.issuer)),
    );
    this.options = options;
  }

  override authorizationRequestParams(): URLSearchParams {
    const { prompt } = this.options.issuer;
    return new URLSearchParams({
      state: client.randomState(),
      nonce: client.randomNonce(),
      ...(prompt ? { prompt } : {}),
    });
  }

  override currentUrl(request: Request): URL {
    return new URL(request.originalUrl, this.options.publicUrl);
  }

  /** Only our own start page begins; a callback without an answer in it is a refused sign-in, not a new one. */
  override shouldInitiateAuthRequest(request: Request): boolean {
    return request.path === "/auth/start";
  }

  override authenticate<Options extends object>(
    this: StrategyCreated<OidcStrategy, OidcStrategy & StrategyCreatedStatic>,
    request: Request,
    options: Options,
  ): void {
    const redirect = this.redirect.bind(this);
    this.redirect = (url, status) => {
      this.options.saveChecks(request as RequestWithChecks).then(
        () => redirect(url, status),
        (error: unknown) => this.error(error),
      );
    };
    Strategy.prototype.authenticate.call(this, request, options);
  }
}

function identityOf(
  tokens: client.TokenEndpointResponse & client.TokenEndpointResponseHelpers,
  issuer: Issuer,
): Identity {
  const claims = tokens.claims();
  if (!claims) throw new Error("The provider sent no ID token.");
  const text = (value: unknown) => (typeof value === "string" && value !== "" ? value.slice(0, 320) : null);
  return {
    issuer: issuer.identityIssuer,
    subject: claims.sub,
    email: text(claims.email),
    name: text(claims.name) ?? text(claims.preferred_username),
  };
}
