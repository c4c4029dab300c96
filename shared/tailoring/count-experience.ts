import type { Fact, ResumeDate } from "../resume/model.ts";
import { evidenceOf } from "./read-evidence.ts";
import { holdsMeaning } from "./same-meaning.ts";

/** Months since year 0; `present` needs today, and a bare year counts from its first month. */
function monthOf(date: ResumeDate, today: string | null, end: boolean): number | null {
  const text = date === "present" ? today : date;
  const match = /^(\d{4})(?:-(\d{2}))?/.exec(text ?? "");
  if (!match) return null;
  // "2019 – 2021" may mean two years or nearly three: the lesser is claimed, an end without month counts from January.
  return Number(match[1]) * 12 + (match[2] ? Number(match[2]) - 1 + (end && date !== "present" ? 1 : 0) : 0);
}

export interface Experience {
  /** Months of all spans together, overlaps once, as years. */
  years: number;
  /** Ids of the position facts counted. */
  facts: string[];
  /** Positions without usable dates that would have counted. */
  undated: string[];
}

/** What a position must speak of to count: canonical skill names and stems. An empty list asks nothing. */
export interface ExperienceTopic {
  skills: readonly string[];
  stems: readonly string[];
  /** How many of the stems have to occur. */
  least: number;
}

/** Years worked, from the dates of positions; with skills, only positions that speak of one of them. */
export function countExperienceYears(
  facts: readonly Fact[],
  today: string | null,
  skills: readonly string[],
): Experience {
  return countExperience(facts, today, { skills, stems: [], least: 0 });
}

export function countExperience(
  facts: readonly Fact[],
  today: string | null,
  topic: ExperienceTopic,
): Experience {
  const spans: [number, number][] = [];
  const counted: string[] = [];
  const undated: string[] = [];
  for (const position of facts) {
    if (position.kind !== "position" || position.confidence !== "sure") continue;
    if (!isOnTopic(position, facts, topic)) continue;
    const start = monthOf(position.start, today, false);
    const end = monthOf(position.end, today, true);
    if (start === null || end === null || end < start) undated.push(position.id);
    else {
      spans.push([start, end]);
      counted.push(position.id);
    }
  }
  spans.sort((a, b) => a[0] - b[0]);
  let months = 0;
  let reached = Number.NEGATIVE_INFINITY;
  for (const [start, end] of spans) {
    months += Math.max(0, end - Math.max(start, reached));
    reached = Math.max(reached, end);
  }
  return { years: months / 12, facts: counted, undated };
}

function isOnTopic(position: Fact, facts: readonly Fact[], topic: ExperienceTopic): boolean {
  if (topic.skills.length === 0 && topic.stems.length === 0) return true;
  const titled = (one: Fact): boolean =>
    one.kind === "position" &&
    topic.stems.filter((stem) => holdsMeaning(evidenceOf(one).plain, stem)).length >=
      Math.max(1, topic.least);
  // Where some title names the trade, the titles decide; a bullet that mentions it in passing does not.
  if (topic.skills.length === 0 && topic.stems.length > 0 && facts.some(titled)) return titled(position);
  const own = facts.filter(
    (fact) => fact === position || (fact.positionId === position.id && fact.confidence === "sure"),
  );
  const readings = own.map(evidenceOf);
  if (readings.some((one) => one.reading.skills.some((skill) => topic.skills.includes(skill.name))))
    return true;
  if (topic.stems.length === 0) return false;
  const found = topic.stems.filter((stem) => readings.some((one) => holdsMeaning(one.plain, stem)));
  return found.length >= topic.least;
}
