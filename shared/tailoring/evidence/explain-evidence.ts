import type { Fact } from "../../resume/model.ts";
import type { NearPair } from "./near-words.ts";
import type { RankedFact } from "./rank-evidence.ts";

/** Below the one two words are neighbours by accident as often as by meaning, below the other ("keep", "two") always. */
const tellingLikeness = 0.5;
const tellingRarity = 0.55;
export const isTellingPair = ({ likeness, rarity }: NearPair): boolean =>
  likeness >= tellingLikeness && rarity >= tellingRarity;

/** More than these make no short sentence. */
const mostNamed = 3;
const longestQuote = 60;

/**
 * Why a fact was found, in one sentence for the candidate: "“Cut p99 latency of the seat map …” names PostgreSQL; its
 * “latency” is close to “performance”." Says so where only the text as a whole is near, in no word worth naming.
 */
export function explainEvidence(ranked: RankedFact, fact: Pick<Fact, "text">): string {
  const parts: string[] = [];
  if (ranked.skills.length > 0) parts.push(`names ${join(ranked.skills)}`);
  const skills = ranked.skills.join(" ").toLowerCase();
  const same = ranked.words.filter((word) => !skills.includes(word.text.toLowerCase()));
  if (same.length > 0) parts.push(`shares ${join(same.map(({ text, found }) => pair(text, found)))}`);
  const named = new Set(ranked.words.map((word) => word.text));
  const near = ranked.near.filter((one) => isTellingPair(one) && !named.has(one.asked));
  if (near.length > 0) {
    const pairs = near.slice(0, mostNamed).map((one) => `“${one.found}” is close to “${one.asked}”`);
    parts.push(`its ${pairs.join(", ")}`);
  }
  if (parts.length === 0) parts.push("is the nearest by what it is about");
  return `“${quote(fact.text)}” ${parts.join("; ")}.`;
}

const pair = (asked: string, found: string): string =>
  asked.toLowerCase() === found.toLowerCase() ? `“${asked}”` : `“${found}” (asked: “${asked}”)`;

const join = (names: readonly string[]): string => names.slice(0, mostNamed).join(", ");

const quote = (text: string): string =>
  text.length <= longestQuote
    ? text.replace(/[.\s]+$/, "")
    : `${text.slice(0, longestQuote).replace(/[\s,;]+\S*$/, "")} …`;
