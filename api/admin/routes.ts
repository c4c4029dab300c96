import type { Operations } from "../operation.ts";
import type { World } from "../world.ts";
import { getServerStatus } from "./get-server-status.ts";

export function adminRoutes(world: World): Operations {
  return { getServerStatus: () => getServerStatus(world) };
}
