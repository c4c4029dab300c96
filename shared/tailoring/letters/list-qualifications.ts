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
import { degreePhrase, fromInstitution, sharesTrade } from "./letter-words.ts";
import type { LetterLanguage } from "./model.ts";
import { lowerFirst } from "./retell-english.ts";

export interface QualificationItem {
  text: string;
  /** The posting's own word for it, where that is another. */
  posted?: string | undefined;
  fact: string;
}

export interface Qualification {
  kind: "degree" | "certificates" | "skills" | "languages" | "furtherCertificates" | "furtherSkills";
  values: Record<string, string>;
  /** What its list names. Of a degree the one. */
  items: QualificationItem[];
  requirements: string[];
}

const mostListed = 4;
const mostCertificates = 2;
const mostLanguages = 3;
/** A field has a longer name than a level ("B.Sc."). */
const fieldLetters = 4;
/** A paper that is not held yet is none. */
const unfinished =
  /\b(?:planned|registered for|in progress|passed so far|of (?:two|three|four|\d+) (?:modules|papers|exams|parts)|booked|begun|started|not taken|not finished|steht aus|begonnen|geplant|angemeldet|expected)\b/iu;

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
  // One that meets the level asked for but not the field is no better than the latest.
  const ofField = (id: string): boolean =>
    wanted !== undefined &&
    rankEvidence({ requirement: wanted, facts: schools }).some(
      (one) =>
        one.fact === id &&
        (one.skills.length > 0 || one.words.some((word) => word.text.length >= fieldLetters)),
    );
  const isMet = wanted !== undefined && matches.some((one) => one.requirement === wanted && one.evidenced);
  const degree =
    degrees.find(({ one, asked }) => asked.length > 0 && ofField(one.id)) ??
    degrees.find(({ one }) => one.id === nearest && ofField(one.id)) ??
    degrees[0];
  if (degree)
    found.push({
      kind: "degree",
      values: { degree: degree.degree, institution: fromInstitution(degree.one.institution, language) },
      items: [{ text: degree.degree, fact: degree.one.id }],
      requirements: !ofField(degree.one.id)
        ? []
        : degree.asked.length === 0 && isMet
          ? [wanted.id]
          : degree.asked,
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
      items: skills.map(({ id, text, posted }) => ({ text, posted, fact: id })),
      requirements: posting.requirements
        .filter((one) => skills.some((skill) => one.skills.includes(skill.name)))
        .map((one) => one.id),
    });

  const asksLanguage = posting.requirements.filter((one) => one.topic === "language");
  const spoken = facts.languages.filter((one) => one.confidence === "sure");
  const languages = spoken.filter(
    (one) =>
      !isOwnLanguage(one, language) &&
      asksLanguage.some((asked) => asked.text.toLowerCase().includes(one.language.toLowerCase())),
  );
  if (asksLanguage.length > 0 && languages.length > 0)
    found.push({
      kind: "languages",
      values: {},
      items: [
        ...languages,
        ...spoken.filter((one) => !languages.includes(one) && !isOwnLanguage(one, language)),
      ]
        .slice(0, mostLanguages)
        .map((one) => ({
          text: one.level ? `${one.language} (${one.level})` : one.language,
          fact: one.id,
        })),
      requirements: met(new Set(languages.map((one) => one.id))),
    });
  return found;
}

/** Who writes in the language they grew up with need not say that they speak it. */
const isOwnLanguage = (one: { language: string; level: string | null }, language: LetterLanguage): boolean =>
  (language === "de" ? /^deutsch/iu : /^english/iu).test(one.language) &&
  (one.level === null || /native|mutter|mother|first/iu.test(one.level));

/**
 * For a letter that is short: a second degree and languages, and where the posting is of the candidate's trade papers and
 * skills that it does not ask for.
 */
