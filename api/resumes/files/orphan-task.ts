import { createHash } from "node:crypto";
import { describeError } from "../../describe-error.ts";
import type { World } from "../../world.ts";
import { orphanAgeMs, removeOrphanFiles } from "./remove-orphan-files.ts";

export const orphanTask = "remove-orphan-files";

/** Works on the clean-up of stored files, and asks for this hour's. */
export async function startOrphanTask(world: World): Promise<void> {
  await world.queue.workTask(
    orphanTask,
    {
      async run({ signal }) {
        try {
          await removeOrphanFiles(world, signal);
        } catch (error) {
          world.log.warn({ error: describeError(error) }, "removing orphan files");
          throw error;
        }
      },
      // The next hour's looks again.
      giveUp: async () => {},
    },
    { retries: 1, expireSeconds: 3000, concurrency: 1 },
  );
  await sendOrphanTask(world);
}

/** Once an hour, however many processes ask: the task's id is the hour's. */
export async function sendOrphanTask(world: Pick<World, "queue" | "now">): Promise<void> {
  const hour = Math.floor(world.now().getTime() / orphanAgeMs);
  await world.queue.sendTask(orphanTask, {}, { id: idOf(`${orphanTask} ${hour}`) });
}

/** A UUID of version 8 (RFC 9562) that is the same for the same words. */
function idOf(words: string): string {
  const hex = createHash("sha256").update(words).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
