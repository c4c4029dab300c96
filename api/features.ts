import { finishDeletions } from "./account/finish-deletions.ts";
import { accountRoutes } from "./account/routes.ts";
import { adminRoutes } from "./admin/routes.ts";
import { applicationsRoutes } from "./applications/routes.ts";
import { pruneAuditEvents } from "./audit/prune-audit-events.ts";
import { auditRoutes } from "./audit/routes.ts";
import { authRoutes } from "./auth/routes.ts";
import { healthRoutes } from "./health/routes.ts";
import { jobsRoutes } from "./jobs/routes.ts";
import { closeLostCalls } from "./models/close-lost-calls.ts";
import { modelsRoutes } from "./models/routes.ts";
import { profileRoutes } from "./profile/routes.ts";
import { startOrphanTask } from "./resumes/files/orphan-task.ts";
import { resumesRoutes } from "./resumes/routes.ts";
import { tailoringRoutes } from "./tailoring/routes.ts";
import { startTailoringTasks } from "./tailoring/start-tasks.ts";
import type { Feature } from "./world.ts";

/** Every feature, in the order in which they may import each other. */
export const features: readonly Feature[] = [
  { routes: healthRoutes },
  { routes: auditRoutes, startTasks: pruneAuditEvents },
  { routes: authRoutes },
  { routes: profileRoutes },
  { routes: modelsRoutes, startTasks: (world) => closeLostCalls(world, { atStart: true }) },
  { routes: jobsRoutes },
  { routes: resumesRoutes, startTasks: startOrphanTask },
  { routes: tailoringRoutes, startTasks: startTailoringTasks },
  { routes: applicationsRoutes },
  { routes: adminRoutes },
  { routes: accountRoutes, startTasks: finishDeletions },
];
