import type { Request } from "express";
import * as client from "openid-client";
import { Strategy } from "openid-client/passport";
import type { StrategyCreated, StrategyCreatedStatic } from "passport";
import { singleIssuerId } from "../read-issuers.ts";
import type { Issuer } from "./issuers.ts";
import { readProviderSignIn } from "./provider-sign-in.ts";

/** Where the strategy keeps state, nonce and verifier between its two halves. */
export const checksKey = "oidc";

/** Stands in for express-session: what the strategy puts into it is stored in the attempt's row, nowhere else. */
export type RequestWithChecks = Request & { session?: { [checksKey]?: object } };

export interface OidcStrategyOptions {
  config: client.Configuration;
  issuer: Issuer;
  publicUrl: string;
  /** Stores `session` before the browser is sent to the provider; null where the browser comes back from there. */
  saveChecks: ((request: RequestWithChecks) => Promise<void>) | null;
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
        scope: options.issuer.scope,
        callbackURL: `${options.publicUrl}${callbackPathOf(options.issuer)}`,
      },
      async (tokens, verified) =>
        verified(null, await readProviderSignIn(options.config, options.issuer, tokens)),
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
    const { saveChecks } = this.options;
    if (saveChecks) {
      this.redirect = (url, status) => {
        saveChecks(request as RequestWithChecks).then(
          () => redirect(url, status),
          (error: unknown) => this.error(error),
        );
      };
    }
    Strategy.prototype.authenticate.call(this, request, options);
  }
}

/**
 * Where the provider sends the browser back to. Each of several has its own, so that one cannot pass its answer off as
 * another's (RFC 9700, 4.4).
 */
export function callbackPathOf({ id }: Pick<Issuer, "id">): string {
  return id === singleIssuerId ? "/auth/callback" : `/auth/callback/${id}`;
}
