import { type FoundSkill, findSkills } from "../../text/skills/index.ts";
import { shareOf, type WorthScale } from "../line-worth/rate-lines.ts";
import { hasSkill } from "../match-requirements.ts";
import { containsSpelling } from "../posting-spelling.ts";
import { readEvidence } from "../read-evidence.ts";
import type { LineScale } from "../weigh-line.ts";

/** What the candidate wants to see put forward. It steers the order of what is there; nothing is deleted or claimed for it. */
export interface Preferences {
  /** Canonical names or the candidate's own words. */
  emphasizeSkills: readonly string[];
  /** Names of projects. */
  includeProjects: readonly string[];
}

export interface Steering {
  /** Those of the skills to emphasise that the dictionary knows, in the candidate's order. */
  skills: FoundSkill[];
  /** Whether a line shows a skill to emphasise; one it denies it does not show. */
  shows(text: string): boolean;
  isIncluded(project: string): boolean;
  /** Names of projects as the candidate gave them. */
  projects: readonly string[];
}

export function readSteering(preferences: Preferences | undefined): Steering {
  const wanted = (preferences?.emphasizeSkills ?? []).map((text) => ({
    text,
    skill: findSkills(text).find((one) => one.start === 0 && one.end === text.trim().length) ?? null,
  }));
  const projects = preferences?.includeProjects ?? [];
  const named = new Set(projects.map(fold));
  const known = new Map<string, boolean>();
  return {
    skills: wanted.flatMap(({ skill }) => skill ?? []),
    shows(text) {
      if (wanted.length === 0) return false;
      const cached = known.get(text);
      if (cached !== undefined) return cached;
      const evidence = readEvidence(text, null);
      const shown = wanted.some(({ text: own, skill }) =>
        skill === null ? containsSpelling(text, own) : hasSkill(evidence, skill),
      );
      known.set(text, shown);
      return shown;
    },
    isIncluded: (project) => named.has(fold(project)),
    projects,
  };
}

const fold = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, " ");

/** What an emphasised skill adds to a line's weight: enough to rise past equals and past what answers nothing. */
const emphasis = 0.6;

export function emphasizeLines(scale: LineScale, steering: Steering): LineScale {
  return {
    weigh(text) {
      const found = scale.weigh(text);
      return steering.shows(text) ? { ...found, weight: found.weight + emphasis } : found;
    },
  };
}

/** Odds of one to one: whatever the posting says, the candidate wants it shown first; and a little more, to pass its equals. */
const [wanted, beforeEquals] = [0, 1.2];

export function emphasizeWorth(scale: WorthScale, steering: Steering): WorthScale {
  return {
    ...scale,
    rate(text) {
      const found = scale.rate(text);
      if (!steering.shows(text)) return found;
      const odds = Math.max(found.odds, wanted) + beforeEquals;
      return { ...found, odds, share: shareOf(odds) };
    },
  };
}
