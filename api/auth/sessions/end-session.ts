import type { Call } from "../../operation.ts";
import { Problem } from "../../problem.ts";
import type { World } from "../../world.ts";
import { endSessionRows } from "./store.ts";

/** One of the candidate's own, this one as well. */
export async function endSession(
  world: World,
  sessionId: string,
  { candidateId }: Pick<Call, "candidateId">,
): Promise<undefined> {
  const ended = await endSessionRows(world.db, candidateId, { only: sessionId }, world.now());
  if (ended === 0) throw new Problem("not-found");
}
