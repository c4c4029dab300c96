import type { Answer } from "../../../shared/contract/endpoints.ts";
import type { DocumentChange, ReimportAnswer } from "../../../shared/contract/schemas.ts";

/** What became of an uploaded file, in one sentence. */
export function sayOutcome(file: string, { outcome, resume, version, merge }: ReimportAnswer): string {
  const title = `"${resume.title}"`;
  if (outcome === "unchanged") return `${file}: nothing new, it is version ${version.number} of ${title}.`;
  if (outcome === "fast-forward") return `${file}: now version ${version.number} of ${title}.`;
  if (outcome === "merged")
    return `${file}: both sides had changed; merged into version ${version.number} of ${title}.`;
  return `${file}: kept as version ${version.number} of ${title}; ${sayPlaces(merge?.conflicts.length ?? 0)} changed on both sides, and nothing is published before you decide.`;
}

const sayPlaces = (count: number) => (count === 1 ? "one place was" : `${count} places were`);

export const sayNewResume = (file: string, { resume }: Answer<"createResume">): string =>
  `${file}: a new résumé, "${resume.title}", version 1.`;

/** Where a merge is decided, for people and for scripts. */
export const sayWhereToDecide = (origin: string, { resume, merge }: ReimportAnswer): string =>
  `Decide in the pane under Versions (${origin}/ without Word), or by POST ${origin}/api/v1/resumes/${resume.id}/merges/${merge?.id}/decisions.`;

/** One change in a line: the words before and after. */
export function sayChange({ kind, section, before, after }: DocumentChange): string {
  const where = section === null ? "" : ` (${section})`;
  if (kind === "added") return `  added${where}: ${after}`;
  if (kind === "removed") return `  removed${where}: ${before}`;
  if (kind === "moved") return `  moved${where}: ${after ?? before}`;
  return before === after
    ? `  changed in formatting${where}: ${after}`
    : `  changed${where}: ${before}\n    → ${after}`;
}

/** The texts of places that both sides changed. */
export const sayConflicts = ({ conflicts }: ReimportAnswer): string[] =>
  conflicts.map(
    ({ base, mine, theirs }) => `  before: ${base}\n    the server's: ${mine}\n    the file's:   ${theirs}`,
  );