export function listFurtherQualifications(
  { facts, posting }: { facts: ResumeFacts; posting: Posting },
  language: LetterLanguage,
  told: readonly Qualification[],
): Qualification[] {
  const titles = [facts.contact.headline, ...facts.positions.map((one) => one.title)];
  const schooled = told.some((one) => one.kind === "degree" && one.requirements.length > 0);
  const ofTrade = schooled || titles.some((title) => sharesTrade(title, posting.title));
  const used = new Set(told.flatMap((one) => one.items.map((item) => item.fact)));
  const found: Qualification[] = [];
  const add = (
    kind: Qualification["kind"],
    items: QualificationItem[],
    values: Record<string, string> = {},
  ) => {
    if (items.length > 0 && (ofTrade || kind === "degree" || kind === "languages"))
      found.push({ kind, values, items, requirements: [] });
  };
  for (const one of facts.education) {
    const degree = used.has(one.id) ? null : degreePhrase(one, language);
    if (degree === null || schoolOnly.test(degree)) continue;
    add("degree", [{ text: degree, fact: one.id }], {
      degree,
      institution: fromInstitution(one.institution, language),
    });
    break;
  }
  add(
    "furtherSkills",
    facts.skills
      .filter((one) => one.confidence === "sure" && !used.has(one.id) && !/[(:]/.test(one.text))
      .filter((one) => readEvidence(describeSkill(one), null).hedged.size === 0)
      .slice(0, mostListed)
      .map((one) => ({ text: language === "en" ? lowerFirst(one.text) : one.text, fact: one.id })),
  );
  add(
    "furtherCertificates",
    facts.certificates
      .filter((one) => one.confidence === "sure" && !used.has(one.id))
      .filter((one) => !unfinished.test(one.text) && findUnfinished(one.text) === null)
      .map((one) => ({ text: shortenCertificate(one.text), fact: one.id }))
      .slice(0, mostCertificates),
  );
  if (told.some((one) => one.kind === "languages")) return found;
  add(
    "languages",
    facts.languages
      .filter((one) => one.confidence === "sure" && !used.has(one.id))
      .filter((one) => !(language === "de" ? /^deutsch/iu : /^english/iu).test(one.language))
      .slice(0, mostLanguages)
      .map((one) => ({ text: one.level ? `${one.language} (${one.level})` : one.language, fact: one.id })),
  );
  return found;
}

const schoolOnly = /abitur|schul(?:abschluss|reife)|POS\b|GCSE|A.levels?/iu;

/** A longer one is cut behind its name; one in brackets or with a comma of its own stays whole. */
const longCertificate = 8;
function shortenCertificate(text: string): string {
  const whole = text.replace(/[,\s]+(?:exp\.?\s)?(?:\d{2}\/)?\d{4}$|\s\(\d{4}\)$/u, "").trim();
  if (whole.split(/\s+/).length <= longCertificate && !/[,;]/.test(whole)) return whole;
  const cut = /,\s|;\s|\s–\s/u.exec(whole);
  const opened = (one: string): number => one.match(/\(/g)?.length ?? 0;
  if (!cut || opened(whole.slice(0, cut.index)) > (whole.slice(0, cut.index).match(/\)/g)?.length ?? 0))
    return whole;
  const name = whole.slice(0, cut.index);
  const rest = whole.slice(cut.index + cut[0].length);
  // "Additional Qualification, Special Education" is nothing without its second half.
  const says = /^\p{Lu}/u.test(rest) && !/[,;()]|^PIN\b/u.test(rest) && rest.split(/\s+/).length <= 4;
  return says && opened(name) === 0 && name.split(/\s+/).length <= 2 ? `${name} (${rest})` : name;
}

/** Skills of the candidate's list that the posting names; those of a basic level are no reason to write. */
function listAskedSkills(
  facts: ResumeFacts,
  posting: Posting,
): { id: string; text: string; name: string; posted: string | undefined }[] {
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
      const text = inSentence(one.text, skill.name);
      const named = posting.requirements
        .flatMap((other) => listSkillGroups(other.text).flat())
        .find((other) => other.name === skill.name)?.text;
      const posted = named && named.toLowerCase() !== text.toLowerCase() ? named : undefined;
      return [{ id: one.id, text, name: skill.name, posted }];
    })
    .slice(0, mostListed);
}
