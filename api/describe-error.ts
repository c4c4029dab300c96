import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));

/**
 * What a log may say about an error: its class, its code, and the place in our own code where it arose. Never its message
 * or stack: those of the database and of parsers quote the data they choked on, which is somebody's résumé.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code, issues } = error as { code?: unknown; issues?: unknown };
  return {
    name: error.name,
    ...(typeof code === "string" || typeof code === "number" ? { code } : {}),
    at: findOwnFrame(error.stack ?? ""),
    ...(Array.isArray(issues) ? { places: issues.slice(0, 10).map(placeOf) } : {}),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

/** Where a schema was not met: the place and the rule, never the value. */
function placeOf(issue: { path?: unknown[]; code?: unknown }): string {
  return `${(issue.path ?? []).map(String).join(".")}: ${String(issue.code)}`;
}

/** `api/jobs/store.ts:42`: the topmost frame outside node_modules. */
function findOwnFrame(stack: string): string | null {
  for (const line of stack.split("\n")) {
    const place = /(?:file:\/\/)?((?:\/|[A-Za-z]:)[^()]*?\.tsx?:\d+):\d+\)?$/.exec(line.trim())?.[1];
    if (place && !place.includes("node_modules") && !place.includes("/generated/")) {
      return place.replace(root, "").replaceAll("\\", "/");
    }
  }
  return null;
}
