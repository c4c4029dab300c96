import type { Score } from "../../shared/tailoring/model.ts";
import { shorten } from "../../shared/tailoring/shorten-quote.ts";

const longestQuote = 90;

/** The reasons of a score, a sentence each: first the conditions that are open, then the met ones, then the rest. */
export function explainScore({ reasoning = [], knockouts = [], today, of, fit, fitAfter }: Score): string[] {
  const open = new Set(
    knockouts.filter(({ state }) => state !== "met").map(({ requirement }) => requirement),
  );
  // Sentences on open conditions come first already and speak of nothing else.
  const last = reasoning.findLastIndex(
    ({ requirements }) => requirements.length > 0 && requirements.every((id) => open.has(id)),
  );
  const met = knockouts
    .filter(({ state }) => state === "met")
    .map(
      ({ text, found }) =>
        `A condition is met: “${shorten(text, longestQuote)}”.${found ? ` Your facts show ${shorten(found, longestQuote)}.` : ""}`,
    );
  const texts = reasoning.map(({ text }) => text);
  const reasons = texts.length > 0 ? texts : [`This document shows ${today} of ${of} requirements.`];
  const changed = typeof fit === "number" && typeof fitAfter === "number" && fitAfter !== fit;
  return [
    ...reasons.slice(0, last + 1),
    ...met,
    ...reasons.slice(last + 1),
    ...(changed ? [`With the changes you accepted the fit goes from ${fit} to ${fitAfter}.`] : []),
  ];
}
