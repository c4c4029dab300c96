/**
 * How many of the edits that were written by hand the offline engine finds (`test/fixtures/tailoring/ideal`).
 *
 *     npm run bench:edits -- --misses      what is missing, and what was proposed for that block instead
 *     --proposals    every proposal: before → after, and why          --only TEXT    pairs whose person or posting has it
 *     --held         the held pairs, as totals alone
 *
 * The pairs of `index-c.ts` were written when the engine stood; their totals come apart.
 */
import { parseArgs } from "node:util";
import { newTextOf } from "../../shared/docx/edit/new-text.ts";
import type { Suggestion } from "../../shared/tailoring/model.ts";
import { type IdealKind, type IdealPair, idealPairs, isBlockOf } from "../fixtures/tailoring/ideal/index.ts";
import { idealPairsC } from "../fixtures/tailoring/ideal/index-c.ts";
import { type JudgedEdits, judgeEdits } from "./judge-edits.ts";

const { values } = parseArgs({
  options: {
    held: { type: "boolean", default: false },
    misses: { type: "boolean", default: false },
    proposals: { type: "boolean", default: false },
    only: { type: "string" },
  },
});
if (values.held && (values.misses || values.proposals || values.only !== undefined)) {
  console.error("Held pairs are read as totals alone: --held takes no other option.");
  process.exit(2);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const share = (found: number, of: number) =>
  `${String(found).padStart(3)} of ${String(of).padStart(3)}  ${((100 * found) / Math.max(1, of)).toFixed(0).padStart(3)} %`;

function describe(one: Suggestion, { texts, posting }: JudgedEdits): string[] {
  const { edit } = one;
  const lines = [edit?.type === "insert" ? `+ ${one.after}` : `  ${one.before}`];
  if (edit?.type === "move") lines.push(`  ↕ behind “${texts.get(edit.behind) ?? ""}”`);
  else if (edit?.type === "insert") lines.push(`    behind “${texts.get(edit.behind) ?? ""}”`);
  if (edit !== null && newTextOf(edit) !== null) lines.push(`→ ${one.after}`);
  lines.push(`  ${one.reason}`);
  for (const id of one.requirements)
    lines.push(`  ≈ ${posting.requirements.find((requirement) => requirement.id === id)?.text ?? id}`);
  return lines.map((line) => `      ${line}`);
}

function printPair(judged: JudgedEdits): void {
  const { pair, found, missed, tempted, supported, others } = judged;
  console.log(
    `${`${pair.person} × ${pair.posting}`.padEnd(62)}${share(found.length, pair.edits.length)}` +
      `${String(supported.length).padStart(5)} proposed, ${others.length} beside; visible ${judged.visible} → ${judged.visibleAfter} of ${judged.evidenced}`,
  );
  for (const { tempting, by } of tempted)
    console.log(`    TEMPTED (${tempting.wrong}): ${by.before} → ${by.after}`);
  if (values.misses)
    for (const ideal of missed) {
      console.log(`    – [${ideal.kind}] ${ideal.block}`);
      console.log(
        `        wanted: ${ideal.after ?? `moves ${(ideal.says as { moves: string }).moves}`} (${ideal.why})`,
      );
      for (const one of supported)
        if (isBlockOf(ideal, one.before)) console.log(describe(one, judged).join("\n"));
    }
  if (values.proposals)
    for (const one of supported) {
      const meets = found.find(({ by }) => by === one);
      console.log(`    ${meets ? `✓ ${meets.ideal.kind}` : "·"}`);
      console.log(describe(one, judged).join("\n"));
    }
}

function printTotals(judged: readonly JudgedEdits[]): void {
  const kinds = [...new Set(judged.flatMap(({ pair }) => pair.edits.map(({ kind }) => kind)))];
  const count = (kind: IdealKind | null, of: (one: JudgedEdits) => { kind: IdealKind }[]) =>
    sum(judged.map((one) => of(one).filter((edit) => kind === null || edit.kind === kind).length));
  const all = (one: JudgedEdits) => one.pair.edits;
  const found = (one: JudgedEdits) => one.found.map(({ ideal }) => ideal);
  for (const kind of kinds) console.log(`  ${kind.padEnd(14)}${share(count(kind, found), count(kind, all))}`);
  console.log(`  ${"all kinds".padEnd(14)}${share(count(null, found), count(null, all))}`);
  const of = (get: (one: JudgedEdits) => number) => sum(judged.map(get));
  console.log(
    `${of((one) => one.supported.length)} proposals, of which ${of((one) => one.others.length)} meet no edit made by hand; ` +
      `tempting edits made: ${of((one) => one.tempted.length)}; visible ${of((one) => one.visible)} → ${of((one) => one.visibleAfter)} of ${of((one) => one.evidenced)} evidenced`,
  );
}

const judged: JudgedEdits[] = [];
for (const pair of idealPairs) {
  if ((pair.held === true) !== values.held) continue;
  const { only } = values;
  if (only && !pair.person.includes(only) && !pair.posting.includes(only)) continue;
  judged.push(await judgeEdits(pair));
}
if (!values.held) for (const one of judged) printPair(one);
const later = new Set<IdealPair>(idealPairsC);
for (const [name, these] of [
  [values.held ? "held" : "open", judged.filter(({ pair }) => !later.has(pair))],
  ["further open", judged.filter(({ pair }) => later.has(pair))],
] as const) {
  if (these.length === 0) continue;
  console.log(`\n${name} pairs: ${these.length}`);
  printTotals(these);
}
