import express, { type Express } from "express";
import { authenticate } from "./auth/authenticate.ts";
import { features } from "./features.ts";
import { mountContract } from "./http/mount-contract.ts";
import { createLimits } from "./http/rate-limits.ts";
import { logRequests } from "./http/request-log.ts";
import { handleErrors } from "./http/send-problem.ts";
import { Problem } from "./problem.ts";
import type { World } from "./world.ts";

/** The whole application without a port. */
export function createApp(world: World): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("etag", false);
  app.set("trust proxy", world.env.trustedProxies);
  app.use(logRequests(world.log));
  app.use(
    "/api/v1",
    mountContract({
      operations: Object.assign({}, ...features.map((feature) => feature.routes(world))),
      authenticate: (token) => authenticate(world, token),
      limits: createLimits(world.env.limits),
    }),
  );
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
