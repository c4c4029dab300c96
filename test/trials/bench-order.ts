/**
 * Whether bullets stand and move as a recruiter graded them by hand (`test/fixtures/tailoring/line-grades.ts`).
 *
 *     npm run bench:order -- --list      every move on the persons it was fitted on, right or wrong      --test-list   on the others
 */
import { parseArgs } from "node:util";
import { addUp, type JudgedOrder, judgeOrder } from "./judge-order.ts";
import { readGradedPairs } from "./read-graded-lines.ts";

const { values } = parseArgs({
  options: { list: { type: "boolean", default: false }, "test-list": { type: "boolean", default: false } },
});

const percent = (part: number, of: number) => `${((100 * part) / Math.max(1, of)).toFixed(1)} %`;

function printMoves(judged: readonly JudgedOrder[]): void {
  for (const { pair, moves } of judged)
    for (const { line, passed, wish, goesDown, right } of moves) {
      console.log(`${right ? "+" : "-"} ${pair.person} × ${pair.posting}`);
      console.log(`    ${line.grade} ${goesDown ? "↓" : "↑"} ${line.block.text}\n      answers ${wish}`);
      for (const one of passed) console.log(`      ${one.grade} ${one.block.text}`);
    }
}

function printTotals(title: string, judged: readonly JudgedOrder[]): void {
  const all = addUp(judged);
  console.log(
    `${title.padEnd(8)} ${judged.length} pairs: pairs of lines in the right order ${percent(all.ordered, all.compared)} of ${all.compared}; ` +
      `up ${all.right} of ${all.moves} right (${percent(all.right, all.moves)}); down ${all.downRight} of ${all.down}; ` +
      `worthy lines that stood low and rise ${all.raised} of ${all.low} (${percent(all.raised, all.low)})`,
  );
}

const judged = (await readGradedPairs()).map(judgeOrder);
const tuning = judged.filter(({ pair }) => !pair.forTest);
const test = judged.filter(({ pair }) => pair.forTest);
if (values.list) printMoves(tuning);
if (values["test-list"]) printMoves(test);
printTotals("fitted", tuning);
printTotals("test", test);
