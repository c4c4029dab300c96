import type { World } from "../world.ts";
import { deleteEventsBefore } from "./store.ts";

/** Long enough to look back on a season of applications; the pane says so. */
const keptDays = 365;

export async function pruneAuditEvents(world: World): Promise<void> {
  await deleteEventsBefore(world.db, new Date(world.now().getTime() - keptDays * 24 * 3600 * 1000));
}
