import type { Fact } from "../resume/model.ts";
import { evidenceOf } from "./read-evidence.ts";
import { holdsMeaning } from "./same-meaning.ts";

const numbers =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const german =
  "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig".split(
    " ",
  );
const stated = new RegExp(
  `(?<![\\p{L}\\d.,])(\\d{1,2}(?:[.,]\\d)?|${[...numbers, ...german].slice(1).join("|")})\\s*\\+?\\s*(?:years?|yrs?|jahre?n?)(?!\\p{L})`,
  "giu",
);

/** The most years that a text names, 0 where it names none. */
export const readStatedYears = (text: string): number =>
  Math.max(
    0,
    ...[...text.matchAll(stated)].map(([, word = ""]) => {
      const at = Math.max(numbers.indexOf(word.toLowerCase()), german.indexOf(word.toLowerCase()));
      return at >= 0 ? at : Number(word.replace(",", "."));
    }),
  );

/**
 * The candidate's own answer that says how many years they have of a thing, where the dates do not show it: freelance work,
 * years before the first post in the résumé. What a résumé claims of itself does not count; its dates do.
 */
export function findStatedYears(
  facts: readonly Fact[],
  asked: number,
  topic: { skills: readonly string[]; stems: readonly string[] },
): { fact: string; years: number } | null {
  for (const fact of facts) {
    if (!fact.sources.some((source) => source.kind === "candidate" && source.question !== null)) continue;
    const evidence = evidenceOf(fact);
    const years = readStatedYears(fact.text);
    const named = evidence.reading.skills.some((skill) => topic.skills.includes(skill.name));
    const shared = topic.stems.filter((stem) => holdsMeaning(evidence.plain, stem)).length;
    if (years >= asked && (named || shared >= Math.max(1, Math.ceil(topic.stems.length / 2))))
      return { fact: fact.id, years };
  }
  return null;
}
