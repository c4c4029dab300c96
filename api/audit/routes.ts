import type { Operations } from "../operation.ts";
import type { World } from "../world.ts";
import { listAuditEvents } from "./list-audit-events.ts";

export function auditRoutes(world: World): Operations {
  return { listAuditEvents: ({ query }, { candidateId }) => listAuditEvents(world, candidateId, query) };
}
