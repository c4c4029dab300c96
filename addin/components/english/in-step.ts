import { count } from "./numbers.ts";

/** Profile and résumés: where they say different things, and which of the two may follow. */
export const inStep = {
  title: "In step",
  open: "Profile and résumés in step",
  loading: "Comparing profile and résumés",
  deciding: "Writing what you decided",
  lead: (n: number, left: number) =>
    n === 0
      ? left === 0
        ? "Your profile and your résumés say the same."
        : "Nothing is left to decide between your profile and your résumés."
      : `${count(n, "difference", "differences")} between your profile and your résumés. Nothing changes before you say so.`,
  takeBack:
    "What you accept in a résumé becomes a new version; the earlier one stays under Versions. What you leave as it is stays in this list, further down.",
  copy: "Copy for a job",
  elsewhere: "Not under a position",
  lists: {
    contact: "How to reach you",
    links: "Links",
    skills: "Skill",
    languages: "Language",
    projects: "Project",
  },
  kinds: {
    text: "Wording",
    title: "Job title",
    employer: "Employer",
    city: "Place",
    dates: "Dates",
    degree: "Degree",
    field: "Subject",
    institution: "School",
    level: "Language level",
    name: "Name",
    headline: "Line under your name",
    email: "E-mail address",
    phone: "Phone number",
    town: "Where you live",
    removed: "Taken out",
  },
  directions: {
    fact: "This résumé changed. Your profile may follow.",
    resume: "Your profile changed. This résumé may follow.",
    conflict: "Both changed. Which words are right?",
  },
  removedFromResumes: "None of your résumés names this any more. Take it out of your profile too?",
  removedFromProfile: "You took this out of your profile. Take it out of this résumé too?",
  inProfile: "In your profile",
  inResume: "In this résumé",
  nothing: "Nothing",
  accept: { fact: "Change my profile", resume: "Change this résumé" },
  remove: "Take it out",
  reject: "Leave both",
  takeProfile: "The profile is right",
  takeDocument: "The résumé is right",
  replaces:
    "This résumé says it in words of its own, and the change does not fit into them. Accepting puts the profile's line in their place.",
  together: "Both changes in one line",
  takeBoth: "Take both changes",
  acceptHere: (n: number) => `Accept ${count(n, "change", "changes")} of wording here`,
  leaveHere: (n: number) => `Leave ${n === 2 ? "both" : `all ${n}`} as they are`,
  left: (n: number) => `Left as ${n === 1 ? "it is" : "they are"}: ${count(n, "difference", "differences")}`,
  askAgain: "Ask me again",
  byHand: "Where it stands, only you can change it: open the résumé and change it by hand.",
  acceptPlain: (n: number) => `Accept ${count(n, "change", "changes")} of wording`,
  asksFirst:
    "Titles, employers, places, dates, schools, addresses and what was taken out stay until you decide each one, and so do words chosen for one job.",
};
