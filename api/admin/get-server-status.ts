import type { Answer } from "../../shared/contract/endpoints.ts";
import type { World } from "../world.ts";
import { countRows } from "./store.ts";

/** For administrators. The contract lets numbers through and nothing else. */
export async function getServerStatus(world: World): Promise<Answer<"getServerStatus">> {
  const now = world.now();
  const began = performance.now();
  const { counts, oldestQueuedAt } = await countRows(world.db, now);
  const waiting = oldestQueuedAt ? now.getTime() - oldestQueuedAt.getTime() : 0;
  return {
    counts,
    health: {
      databaseMs: Math.round(performance.now() - began),
      oldestQueuedRunSeconds: Math.max(0, Math.round(waiting / 1000)),
      uptimeSeconds: Math.round(process.uptime()),
      memoryBytes: process.memoryUsage.rss(),
    },
  };
}
