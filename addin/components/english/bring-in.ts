import { count } from "./numbers.ts";

/** What the open document lacks of the newest version. */
export const bringIn = {
  title: "Not in this document yet",
  lead: (here: number, there: number) =>
    `This document is version ${here}. Version ${there} also has changes made elsewhere.`,
  looking: "Looking for what this document lacks",
  bring: (n: number) => (n === 1 ? "Bring the change in" : `Bring the ${n} changes in`),
  again: "Try the rest again",
  bringing: (done: number, of: number) => `Change ${done} of ${of}`,
  asTracked: "They come in as tracked changes: accept or reject each in Word, under Review.",
  takeBack: "Take them back",
  takenBack: "Taken back. Your document is as it was.",
  came: (n: number) => `${count(n, "change", "changes")} came in.`,
  whole: (n: number) => `This document is version ${n} now.`,
  partly: (here: number, there: number) =>
    `Some of version ${there} is not in it, so this document stays version ${here}. Nothing is lost: it all stands in version ${there}.`,
  cameIn: "Came in",
  notIn: "Could not come in",
  cannot: (n: number) => `${count(n, "difference", "differences")} cannot come in this way`,
  because: (n: number, message: string) => (n === 1 ? message : `${n} times: ${message}`),
  openInstead: (there: number) => `Open version ${there} as a new document`,
  nothing: (there: number) =>
    `No words are missing. Open version ${there} to have what is different besides words.`,
  same: (there: number) => `This document already says what version ${there} says.`,
  follow: (there: number) => `Go on as version ${there}`,
  pages: { header: "the page header", footer: "the page footer" },
  reasons: {
    "block-not-found": "This line is no longer in your document, so it was left as it is.",
    "text-differs": "You have changed the same words since, so yours were kept.",
    "read-only": "Word does not let this document be changed now. Switch to editing and try again.",
    "tracking-refused": "Word would not track changes. Turn on Track Changes under Review and try again.",
  } satisfies Record<string, string>,
};
