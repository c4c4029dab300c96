/**
 * Which of a candidate's stories to tell for a posting. First the ten that stand nearest to what the employer needs solved
 * (its pain points; without any, what it asks for); of these the three that together serve the most requirements,
 * must-haves first. Where two serve the same, one that speaks to another need than those chosen goes first, then one with
 * a result and figures.
 */

import type { PainPoint } from "../../posting/find-pain-points.ts";
import type { Posting } from "../../posting/model.ts";
import type { Fact } from "../../resume/model.ts";
import type { WordVectors } from "../../text/vectors/word-vectors.ts";
import { explainEvidence } from "../evidence/explain-evidence.ts";
import { type RankedFact, rankEvidence } from "../evidence/rank-evidence.ts";
import { relevanceTo } from "../read-ground.ts";
import type { Story } from "./build-stories.ts";

export interface StoryChoice {
  story: Story;
  /** Ids of the posting's requirements its facts speak to: by skill, words or leading people, never by nearness alone. */
  requirements: string[];
  /** Ids of the pain points it stands nearest to, the nearest first. */
  painPoints: string[];
  /** One sentence for the candidate. */
  why: string;
}

export interface ChosenStories {
  /** Up to three. */
  best: StoryChoice[];
  /** The rest of the ten, nearest first. */
  further: StoryChoice[];
}

const nearest = 10;
const mostBest = 3;
/** A story's nearness is that of the two needs it stands nearest to: nobody's deed speaks to all of them. */
const countedNeeds = 2;

export function chooseStories(input: {
  stories: readonly Story[];
  facts: readonly Fact[];
  posting: Posting;
  painPoints: readonly Pick<PainPoint, "id" | "text">[];
  vectors?: WordVectors | null;
}): ChosenStories {
  const { stories, posting, vectors = null } = input;
  const told = listTold(stories, input.facts);
  const needs = input.painPoints.length > 0 ? input.painPoints : posting.requirements;
  const ranked = needs.map((need) => ({
    need,
    byStory: new Map(
      rankEvidence({ requirement: need, facts: told, vectors }).map((one) => [one.fact, one] as const),
    ),
  }));
  const relevance = relevanceTo(posting.requirements);
  const near = stories
    .map((story) => {
      const found = ranked
        .map(({ need, byStory }) => ({ need, ranked: byStory.get(story.id) ?? null }))
        .filter((one): one is Found => one.ranked !== null)
        .sort((a, b) => b.ranked.score - a.ranked.score)
        .slice(0, countedNeeds);
      return {
        story,
        found,
        nearness: found.reduce((sum, one) => sum + one.ranked.score, 0),
        requirements: listServed(story, input.facts, relevance),
      };
    })
    .sort((a, b) => b.nearness - a.nearness)
    .slice(0, nearest);

  const weights = new Map(posting.requirements.map(({ id, kind }) => [id, kind === "must" ? 2 : 1] as const));
  const open = new Set(weights.keys());
  const openNeeds = new Set(needs.map(({ id }) => id));
  const left = [...near];
  const best: typeof near = [];
  const value = ({ requirements, story, found }: (typeof near)[number]): number =>
    requirements.reduce((sum, id) => sum + (open.has(id) ? weights.get(id)! : 0), 0) +
    (found[0] && names(found[0].ranked) && openNeeds.has(found[0].need.id) ? newNeed : 0) +
    wholeness(story);
  while (best.length < mostBest && left.length > 0) {
    const next = left.reduce((one, other) => (value(other) > value(one) ? other : one));
    best.push(next);
    left.splice(left.indexOf(next), 1);
    for (const id of next.requirements) open.delete(id);
    if (next.found[0]) openNeeds.delete(next.found[0].need.id);
  }
  // What it serves is a better reason than what it is near to.
  const servedBy = (story: Story, served: readonly string[]): Found | null => {
    const need = posting.requirements.find(({ id }) => served.includes(id));
    const all = need ? rankEvidence({ requirement: need, facts: told, vectors }) : [];
    const own = all.find(({ fact }) => fact === story.id);
    return need && own ? { need, ranked: own } : null;
  };
  const choice = ({ story, requirements, found }: (typeof near)[number]): StoryChoice => ({
    story,
    requirements,
    painPoints: input.painPoints.length > 0 ? found.map(({ need }) => need.id) : [],
    why: explain(story, servedBy(story, requirements) ?? found[0] ?? null),
  });
  return { best: best.map(choice), further: left.map(choice) };
}

/** Near in words and not only in meaning. */
const names = ({ skills, words }: RankedFact): boolean => skills.length + words.length > 0;

interface Found {
  need: { id: string; text: string };
  ranked: RankedFact;
}

/** What counts beside requirements is less than any of them: a need no story yet stands nearest to, then being whole. */
const newNeed = 0.45;
const wholeness = (story: Story): number =>
  (story.result ? 0.2 : 0) + (story.action ? 0.1 : 0) + (story.figures.length > 0 ? 0.1 : 0);

/** Each story as one text under its own id: the deed and what was answered about it. */
function listTold(stories: readonly Story[], facts: readonly Fact[]): Fact[] {
  return stories.flatMap((story) => {
    const deed = facts.find((fact) => fact.id === story.id);
    if (!deed) return [];
    const answers = [story.situation, story.action, story.result]
      .filter((part) => part !== null && !part.facts.includes(story.id))
      .map((part) => part!.text);
    return answers.length === 0 ? [deed] : [{ ...deed, text: [deed.text, ...answers].join("\n") }];
  });
}

function listServed(
  story: Story,
  facts: readonly Fact[],
  relevance: ReturnType<typeof relevanceTo>,
): string[] {
  // The deed has to speak for itself: the title over it stands over all of them.
  const own = facts
    .filter((fact) => story.facts.includes(fact.id) && fact.kind !== "position")
    .map((fact) => ({ ...fact, employer: null, title: null }));
  return [...new Set(own.flatMap((fact) => relevance(fact).requirements))];
}

const longestNeed = 90;

function explain(story: Story, found: Found | null): string {
  if (!found) return "Nothing in the posting stands near to it.";
  const { text } = found.need;
  const need = text.length <= longestNeed ? text : `${text.slice(0, longestNeed).replace(/\s+\S*$/, "")} …`;
  return `For “${need.replace(/\.$/, "")}”: ${explainEvidence(found.ranked, story)}`;
}
