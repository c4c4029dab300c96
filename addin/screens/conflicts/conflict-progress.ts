import type { OpenConflict } from "../../../shared/contract/schemas.ts";

export const countDecided = (conflicts: readonly OpenConflict[]): { decided: number; of: number } => ({
  decided: conflicts.filter(({ choice }) => choice !== null).length,
  of: conflicts.length,
});

/** The first open line behind the one given, else the first of all; null when everything is decided. */
export function findNextOpen(conflicts: readonly OpenConflict[], behind: string | null): OpenConflict | null {
  const at = conflicts.findIndex(({ id }) => id === behind);
  const inTurn = [...conflicts.slice(at + 1), ...conflicts.slice(0, at + 1)];
  return inTurn.find(({ choice }) => choice === null) ?? null;
}

/** Whether a decision on this line is the last one, which publishes. */
export const isLastOpen = (conflicts: readonly OpenConflict[], id: string): boolean =>
  conflicts.every((conflict) => (conflict.choice === null) === (conflict.id === id));
