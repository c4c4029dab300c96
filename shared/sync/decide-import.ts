/**
 * What an imported document means for a line of versions.
 *
 * `base` is the version the document was made from, `latest` the newest one we hold. Three states, so four answers:
 * the document says what latest says, or still what base said (nothing new); nobody else changed anything since base
 * (fast-forward); both sides changed something (merge).
 */
export type ImportDecision = "unchanged" | "fast-forward" | "merge";

export function decideImport(state: {
  baseId: string;
  latestId: string;
  sameAsLatest: boolean;
  sameAsBase: boolean;
}): ImportDecision {
  if (state.sameAsLatest) return "unchanged";
  if (state.baseId === state.latestId) return "fast-forward";
  return state.sameAsBase ? "unchanged" : "merge";
}
