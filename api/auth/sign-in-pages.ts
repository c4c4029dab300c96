/**
 * The browser's part of signing in, as plain pages:
 *
 *   /dialog.html#challenge=…   static; asks for a click, then goes to
 *   /auth/start?challenge=…    stores the attempt, sets the cookie, sends the browser to the provider, which sends it to
 *   /auth/callback             checks state, nonce and verifier, notes who it is, and goes to
 *   /callback.html             static; calls createHandOff with the cookie and messages the code to the pane
 *
 * What went wrong on the way is told by /callback.html#problem=….
 */
import { type Request, type RequestHandler, type Response, Router } from "express";
import { Passport } from "passport";
import { describeError } from "../describe-error.ts";
import type { World } from "../world.ts";
import { discoverIssuer, type Issuer } from "./issuer.ts";
import { checksKey, OidcStrategy, type RequestWithChecks } from "./oidc-strategy.ts";
import { hashToken, makeToken } from "./secrets.ts";
import { signInCookie, signInCookieOptions, signInSeconds } from "./sign-in-cookie.ts";
import { secondsAfter } from "./start-session.ts";
import {
  deleteSignInAttempt,
  findSignInAttempt,
  finishSignInAttempt,
  type Identity,
  saveIdentity,
  saveSignInAttempt,
} from "./store.ts";

export type SignInProblem = "refused" | "expired" | "provider";

const challengeShape = /^[A-Za-z0-9_-]{43}$/;

export function signInPages(world: World, issuer: Issuer, limit: RequestHandler): Router {
  const discover = discoverIssuer(issuer);
  const { publicUrl } = world.env;

  /** A strategy for this one call: it is cheap, and what it saves belongs to one browser. */
  async function authenticate(
    request: Request,
    response: Response,
    saveChecks: (request: RequestWithChecks) => Promise<void>,
  ): Promise<Identity | null> {
    const config = await discover();
    const strategy = new OidcStrategy({ config, issuer, publicUrl, saveChecks });
    return new Promise((resolve, reject) => {
      const done = (error: unknown, identity?: Identity | false) =>
        error ? reject(error) : resolve(identity || null);
      new Passport().authenticate(strategy, { session: false }, done)(request, response, reject);
    });
  }

  const start: RequestHandler = async (request, response) => {
    const challenge = String(request.query.challenge ?? "");
    // A link from elsewhere must not sign anybody in without the click that our own page asks for.
    const site = request.get("Sec-Fetch-Site");
    if (!challengeShape.test(challenge) || (site !== undefined && site !== "same-origin")) {
      response.redirect(
        303,
        `/dialog.html${challengeShape.test(challenge) ? `#challenge=${challenge}` : ""}`,
      );
      return;
    }
    const cookie = makeToken("sign-in");
    const withChecks = request as RequestWithChecks;
    withChecks.session = {};
    await authenticate(request, response, async ({ session }) => {
      const now = world.now();
      await saveSignInAttempt(world.db, {
        id: world.newId(),
        cookieHash: hashToken(cookie),
        challenge,
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
    if (!attempt || attempt.candidateId) return tell(response, "expired");
    const withChecks = request as RequestWithChecks;
    withChecks.session = { [checksKey]: attempt.checks };
    let identity: Identity | null;
    try {
      identity = await authenticate(request, response, async () => {});
    } catch (error) {
      // Checks that failed once are never tried again.
      await deleteSignInAttempt(world.db, attempt.id);
      throw error;
    }
    if (!identity) {
      await deleteSignInAttempt(world.db, attempt.id);
      return tell(response, "refused");
    }
    const candidate = await saveIdentity(world.db, world.newId, identity);
    const finished = await finishSignInAttempt(world.db, attempt.id, candidate.id, world.now());
    if (!finished) return tell(response, "expired");
    response.redirect(303, "/callback.html");
  };

  const router = Router();
  router.use("/auth", limit, (_request, response, next) => {
    response.set("Cache-Control", "no-store");
    next();
  });
  router.get("/auth/start", telling("provider", start));
  router.get("/auth/callback", telling("refused", finish));
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
