/**
 * Stories for letter and interview: each deed of the candidate's as situation, task, action, result and figures. A part is
 * always a stretch of a fact's own text, with that fact's id; what no fact tells is null, and one short question asks for
 * it. An answer to that question is a fact like any other and fills the part from then on.
 */

import type { Fact, ResumeDate } from "../../resume/model.ts";
import { readStoryParts, type StoryPartName, type Stretch, storyPartNames } from "./read-story-parts.ts";

export interface StoryPart {
  /** A stretch of the text of the first of its facts. */
  text: string;
  facts: string[];
}

export interface Story {
  /** Id of the fact that tells the deed. */
  id: string;
  /** The fact's text, whole. */
  text: string;
  situation: StoryPart | null;
  task: StoryPart | null;
  action: StoryPart | null;
  result: StoryPart | null;
  figures: StoryPart[];
  /** Where and when, null for what belongs to no position. */
  context: {
    /** Id of the position's fact. */
    position: string;
    employer: string | null;
    title: string | null;
    start: ResumeDate;
    end: ResumeDate;
  } | null;
  /** What would make the story whole, null when nothing is missing. */
  ask: { part: StoryPartName; question: string } | null;
  /** Every fact it rests on: the deed's, answers', the position's. */
  facts: string[];
}

const questions: Record<StoryPartName, string> = {
  situation: "what was the situation before?",
  task: "what was your part in it?",
  action: "how did you do it?",
  result: "what came of it?",
};
/** What is asked for, the most missed first. A task is seldom told apart from its situation and not asked for. */
const askedParts: readonly StoryPartName[] = ["result", "action", "situation"];
const longestQuote = 80;

/** The question for one part of a deed: always the same words, so that its answer is known again. */
export function askForPart(part: StoryPartName, deed: string): string {
  const quote =
    deed.length <= longestQuote ? deed : `${deed.slice(0, longestQuote).replace(/\s+\S*$/, "")} …`;
  return `“${quote.replace(/\.$/, "")}”: ${questions[part]}`;
}

/** A deed has at least this many words; "Scrum Master" under other things is none. */
const fewestWords = 3;

/** In the order of the facts. Unsure facts tell nothing. */
export function buildStories(facts: readonly Fact[]): Story[] {
  const sure = facts.filter((fact) => fact.confidence === "sure");
  const answers = new Map<string, Fact>();
  for (const fact of sure) for (const question of listQuestions(fact)) answers.set(question, fact);
  const parts = new Set<string>();
  const deeds = sure.filter(isDeed);
  for (const deed of deeds)
    for (const part of askedParts) {
      const answer = answers.get(askForPart(part, deed.text));
      if (answer && answer !== deed) parts.add(answer.id);
    }
  return deeds.filter((deed) => !parts.has(deed.id)).map((deed) => buildStory(deed, answers, sure));
}

const listQuestions = (fact: Fact): string[] =>
  fact.sources.flatMap((source) => (source.kind === "candidate" && source.question ? [source.question] : []));

function isDeed(fact: Fact): boolean {
  const told =
    fact.kind === "achievement" ||
    fact.kind === "project" ||
    (fact.kind === "other" && fact.sources.some((source) => source.kind === "candidate"));
  return told && fact.text.trim().split(/\s+/).length >= fewestWords;
}

function buildStory(deed: Fact, answers: ReadonlyMap<string, Fact>, facts: readonly Fact[]): Story {
  const read = readStoryParts(deed.text);
  const own = (stretch: Stretch): StoryPart => ({ text: stretch.text, facts: [deed.id] });
  const figures = read.figures.map(own);
  const told = Object.fromEntries(
    storyPartNames.map((name) => {
      const stretch = read[name];
      return [name, stretch && own(stretch)];
    }),
  ) as Record<StoryPartName, StoryPart | null>;
  const used = [deed.id];
  for (const part of askedParts) {
    const answer = answers.get(askForPart(part, deed.text));
    if (!answer || answer === deed) continue;
    told[part] = { text: answer.text, facts: [answer.id] };
    figures.push(...readStoryParts(answer.text).figures.map(({ text }) => ({ text, facts: [answer.id] })));
    used.push(answer.id);
  }
  const position = facts.find((fact) => fact.kind === "position" && fact.id === deed.positionId);
  if (position) used.push(position.id);
  const missing = askedParts.find((part) => told[part] === null);
  return {
    id: deed.id,
    text: deed.text,
    ...told,
    figures,
    context: position
      ? {
          position: position.id,
          employer: position.employer,
          title: position.title,
          start: position.start,
          end: position.end,
        }
      : null,
    ask: missing ? { part: missing, question: askForPart(missing, deed.text) } : null,
    facts: used,
  };
}
