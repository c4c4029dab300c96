import { findMentions } from "../text/skills/tagger/find-mentions.ts";
import type { Requirement, RequirementTopic, SkillMention } from "./model.ts";
import type { PostingLine } from "./read-posting-lines.ts";

/** Requirements that are read for what they are; their words ("Bachelor's degree in Marine Biology") are no skills besides. */
const topicsOfTheirOwn: ReadonlySet<RequirementTopic> = new Set([
  "degree",
  "licence",
  "language",
  "permit",
  "place",
]);

/**
 * What a company offers, how to apply and who it is are no demands: skills named there do not count. What the dictionary does not
 * know counts only where the tagger is sure enough, outside of degrees, languages and their like, and where it is not the company.
 */
export function findPostingSkills(
  text: string,
  lines: readonly PostingLine[],
  requirements: readonly Requirement[],
  company: string | null,
): SkillMention[] {
  const aside = lines.filter(
    (line) =>
      line.section === "offer" || line.section === "process" || (line.section === "about" && line.bullet),
  );
  const apart = requirements.filter((one) => topicsOfTheirOwn.has(one.topic));
  const isWithin = (start: number, stretches: readonly { start: number; end: number }[]) =>
    stretches.some((one) => start >= one.start && start < one.end);
  return findMentions(text)
    .filter(({ start }) => !isWithin(start, aside))
    .filter(
      ({ source, name, start }) =>
        source === "dictionary" || !(isWithin(start, apart) || company?.includes(name)),
    )
    .map(({ text: written, name, start, end, source }) => ({ text: written, name, start, end, source }));
}
