/**
 * How well the offline engine tailors: forty filled résumés, each to six postings, every supported edit accepted.
 *
 *     npm run bench:tailoring -- --list      each suggestion: before → after, and why        --json FILE   all figures
 *     --only TEXT    persons, trades, layouts or postings whose name has it                  --misses      only what went wrong
 *     --pages        pages and lines before and after, set in one font by LibreOffice             --validate N  N files by the OOXML validator
 *     --templates    the corpus's templates instead, for formatting alone                    --api         click to first suggestion
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { listResumes } from "../fixtures/people/pour-resumes.ts";
import { validateDocx } from "../support/validate-docx.ts";
import { choosePostings, type Nearness } from "./choose-postings.ts";
import { countPages, type PageCount } from "./count-pages.ts";
import { type JudgedTailoring, judgeTailoring, readPostingText } from "./judge-tailoring.ts";
import { setInFont } from "./set-in-font.ts";
import { timeFirstSuggestion } from "./time-first-suggestion.ts";

const { values } = parseArgs({
  options: {
    list: { type: "boolean", default: false },
    misses: { type: "boolean", default: false },
    only: { type: "string" },
    json: { type: "string" },
    pages: { type: "boolean", default: false },
    validate: { type: "string", default: "0" },
    templates: { type: "boolean", default: false },
    api: { type: "boolean", default: false },
  },
});

interface Pair {
  resume: string;
  layout: string;
  posting: string;
  nearness: Nearness;
  bytes: Uint8Array;
  judged: JudgedTailoring;
  pages: { before: PageCount | null; after: PageCount | null } | null;
}

const corpus = process.env.AUTOHIRE_CORPUS ?? "../shared/corpus";
const { only } = values;
const isChosen = (...names: string[]) => !only || names.some((name) => name.includes(only));

/** A font with the widths of Arial that LibreOffice has wherever it is installed on Linux. */
const pageFont = "Nimbus Sans";
const readyForPages = async (bytes: Uint8Array): Promise<Uint8Array> =>
  values.pages ? setInFont(bytes, pageFont) : bytes;

async function judgePeople(): Promise<Pair[]> {
  const { resumes, notes } = listResumes({ setAside: false });
  for (const note of notes) console.log(note);
  const pairs: Pair[] = [];
  for (const [n, { person, layout, pour }] of resumes.entries()) {
    const chosen = choosePostings(person, n).filter((one) =>
      isChosen(person.id, person.trade, layout, one.name),
    );
    if (chosen.length === 0) continue;
    const bytes = await readyForPages(await pour());
    for (const { name, nearness, text } of chosen) {
      const judged = await judgeTailoring(bytes, readPostingText(text));
      pairs.push({ resume: person.id, layout, posting: name, nearness, bytes, judged, pages: null });
    }
  }
  return pairs;
}

/** Placeholder persons of no trade: one posting, for what becomes of the file. */
async function judgeTemplates(): Promise<Pair[]> {
  const folder = join(corpus, "resumes");
  if (!existsSync(folder)) throw new Error(`no templates in ${folder}`);
  const pairs: Pair[] = [];
  const names = ["business_business_analyst", "tech_devops_engineer", "creative_content_writer"];
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(".docx"))
    .sort()) {
    if (!isChosen(file)) continue;
    const bytes = await readyForPages(new Uint8Array(readFileSync(join(folder, file))));
    for (const name of names) {
      const text = readFileSync(join(corpus, "postings", `${name}.txt`), "utf8");
      const judged = await judgeTailoring(bytes, readPostingText(text));
      pairs.push({ resume: file, layout: "", posting: name, nearness: "far", bytes, judged, pages: null });
    }
  }
  return pairs;
}

async function addPages(pairs: Pair[]): Promise<void> {
  const befores = [...new Set(pairs.map(({ bytes }) => bytes))];
  const changed = pairs.filter(({ judged }) => judged.suggestions.length > 0);
  const counts = await countPages([...befores, ...changed.map(({ judged }) => judged.clean)]);
  for (const pair of pairs) {
    const before = counts[befores.indexOf(pair.bytes)] ?? null;
    const at = changed.indexOf(pair);
    pair.pages = { before, after: at < 0 ? before : (counts[befores.length + at] ?? null) };
  }
}

