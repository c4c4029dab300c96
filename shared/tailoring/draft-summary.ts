import type { Posting } from "../posting/model.ts";
import { describeSkill } from "../resume/list-facts.ts";
import type { ResumeFacts } from "../resume/model.ts";
import { findSkills, sameSkill } from "../text/skills/index.ts";
import type { DraftWords } from "./draft-words.ts";
import { listSkillGroups } from "./match-requirements.ts";
import type { DraftParagraph } from "./model.ts";
import { findPostingSpelling, inSentence } from "./posting-spelling.ts";
import { readEvidence } from "./read-evidence.ts";
import { cutEmptyPhrases, splitSentences } from "./tighten-summary.ts";

/** How many skills the summary names. */
const summarySkills = 5;

interface SummaryInput {
  /** Confirmed ones alone. */
  facts: ResumeFacts;
  posting: Posting | null;
  words: DraftWords;
  /** Names of skills to put forward, as the dictionary has them. */
  emphasized: readonly string[];
}

/**
 * The candidate's own summary, a paragraph each as they wrote it, for a posting without phrases that say nothing; then the skills that the posting asks for or the candidate wants
 * put forward, as far as the facts show them. Where they wrote none, `orPosts` says who they are by their posts.
 */
export function draftSummary(
  { facts, posting, words, emphasized }: SummaryInput,
  orPosts: boolean,
): DraftParagraph[] {
  const paragraphs: DraftParagraph[] = [];
  for (const statement of facts.summary) {
    const sentences = splitSentences(withFullStop(statement.text));
    const kept = posting === null ? sentences : cutEmptyPhrases(sentences, facts.positions).sentences;
    if (kept.length > 0) paragraphs.push({ role: "text", text: kept.join(" "), facts: [statement.id] });
  }
  const own = paragraphs.map(({ text }) => text).join(" ");
  const skills = listShownSkills(facts, posting, own, emphasized);
  if (paragraphs.length === 0 && (orPosts || skills.length >= 2)) {
    const posts = facts.positions.filter(({ title }) => title !== null).slice(0, 2);
    const named = posts.map(({ title, employer }) =>
      [title, employer].filter((part) => part !== null && part !== "").join(` ${words.at} `),
    );
    if (named.length > 0)
      paragraphs.push({
        role: "text",
        text: withFullStop(named.join(`, ${words.previously} `)),
        facts: posts.map(({ id }) => id),
      });
  }
  if (skills.length >= 2) {
    const names = skills.map((skill) => inSentence(skill.text, skill.name));
    const sentence = `${words.experienceWith} ${names.slice(0, -1).join(", ")} ${words.and} ${names.at(-1)}.`;
    const last = paragraphs.pop();
    const ids = skills.flatMap((skill) => skill.facts);
    paragraphs.push({
      role: "text",
      text: last ? `${last.text} ${sentence}` : sentence,
      facts: [...new Set([...(last?.facts ?? []), ...ids])],
    });
  }
  return paragraphs;
}

const withFullStop = (text: string): string => (/[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);

interface ShownSkill {
  text: string;
  name: string;
  facts: string[];
}

/** Skills of the posting's requirements, must-haves first, then those to put forward, that the facts show and `said` does not. */
function listShownSkills(
  facts: ResumeFacts,
  posting: Posting | null,
  said: string,
  emphasized: readonly string[],
): ShownSkill[] {
  const there = new Set(findSkills(said).map((skill) => skill.name));
  const carriers = [
    // "Kubernetes (basic)" shows no experience with it.
    ...facts.skills
      .map((skill) => ({ id: skill.id, text: describeSkill(skill) }))
      .filter((skill) => readEvidence(skill.text, null).hedged.size === 0),
    ...facts.positions.flatMap((position) => position.bullets),
    ...facts.projects.flatMap((project) => project.details),
  ].map((item) => ({ id: item.id, skills: findSkills(item.text) }));
  const asked = [...(posting?.requirements ?? [])]
    .sort((a, b) => (a.kind === b.kind ? 0 : a.kind === "must" ? -1 : 1))
    .flatMap((requirement) => listSkillGroups(requirement.text).flat())
    .filter(({ entry }) => !["soft", "certificate", "licence"].includes(entry.category))
    .map(({ name }) => name);
  const shown: ShownSkill[] = [];
  for (const name of [...asked, ...emphasized]) {
    if (shown.length >= summarySkills || there.has(name)) continue;
    const own = carriers.flatMap(({ id, skills }) =>
      skills.filter((skill) => skill.name === name).map((skill) => ({ id, text: skill.text })),
    );
    const first = own[0];
    if (!first) continue;
    there.add(name);
    const spelling = posting === null ? null : findPostingSpelling(posting, name);
    const text = spelling !== null && sameSkill(first.text, spelling) ? spelling : first.text;
    shown.push({ text, name, facts: [...new Set(own.map((one) => one.id))] });
  }
  return shown;
}
