import type { ResumeDate, ResumeFacts, Skill, Statement } from "../resume/model.ts";
import { levelOfGroup } from "../resume/skill-level.ts";
import type { SyncProposal } from "./propose-sync.ts";

/** The facts following the résumés in what was accepted. Changes nothing else; the argument stays. */
export function acceptIntoFacts(facts: ResumeFacts, accepted: readonly SyncProposal[]): ResumeFacts {
  const removed = new Set(accepted.filter(({ kind }) => kind === "removed").map(({ factId }) => factId));
  const changesOf = (id: string) => accepted.filter((one) => one.factId === id && one.kind !== "removed");
  const textOf = (id: string) => changesOf(id).find(({ kind }) => kind === "text")?.intoProfile ?? null;
  /** Those that stay, each with the fields that changed. */
  const follow = <T extends { id: string }>(items: T[], change: (item: T) => T): T[] =>
    items.filter(({ id }) => !removed.has(id)).map(change);
  const setFields = <T extends { id: string; dateText?: string | null; place?: string | null }>(
    item: T,
    fields: readonly (keyof T & string)[],
  ): T => {
    const next = { ...item };
    for (const { kind, intoProfile, documentDates } of changesOf(item.id)) {
      const field = fields.find((one) => one === kind);
      if (field) Object.assign(next, { [field]: intoProfile });
      if (kind === "city") next.place = intoProfile;
      if (kind !== "dates") continue;
      const [start, end] = (intoProfile ?? "/").split("/") as [ResumeDate, ResumeDate];
      Object.assign(next, { start: start || null, end: end || null });
      if (next.dateText !== undefined) next.dateText = documentDates;
    }
    return next;
  };
  const followAll = (statements: Statement[]) =>
    follow(statements, (one) => ({ ...one, text: textOf(one.id) ?? one.text }));
  const followSkill = (skill: Skill): Skill => {
    const text = textOf(skill.id);
    // The words say how well by themselves; a group's heading that does may say otherwise.
    return text === null
      ? skill
      : { ...skill, text, group: levelOfGroup(skill.group) === null ? skill.group : null };
  };
  return {
    contact: followContact(facts.contact, changesOf("contact"), removed),
    summary: followAll(facts.summary),
    positions: follow(facts.positions, (one) => ({
      ...setFields(one, ["title", "employer"]),
      bullets: followAll(one.bullets),
    })),
    education: follow(facts.education, (one) => ({
      ...setFields(one, ["degree", "field", "institution"]),
      details: followAll(one.details),
    })),
    skills: follow(facts.skills, followSkill),
    projects: follow(facts.projects, (one) => ({
      ...setFields(one, []),
      name: textOf(one.id) ?? one.name,
      details: followAll(one.details),
    })),
    certificates: followAll(facts.certificates),
    languages: follow(facts.languages, (one) => setFields(one, ["level"])),
    publications: followAll(facts.publications),
    other: followAll(facts.other),
  };
}

function followContact(
  contact: ResumeFacts["contact"],
  changes: readonly SyncProposal[],
  removed: ReadonlySet<string>,
): ResumeFacts["contact"] {
  const next = { ...contact, links: contact.links.filter((link) => !removed.has(`link ${link}`)) };
  for (const { kind, intoProfile } of changes) {
    if (kind === "town") next.place = intoProfile;
    if (kind === "name" || kind === "headline" || kind === "email" || kind === "phone")
      next[kind] = intoProfile;
  }
  return next;
}
