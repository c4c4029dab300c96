import type { ResumeDate, ResumeFacts, Statement } from "../resume/model.ts";
import type { SyncProposal } from "./propose-sync.ts";

/** The facts following the résumés in what was accepted. Changes nothing else; the argument stays. */
export function acceptIntoFacts(facts: ResumeFacts, accepted: readonly SyncProposal[]): ResumeFacts {
  const removed = new Set(accepted.filter(({ kind }) => kind === "removed").map(({ factId }) => factId));
  const changes = (id: string) => accepted.filter((one) => one.factId === id && one.kind !== "removed");
  const follow = (statement: Statement): Statement => {
    const text = changes(statement.id)[0]?.intoProfile;
    return text ? { ...statement, text } : statement;
  };
  const followAll = (statements: Statement[]) => statements.filter(({ id }) => !removed.has(id)).map(follow);
  const positions = facts.positions
    .filter(({ id }) => !removed.has(id))
    .map((position) => {
      const next = { ...position, bullets: followAll(position.bullets) };
      for (const { kind, intoProfile, documentDates } of changes(position.id)) {
        if (kind === "title" || kind === "employer") next[kind] = intoProfile;
        if (kind === "dates") {
          const [start, end] = (intoProfile ?? "/").split("/") as [ResumeDate, ResumeDate];
          Object.assign(next, { start: start || null, end: end || null, dateText: documentDates });
        }
      }
      return next;
    });
  return {
    ...facts,
    positions,
    education: facts.education.map((one) => ({ ...one, details: followAll(one.details) })),
    projects: facts.projects.map((one) => ({ ...one, details: followAll(one.details) })),
    summary: followAll(facts.summary),
    certificates: followAll(facts.certificates),
    publications: followAll(facts.publications),
    other: followAll(facts.other),
  };
}
