import type { ResumeDate, ResumeFacts, Statement } from "../resume/model.ts";
import type { SyncProposal } from "./propose-sync.ts";

/** The facts with what the résumé says in the place of what the profile said. Changes nothing else; the argument stays. */
export function acceptIntoFacts(facts: ResumeFacts, accepted: readonly SyncProposal[]): ResumeFacts {
  const removed = new Set(accepted.filter(({ kind }) => kind === "removed").map(({ factId }) => factId));
  const changes = (id: string) => accepted.filter((one) => one.factId === id && one.kind !== "removed");
  const follow = (statement: Statement): Statement => {
    const text = changes(statement.id)[0]?.document;
    return text ? { ...statement, text } : statement;
  };
  const positions = facts.positions
    .filter(({ id }) => !removed.has(id))
    .map((position) => {
      const next = { ...position, bullets: position.bullets.map(follow) };
      for (const { kind, document, documentDates } of changes(position.id)) {
        if (kind === "title" || kind === "employer") next[kind] = document;
        if (kind === "dates") {
          const [start, end] = (document ?? "/").split("/") as [ResumeDate, ResumeDate];
          Object.assign(next, { start: start || null, end: end || null, dateText: documentDates });
        }
      }
      return next;
    });
  return {
    ...facts,
    positions,
    education: facts.education.map((one) => ({ ...one, details: one.details.map(follow) })),
    projects: facts.projects.map((one) => ({ ...one, details: one.details.map(follow) })),
    summary: facts.summary.map(follow),
    certificates: facts.certificates.map(follow),
    publications: facts.publications.map(follow),
    other: facts.other.map(follow),
  };
}
