import express, { type Express, type RequestHandler } from "express";
import { noteCalls } from "./audit/note-calls.ts";
import { authenticate } from "./auth/authenticate.ts";
import { signInPages } from "./auth/sign-in-pages.ts";
import { features } from "./features.ts";
import { checkHost } from "./http/check-host.ts";
import { docs } from "./http/docs.ts";
import { mountContract } from "./http/mount-contract.ts";
import { createLimits } from "./http/rate-limits.ts";
import { logRequests } from "./http/request-log.ts";
import { securityHeaders } from "./http/security-headers.ts";
import { handleErrors } from "./http/send-problem.ts";
import { pageKindOf, staticFiles } from "./http/static-files.ts";
import { Problem } from "./problem.ts";
import type { World } from "./world.ts";

export interface AppOptions {
  /** The embedded provider's own pages; on a loopback listener only. */
  developmentProvider: RequestHandler | null;
  /** Whether only requests addressed to this machine are taken: true on a loopback listener. */
  loopbackOnly: boolean;
  /** The bundler's output, null without pages. */
  staticFolder: string | null;
  playground: boolean;
}

/** The whole application without a port. */
export function createApp(world: World, options: AppOptions): Express {
  const { env, log } = world;
  const app = express();
  app.disable("x-powered-by");
  app.set("etag", false);
  app.set("trust proxy", env.trustedProxies);
  app.use(logRequests(log));
  app.use(securityHeaders({ production: env.production, kindOf: pageKindOf }));
  if (options.loopbackOnly) app.use(checkHost(env.publicUrl));

  const limits = createLimits(env.limits);
  app.use(docs());
  app.use(
    "/api/v1",
    mountContract({
      operations: noteCalls(world, Object.assign({}, ...features.map((feature) => feature.routes(world)))),
      authenticate: (token) => authenticate(world, token),
      limits,
    }),
  );
  app.use(
    signInPages(
      world,
      limits.for("sign-in", () => null),
    ),
  );
  if (options.developmentProvider) app.use(options.developmentProvider);
  app.use(staticFiles({ folder: options.staticFolder, playground: options.playground }));
  app.use(() => {
    throw new Problem("not-found");
  });
  app.use(handleErrors);
  return app;
}

/** Begins to work on the queue's tasks. */
export async function startTasks(world: World): Promise<void> {
  for (const feature of features) await feature.startTasks?.(world);
}
