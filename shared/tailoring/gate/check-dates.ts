import type { Fact } from "../../resume/model.ts";
import type { DateMention } from "../read-dates.ts";
import type { Evidence, Reading } from "../read-evidence.ts";
import { isContentWord } from "../read-words.ts";
import type { DraftClaim } from "./draft-claim.ts";
import { gateEvidenceOf } from "./gate-evidence.ts";
import { listNamedPosts } from "./named-posts.ts";
import { isTold } from "./told-words.ts";

type Sources = (sentence: number) => Evidence[];

/** Years and months named: as a source has them, or inside the dates of the facts themselves. */
export function checkDates(after: Reading, sources: Sources, facts: readonly Fact[]): DraftClaim[] {
  return after.dates.map((date) => {
    const sentence = after.words.find((word) => word.end > date.start)?.sentence ?? 0;
    const stems = after.words
      .filter((word) => word.sentence === sentence && isContentWord(word))
      .map((word) => word.stem);
    const shared = (source: Evidence): number =>
      stems.filter((stem) => isTold(source.plain, stem) || isTold(source.hedged, stem)).length;
    const all = sources(sentence);
    const most = Math.max(0, ...all.map(shared));
    // A sentence that tells one fact takes its date from that fact, not from a year that stands elsewhere.
    const told = most >= toldWords ? all.filter((source) => shared(source) * 2 >= most) : all;
    const tools = isSince(after, date) ? toolsNear(after, date) : [];
    // "with Terraform since 2014": the post that began then has to speak of it.
    const users = tools.length === 0 ? null : listUsers(facts, tools);
    const inSentence = after.words.filter((word) => word.sentence === sentence);
    const posts = isSince(after, date) ? listNamedPosts(after, inSentence, facts) : [];
    const certified =
      isSince(after, date) &&
      /\b(?:certified|licen[sc]ed|registered|chartered|accredited|qualified)\b/i.test(
        after.text.slice(Math.max(0, date.start - 40), date.start),
      ) &&
      sources(sentence).some(({ fact }) => fact?.kind === "certificate");
    const ofPosts = new Set(posts.map((post) => post.id));
    const carriers = told.filter(
      (source) =>
        holdsDate(source, date) &&
        (!certified || source.fact === null || source.fact.kind === "certificate") &&
        (posts.length === 0 ||
          certified ||
          isFree(source) ||
          ofPosts.has(source.fact!.positionId ?? source.fact!.id)) &&
        (users === null ||
          source.fact === null ||
          source.fact.kind === "certificate" ||
          users.has(source.fact.positionId ?? source.fact.id)),
    );
    const part = partOfYear.exec(after.text.slice(0, date.start));
    const inPart =
      part !== null && date.month === null && carriers.some((source) => isInPart(source, date, part[1]!));
    return {
      text: date.text,
      kind: "date",
      start: inPart ? part.index : date.start,
      end: date.end,
      supported: carriers.length > 0,
      evidence: carriers,
    };
  });
}

const partOfYear = /\b(early|mid|late)[ -]$/i;
const monthsOf: Record<string, readonly [number, number]> = { early: [1, 4], mid: [5, 8], late: [9, 12] };

/** "since early 2020" of a post that began in February. */
function isInPart({ fact, reading }: Evidence, date: DateMention, part: string): boolean {
  const [from, to] = monthsOf[part.toLowerCase()]!;
  const isIn = (month: number): boolean => month >= from && month <= to;
  return (
    reading.dates.some((one) => one.year === date.year && one.month !== null && isIn(one.month)) ||
    [fact?.start, fact?.end].some((text) => {
      const match = /^(\d{4})-(\d{2})/.exec(text ?? "");
      return match !== null && Number(match[1]) === date.year && isIn(Number(match[2]));
    })
  );
}

/** Bound to no post. */
const isFree = ({ fact }: Evidence): boolean =>
  fact === null || fact.kind === "certificate" || fact.kind === "summary";

const isSince = (after: Reading, date: DateMention): boolean =>
  /\b(?:since|from|seit|ab)\s+(?:\p{L}+\s+)?$/iu.test(after.text.slice(0, date.start));

/** Tools named in the sentence of a date, in front of it. */
function toolsNear(after: Reading, date: DateMention): string[] {
  const sentenceAt = (offset: number): number | undefined =>
    after.words.find((word) => word.end > offset)?.sentence;
  return after.skills
    .filter(({ entry }) => !/^(?:method|technique|subject|soft|certificate|licence)$/.test(entry.category))
    .filter((skill) => skill.start < date.start && sentenceAt(skill.start) === sentenceAt(date.start))
    .map((skill) => skill.name);
}

/** Positions that speak of one of the tools. */
function listUsers(facts: readonly Fact[], tools: readonly string[]): Set<string> {
  const users = new Set<string>();
  for (const fact of facts)
    if (gateEvidenceOf(fact).reading.skills.some((skill) => tools.includes(skill.name)))
      users.add(fact.positionId ?? fact.id);
  return users;
}

/** From how many words in common a sentence counts as telling a fact. */
const toldWords = 3;

function holdsDate(source: Evidence, date: DateMention): boolean {
  if (
    source.reading.dates.some(
      (other) => other.year === date.year && (date.month === null || other.month === date.month),
    )
  )
    return true;
  return [source.fact?.start, source.fact?.end].some((text) => {
    const match = /^(\d{4})(?:-(\d{2}))?/.exec(text ?? "");
    return (
      match !== null &&
      Number(match[1]) === date.year &&
      (date.month === null || Number(match[2] ?? 0) === date.month)
    );
  });
}
