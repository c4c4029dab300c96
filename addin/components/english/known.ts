import { percent } from "./numbers.ts";

/** A document that came back without our link. */
export const known = {
  looking: "Looking whether you have this résumé here already",
  askTitle: (isOne: boolean) => (isOne ? "Is this your résumé?" : "Which résumé is this?"),
  askLead: "It looks like one that is here, edited in another program.",
  version: (n: number, day: string) => `Version ${n} of ${day}`,
  sameWords: (share: number) =>
    share >= 1
      ? "All of the words are the same."
      : // Never rounded up to all of them.
        `${percent(Math.min(0.99, share))} of the words are the same.`,
  yes: "Yes, this one",
  no: (isOne: boolean) => (isOne ? "No, it is a new résumé" : "None of them, it is a new résumé"),
  safe: "Nothing is kept before you import it.",
  again: (title: string, n: number, day: string) => `This is “${title}”, version ${n} of ${day}.`,
};
