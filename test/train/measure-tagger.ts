import { findPostingSkills } from "../../shared/posting/find-posting-skills.ts";
import { readPostingHead } from "../../shared/posting/read-posting-head.ts";
import { readPostingLines } from "../../shared/posting/read-posting-lines.ts";
import { readRequirements } from "../../shared/posting/read-requirements.ts";
import { findSkill } from "../../shared/text/skills/index.ts";
import { readWeighedSentences } from "../../shared/text/skills/tagger/knowledge-spans.ts";
import { sumPaths, tagCount } from "../../shared/text/skills/tagger/sum-paths.ts";
import type { TokenLikelihood } from "../../shared/text/skills/tagger/tagger-model.ts";
import type { Tag } from "../support/read-skillspan.ts";
import { cutPostings, tagSentences } from "../support/score-skillspan.ts";
import { addSentence, f1, precision, recall, type TagScore, zeroScore } from "../support/score-tags.ts";
import { type FitOptions, type FittedTagger, fitTagger, type Kind } from "./fit-tagger.ts";
import { encodeSentence, type FeatureIds, listPlaces, type ReadSentence } from "./read-examples.ts";
import { scoreTokens } from "./train-crf.ts";

export interface Weighed {
  one: ReadSentence;
  likelihoods: TokenLikelihood[];
}

/** How likely the tokens of sentences are, with the weights as they will be kept. */
export function weighSentences(
  { features, weights, steps, unit }: FittedTagger,
  sentences: readonly ReadSentence[],
  kind: Kind,
): Weighed[] {
  const emission = Float64Array.from(steps, (step) => step * unit);
  const ids: FeatureIds = new Map(features.map((feature, id) => [feature, id]));
  return sentences.map((one) => {
    const length = one.sentence.tokens.length;
    const scores = new Float64Array(length * tagCount);
    const marginal = new Float64Array(length * tagCount);
    scoreTokens(encodeSentence(one, kind, ids), emission, scores);
    sumPaths(scores, length, weights.transition, weights.opening, marginal);
    const likelihoods = one.sentence.tokens.map((_, t) => ({
      first: marginal[t * tagCount + 1]!,
      inside: marginal[t * tagCount + 2]!,
    }));
    return { one, likelihoods };
  });
}

/** Every sentence weighed by weights that were trained on the other four fifths. */
export function weighFolds(
  plain: readonly ReadSentence[],
  filled: readonly ReadSentence[],
  options: FitOptions,
): Weighed[] {
  return [0, 1, 2, 3, 4].flatMap((fold) => {
    const fitted = fitTagger(
      filled.filter((one) => one.fold !== fold),
      options,
    );
    console.error(`fold ${fold + 1} of 5`);
    const heldOut = plain.filter((one) => one.fold === fold);
    return weighSentences(fitted, heldOut, options.kind);
  });
}

function showScore(name: string, { tokens, spans }: TagScore): string {
  const [p, r, f] = [precision(tokens), recall(tokens), f1(tokens)].map((value) => value.toFixed(3));
  return `${name} P ${p} R ${r} F1 ${f} spans ${f1(spans).toFixed(3)}`;
}

/** Prints what comes of each threshold for a token. */
export function reportThresholds(weighed: readonly Weighed[], kind: Kind): void {
  for (const threshold of [0.2, 0.25, 0.3, 0.35, 0.4, 0.5]) {
    const row = ["house", "tech", "both"].map((source) => {
      const score = zeroScore();
      for (const { one, likelihoods } of weighed) {
        if (source !== "both" && one.source !== source) continue;
        const tags = likelihoods.map(
          ({ first, inside }): Tag => (first + inside < threshold ? "O" : first > inside ? "B" : "I"),
        );
        addSentence(score, tags, one.sentence[kind]);
      }
      return showScore(source, score);
    });
    console.log(`from ${threshold}: ${row.join(" | ")}`);
  }
}

/**
 * Prints how good the skills of postings are: stretches as long as a posting, each read as one, with the tagger's say taken from
 * weights that have not seen it.
 */
export function reportPostings(weighed: readonly Weighed[]): void {
  const row = (["house", "tech", "both"] as const).map((source) => {
    const score = zeroScore();
    for (const part of source === "both" ? ["house", "tech"] : [source]) {
      const own = weighed.filter(({ one }) => one.source === part);
      for (const posting of cutPostings(own)) addPosting(score, posting);
    }
    return showScore(source, score);
  });
  console.log(`skills of postings: ${row.join(" | ")}`);
}

function addPosting(score: TagScore, posting: readonly Weighed[]): void {
  const sentences = posting.map(({ one }) => one.sentence);
  const places = listPlaces(sentences.flatMap(({ tokens }) => tokens));
  let from = 0;
  const read = (text: string) =>
    readWeighedSentences(
      text,
      posting.map(({ likelihoods }) => {
        from += likelihoods.length;
        return { tokens: places.slice(from - likelihoods.length, from), likelihoods };
      }),
    );
  const found = tagSentences(sentences, (text) => {
    const lines = readPostingLines(text);
    return findPostingSkills(text, lines, readRequirements(lines), readPostingHead(lines, text), read).filter(
      ({ name, source }) => source !== "dictionary" || findSkill(name)?.category !== "soft",
    );
  });
  sentences.forEach((sentence, at) => {
    addSentence(score, found[at]!, sentence.knowledge);
  });
}
