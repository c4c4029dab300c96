/**
 * `npm run bench:skillspan`: how well skills are found in the dev part of SkillSpan, on which nothing was trained or tuned.
 * `dictionary`: every word of it. `tagger`: what the model sees, told what the dictionary has, which is how it was trained; `untold`: the
 * same without the dictionary. `mentions`: what of the dictionary the tagger leaves and what it adds. `posting`: `skills` of postings, as
 * `autohire posting parse --json` gives them, read from stretches of forty sentences, which is about a posting.
 * Token level (is it part of a span) and span level (both ends right), the two sources apart and together.
 */
import { findSkills } from "../../shared/text/skills/index.ts";
import { findKnowledge, readKnowledge } from "../../shared/text/skills/tagger/find-knowledge.ts";
import { findMentions } from "../../shared/text/skills/tagger/find-mentions.ts";
import { findPostingKnowledge } from "../support/find-posting-knowledge.ts";
import { readSkillSpan } from "../support/read-skillspan.ts";
import { type Finder, scoreDevPart } from "../support/score-skillspan.ts";
import { f1, precision, recall } from "../support/score-tags.ts";

/** What SkillSpan calls knowledge is whatever can be learned from a book: every skill of ours except the soft ones. */
const finders: { name: string; kind: "knowledge" | "skill"; find: Finder; cut?: "postings" }[] = [
  {
    name: "dictionary",
    kind: "knowledge",
    find: (text) => findSkills(text).filter(({ entry }) => entry.category !== "soft"),
  },
  { name: "tagger", kind: "knowledge", find: findKnowledge },
  { name: "untold", kind: "knowledge", find: (text) => readKnowledge(text, []).spans },
  {
    name: "mentions",
    kind: "knowledge",
    find: (text) => findMentions(text).filter(({ entry }) => entry?.category !== "soft"),
  },
  { name: "posting", kind: "knowledge", cut: "postings", find: findPostingKnowledge },
  {
    name: "dictionary",
    kind: "skill",
    find: (text) => findSkills(text).filter(({ entry }) => entry.category === "soft"),
  },
];

const show = (value: number) => value.toFixed(3);

if (readSkillSpan("house", "dev") === null) {
  console.log("skipped: no corpus");
} else {
  for (const { name, kind, find, cut } of finders) {
    for (const sources of [["house"], ["tech"], ["house", "tech"]] as const) {
      const score = scoreDevPart(kind, find, sources, cut);
      for (const level of ["tokens", "spans"] as const) {
        const counts = score[level];
        console.log(
          `${name.padEnd(11)}${kind.padEnd(10)} ${sources.join("+").padEnd(11)}${level.padEnd(7)}P ${show(precision(counts))}  R ${show(recall(counts))}  F1 ${show(f1(counts))}  (${counts.both} right of ${counts.found} found, ${counts.wanted} wanted)`,
        );
      }
    }
  }
}
