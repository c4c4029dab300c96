/**
 * Pain points: what an employer needs solved, in the posting's own words. Each sentence and bullet that speaks of the work
 * is weighed by fixed signs: a trouble it names ("replace the outdated booking system"), a duty, a must-have that the
 * posting comes back to, a word of the title, growth or haste. The heaviest are kept, near repetitions once. What the
 * employer gives, how to apply and what it says in its own praise never count, so a posting that names nothing gives nothing.
 */

import { findSkills } from "../text/skills/index.ts";
import type { Posting, Requirement } from "./model.ts";
import { aside, assignment, done, furniture, growth, isWorkVerb, ownNeed, trouble } from "./pain-words.ts";
import { type PostingLine, readPostingLines } from "./read-posting-lines.ts";
import { splitSentences } from "./read-requirements.ts";

/** Why a passage was taken: it names a trouble, is a duty, a must-have named more than once, echoes the title, speaks of growth or haste. */
export type PainPointSign = "trouble" | "duty" | "repeated" | "title" | "growth";

export interface PainPoint {
  /** `p1`, `p2`, …: the heaviest first. */
  id: string;
  /** `posting.text.slice(start, end)`. No two overlap. */
  text: string;
  start: number;
  end: number;
  signs: PainPointSign[];
}

/** More than these would be the posting over again. */
const mostPainPoints = 8;
/** A trouble goes before any duty, a duty before any must-have; title and growth only order what weighs the same. */
const weights: Record<PainPointSign, number> = { trouble: 4, duty: 3, repeated: 1, title: 0.75, growth: 0.5 };
/** Share of their words above which two passages say the same thing. */
const sameShare = 0.6;

interface Passage {
  text: string;
  start: number;
  section: PostingLine["section"];
  bullet: boolean;
  /** Prose that gives the reader work. */
  assigned: boolean;
}

/** "You run the shift: you assign staff, keep people moving, and coach a team" names four duties; each is quoted alone. */
function splitDuties(part: { text: string; start: number }): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let from = 0;
  for (const cut of part.text.matchAll(
    /(?:[,;:]\s+(?:and\s+|then\s+)?|\s+and\s+)(?:you(?:(?:'|’)ll| will)?\s+)?(?=(\p{L}+)\s)/giu,
  )) {
    const left = part.text.slice(from, cut.index);
    const right = part.text.slice(cut.index + cut[0].length);
    if (!isWorkVerb(cut[1]!.toLowerCase()) || countWords(left) < 3 || countWords(right) < 3) continue;
    if (!/[,;:]/.test(cut[0]) && countWords(left) < 5) continue;
    parts.push({ text: left, start: part.start + from });
    from = cut.index + cut[0].length;
  }
  parts.push({ text: part.text.slice(from), start: part.start + from });
  return parts;
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]{2,}/gu)?.length ?? 0;

/** Sections that speak of the employer rather than of the work. */
const asideSections: ReadonlySet<PostingLine["section"]> = new Set(["offer", "process"]);

function listPassages(lines: readonly PostingLine[]): Passage[] {
  return lines
    .filter((line) => !line.heading && !asideSections.has(line.section))
    .flatMap(({ text, start, section, bullet }) =>
      splitSentences(text)
        .filter((sentence) => !aside.test(sentence.text))
        .flatMap((sentence) => {
          const assigned = !bullet && assignment.test(sentence.text);
          return (assigned ? splitDuties(sentence) : [sentence]).map((part) => {
            const lead = part.text.length - part.text.trimStart().length;
            return { text: part.text.trim(), start: start + part.start + lead, section, bullet, assigned };
          });
        }),
    )
    .filter(({ text }) => countWords(text) >= 2);
}

/** Words cut to their first letters, so that "install" and "installation" meet: enough to see that a posting comes back to a thing. */
const keyLength = 6;
function listKeys(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}[\p{L}\p{N}+#]{2,}/gu) ?? [];
  return new Set(
    words.filter((word) => word.length > 3 && !furniture.has(word)).map((word) => word.slice(0, keyLength)),
  );
}

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const common = [...a].filter((key) => b.has(key)).length;
  return common === 0 ? 0 : common / Math.min(a.size, b.size);
};

/** Papers, languages, places and manners open or close a door; they are nobody's trouble. */
const needTopics: ReadonlySet<string> = new Set(["skill", "experience", "other"]);

const asksForManners = ({ text }: Requirement): boolean => {
  const skills = findSkills(text);
  return skills.length > 0 && skills.every((skill) => skill.entry.category === "soft");
};

interface Weighed extends Passage {
  signs: PainPointSign[];
  weight: number;
  keys: Set<string>;
}

/** Up to eight, the heaviest first, where two weigh the same in reading order. Same posting, same answer. */
export function findPainPoints(posting: Posting): PainPoint[] {
  const lines = readPostingLines(posting.text);
  const passages = listPassages(lines);
  const title = listKeys(posting.title ?? "");
  const keysOf = passages.map(({ text }) => listKeys(text));
  const counts = new Map<string, number>();
  for (const key of keysOf.flatMap((keys) => [...keys])) counts.set(key, (counts.get(key) ?? 0) + 1);
  const weighed = passages.flatMap((passage, i): Weighed[] => {
    const keys = keysOf[i]!;
    const signs = readSigns(passage, keys, { posting, title, counts });
    if (signs.length === 0) return [];
    return [{ ...passage, keys, signs, weight: signs.reduce((sum, sign) => sum + weights[sign], 0) }];
  });
  weighed.sort((a, b) => b.weight - a.weight || a.start - b.start);
  const kept: Weighed[] = [];
  for (const one of weighed) {
    if (kept.length === mostPainPoints) break;
    if (kept.every((other) => share(one.keys, other.keys) < sameShare)) kept.push(one);
  }
  return kept.map(({ text, start, signs }, i) => ({
    id: `p${i + 1}`,
    text,
    start,
    end: start + text.length,
    signs,
  }));
}

/** Only a trouble, a duty or a must-have makes a passage one of these; title and growth add weight to it. */
function readSigns(
  passage: Passage,
  keys: ReadonlySet<string>,
  {
    posting,
    title,
    counts,
  }: { posting: Posting; title: ReadonlySet<string>; counts: ReadonlyMap<string, number> },
): PainPointSign[] {
  const { text, section, bullet } = passage;
  const signs = new Set<PainPointSign>();
  const demand = posting.requirements.find(
    (one) => one.start < passage.start + text.length && one.end > passage.start,
  );
  const named = title.size > 0 && [...keys].some((key) => title.has(key));
  if (demand) {
    if (demand.kind !== "must" || !needTopics.has(demand.topic) || asksForManners(demand)) return [];
    const recurs = [...keys].some((key) => counts.get(key)! > 1 || title.has(key));
    if (!recurs || keys.size === 0) return [];
    signs.add("repeated");
  } else if (section === "about") {
    if (!ownNeed.test(text) || done.test(text)) return [];
    signs.add("trouble");
  } else if (section === "duties" && bullet) {
    if (done.test(text)) return [];
    signs.add("duty");
    if (trouble.test(text)) signs.add("trouble");
  } else if (!bullet && (section === "duties" || section === "other")) {
    if (passage.assigned) signs.add("duty");
    if (ownNeed.test(text) || (signs.size > 0 && trouble.test(text))) signs.add("trouble");
    if (signs.size === 0) return [];
  } else return [];
  // A number of years is a bar to pass more than a need.
  if (named && !demand?.years) signs.add("title");
  if (growth.test(text)) signs.add("growth");
  return [...signs];
}
