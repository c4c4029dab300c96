/**
 * How well résumés are read: fictional persons poured into layouts, read, and compared with what was poured.
 *
 *     npm run bench:resumes -- --misses          every miss and every wrong extra
 *     --only TEXT      persons, trades, layouts or languages whose name has it        --json FILE   all figures and judgements
 *     --set-aside      the ten that nothing was tuned on, and nothing else            --write DIR   the documents, to look at
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openDocx, readBlocks } from "../../shared/docx/index.ts";
import { readResume } from "../../shared/resume/read-resume.ts";
import { listResumes, type PouredResume } from "../fixtures/people/pour-resumes.ts";
import { type JudgedField, type Judgement, judgedFields, judgeReading } from "./judge-reading.ts";

const { values } = parseArgs({
  options: {
    misses: { type: "boolean", default: false },
    "set-aside": { type: "boolean", default: false },
    only: { type: "string" },
    json: { type: "string" },
    write: { type: "string" },
  },
});

interface JudgedResume {
  person: string;
  trade: string;
  language: string;
  layout: string;
  words: number;
  medianMs: number;
  judgements: Judgement[];
}

/** The four that the goal is set for. */
const goalFields: JudgedField[] = ["employer", "title", "dates", "bullets"];
/** The persons with more words than this fill three pages as Word or LibreOffice sets them. */
const longWords = 600;

async function judge({ person, layout, pour }: PouredResume): Promise<JudgedResume> {
  const bytes = await pour();
  if (values.write) {
    mkdirSync(values.write, { recursive: true });
    writeFileSync(join(values.write, `${person.id}--${layout.replace(/\W+/g, "-")}.docx`), bytes);
  }
  const opened = await openDocx(bytes);
  if (!opened.ok) throw new Error(`${person.id}, ${layout}: ${opened.problem.message}`);
  const blocks = readBlocks(opened.value);
  const judgements = judgeReading(person, readResume(blocks));
  const words = blocks.reduce((sum, block) => sum + block.text.split(/\s+/).filter(Boolean).length, 0);
  const { id, trade, language } = person;
  const medianMs = words >= longWords ? await timeReading(bytes) : 0;
  return { person: id, trade, language, layout, words, medianMs, judgements };
}

/** Each round opens the document anew, so that nothing read before is remembered; opening is not counted. */
async function timeReading(bytes: Uint8Array): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 25; round++) {
    const opened = await openDocx(bytes);
    if (!opened.ok) throw new Error(opened.problem.message);
    const start = performance.now();
    readResume(readBlocks(opened.value));
    if (round >= 10) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[times.length >> 1] ?? 0;
}

function score(judgements: readonly Judgement[]) {
  const right = judgements.filter((one) => one.right).length;
  const wanted = judgements.filter((one) => one.wanted !== null).length;
  const found = judgements.filter((one) => one.found !== null).length;
  const [precision, recall] = [found ? right / found : 1, wanted ? right / wanted : 1];
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { wanted, found, right, precision, recall, f1 };
}

const per = (value: number) => value.toFixed(3);

function printTable(title: string, groups: Map<string, Judgement[]>, fields: readonly JudgedField[]): void {
  console.log(`\n${title.padEnd(34)}${fields.map((field) => field.padStart(12)).join("")}`);
  for (const [name, judgements] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const cells = fields.map((field) => {
      const own = judgements.filter((one) => one.field === field);
      return (own.length > 0 ? per(score(own).f1) : "–").padStart(12);
    });
    console.log(name.padEnd(34) + cells.join(""));
  }
}

function groupBy(resumes: JudgedResume[], key: (one: JudgedResume) => string): Map<string, Judgement[]> {
  const groups = new Map<string, Judgement[]>();
  for (const one of resumes) groups.set(key(one), [...(groups.get(key(one)) ?? []), ...one.judgements]);
  return groups;
}

function printMisses(resumes: JudgedResume[]): void {
  for (const { person, layout, judgements } of resumes) {
    const wrong = judgements.filter((one) => !one.right);
    if (wrong.length > 0) console.log(`\n${person} · ${layout}`);
    for (const { field, where, wanted, found } of wrong)
      console.log(
        `  ${field}${where ? ` [${where}]` : ""}: wanted ${JSON.stringify(wanted)}, found ${JSON.stringify(found)}`,
      );
  }
}

const { resumes: all, notes } = listResumes({ setAside: values["set-aside"] });
const { only } = values;
const chosen = all.filter(
  ({ person, layout }) =>
    !only || [person.id, person.trade, person.language, layout].some((name) => name.includes(only)),
);
const resumes: JudgedResume[] = [];
for (const one of chosen) resumes.push(await judge(one));

const trades = new Set(resumes.map((one) => one.trade)).size;
const layouts = new Set(resumes.map((one) => one.layout)).size;
console.log(`${resumes.length} résumés of ${trades} trades in ${layouts} layouts`);
for (const note of notes) console.log(note);
if (values.misses) printMisses(resumes);

console.log(`\n${"field".padEnd(14)}   wanted    found    right  precision   recall       F1`);
const judgements = resumes.flatMap((one) => one.judgements);
const fieldScores = judgedFields.map((field) => ({
  field,
  ...score(judgements.filter((one) => one.field === field)),
}));
for (const { field, wanted, found, right, precision, recall, f1 } of fieldScores) {
  const counts = [wanted, found, right].map((count) => String(count).padStart(9)).join("");
  const mark = goalFields.includes(field) ? (f1 >= 0.95 ? "  goal 0.95 met" : "  goal 0.95 missed") : "";
  console.log(
    `${field.padEnd(14)}${counts}${per(precision).padStart(11)}${per(recall).padStart(9)}${per(f1).padStart(9)}${mark}`,
  );
}
const shown: JudgedField[] = [...goalFields, "name", "degree", "institution", "skills", "certificates"];
printTable(
  "F1 by language",
  groupBy(resumes, (one) => one.language),
  shown,
);
printTable(
  "F1 by trade",
  groupBy(resumes, (one) => one.trade),
  shown,
);
printTable(
  "F1 by layout",
  groupBy(resumes, (one) => one.layout),
  shown,
);

const long = resumes.filter((one) => one.words >= longWords);
if (long.length > 0) console.log("\nthree pages read warm: median of 15, goal under 50 ms");
for (const { person, layout, words, medianMs } of long)
  console.log(`${medianMs.toFixed(1).padStart(7)} ms  ${person} · ${layout} (${words} words)`);
if (values.json) writeFileSync(values.json, JSON.stringify({ fields: fieldScores, resumes }, null, 2));
