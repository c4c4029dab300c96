/**
 * Which facts stand nearest to a requirement, for showing and asking; never for proof. Three lists are made, each by its
 * own measure: skills the dictionary knows in common, words in common by stem (BM25), and nearness of meaning (vectors).
 * They are fused by the ranks alone, since the measures have no common scale: a fact gets 1 / (rank + k) from each list it
 * stands in (Cormack, Clarke and Büttcher, "Reciprocal Rank Fusion", 2009).
 *
 * `matchRequirements` decides what is evidenced and knows nothing of this: BM25 draws its weights from all the facts and
 * vectors find everything somewhat near, so neither may move a score.
 */

import type { Requirement } from "../../posting/model.ts";
import type { Fact } from "../../resume/model.ts";
import type { WordVectors } from "../../text/vectors/word-vectors.ts";
import { hasSkill, listSkillGroups } from "../match-requirements.ts";
import { evidenceOf } from "../read-evidence.ts";
import { measureNearness, type NearPair } from "./near-words.ts";
import { indexWords, listAsked, type SharedWord, type WordIndex } from "./weigh-words.ts";

export interface RankedFact {
  /** Id of the fact. */
  fact: string;
  /** For ordering within one requirement only. */
  score: number;
  /** Canonical names of skills asked for that the fact has. */
  skills: string[];
  /** Words asked for that the fact shares by stem or plain synonym, heaviest first. */
  words: SharedWord[];
  /** Pairs of words by nearness of meaning, nearest first; empty without vectors. */
  near: NearPair[];
}

export interface EvidenceQuestion {
  requirement: Pick<Requirement, "text">;
  /** Those read without certainty are left out. */
  facts: readonly Fact[];
  /** Without them two lists are fused. */
  vectors?: WordVectors | null;
}

/**
 * How flat the fusion is. 60 is the paper's figure for lists of a thousand; a person has some fifty facts, and there a
 * first place has to be worth clearly more than a fourth.
 */
const fusionConstant = 3;
/** What each list's word counts. One shared word, however plain, makes a fact the first of the words' list: half. */
const listWeights = { skills: 1, words: 0.5, near: 1 };

/** All facts that stand in any list, best first; equal ones in the order given. */
export function rankEvidence({ requirement, facts, vectors = null }: EvidenceQuestion): RankedFact[] {
  const sure = facts.filter((fact) => fact.confidence === "sure");
  const groups = listSkillGroups(requirement.text);
  const index = indexOf(sure);
  const asked = listAsked(requirement.text);
  const read = sure.map((fact) => {
    const evidence = evidenceOf(fact);
    const held = groups.map((group) => group.filter((skill) => hasSkill(evidence, skill)));
    const words = index.weigh(requirement.text, fact).sort((a, b) => b.weight - a.weight);
    const nearness = vectors && measureNearness(asked, index.words(fact), vectors);
    return {
      fact,
      skills: [...new Set(held.flat().map((skill) => skill.name))],
      met: held.filter((skills) => skills.length > 0).length,
      words,
      weight: words.reduce((sum, word) => sum + word.weight, 0),
      nearness,
    };
  });
  const lists = [
    { weight: listWeights.skills, ranks: rankBy(read, (one) => (one.met > 0 ? one.met : null)) },
    { weight: listWeights.words, ranks: rankBy(read, (one) => (one.weight > 0 ? one.weight : null)) },
    { weight: listWeights.near, ranks: rankBy(read, (one) => one.nearness?.score ?? null) },
  ];
  return read
    .map((one, i) => ({
      fact: one.fact.id,
      score: lists.reduce((sum, { weight, ranks }) => {
        const rank = ranks[i] ?? null;
        return rank === null ? sum : sum + weight / (rank + fusionConstant);
      }, 0),
      skills: one.skills,
      words: one.words,
      near: one.nearness?.pairs ?? [],
    }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score);
}

/** Ranks from 1, equal values the same rank; null for what does not stand in the list. */
function rankBy<Item>(items: readonly Item[], measure: (item: Item) => number | null): (number | null)[] {
  const values = items.map(measure);
  const sorted = values.filter((value) => value !== null).sort((a, b) => b - a);
  return values.map((value) => (value === null ? null : sorted.indexOf(value) + 1));
}

let last: { facts: readonly Fact[]; index: WordIndex } | null = null;

/** The index of the facts asked about last: a posting asks for twenty things of the same person. */
function indexOf(facts: readonly Fact[]): WordIndex {
  const same = last?.facts.length === facts.length && facts.every((fact, i) => fact === last!.facts[i]);
  if (!last || !same) last = { facts, index: indexWords(facts) };
  return last.index;
}
