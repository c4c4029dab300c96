/**
 * Fit and tier, derived from the table and from nothing else:
 *
 *     each requirement once; a must-have weighs 3, a nice-to-have 1
 *     half its weight for being evidenced, the other half for being visible
 *     fit = what is reached of all weights, in per cent, rounded down
 *     high from 70, medium from 40, else low
 *     one condition (knock-out) that is not met: medium at the most; two or more: low
 *
 * Permit and place are no matter of wording: met they count whole, not known they are left out of the sum, until the
 * candidate has been asked. So no yes to such a question lowers the fit, and no word without a fact raises it.
 */

import type { Requirement } from "../posting/model.ts";
import { asksForManners } from "./ask-questions.ts";
import type { FitRating, KnockOut, Reason, RequirementScore, Tier } from "./model.ts";
import { shorten } from "./shorten-quote.ts";

const weights: Record<Requirement["kind"], number> = { must: 3, nice: 1 };
const leastHigh = 70;
const leastMedium = 40;
/** How many lines one sentence quotes. */
const mostQuoted = 3;

export function rateFit(input: {
  today: readonly RequirementScore[];
  after: readonly RequirementScore[];
  knockOuts: readonly KnockOut[];
  /** Lines that count for nothing (`findStuffing`). */
  stuffed: readonly string[];
}): FitRating {
  const { today, after, knockOuts, stuffed } = input;
  const fit = sumUp(today, knockOuts);
  return {
    fit,
    tier: fit === null ? null : tierOf(fit, knockOuts),
    fitAfter: sumUp(after, knockOuts),
    reasoning: giveReasons(today, knockOuts, stuffed, fit),
  };
}

function sumUp(table: readonly RequirementScore[], knockOuts: readonly KnockOut[]): number | null {
  let reached = 0;
  let of = 0;
  for (const line of table) {
    const condition = knockOuts.find(
      ({ requirement, kind }) => requirement === line.id && (kind === "permit" || kind === "place"),
    );
    if (condition?.state === "not-known") continue;
    const weight = weights[line.kind];
    of += weight;
    if (line.evidenced) reached += condition ? weight : weight / 2;
    if (line.visible && !condition) reached += weight / 2;
  }
  return of === 0 ? null : Math.floor((100 * reached) / of);
}

function tierOf(fit: number, knockOuts: readonly KnockOut[]): Tier {
  const unmet = knockOuts.filter(({ state }) => state === "not-met").length;
  if (unmet > 1 || fit < leastMedium) return "low";
  return unmet === 1 || fit < leastHigh ? "medium" : "high";
}

function giveReasons(
  table: readonly RequirementScore[],
  knockOuts: readonly KnockOut[],
  stuffed: readonly string[],
  fit: number | null,
): Reason[] {
  const reasons: Reason[] = [];
  const say = (text: string, lines: readonly { id: string }[]): void => {
    reasons.push({ text, requirements: lines.map(({ id }) => id) });
  };
  if (fit === null) {
    say("No requirement could be read from this posting, so there is nothing to compare.", []);
    return reasons;
  }
  const lineOf = ({ requirement }: KnockOut) => table.filter(({ id }) => id === requirement);
  const unmet = knockOuts.filter(({ state }) => state === "not-met");
  for (const one of unmet) {
    const found = one.kind === "years" && one.found ? ` Your dates show ${one.found}.` : "";
    say(`A condition is not met by your facts: ${quote(one.text)}.${found}`, lineOf(one));
  }
  if (unmet.length > 0)
    say(
      unmet.length === 1
        ? "One open condition keeps this at medium, whatever else is met."
        : `${unmet.length} open conditions keep this at low, whatever else is met.`,
      unmet.flatMap(lineOf),
    );
  const unknown = knockOuts.filter(({ state }) => state === "not-known");
  if (unknown.length > 0)
    say(`Not known from your résumé, so you are asked: ${quoteAll(unknown)}.`, unknown.flatMap(lineOf));
  const must = table.filter(({ kind }) => kind === "must");
  const met = must.filter(({ evidenced }) => evidenced);
  if (must.length > 0) {
    const seen = met.filter(({ visible }) => visible).length;
    const shown =
      seen === met.length
        ? met.length > 1
          ? " All of them can be seen in this document."
          : ""
        : ` ${seen} of them can be seen in this document.`;
    say(`Your facts meet ${met.length} of ${must.length} must-haves.${met.length > 0 ? shown : ""}`, met);
  }
  const conditions = new Set(knockOuts.map(({ requirement }) => requirement));
  const missing = must.filter(({ id, evidenced }) => !evidenced && !conditions.has(id));
  const hard = missing.filter((line) => !asksForManners({ text: line.text, years: null }));
  if (hard.length > 0) say(`No fact shows: ${quoteAll(hard)}.`, hard);
  const hidden = table.filter(({ evidenced, visible }) => evidenced && !visible);
  const wordable = hidden.filter(
    ({ id }) =>
      !knockOuts.some((one) => one.requirement === id && (one.kind === "permit" || one.kind === "place")),
  );
  if (wordable.length > 0)
    say(
      `Your facts meet these, but this document does not show them yet: ${quoteAll(wordable)}. Rewording can.`,
      wordable,
    );
  const nice = table.filter(({ kind }) => kind === "nice");
  const welcome = nice.filter(({ evidenced }) => evidenced);
  if (nice.length > 0) say(`Of what would be welcome you have ${welcome.length} of ${nice.length}.`, welcome);
  if (stuffed.length > 0)
    say(
      `What repeats the posting counts only where another line shows it: ${quoteAll(stuffed.map((text) => ({ text })))}.`,
      [],
    );
  return reasons;
}

const quote = (text: string): string => `“${shorten(text, 90)}”`;
const quoteAll = (lines: readonly { text: string }[]): string => {
  const quoted = lines.slice(0, mostQuoted).map(({ text }) => quote(text));
  const more = lines.length - quoted.length;
  return more > 0 ? `${quoted.join(", ")} and ${more} more` : quoted.join(", ");
};
