import type { Fact } from "../../resume/model.ts";
import { readDegrees } from "../read-degrees.ts";
import type { Reading } from "../read-evidence.ts";
import { employersOf, findName } from "./check-employers.ts";
import type { DraftClaim } from "./draft-claim.ts";

/** Facts told in sentences rather than in headings. */
const runningKinds = new Set<string>(["achievement", "summary", "project"]);
const contact =
  /[\w.+-]+@[\w-]+\.[\w.]+|https?:\/\/\S+|\b(?:www\.|linkedin\.com|github\.com)\S*|\+?\d[\d\s()./-]{7,}\d/giu;

/**
 * Who, where and when must come out as it went in: employers, titles, dates, degrees and contact data of `before`
 * stand in `after` unchanged. Each one lost or altered is an unsupported claim of kind `identity`.
 */
export function checkIdentity(before: Reading, after: Reading, facts: readonly Fact[]): DraftClaim[] {
  const lost: string[] = [];
  for (const name of employersOf(facts).keys()) {
    if (findName(before.text, name) >= 0 && findName(after.text, name) < 0) lost.push(name);
  }
  for (const title of new Set(facts.map((fact) => fact.title))) {
    // A title of one word ("Manager") also stands in running text; as written in the heading of a post it does not move.
    if (
      title &&
      findName(before.text, title) >= 0 &&
      findName(after.text.toLowerCase(), title.toLowerCase()) < 0
    )
      lost.push(title);
  }
  // A year inside a sentence is no date of a post: told shorter, the line may do without it.
  const running = facts.some(
    ({ kind, text }) =>
      runningKinds.has(kind) && before.text.trim() !== "" && before.text.includes(text.trim()),
  );
  const years = (reading: Reading) => reading.dates.map((date) => `${date.year}-${date.month ?? ""}`).sort();
  const kept = years(after);
  for (const date of before.dates) {
    const at = kept.indexOf(`${date.year}-${date.month ?? ""}`);
    if (at >= 0) kept.splice(at, 1);
    else if (!running) lost.push(date.text);
  }
  const degrees = readDegrees(after.text).map((degree) => degree.level);
  for (const degree of readDegrees(before.text)) if (!degrees.includes(degree.level)) lost.push(degree.text);
  const data = (text: string) => (text.match(contact) ?? []).map((found) => found.replace(/[\s.,;]+$/, ""));
  const keptData = data(after.text);
  for (const found of data(before.text)) if (!keptData.includes(found)) lost.push(found);
  const known = data(before.text);
  const added = keptData.filter((found) => !known.includes(found) && /@|www|http|\.com/.test(found));
  return [...lost, ...added].map((text) => ({
    text,
    kind: "identity",
    start: -1,
    end: -1,
    supported: false,
    evidence: [],
  }));
}
