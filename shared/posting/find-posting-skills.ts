import { findMentions, type MentionOptions, type MentionPlace } from "../text/skills/tagger/find-mentions.ts";
import type { Requirement, RequirementTopic, SkillMention } from "./model.ts";
import type { PostingLine, PostingSection } from "./read-posting-lines.ts";
import { recognizeTopic } from "./recognize-topic.ts";

/** A work permit and a place to live can be asked for, but not known. */
const unlearned: ReadonlySet<RequirementTopic> = new Set(["permit", "place"]);
const demanding: ReadonlySet<PostingSection> = new Set(["must", "nice", "skills"]);

/** "- Gap analysis", under whatever heading: an item that says no more than a name or two. */
const isShortItem = ({ bullet, text }: PostingLine) => bullet && text.split(/\s+/u).length <= 5;

interface Stretch {
  start: number;
  end: number;
}

const isWithin = (offset: number, stretches: readonly Stretch[]) =>
  stretches.some((one) => offset >= one.start && offset < one.end);

/**
 * What a company offers, how to apply and who it is are no demands: skills named there do not count. Of the rest all that the
 * dictionary knows counts in the title and where something is asked for, and elsewhere what is a name of its own or likely meant; and what the tagger
 * adds: what can be known beyond the dictionary, languages and degrees as well, but not the company.
 */
export function findPostingSkills(
  text: string,
  lines: readonly PostingLine[],
  requirements: readonly Requirement[],
  { title, company }: { title: string | null; company: string | null },
  read?: MentionOptions["read"],
): SkillMention[] {
  const aside = lines.filter(
    (line) =>
      line.section === "offer" || line.section === "process" || (line.section === "about" && line.bullet),
  );
  const titled = title === null ? -1 : text.indexOf(title);
  const demands: Stretch[] = [
    ...(title === null || titled < 0 ? [] : [{ start: titled, end: titled + title.length }]),
    ...requirements,
    ...lines.filter((line) => !line.heading && (demanding.has(line.section) || isShortItem(line))),
  ];
  // A list under a heading of no known kind tells what the work is about.
  const duties = lines.filter(
    ({ section, bullet }) => section === "duties" || (section === "other" && bullet),
  );
  const placeAt = (offset: number): MentionPlace | null => {
    if (isWithin(offset, aside)) return null;
    return isWithin(offset, demands) ? "demand" : isWithin(offset, duties) ? "duty" : "passing";
  };
  return findMentions(text, { placeAt, read })
    .filter(
      ({ source, name }) =>
        source === "dictionary" || !(unlearned.has(recognizeTopic(name, [])) || company?.includes(name)),
    )
    .map(({ text: written, name, start, end, source }) => ({ text: written, name, start, end, source }));
}
