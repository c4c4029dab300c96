import type { Posting } from "../posting/model.ts";
import type { Skill } from "../resume/model.ts";
import { splitSkillLevel } from "../resume/skill-level.ts";
import { findSkill, sameSkill } from "../text/skills/index.ts";
import { type DraftWords, labelOfCategory, type SkillLabel } from "./draft-words.ts";
import type { DraftParagraph } from "./model.ts";
import { order } from "./order-by-weight.ts";
import { findPostingSpelling } from "./posting-spelling.ts";

/** A list longer than this is read better in groups. */
const longestPlainList = 8;
/** A label before a single skill says no more than the skill. */
const smallestGroup = 2;

interface SkillLine {
  label: string | null;
  skills: Skill[];
}

/**
 * In the candidate's groups where there are any, one line a group; a long list without groups by the dictionary's kinds. What
 * weighs most comes first, groups and skills alike, so that what the posting asks for is read first.
 */
export function draftSkills(
  skills: readonly Skill[],
  posting: Posting | null,
  words: DraftWords,
  weigh: (skill: Skill) => number,
): DraftParagraph[] {
  const lines = groupSkills(skills, words).map(({ label, skills: own }) => {
    const ordered = order(own, weigh);
    const names = ordered.map((skill) => spell(skill, posting)).join(", ");
    return {
      isRest: label === words.skillLabels.further,
      weight: Math.max(...own.map(weigh)),
      paragraph: {
        role: "text" as const,
        text: label === null ? names : `${label}: ${names}`,
        facts: ordered.map((skill) => skill.id),
      },
    };
  });
  const named = order(
    lines.filter(({ isRest }) => !isRest),
    ({ weight }) => weight,
  );
  return [...named, ...lines.filter(({ isRest }) => isRest)].map(({ paragraph }) => paragraph);
}

function groupSkills(skills: readonly Skill[], words: DraftWords): SkillLine[] {
  const own = new Map<string | null, Skill[]>();
  for (const skill of skills) own.set(skill.group, [...(own.get(skill.group) ?? []), skill]);
  const isPlain = own.size === 1 && own.has(null);
  if (isPlain && skills.length > longestPlainList) return groupByKind(skills, words);
  return [...own].map(([group, members]) => ({
    label: group === null ? null : group.replace(/:\s*$/, ""),
    skills: members,
  }));
}

/** One line where the kinds tell nothing apart. */
function groupByKind(skills: readonly Skill[], words: DraftWords): SkillLine[] {
  const kinds = new Map<SkillLabel, Skill[]>();
  for (const skill of skills) {
    const entry = skill.name === null ? null : findSkill(skill.name);
    const label = entry ? labelOfCategory[entry.category] : "further";
    kinds.set(label, [...(kinds.get(label) ?? []), skill]);
  }
  const isGroup = (label: SkillLabel) =>
    label !== "further" && (kinds.get(label)?.length ?? 0) >= smallestGroup;
  const groups = [...kinds.keys()].filter(isGroup);
  if (groups.length < 2) return [{ label: null, skills: [...skills] }];
  const grouped = new Set(groups.flatMap((label) => kinds.get(label) ?? []));
  const rest = skills.filter((skill) => !grouped.has(skill));
  return [
    ...groups.map((label) => ({ label: words.skillLabels[label], skills: kinds.get(label) ?? [] })),
    ...(rest.length > 0 ? [{ label: words.skillLabels.further, skills: rest }] : []),
  ];
}

function spell(skill: Skill, posting: Posting | null): string {
  const spelling = posting && skill.name !== null ? findPostingSpelling(posting, skill.name) : null;
  const { bare } = splitSkillLevel(skill.text);
  return spelling !== null && sameSkill(bare, spelling) && spelling.length >= bare.length
    ? skill.text.replace(bare, () => spelling)
    : skill.text;
}
