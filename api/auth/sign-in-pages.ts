/**
 * The browser's part of signing in, as plain pages:
 *
 *   /dialog.html#challenge=…   static; asks for a click, then goes to
 *   /auth/start?challenge=…&issuer=…    stores the attempt, sets the cookie, sends the browser to the provider, which sends it to
 *   /auth/callback[/issuer]    checks state, nonce and verifier, notes who it is, and goes to
 *   /callback.html             static; calls createHandOff with the cookie and messages the code to the pane
 *
 * What went wrong on the way is told by /callback.html#problem=….
 */
import { type Request, type RequestHandler, type Response, Router } from "express";
import { Passport } from "passport";
import { describeError } from "../describe-error.ts";
import type { World } from "../world.ts";
import type { Issuer } from "./issuers.ts";
import { backChannelLogout } from "./logout/back-channel-logout.ts";
import { findEndSessionUrl } from "./logout/find-end-session-url.ts";
import { callbackPathOf, checksKey, OidcStrategy, type RequestWithChecks } from "./oidc-strategy.ts";
import type { ProviderSignIn } from "./provider-sign-in.ts";
import { hashToken, makeToken } from "./secrets.ts";
import { signInCookie, signInCookieOptions, signInSeconds } from "./sign-in-cookie.ts";
import { secondsAfter } from "./start-session.ts";
import {
  deleteSignInAttempt,
  findSignInAttempt,
  finishSignInAttempt,
  saveSignInAttempt,
  takeChecks,
} from "./store.ts";

export type SignInProblem = "refused" | "expired" | "provider";

const challengeShape = /^[A-Za-z0-9_-]{43}$/;

export function signInPages(world: World, limit: RequestHandler): Router {
  const { issuers } = world;
  const { publicUrl } = world.env;

  /** A strategy for this one call: it is cheap, and what it saves belongs to one browser. */
  async function authenticate(
    issuer: Issuer,
    request: Request,
    response: Response,
    saveChecks: ((request: RequestWithChecks) => Promise<void>) | null,
  ): Promise<ProviderSignIn | null> {
    const config = await (saveChecks ? issuers.discover(issuer) : issuers.discoverAnew(issuer));
    const strategy = new OidcStrategy({ config, issuer, publicUrl, saveChecks });
    return new Promise((resolve, reject) => {
      const done = (error: unknown, signIn?: ProviderSignIn | false) =>
        error ? reject(error) : resolve(signIn || null);
      new Passport().authenticate(strategy, { session: false }, done)(request, response, reject);
    });
  }

  const start: RequestHandler = async (request, response) => {
    const challenge = String(request.query.challenge ?? "");
    const issuer = request.query.issuer
      ? issuers.find(String(request.query.issuer))
      : (issuers.list[0] ?? null);
    // A link from elsewhere must not sign anybody in without the click that our own page asks for.
    const site = request.get("Sec-Fetch-Site");
    if (!issuer || !challengeShape.test(challenge) || (site !== undefined && site !== "same-origin")) {
      response.redirect(
        303,
        `/dialog.html${challengeShape.test(challenge) ? `#challenge=${challenge}` : ""}`,
      );
      return;
    }
    const cookie = makeToken("sign-in");
    const withChecks = request as RequestWithChecks;
    withChecks.session = {};
    await authenticate(issuer, request, response, async ({ session }) => {
      const now = world.now();
      await saveSignInAttempt(world.db, {
        id: world.newId(),
        cookieHash: hashToken(cookie),
        challenge,
        issuerId: issuer.id,
        checks: session?.[checksKey] ?? {},
        now,
        expiresAt: secondsAfter(now, signInSeconds),
      });
      response.cookie(signInCookie, cookie, { ...signInCookieOptions, maxAge: signInSeconds * 1000 });
    });
  };

  const finish: RequestHandler = async (request, response) => {
    const cookie = readCookie(request);
    const attempt = cookie ? await findSignInAttempt(world.db, hashToken(cookie), world.now()) : null;
    if (!attempt || !(await takeChecks(world.db, attempt.id, world.now()))) return tell(response, "expired");
    const issuer = issuers.find(attempt.issuerId);
    if (!issuer || request.path !== callbackPathOf(issuer)) {
      await deleteSignInAttempt(world.db, attempt.id);
      return tell(response, "refused");
    }
    const withChecks = request as RequestWithChecks;
    withChecks.session = { [checksKey]: attempt.checks };
    let signIn: ProviderSignIn | null;
    try {
      signIn = await authenticate(issuer, request, response, null);
    } catch (error) {
      // Checks that failed once are never tried again.
      await deleteSignInAttempt(world.db, attempt.id);
      throw error;
    }
    if (!signIn) {
      await deleteSignInAttempt(world.db, attempt.id);
      return tell(response, "refused");
    }
    await finishSignInAttempt(world.db, attempt.id, signIn);
    response.redirect(303, "/callback.html");
  };

  const endSession: RequestHandler = async (request, response) => {
    const url = await findEndSessionUrl(world, String(request.query.ticket ?? ""));
    if (url) response.redirect(303, url.href);
    else tell(response, "expired");
  };

  const router = Router({ caseSensitive: true, strict: true });
  router.use("/auth", limit, (_request, response, next) => {
    response.set("Cache-Control", "no-store");
    next();
  });
  router.get("/auth/start", telling("provider", start));
  router.get(["/auth/callback", "/auth/callback/:issuer"], telling("refused", finish));
  router.get("/auth/end-session", telling("provider", endSession));
  router.get("/auth/signed-out", (_request, response) => response.redirect(303, "/callback.html#signed-out"));
  router.post("/auth/back-channel-logout", backChannelLogout(world));
  return router;
}

/** Turns what a page threw into a page that says so; the candidate looks at a window, not at JSON. */
function telling(problem: SignInProblem, page: RequestHandler): RequestHandler {
  return async (request, response, next) => {
    try {
      await page(request, response, next);
    } catch (error) {
      request.log.warn({ error: describeError(error) }, `sign-in ${problem}`);
      if (!response.headersSent) tell(response, problem);
    }
  };
}

function tell(response: Response, problem: SignInProblem): void {
  response.redirect(303, `/callback.html#problem=${problem}`);
}

function readCookie(request: Request): string | null {
  return new RegExp(`(?:^|;\\s*)${signInCookie}=([\\w-]+)`).exec(request.headers.cookie ?? "")?.[1] ?? null;
}
