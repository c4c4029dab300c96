/**
 * `npm run trial:compare -- --pairs 400 --seed 1 [--validate 40] [--office 60] [--only FILE] [--pair KEY] [--keep FOLDER]
 * [--log FILE]`: compares pairs made from the corpus and prints how many are exact and how much they mark.
 * Every pair has a key that makes it again: `edits:<file>:<seed>[:<kinds>]`, `versions:<a>|<b>`, `unrelated:<a>|<b>`.
 */
import { appendFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { validateDocx } from "../support/validate-docx.ts";
import type { Difference } from "./compare-readings.ts";
import { exactAspects, isExactly, type Judgement, judgeComparison } from "./judge-comparison.ts";
import { Random } from "./random-edits/random.ts";
import { editAtRandom, findVersions, misnamedByJszip } from "./random-pairs.ts";
import { settleInOffice, soffice, withDatesApart } from "./settle-in-office.ts";

const folder = process.env.AUTOHIRE_CORPUS ?? "../shared/corpus";
const { values } = parseArgs({
  options: {
    pairs: { type: "string", default: "200" },
    seed: { type: "string", default: "1" },
    validate: { type: "string", default: "0" },
    office: { type: "string", default: "0" },
    only: { type: "string" },
    pair: { type: "string", multiple: true },
    keep: { type: "string" },
    log: { type: "string" },
  },
});
const random = new Random(Number(values.seed));
const files = (readdirSync(folder, { recursive: true }) as string[])
  .filter(
    (file) =>
      /\.docx$/i.test(file) &&
      !misnamedByJszip.test(file) &&
      (values.only === undefined || file.includes(values.only)),
  )
  .sort();
const read = (file: string) => new Uint8Array(readFileSync(join(folder, file)));

/** Of a hundred pairs. */
const shares = { versions: 12, unrelated: 4 };

async function* listKeys(): AsyncGenerator<string> {
  if (values.pair !== undefined) {
    yield* values.pair;
    return;
  }
  const versions =
    values.only === undefined ? await findVersions(files.map((name) => ({ name, bytes: read(name) }))) : [];
  for (let n = 0; n < Number(values.pairs); n++) {
    const kind = values.only === undefined ? random.below(100) : 100;
    const file = random.pick(files) as string;
    if (kind < shares.versions && versions.length > 0) {
      const [a, b] = random.pick(versions) as [string, string];
      yield random.chance(0.5) ? `versions:${a}|${b}` : `versions:${b}|${a}`;
    } else if (kind < shares.versions + shares.unrelated) yield `unrelated:${file}|${random.pick(files)}`;
    else yield `edits:${file}:${random.below(1_000_000)}`;
  }
}

async function makePair(
  key: string,
): Promise<{ before: Uint8Array; after: Uint8Array; edits: string[] } | null> {
  const [kind, rest] = [key.slice(0, key.indexOf(":")), key.slice(key.indexOf(":") + 1)];
  if (kind !== "edits") {
    const [a, b] = rest.split("|") as [string, string];
    return { before: read(a), after: read(b), edits: [kind] };
  }
  const [file, seed, only] = rest.split(":") as [string, string, string | undefined];
  const before = read(file);
  try {
    return { before, ...(await editAtRandom(before, Number(seed), only?.split(","))) };
  } catch {
    // Not a document that a program could have edited.
    return null;
  }
}

interface Trial {
  key: string;
  edits: string[];
  judgement: Judgement;
}

const trials: Trial[] = [];
interface Sample {
  key: string;
  before: Uint8Array;
  after: Uint8Array;
  out: Uint8Array;
}

const samples: Sample[] = [];
for await (const key of listKeys()) {
  if (values.log !== undefined) appendFileSync(values.log, `start ${key}\n`);
  const pair = await makePair(key);
  if (pair === null) continue;
  const judgement = await judgeComparison(pair.before, pair.after);
  trials.push({ key, edits: pair.edits, judgement });
  if (judgement.kind === "compared") samples.push({ key, ...pair, out: judgement.out });
  if (values.keep !== undefined) {
    mkdirSync(values.keep, { recursive: true });
    writeFileSync(join(values.keep, "before.docx"), pair.before);
    writeFileSync(join(values.keep, "after.docx"), pair.after);
    if (judgement.kind === "compared") writeFileSync(join(values.keep, "out.docx"), judgement.out);
  }
  for (const line of describe(trials.at(-1) as Trial)) {
    console.log(line);
    if (values.log !== undefined) appendFileSync(values.log, `${line}\n`);
  }
}

function describe({ key, edits, judgement }: Trial): string[] {
  const head = (word: string) => `${word} ${key} [${edits.join(" ")}]`;
  const show = (side: string, { aspect, story, line, expected, actual }: Difference) =>
    `  ${exactAspects.has(aspect) ? "" : "(minor) "}${side} ${aspect} in ${story} ${line}\n    wanted ${cut(expected, actual)}\n    got    ${cut(actual, expected)}`;
  switch (judgement.kind) {
    case "unreadable":
      return [];
    case "refused":
      return [`${head("REFUSED")} ${judgement.code}`];
    case "failed":
      return [`${head("FAILED")} ${judgement.error.split("\n").slice(0, 5).join("\n    ")}`];
    case "compared": {
      const { accepted, rejected, settled, summary, stretches, ms } = judgement;
      const lines: string[] = [];
      if (!isExactly(accepted) || !isExactly(rejected))
        lines.push(head("NOT EXACT"), ...summary.untracked.map((one) => `  untracked: ${one}`));
      else if (accepted.length + rejected.length > 0) lines.push(head("MINOR"));
      lines.push(
        ...accepted.map((one) => show("accepted", one)),
        ...rejected.map((one) => show("rejected", one)),
      );
      if (settled.length > 0)
        lines.push(head("SETTLED OTHERWISE"), ...settled.map((one) => show("engine", one)));
      if (summary.coarse > 0) lines.push(head(`COARSE ${summary.coarse}`));
      const ratio = ratioOf(stretches);
      if (ratio > 1.2) lines.push(head(`WORDY ${stretches.marked}/${stretches.fewest}`));
      if (ms > 2000) lines.push(head(`SLOW ${Math.round(ms)} ms`));
      return lines;
    }
  }
}

/** What differs, with a little before it. */
function cut(text: string, other: string): string {
  let same = 0;
  while (same < text.length && text[same] === other[same]) same++;
  const from = Math.max(0, same - 40);
  return JSON.stringify(`${from > 0 ? "…" : ""}${text.slice(from, from + 200)}`);
}

function ratioOf({ marked, fewest }: { marked: number; fewest: number }): number {
  if (marked <= fewest) return 1;
  return fewest === 0 ? Number.POSITIVE_INFINITY : marked / fewest;
}

const compared = trials.flatMap(({ judgement }) => (judgement.kind === "compared" ? [judgement] : []));
const count = (kind: Judgement["kind"]) => trials.filter(({ judgement }) => judgement.kind === kind).length;
const share = (part: number, of: number) =>
  `${part} of ${of} (${((100 * part) / Math.max(1, of)).toFixed(1)} %)`;
const sorted = (numbers: number[]) => numbers.sort((a, b) => a - b);
const at = (numbers: number[], part: number) =>
  numbers[Math.min(numbers.length - 1, Math.floor(part * numbers.length))];

console.log(`\npairs ${trials.length}, unreadable ${count("unreadable")}, errors ${count("failed")}`);
const refusals = new Map<string, number>();
for (const { judgement } of trials)
  if (judgement.kind === "refused") refusals.set(judgement.code, (refusals.get(judgement.code) ?? 0) + 1);
console.log(`refused ${JSON.stringify(Object.fromEntries(refusals))}`);
console.log(
  `exact accepted ${share(compared.filter((one) => isExactly(one.accepted)).length, compared.length)}`,
);
console.log(
  `exact rejected ${share(compared.filter((one) => isExactly(one.rejected)).length, compared.length)}`,
);
const whole = compared.filter((one) => one.accepted.length + one.rejected.length === 0).length;
console.log(`exact in every aspect, both ways ${share(whole, compared.length)}`);
console.log(
  `settled as the engine does ${share(compared.filter((one) => one.settled.length === 0).length, compared.length)}`,
);
for (const kind of ["stretches", "tokens"] as const) {
  const ratios = sorted(compared.map((one) => ratioOf(one[kind])));
  const good = ratios.filter((ratio) => ratio <= 1.2).length;
  console.log(
    `marked words by ${kind}: median ${at(ratios, 0.5)?.toFixed(3)}, p95 ${at(ratios, 0.95)?.toFixed(3)}, at most 1.2 times ${share(good, ratios.length)}`,
  );
}
console.log(
  `coarse in ${share(compared.filter(({ summary }) => summary.coarse > 0).length, compared.length)}`,
);
const times = sorted(compared.map(({ ms }) => ms));
console.log(
  `compare took ${at(times, 0.5)?.toFixed(0)} ms in the median, ${at(times, 0.95)?.toFixed(0)} at the 95th percentile, ${at(times, 1)?.toFixed(0)} at the most`,
);

/** Errors without what tells one place from another. */
const normalize = (error: string) =>
  error
    .replace(/^\S* /, "")
    .replace(/\brId\w+/g, "rId")
    .replace(/\d+/g, "0")
    .replace(/'[0-9A-F]{8}'/g, "'0'");

/** Evenly from all of them. */
function sample<T>(from: readonly T[], size: number): T[] {
  const step = Math.max(1, from.length / Math.max(1, size));
  return Array.from({ length: Math.min(size, from.length) }, (_, n) => from[Math.floor(n * step)] as T);
}

const toValidate = sample(samples, Number(values.validate));
if (toValidate.length > 0) {
  let [bad, judged] = [0, 0];
  for (const { key, before, after, out } of toValidate) {
    const own = [...(await validateDocx(before)), ...(await validateDocx(after))];
    // An error without a place is the validator's end: what else it would have found nobody knows.
    if (own.some((error) => error.startsWith("null "))) {
      console.log(`VALIDATOR fails on the pair itself ${key}`);
      continue;
    }
    judged++;
    const known = new Set(own.map(normalize));
    const added = (await validateDocx(out)).filter((error) => !known.has(normalize(error)));
    if (added.length === 0) continue;
    bad++;
    console.log(`INVALID ${key}: ${added.length} new\n  ${added.slice(0, 3).join("\n  ")}`);
  }
  console.log(`without a new validator error ${share(judged - bad, judged)}`);
}

const toOpen = sample(samples, Number(values.office));
if (toOpen.length > 0) {
  if (soffice === undefined) throw new Error("LibreOffice is not installed here.");
  let [opened, same, sameApart, sameWords] = [0, 0, 0, 0];
  for (let n = 0; n < toOpen.length; n += 10) {
    const group = toOpen.slice(n, n + 10);
    const first = await settlePairs(group);
    opened += first.filter((one) => one !== null).length;
    const others = group.filter((_, k) => first[k]?.found.length !== 0 && first[k] !== null);
    for (const [k, { key }] of group.entries())
      if (first[k] === null) console.log(`OFFICE cannot open the pair itself ${key}`);
    same += first.filter((one) => one?.found.length === 0).length;
    const apart = await Promise.all(
      others.map(async (one) => ({ ...one, out: await withDatesApart(one.out) })),
    );
    for (const [k, settled] of (apart.length === 0 ? [] : await settlePairs(apart)).entries()) {
      const { key } = apart[k] as Sample;
      if (settled?.found.length === 0) sameApart++;
      else console.log([`OFFICE ${key}`, ...(settled?.found ?? [])].join("\n"));
      if (settled?.sameWords) sameWords++;
    }
  }
  console.log(`LibreOffice gives the same text ${share(same, opened)}`);
  console.log(`  and where revisions are minutes apart ${share(same + sameApart, opened)}`);
  console.log(`  and but for empty lines and blanks at their ends ${share(same + sameWords, opened)}`);
}

interface Settled {
  found: string[];
  /** The same but for empty lines and blanks at the ends of lines. */
  sameWords: boolean;
}

/** What LibreOffice makes otherwise of each result; null where it cannot open the two documents themselves. */
async function settlePairs(pairs: readonly Sample[]): Promise<(Settled | null)[]> {
  const texts = await settleInOffice(
    pairs.flatMap(({ before, after, out }) => [
      { bytes: before, settle: "accept" as const },
      { bytes: after, settle: "accept" as const },
      { bytes: out, settle: "reject" as const },
      { bytes: out, settle: "accept" as const },
    ]),
    120_000,
  );
  const plain = (text: string | null | undefined) =>
    text
      ?.split("\n")
      .map((line) => line.replace(/[\ufeff\u200b]/g, "").trim())
      .filter((line) => line !== "")
      .join("\n");
  return pairs.map((_, k) => {
    const [before, after, rejected, accepted] = texts.slice(4 * k, 4 * k + 4) as (string | null)[];
    if (before == null || after == null) return null;
    const say = (side: string, wanted: string, got: string | null | undefined) =>
      got == null
        ? [`  ${side}: cannot be opened`]
        : wanted === got
          ? []
          : [`  ${side}\n    wanted ${cut(wanted, got)}\n    got    ${cut(got, wanted)}`];
    return {
      found: [...say("rejected", before, rejected), ...say("accepted", after, accepted)],
      sameWords: plain(before) === plain(rejected) && plain(after) === plain(accepted),
    };
  });
}
