import type { Posting } from "../../posting/model.ts";
import { describeSkill, listFacts } from "../../resume/list-facts.ts";
import type { ResumeFacts } from "../../resume/model.ts";
import { findUnfinished } from "../../resume/study-words.ts";
import { findSkills } from "../../text/skills/index.ts";
import { rankEvidence } from "../evidence/rank-evidence.ts";
import { listSkillGroups, matchRequirements } from "../match-requirements.ts";
import { inSentence } from "../posting-spelling.ts";
import { readEvidence } from "../read-evidence.ts";
import { relevanceTo } from "../read-ground.ts";
import { degreePhrase, fromInstitution } from "./letter-words.ts";
import type { LetterLanguage } from "./model.ts";

export interface QualificationItem {
  text: string;
  fact: string;
}

export interface Qualification {
  kind: "degree" | "certificates" | "skills" | "languages";
  values: Record<string, string>;
  /** What its list names. Of a degree the one. */
  items: QualificationItem[];
  requirements: string[];
}

const mostListed = 4;
const mostCertificates = 2;
/** A paper that is not held yet is none. */
const unfinished =
  /\b(?:planned|registered for|in progress|passed so far|of (?:two|three|four) modules|begonnen|geplant|angemeldet|expected)\b/iu;

/** Papers, skills and languages that the posting asks for and the facts have; a degree also unasked, for it is part of a letter. */
export function listQualifications(
  facts: ResumeFacts,
  posting: Posting,
  language: LetterLanguage,
  today: string,
): Qualification[] {
  const list = listFacts(facts);
  const matches = matchRequirements({ posting, facts: list, today });
  const met = (ids: ReadonlySet<string>): string[] =>
    matches
      .filter((match) => match.evidenced && match.facts.some((one) => ids.has(one.fact)))
      .map((match) => match.requirement.id);
  const found: Qualification[] = [];
  const relevance = relevanceTo(posting.requirements);

  const degrees = facts.education.flatMap((one) => {
    const degree = degreePhrase(one, language);
    return degree === null ? [] : [{ one, degree, asked: met(new Set([one.id])) }];
  });
  const wanted = posting.requirements.find((one) => one.topic === "degree");
  const schools = list.filter((fact) => degrees.some(({ one }) => one.id === fact.id));
  const nearest = wanted ? rankEvidence({ requirement: wanted, facts: schools })[0]?.fact : undefined;
  const degree =
    degrees.find((one) => one.asked.length > 0) ??
    degrees.find(({ one }) => one.id === nearest) ??
    degrees[0];
  if (degree)
    found.push({
      kind: "degree",
      values: { degree: degree.degree, institution: fromInstitution(degree.one.institution, language) },
      items: [{ text: degree.degree, fact: degree.one.id }],
      requirements: degree.asked,
    });

  const certificates = facts.certificates
    .filter(
      (one) => one.confidence === "sure" && !unfinished.test(one.text) && findUnfinished(one.text) === null,
    )
    .map((one) => ({ one, text: shortenCertificate(one.text), asked: met(new Set([one.id])) }))
    .filter((one) => one.asked.length > 0 || relevance(list.find((fact) => fact.id === one.one.id)!).touches)
    .sort((a, b) => b.asked.length - a.asked.length)
    .slice(0, mostCertificates);
  if (certificates.length > 0)
    found.push({
      kind: "certificates",
      values: {},
      items: certificates.map(({ one, text }) => ({ text, fact: one.id })),
      requirements: [...new Set(certificates.flatMap((one) => one.asked))],
    });

  const skills = listAskedSkills(facts, posting);
  if (skills.length > 0)
    found.push({
      kind: "skills",
      values: {},
      items: skills.map(({ id, text }) => ({ text, fact: id })),
      requirements: posting.requirements
        .filter((one) => skills.some((skill) => one.skills.includes(skill.name)))
        .map((one) => one.id),
    });

  const asksLanguage = posting.requirements.filter((one) => one.topic === "language");
  const spoken = facts.languages.filter((one) => one.confidence === "sure");
  const languages = spoken.filter((one) =>
    asksLanguage.some((asked) => asked.text.toLowerCase().includes(one.language.toLowerCase())),
  );
  if (asksLanguage.length > 0 && languages.length > 0)
    found.push({
      kind: "languages",
      values: {},
      items: languages.slice(0, mostListed).map((one) => ({
        text: one.level ? `${one.language} (${one.level})` : one.language,
        fact: one.id,
      })),
      requirements: met(new Set(languages.map((one) => one.id))),
    });
  return found;
}

/** A longer one is cut behind its name; one in brackets or with a comma of its own stays whole. */
const longCertificate = 8;
function shortenCertificate(text: string): string {
  const whole = text.replace(/[,\s]+(?:exp\.?\s)?(?:\d{2}\/)?\d{4}$/u, "").trim();
  if (whole.split(/\s+/).length <= longCertificate && !/[,;]/.test(whole)) return whole;
  const cut = /,\s|;\s|\s–\s/u.exec(whole);
  if (
    !cut ||
    (whole.slice(0, cut.index).match(/\(/g)?.length ?? 0) >
      (whole.slice(0, cut.index).match(/\)/g)?.length ?? 0)
  )
    return whole;
  return whole.slice(0, cut.index);
}

/** Skills of the candidate's list that the posting names; those of a basic level are no reason to write. */
function listAskedSkills(facts: ResumeFacts, posting: Posting): { id: string; text: string; name: string }[] {
  const asked = new Set([
    ...posting.requirements.flatMap((one) =>
      listSkillGroups(one.text)
        .flat()
        .map((skill) => skill.name),
    ),
    ...posting.skills.map((one) => one.name),
  ]);
  const seen = new Set<string>();
  return facts.skills
    .filter((one) => one.confidence === "sure")
    .flatMap((one) => {
      if (readEvidence(describeSkill(one), null).hedged.size > 0) return [];
      const skill = findSkills(one.text).find((found) => asked.has(found.name));
      if (!skill || seen.has(skill.name) || ["soft", "licence"].includes(skill.entry.category)) return [];
      seen.add(skill.name);
      return [{ id: one.id, text: inSentence(one.text, skill.name), name: skill.name }];
    })
    .slice(0, mostListed);
}
