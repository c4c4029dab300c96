/**
 * The year of a paper as its neighbours have it: "De-escalation, 2018" beside "First aid (2020)" and "Fire safety (2014)". Only one line
 * against at least two that agree; the paper's name and whoever gave it stay as they are.
 */

import type { Ground, Workspace } from "../read-ground.ts";
import type { WordChange } from "../word-change.ts";

const inBrackets = /(?<=[\p{L}\p{N}]) \(((?:19|20)\d\d)(?:[/–-](?:19|20)?\d\d)?\)$/u;
const behindComma = /, ((?:19|20)\d\d)(?:[/–-](?:19|20)?\d\d)?$/u;
const leastAgreeing = 2;

export function mendYear(ground: Ground, { grounds }: Workspace): WordChange[] {
  const { text } = ground.block;
  const own = formOf(text);
  if (own === null) return [];
  const forms = [...grounds.values()].flatMap((one) => {
    const isBeside =
      one !== ground &&
      one.kind === "certificate" &&
      one.section === ground.section &&
      one.block.story === ground.block.story;
    return isBeside ? (formOf(one.block.text) ?? []) : [];
  });
  if (forms.length < leastAgreeing || forms.some((form) => form === own)) return [];
  const match = (own === "comma" ? behindComma : inBrackets).exec(text)!;
  // "First aid, Red Cross, 2018": a comma more is a list of its own.
  if (text.slice(0, match.index).includes(",")) return [];
  const year = match[0].replace(/^[ ,(]+|\)$/g, "");
  return [
    {
      start: match.index,
      end: text.length,
      text: own === "comma" ? ` (${year})` : `, ${year}`,
      reason: "sets the year as your other papers do",
      requirements: [],
      facts: [],
      yields: true,
    },
  ];
}

const formOf = (text: string): "comma" | "brackets" | null =>
  inBrackets.test(text) ? "brackets" : behindComma.test(text) ? "comma" : null;
