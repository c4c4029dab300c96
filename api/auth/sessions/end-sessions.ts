import type { Answer } from "../../../shared/contract/endpoints.ts";
import type { Call } from "../../operation.ts";
import type { World } from "../../world.ts";
import { endSessionRows } from "./store.ts";

/** All of the candidate's, or all but the one that calls; an API key is no session, so for it there is none to keep. */
export async function endSessions(
  world: World,
  keep: "this" | undefined,
  { candidateId, sessionId }: Pick<Call, "candidateId" | "sessionId">,
): Promise<Answer<"endSessions">> {
  const which = keep === "this" && sessionId ? { but: sessionId } : {};
  return { ended: await endSessionRows(world.db, candidateId, which, world.now()) };
}
