import type { ResumeFacts } from "./model.ts";

/** What is known of somebody of whom nothing is known yet. New with each call, so that it may be filled. */
export function emptyFacts(): ResumeFacts {
  return {
    contact: { name: null, headline: null, email: null, phone: null, place: null, links: [], sources: [] },
    summary: [],
    positions: [],
    education: [],
    skills: [],
    projects: [],
    certificates: [],
    languages: [],
    publications: [],
    other: [],
  };
}
