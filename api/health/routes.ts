import type { Operations } from "../operation.ts";
import type { World } from "../world.ts";
import { getHealth } from "./get-health.ts";
import { getReadiness } from "./get-readiness.ts";

export function healthRoutes(world: World): Operations {
  return { getHealth, getReadiness: () => getReadiness(world) };
}
