import { setTimeout as delay } from "node:timers/promises";
import type { Answer } from "../../shared/contract/endpoints.ts";
import { checkDatabase } from "../db/check-database.ts";
import { Problem } from "../problem.ts";
import type { World } from "../world.ts";

/** Longer than any healthy answer, shorter than a load balancer's patience. */
const timeoutMs = 3_000;

/** The queue lives in the same database, so that one question answers for both. */
export async function getReadiness(world: World): Promise<Answer<"getReadiness">> {
  const tooLong = delay(timeoutMs, null, { ref: false }).then(() => {
    throw new Error("The database did not answer in time.");
  });
  await Promise.race([checkDatabase(world.db), tooLong]).catch((cause: unknown) => {
    throw new Problem("not-ready", { cause });
  });
  return { status: "ready" };
}
