import type { Version } from "../../../shared/contract/schemas.ts";
import { m } from "../../components/messages.ts";

/** Where a version came from, in a few words. `numberOf`: a version's number, null where it is not in the list. */
export function describeSource(version: Version, numberOf: (id: string) => number | null): string {
  const { origin, parents, fileName, madeBy, runId, models } = version;
  const numbers = parents.flatMap((id) => numberOf(id) ?? []);
  return [
    origin === "merge" && numbers.length > 1
      ? m.history.merged(numbers)
      : origin === "restore" && parents[1] && numberOf(parents[1])
        ? m.history.restored(numberOf(parents[1]) ?? 0)
        : fileName
          ? m.history.fromFile(fileName)
          : m.sync.origins[origin],
    runId ? m.history.withRun : null,
    madeBy ? m.history.byProgram(madeBy) : null,
    models.length > 0 ? m.sync.models(models) : null,
  ]
    .filter((part) => part !== null)
    .join(", ");
}
