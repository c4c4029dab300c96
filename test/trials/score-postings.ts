import { readPosting } from "../../shared/posting/read-posting.ts";
import type { LabelledPosting, LabelledRequirement } from "../fixtures/postings/index.ts";

/** Right and all of one thing that is counted. */
export interface Count {
  right: number;
  of: number;
}

export interface PostingScore {
  /** title, company, place, pay, contract. */
  fields: Map<string, Count>;
  recall: Count;
  precision: Count;
  kind: Count;
  topic: Count;
  years: Count;
  /** Musts of the topics that knock out, by topic: found, as a must, with that topic. */
  knockOuts: Map<string, Count>;
  misses: string[];
}

const knockOutTopics = new Set(["degree", "licence", "language", "permit", "place"]);

type Read = Extract<ReturnType<typeof readPosting>, { ok: true }>["value"];

export function readLabelled({ text, format }: LabelledPosting): Read {
  const result = readPosting(format === "html" ? { html: text } : { text });
  if (!result.ok) throw new Error(result.problem.code);
  return result.value;
}

const plain = (text: string | null) =>
  (text ?? "")
    .toLowerCase()
    .replace(/[\s‐-―-]+/gu, " ")
    .trim();

/** The pieces of a place, in any order: "Mainz oder Wiesbaden", "Berlin · Hybrid". */
const placePieces = (text: string) =>
  plain(text)
    .split(/\s*[·|/;(),]\s*|\s+(?:and|or|oder|und)\s+/u)
    .filter((piece) => piece !== "" && !/^(?:hybrid|remote)$/u.test(piece))
    .sort()
    .join("|");

/** Amounts, currency, period and tariff group of a pay text. */
function payParts(text: string | null): string {
  const low = plain(text).replace(/(\d)[.,’' ](?=\d{3}(?!\d))/gu, "$1");
  const thousands = /\d\s?k(?![a-z])/u.test(low) ? "000" : "";
  const amounts = [...low.matchAll(/\d+(?:[.,]\d{1,2})?/gu)].map(
    ([n]) => String(Number(n.replace(",", "."))) + (thousands && Number(n) < 1000 ? thousands : ""),
  );
  const period = /hour|\/hr|stunde/u.test(low)
    ? "hour"
    : /month|monat/u.test(low)
      ? "month"
      : /day/u.test(low)
        ? "day"
        : "";
  const currency = /[€]|eur/u.test(low)
    ? "eur"
    : /£|gbp/u.test(low)
      ? "gbp"
      : /\$|usd/u.test(low)
        ? "usd"
        : "";
  return [...amounts, currency, period].join(" ");
}

const contractKinds: [string, RegExp][] = [
  ["full-time", /full[- ]?time|full or part|vollzeit|(?<!\d)100\s?%/iu],
  ["part-time", /part[- ]?time|teilzeit|0\.\d fte|days a week|80\s?[–-]\s?100\s?%/iu],
  ["permanent", /permanent|unbefristet|festanstellung/iu],
  [
    "fixed-term",
    /fixed[- ]?term|limited to|\bterm position|\d+[- ]months?|(?<!un)befristet|saisonstelle|until/iu,
  ],
  ["temporary", /temporary/iu],
  ["freelance", /freelance/iu],
  ["mini-job", /mini-?job/iu],
];

const contractSet = (text: string) =>
  contractKinds
    .filter(([, pattern]) => pattern.test(text))
    .map(([kind]) => kind)
    .sort()
    .join(", ");

interface Pair {
  label: LabelledRequirement;
  read: Read["requirements"][number];
}

/** Pairs by overlap: the common part must be at least half of the longer of the two. */
export function pairRequirements(posting: Read, labels: readonly LabelledRequirement[]): Pair[] {
  const candidates = labels.flatMap((label) => {
    const start = posting.text.indexOf(label[3]);
    const end = start + label[3].length;
    return start < 0
      ? []
      : posting.requirements.map((read) => {
          const common = Math.min(end, read.end) - Math.max(start, read.start);
          return { label, read, share: common / Math.max(end - start, read.end - read.start) };
        });
  });
  const pairs: Pair[] = [];
  for (const { label, read, share } of candidates.sort((a, b) => b.share - a.share)) {
    if (share < 0.5) break;
    if (!pairs.some((pair) => pair.label === label || pair.read === read)) pairs.push({ label, read });
  }
  return pairs;
}

const isTopic = (wanted: string, read: string) =>
  wanted === read || (wanted === "soft" && (read === "skill" || read === "other"));

export function scorePostings(postings: readonly LabelledPosting[]): PostingScore {
  const none = (): Count => ({ right: 0, of: 0 });
  const score: PostingScore = {
    fields: new Map(),
    recall: none(),
    precision: none(),
    kind: none(),
    topic: none(),
    years: none(),
    knockOuts: new Map(),
    misses: [],
  };
  const count = (one: Count, right: boolean) => {
    one.of += 1;
    if (right) one.right += 1;
  };
  const countIn = (map: Map<string, Count>, name: string, right: boolean) => {
    if (!map.has(name)) map.set(name, none());
    count(map.get(name)!, right);
  };
  for (const labelled of postings) {
    const read = readLabelled(labelled);
    const miss = (text: string) => score.misses.push(`${labelled.name}: ${text}`);
    const field = (name: string, wanted: string, got: string, shown: string | null) => {
      countIn(score.fields, name, wanted === got);
      if (wanted !== got) miss(`${name} read as ${JSON.stringify(shown)}, not ${JSON.stringify(wanted)}`);
    };
    field("title", plain(labelled.title), plain(read.title), read.title);
    field("company", plain(labelled.company), plain(read.company), read.company);
    field("place", placePieces(labelled.places.join(" · ")), placePieces(read.place ?? ""), read.place);
    field("pay", payParts(labelled.pay), payParts(read.pay), read.pay);
    field(
      "contract",
      [...labelled.contract].sort().join(", "),
      contractSet(read.contract ?? ""),
      read.contract,
    );

    const pairs = pairRequirements(read, labelled.requirements);
    for (const label of labelled.requirements) {
      const [kind, topic, years, text] = label;
      const pair = pairs.find((one) => one.label === label);
      count(score.recall, pair !== undefined);
      const got = pair?.read;
      if (kind === "must" && knockOutTopics.has(topic))
        countIn(score.knockOuts, topic, got?.kind === "must" && got.topic === topic);
      if (!got) {
        miss(`not found: ${kind} ${topic}: ${text}`);
        continue;
      }
      count(score.kind, got.kind === kind);
      count(score.topic, isTopic(topic, got.topic));
      count(score.years, got.years === years);
      if (got.kind !== kind) miss(`${got.kind}, not ${kind}: ${text}`);
      if (!isTopic(topic, got.topic)) miss(`${got.topic}, not ${topic}: ${text}`);
      if (got.years !== years) miss(`${got.years} years, not ${years}: ${text}`);
    }
    for (const one of read.requirements) {
      const right = pairs.some((pair) => pair.read === one);
      count(score.precision, right);
      if (!right) miss(`no demand: ${one.kind} ${one.topic}: ${one.text}`);
    }
  }
  return score;
}
