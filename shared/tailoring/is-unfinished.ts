import type { Fact } from "../resume/model.ts";

const begun =
  /\b(?:in progress|booked|begun|not (?:yet )?(?:finished|completed)|unfinished|(?:degree |graduation )?expected|registered for|exams? (?:is |are )?(?:planned|booked|due|in)|planned (?:for|in)|(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|twelve) of (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|sixteen|thirty) (?:exams?|modules?|papers?|credits?|units?|parts?)|laufend|begonnen|geplant|angestrebt|abgebrochen|voraussichtlich|angemeldet)\b/i;
const contentWithBegun =
  /\b(?:part[- ]qualified|studying|student|in progress|working towards|finalist|(?:or|oder) candidate|currently enrolled|pursuing|angehend\w*|in ausbildung|werkstudent\w*)\b/i;

/** A paper, course or degree that is only begun or booked proves nothing yet: "SMSTS (course booked)", "JD, 2024 – Present". */
export const isUnfinished = (fact: Fact): boolean =>
  (fact.kind === "certificate" && begun.test(fact.text)) ||
  (fact.kind === "education" && (fact.end === "present" || begun.test(fact.text)));

/** Whether what is only begun is enough for the posting: "ACCA part-qualified or finalist". */
export const takesUnfinished = (text: string): boolean => contentWithBegun.test(text);
