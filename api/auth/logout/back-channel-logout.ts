import express, { type RequestHandler, Router } from "express";
import { noteEvent } from "../../audit/note-event.ts";
import { describeError } from "../../describe-error.ts";
import type { World } from "../../world.ts";
import { hashToken } from "../secrets.ts";
import { secondsAfter } from "../start-session.ts";
import { checkLogoutToken, LogoutTokenRefused } from "./check-logout-token.ts";
import { endProviderSessions } from "./store.ts";

/** Longer than a logout token is taken for, with clocks that differ. */
const rememberSeconds = 15 * 60;

/**
 * The provider tells us that somebody signed out there (OpenID Connect Back-Channel Logout 1.0): the sessions that began with
 * that sign-in end. 204, or 400 with a code; a server that cannot ask for the provider's keys answers 503, so that it is told again.
 */
export function backChannelLogout(world: World): RequestHandler {
  const handle: RequestHandler = async (request, response) => {
    const refuse = (status: number, reason: string) =>
      response.status(status).json({ error: "invalid_request", error_description: reason });
    const token = (request.body as { logout_token?: unknown } | undefined)?.logout_token;
    if (typeof token !== "string") return void refuse(400, "There is no logout_token.");
    try {
      const checked = await checkLogoutToken(world, token);
      const now = world.now();
      const ended = await endProviderSessions(world.db, {
        idHash: hashToken(JSON.stringify([checked.identityIssuer, checked.jti])),
        issuer: checked.identityIssuer,
        subject: checked.subject,
        sid: checked.sid,
        now,
        forgetAt: secondsAfter(now, rememberSeconds),
      });
      if (!ended) return void refuse(400, "It was sent before.");
      for (const candidateId of new Set(ended)) {
        const count = ended.filter((one) => one === candidateId).length;
        await noteEvent(world, candidateId, "sessions-ended", { count });
      }
      response.status(204).end();
    } catch (error) {
      request.log.warn({ error: describeError(error) }, "back-channel logout refused");
      if (error instanceof LogoutTokenRefused) refuse(400, `Not taken: ${error.message}.`);
      else response.status(503).json({ error: "temporarily_unavailable" });
    }
  };
  return Router().use(express.urlencoded({ extended: false, limit: "32kb" }), handle);
}
