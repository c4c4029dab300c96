import { findSkills } from "../../shared/text/skills/index.ts";
import { readWeighedSentences } from "../../shared/text/skills/tagger/knowledge-spans.ts";
import { sumPaths, tagCount } from "../../shared/text/skills/tagger/sum-paths.ts";
import type { TokenLikelihood } from "../../shared/text/skills/tagger/tagger-model.ts";
import type { Tag } from "../support/read-skillspan.ts";
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

/** Prints how much is added to the dictionary's mentions, and how much of it is right, by the least likelihood of what is added. */
export function reportAdditions(weighed: readonly Weighed[]): void {
  for (const least of [0.3, 0.4, 0.5, 0.6, 0.7]) {
    const together = zeroScore();
    const tokens = { added: 0, right: 0 };
    const spans = { added: 0, touching: 0 };
    for (const { one, likelihoods } of weighed) {
      const wanted = one.sentence.knowledge;
      const text = one.sentence.tokens.join(" ");
      const places = listPlaces(one.sentence.tokens);
      const dictionary = findSkills(text).filter(({ entry }) => entry.category !== "soft");
      const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
        a.start < b.end && b.start < a.end;
      const added = readWeighedSentences(text, [{ tokens: places, likelihoods }]).spans.filter(
        (span) => span.likelihood >= least && !dictionary.some((skill) => overlaps(skill, span)),
      );
      for (const span of added) {
        const right = places.filter((place, at) => overlaps(place, span) && wanted[at] !== "O").length;
        tokens.added += places.filter((place) => overlaps(place, span)).length;
        tokens.right += right;
        spans.added += 1;
        if (right > 0) spans.touching += 1;
      }
      const tags = places.map((place): Tag => {
        const over = [...dictionary, ...added].find((span) => overlaps(span, place));
        return over === undefined ? "O" : over.start >= place.start ? "B" : "I";
      });
      addSentence(together, tags, wanted);
    }
    const share = (part: number, whole: number) => (part / whole).toFixed(3);
    console.log(
      `added from ${least}: ${spans.added} spans, touching ${share(spans.touching, spans.added)}, tokens right ${share(tokens.right, tokens.added)} | ${showScore("with the dictionary", together)}`,
    );
  }
}
