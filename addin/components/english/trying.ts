import { count } from "./numbers.ts";
import type { Sentence } from "./problems.ts";

/** Trying on the open document, without an account. */
export const trying = {
  open: "Try it on this document",
  title: "Try it on this document",
  lead: "Paste one job posting. Your résumé and the posting are read here, in this pane. Nothing leaves this machine.",
  label: "The job posting",
  hint: "Paste the posting's text",
  start: "Show what would change",
  reading: "Reading your résumé and the posting",
  resultTitle: "What would change",
  stayed: "Nothing left this machine, and your document is as it was.",
  suggestions: (shown: number, n: number) =>
    shown < n ? `The first ${shown} of ${n} suggestions` : count(n, "suggestion", "suggestions"),
  nothing: "There is no wording to suggest for this job.",
  questions: (n: number) =>
    `You would be asked ${count(n, "question", "questions")} about what your résumé does not say yet.`,
  signIn: "Sign in to accept them",
  signInOnly: "Sign in to go on",
  keeps: "The posting is kept in this pane and offered as your first job.",
  another: "Try another posting",
  kept: "The posting you tried",
  problems: {
    "no-resume": {
      title: "This document does not read like a résumé.",
      text: "There is no section on experience, education or skills in it. Open your résumé in Word and try again.",
    },
    "document-unreadable": {
      title: "Word's file of this document could not be read.",
      text: "Your document is as it was. Save it in Word and try again.",
    },
    "posting-is-address": {
      title: "This is only an address.",
      text: "Trying does not go to the internet. Paste the text of the posting instead.",
    },
    "posting-asks-nothing": {
      title: "No requirement can be read from this.",
      text: "It may be too short. Paste the whole posting, with what the job asks for.",
    },
    "try-cancelled": {
      title: "Cancelled.",
      text: "Your document is as it was. The posting still stands here.",
    },
    "try-timed-out": {
      title: "This takes too long.",
      text: "It was stopped, and your document is as it was. Try a shorter part of the posting.",
    },
    "try-crashed": {
      title: "The reading stopped working.",
      text: "Your document is as it was, and nothing left this machine. Try again.",
    },
  } satisfies Record<string, Sentence>,
};
