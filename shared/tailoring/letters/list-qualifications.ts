import type { Posting } from "../../posting/model.ts";
import { describeSkill, listFacts } from "../../resume/list-facts.ts";
import type { ResumeFacts } from "../../resume/model.ts";
import { findSkills } from "../../text/skills/index.ts";
import { listSkillGroups, matchRequirements } from "../match-requirements.ts";
import { inSentence } from "../posting-spelling.ts";
import { readEvidence } from "../read-evidence.ts";
import { degreePhrase, fromInstitution, joinAnd } from "./letter-words.ts";
import type { LetterLanguage } from "./model.ts";

export interface Qualification {
  kind: "degree" | "certificates" | "skills" | "languages";
  values: Record<string, string>;
  facts: string[];
  requirements: string[];
}

const mostListed = 4;
const mostCertificates = 2;

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

  const degrees = facts.education.flatMap((one) => {
    const degree = degreePhrase(one, language);
    return degree === null ? [] : [{ one, degree, asked: met(new Set([one.id])) }];
  });
  const degree = degrees.find((one) => one.asked.length > 0) ?? degrees[0];
  if (degree)
    found.push({
      kind: "degree",
      values: { degree: degree.degree, institution: fromInstitution(degree.one.institution, language) },
      facts: [degree.one.id],
      requirements: degree.asked,
    });

  const certificates = facts.certificates
    .filter((one) => one.confidence === "sure")
    .map((one) => ({ one, text: shortenCertificate(one.text), asked: met(new Set([one.id])) }))
    .sort((a, b) => b.asked.length - a.asked.length)
    .slice(0, mostCertificates);
  if (certificates.length > 0)
    found.push({
      kind: "certificates",
      values: { list: certificates.map((one) => one.text).join("; ") },
      facts: certificates.map(({ one }) => one.id),
      requirements: [...new Set(certificates.flatMap((one) => one.asked))],
    });

  const skills = listAskedSkills(facts, posting);
  if (skills.length > 0)
    found.push({
      kind: "skills",
      values: {
        list: joinAnd(
          skills.map((one) => one.text),
          language,
        ),
      },
      facts: skills.map((one) => one.id),
      requirements: posting.requirements
        .filter((one) => skills.some((skill) => one.skills.includes(skill.name)))
        .map((one) => one.id),
    });

  const asksLanguage = posting.requirements.filter((one) => one.topic === "language");
  const languages = facts.languages.filter((one) => one.confidence === "sure");
  if (asksLanguage.length > 0 && languages.length > 0)
    found.push({
      kind: "languages",
      values: {
        list: joinAnd(
          languages
            .slice(0, mostListed)
            .map((one) => (one.level ? `${one.language} (${one.level})` : one.language)),
          language,
        ),
      },
      facts: languages.slice(0, mostListed).map((one) => one.id),
      requirements: met(new Set(languages.map((one) => one.id))),
    });
  return found;
}

/** Up to what is no longer its name: "ALS, Resuscitation Council UK, 2023" → "ALS". */
const shortenCertificate = (text: string): string =>
  text.split(/,\s|;\s|\s–\s|\sexp\.|\s\(?\d{4}\)?$/u)[0]!.trim();

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
