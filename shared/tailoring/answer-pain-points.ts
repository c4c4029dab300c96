import { findPainPoints, type PainPoint } from "../posting/find-pain-points.ts";
import type { Posting } from "../posting/model.ts";
import { recognizeTopic } from "../posting/recognize-topic.ts";
import type { Fact } from "../resume/model.ts";
import { findSkills } from "../text/skills/index.ts";
import { listAskedWords, matchRequirements } from "./match-requirements.ts";
import type { AnsweredPainPoint } from "./model.ts";
import { readWords } from "./read-words.ts";

/** How many facts an answer names. */
const mostFacts = 3;
/** Words that a fact, or a requirement, shares with a pain point before it counts as an answer to it: two, or half of the fewer. */
const leastWords = (of: number): number => Math.min(2, Math.max(1, Math.ceil(of / 2)));

/** What the employer needs solved, each with what of the candidate's speaks to it. Facts are the nearest; they prove nothing. */
export function answerPainPoints(input: {
  posting: Posting;
  facts: readonly Fact[];
  today: string;
}): AnsweredPainPoint[] {
  const points = findPainPoints(input.posting);
  const requirements = points.map(({ id, text, start, end }) => {
    const skills = findSkills(text);
    const topic = recognizeTopic(text, skills);
    const names = [...new Set(skills.map((skill) => skill.name))];
    return { id, text, start, end, kind: "must" as const, topic, years: null, skills: names };
  });
  const matches = matchRequirements({ ...input, posting: { ...input.posting, requirements } });
  const kinds = new Map(input.facts.map((fact) => [fact.id, fact.kind]));
  return points.map((point, i) => ({
    ...point,
    requirements: listRelated(point, input.posting),
    facts: (matches[i]?.facts ?? [])
      // A list of skills solves nothing; the deeds do.
      .filter((match) => kinds.get(match.fact) !== "skill")
      .filter(
        (match) =>
          match.skills.length > 0 || match.words.length >= leastWords(listAskedWords(point.text).length),
      )
      .slice(0, mostFacts)
      .map((match) => match.fact),
  }));
}

function listRelated(point: PainPoint, posting: Posting): string[] {
  const skills = new Set(findSkills(point.text).map((skill) => skill.name));
  const stems = stemsOf(point.text);
  return posting.requirements
    .filter((requirement) => {
      if (requirement.start < point.end && point.start < requirement.end) return true;
      if (requirement.skills.some((name) => skills.has(name))) return true;
      const own = stemsOf(requirement.text);
      const shared = [...own].filter((stem) => stems.has(stem)).length;
      return shared > 0 && shared >= leastWords(Math.min(own.size, stems.size));
    })
    .map(({ id }) => id);
}

const stemsOf = (text: string): Set<string> =>
  new Set(listAskedWords(text).map((word) => readWords(word)[0]?.stem ?? word));
