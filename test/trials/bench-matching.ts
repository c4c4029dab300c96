/**
 * Whether the score's two marks are those of a careful recruiter (`test/fixtures/tailoring/met-requirements.ts`).
 *
 *     npm run bench:matching -- --misses      what is falsely marked and what is missed; never of the pairs set aside
 */
import { parseArgs } from "node:util";
import { labelledPairs } from "../fixtures/tailoring/met-requirements.ts";
import { type JudgedRequirement, judgeMatching, type Rates, rate } from "./judge-matching.ts";

const { values } = parseArgs({ options: { misses: { type: "boolean", default: false } } });

const share = (part: number, of: number) => (of === 0 ? "–" : (part / of).toFixed(2));
const say = ({ right, false: wrong, missed }: Rates) =>
  `precision ${share(right, right + wrong)} (${right} of ${right + wrong})  recall ${share(right, right + missed)} (${right} of ${right + missed})`;

function printMisses(name: string, all: readonly JudgedRequirement[]): void {
  const lines = all.flatMap(({ text, met, shown, evidenced, visible, line, lineFits }) => {
    const said = [
      evidenced && met !== "met" ? `falsely evidenced (${met})` : "",
      !evidenced && met === "met" ? "missed" : "",
      visible && !shown ? "falsely visible" : "",
      evidenced && !visible && shown ? "shown, and not seen" : "",
      lineFits === false ? "shown by another line" : "",
    ].filter(Boolean);
    return said.length > 0
      ? [`    ${said.join(", ")}: ${text.slice(0, 90)}${line ? `  «${line.slice(0, 60)}»` : ""}`]
      : [];
  });
  if (lines.length > 0) console.log([`  ${name}`, ...lines].join("\n"));
}

const everything: JudgedRequirement[] = [];
for (const aside of [false, true]) {
  const judged: JudgedRequirement[] = [];
  const pairs = labelledPairs.filter((pair) => (pair.aside ?? false) === aside);
  for (const pair of pairs) {
    const all = await judgeMatching(pair);
    judged.push(...all);
    everything.push(...all);
    if (values.misses && !aside) printMisses(`${pair.person} × ${pair.posting}`, all);
  }
  console.log(`${aside ? "set aside" : "open"}: ${pairs.length} pairs, ${judged.length} requirements`);
  console.log(`  evidenced  ${say(rate(judged, "evidenced"))}`);
  console.log(`  visible    ${say(rate(judged, "visible"))}`);
  const lines = judged.filter(({ lineFits }) => lineFits !== null);
  console.log(
    `  lines      ${lines.filter(({ lineFits }) => lineFits).length} of ${lines.length} are lines that show it`,
  );
}
// No edit shows more than is met, so this is as far as visible can rise where the marks are right.
const [met, shown] = [
  everything.filter((one) => one.met === "met").length,
  everything.filter((one) => one.shown).length,
];
console.log(
  `by hand: ${met} met, ${shown} of them shown before any edit; visible can rise to at most ${share(met, shown)} times`,
);
