import type { Requirement } from "../../posting/model.ts";
import type { Fact } from "../../resume/model.ts";
import type { Ground, Workspace } from "../read-ground.ts";

/** What a model is shown, by short ids: addresses and hashes cost tokens and are copied wrongly. */
export interface TaskItems {
  blocks: Map<string, Ground>;
  facts: Map<string, Fact>;
  requirements: Map<string, Requirement>;
}

/** Those nearest to the posting are shown where a document has more. */
const mostBlocks = 80;
const mostFacts = 200;
/** A longer block is no line that a small edit helps. */
const longestBlock = 1_500;
const longestFact = 600;

/** Deterministic, and numbered in the order of the document, so that an answer is read with the ids it was asked with. */
export function listTaskItems(workspace: Workspace): TaskItems {
  const { input, grounds, relevance } = workspace;
  const weightOf = (facts: readonly Fact[]) => Math.max(0, ...facts.map((fact) => relevance(fact).weight));
  const blocks = nearest(
    [...grounds.values()].filter(
      ({ block }) => block.text.trim() !== "" && block.text.length <= longestBlock,
    ),
    mostBlocks,
    (ground) => weightOf(ground.facts) + (ground.kind === "summary" || ground.kind === "skills" ? 100 : 0),
  );
  const facts = nearest(
    input.facts.filter((fact) => fact.confidence === "sure" && fact.text.length <= longestFact),
    mostFacts,
    (fact) => weightOf([fact]),
  );
  return {
    blocks: number("b", blocks),
    facts: number("f", facts),
    requirements: new Map(input.posting.requirements.map((one) => [one.id, one])),
  };
}

function nearest<Item>(items: readonly Item[], most: number, weigh: (item: Item) => number): Item[] {
  if (items.length <= most) return [...items];
  const weighed = items.map((item, at) => ({ item, at, weight: weigh(item) }));
  return weighed
    .sort((a, b) => b.weight - a.weight || a.at - b.at)
    .slice(0, most)
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

const number = <Item>(letter: string, items: readonly Item[]): Map<string, Item> =>
  new Map(items.map((item, at) => [`${letter}${at + 1}`, item]));