/** What the validator finds in the written files and not in the old one. */
async function listInvalid(
  pairs: readonly Pair[],
  most: number,
): Promise<{ looked: number; invalid: string[] }> {
  const plain = (errors: string[]) => new Set(errors.map((error) => error.replace(/\[\d+\]/g, "")));
  const changed = pairs.filter(({ judged }) => judged.suggestions.length > 0);
  const step = Math.max(1, Math.floor(changed.length / most));
  const some = changed.filter((_, n) => n % step === 0).slice(0, most);
  const olds = new Map<Uint8Array, Set<string>>();
  const invalid: string[] = [];
  for (const { bytes, judged, resume, posting } of some) {
    const old = olds.get(bytes) ?? plain(await validateDocx(bytes));
    olds.set(bytes, old);
    for (const written of [judged.clean, judged.tracked])
      for (const error of plain(await validateDocx(written)))
        if (!old.has(error)) invalid.push(`${resume} × ${posting}: ${error}`);
  }
  return { looked: some.length * 2, invalid };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const mean = (numbers: readonly number[]) => (numbers.length > 0 ? sum(numbers) / numbers.length : 0);
const quantile = (numbers: readonly number[], share: number) =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? 0;

function printPairs(pairs: readonly Pair[]): void {
  console.log(
    `\n${"résumé × posting".padEnd(66)}${"visible".padStart(12)}${"evidenced".padStart(12)}  of  edits  asked  first ms  whole ms${values.pages ? "   pages   lines" : ""}`,
  );
  for (const { resume, posting, nearness, judged, pages } of pairs) {
    const paged = (of: "pages" | "lines") =>
      `${pages?.before?.[of] ?? "?"}→${pages?.after?.[of] ?? "?"}`.padStart(of === "pages" ? 8 : 9);
    console.log(
      `${`${resume.slice(0, 34)} × ${posting} (${nearness})`.padEnd(66)}` +
        `${judged.visible}→${judged.visibleAfter}`.padStart(12) +
        `${judged.evidenced}→${judged.evidencedAfter}`.padStart(12) +
        String(judged.of).padStart(4) +
        String(judged.suggestions.length).padStart(7) +
        String(judged.questions).padStart(7) +
        judged.firstMs.toFixed(0).padStart(10) +
        judged.wholeMs.toFixed(0).padStart(10) +
        (values.pages ? paged("pages") + paged("lines") : ""),
    );
  }
}

function printSuggestions(pairs: readonly Pair[]): void {
  for (const { resume, posting, nearness, judged } of pairs) {
    console.log(`\n## ${resume} × ${posting} (${nearness})`);
    for (const one of judged.suggestions) {
      console.log(`- [${one.kind}] ${one.type === "insert" ? "(new)" : one.before}`);
      if (one.type === "move") console.log(`    ↕ behind “${one.behind}”`);
      if (one.after !== one.before) console.log(`    → ${one.after}`);
      const words = one.newWords.length > 0 ? ` | new words: ${one.newWords.join(" ")}` : "";
      console.log(`    ${one.reason}${words}${one.requirements.map((text) => `\n    ≈ ${text}`).join("")}`);
    }
  }
}

function printMisses(pairs: readonly Pair[]): void {
  for (const { resume, posting, judged, pages } of pairs) {
    const wrong = [
      ...judged.gateLies.map((one) => `gate: ${one}`),
      ...judged.inventions.map((one) => `nowhere in the old document: ${one}`),
      ...judged.touched.map((one) => `touched: ${one}`),
      ...judged.refused.map((one) => `refused: ${one}`),
    ];
    if (judged.evidenced !== judged.evidencedAfter)
      wrong.push(`evidenced ${judged.evidenced} → ${judged.evidencedAfter}`);
    if (pages && (pages.after?.pages ?? 0) > (pages.before?.pages ?? 0))
      wrong.push(`pages ${pages.before?.pages} → ${pages.after?.pages}`);
    if (pages && (pages.after?.lines ?? 0) > (pages.before?.lines ?? 0))
      wrong.push(`lines ${pages.before?.lines} → ${pages.after?.lines}`);
    if (wrong.length > 0) console.log(`\n${resume} × ${posting}\n  ${wrong.join("\n  ")}`);
  }
}

function printVisible(title: string, pairs: readonly Pair[]): void {
  // Nothing can be said of a ratio where nothing was visible.
  const seen = pairs.filter(({ judged }) => judged.visible > 0);
  const [before, after] = [
    sum(pairs.map((one) => one.judged.visible)),
    sum(pairs.map((one) => one.judged.visibleAfter)),
  ];
  const ratios = mean(seen.map(({ judged }) => judged.visibleAfter / judged.visible));
  const reachable = sum(pairs.map((one) => one.judged.evidenced));
  console.log(
    `${title.padEnd(10)} ${String(pairs.length).padStart(4)} pairs: visible ${before} → ${after} of ${reachable} evidenced; ` +
      `ratio of sums ${(after / Math.max(1, before)).toFixed(3)}, mean of ratios ${ratios.toFixed(3)} (${seen.length} with any visible)`,
  );
}

async function printSummary(pairs: readonly Pair[]) {
  console.log("");
  if (!values.templates) {
    for (const nearness of ["same", "near", "far"] as const)
      printVisible(
        nearness,
        pairs.filter((one) => one.nearness === nearness),
      );
    printVisible("all", pairs);
  }
  const suggestions = pairs.flatMap(({ judged }) => judged.suggestions);
  const kinds = new Map<string, number>();
  for (const { kind } of suggestions) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const byKind = [...kinds].sort((a, b) => b[1] - a[1]).map(([kind, count]) => `${kind} ${count}`);
  const asked = sum(pairs.map(({ judged }) => judged.questions));
  const count = (of: (judged: JudgedTailoring) => unknown[]) =>
    sum(pairs.map(({ judged }) => of(judged).length));
  console.log(`suggestions: ${suggestions.length} supported (${byKind.join(", ")}), ${asked} questions`);
  const moved = pairs.filter(({ judged }) => judged.evidenced !== judged.evidencedAfter).length;
  console.log(`evidenced moved in ${moved} pairs`);
  console.log(
    `lies: ${count((one) => one.gateLies)} by the gate asked anew, ${count((one) => one.inventions)} by the second opinion; ` +
      `changed outside the edits: ${count((one) => one.touched)}; refused: ${count((one) => one.refused)}`,
  );
  const [firsts, wholes] = [
    pairs.map(({ judged }) => judged.firstMs),
    pairs.map(({ judged }) => judged.wholeMs),
  ];
  console.log(
    `engine, file to first suggestion: median ${quantile(firsts, 0.5).toFixed(0)} ms, p95 ${quantile(firsts, 0.95).toFixed(0)} ms, ` +
      `most ${Math.max(...firsts).toFixed(0)} ms; to the end: median ${quantile(wholes, 0.5).toFixed(0)} ms, p95 ${quantile(wholes, 0.95).toFixed(0)} ms`,
  );
  if (values.pages) {
    const more = (of: "pages" | "lines", sign: number) =>
      pairs.filter(({ pages }) => sign * ((pages?.after?.[of] ?? 0) - (pages?.before?.[of] ?? 0)) > 0).length;
    const unset = pairs.filter(({ pages }) => !pages?.before || !pages.after).length;
    console.log(
      `LibreOffice: more pages in ${more("pages", 1)} of ${pairs.length}, fewer in ${more("pages", -1)}; more lines in ${more("lines", 1)}, ` +
        `fewer in ${more("lines", -1)}; not set: ${unset}`,
    );
  }
  if (Number(values.validate) > 0) {
    const { looked, invalid } = await listInvalid(pairs, Number(values.validate));
    console.log(`validator: ${looked} files, ${invalid.length} new findings`);
    for (const one of invalid) console.log(`  ${one}`);
  }
}

const pairs = values.templates ? await judgeTemplates() : await judgePeople();
if (values.pages) await addPages(pairs);
if (values.list) printSuggestions(pairs);
if (values.misses) printMisses(pairs);
else printPairs(pairs);
await printSummary(pairs);
if (values.api) {
  const { medianMs, times } = await timeFirstSuggestion(15);
  const all = times.map((ms) => ms.toFixed(0)).join(" ");
  console.log(`over the API, click to first suggestion: median ${medianMs.toFixed(0)} ms (${all})`);
}
if (values.json) {
  const plain = pairs.map(
    ({ bytes: _, judged: { clean: _clean, tracked: _tracked, ...judged }, ...pair }) => ({
      ...pair,
      ...judged,
    }),
  );
  writeFileSync(values.json, JSON.stringify(plain, null, 2));
}
