import type { Fact } from "../../resume/model.ts";
import type { Reading } from "../read-evidence.ts";
import type { Word } from "../read-words.ts";
import { findName } from "./check-employers.ts";

/** The posts whose employer or title a sentence names; from the first to the last of two titles, those between too. */
export function listNamedPosts(after: Reading, words: readonly Word[], facts: readonly Fact[]): Fact[] {
  const text = after.text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
  const posts = facts.filter((fact) => fact.kind === "position");
  const byEmployer = posts.filter((post) => post.employer !== null && namesEmployer(text, post.employer));
  if (byEmployer.length > 0) return byEmployer;
  const lower = text.toLowerCase();
  const byTitle = posts.filter(
    (post) => post.title !== null && findName(lower, post.title.toLowerCase()) >= 0,
  );
  if (byTitle.length < 2 || !/\b(?:from|von)\b/i.test(text)) return byTitle.length === 1 ? byTitle : [];
  const [first, last] = [posts.indexOf(byTitle[0]!), posts.indexOf(byTitle.at(-1)!)];
  return posts.slice(Math.min(first, last), Math.max(first, last) + 1);
}

/** The name, or its first two words ("Lakeshore Heights" of "Lakeshore Heights School"). */
function namesEmployer(text: string, employer: string): boolean {
  if (findName(text, employer) >= 0) return true;
  const short = employer.split(/\s+/).slice(0, 2).join(" ");
  return short.length > 5 && short !== employer && findName(text, short) >= 0;
}

export const isEmployerNamed = (after: Reading, posts: readonly Fact[]): boolean =>
  posts.some((post) => post.employer !== null && namesEmployer(after.text, post.employer));
