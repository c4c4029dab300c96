/**
 * How many seeded lies the gate catches and how many honest rewrites it lets through, by kind and by person:
 * `npm run bench:claims -- [--half tuning|checking|both|german|fresh] [--list] [--json FILE]`.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { honestKinds, lieKinds } from "../fixtures/claims/claim-rewrite.ts";
import { type ClaimCase, checkingSets, freshSets, germanSets, tuningSets } from "../fixtures/claims/index.ts";
import { type JudgedSet, judgeClaimSet } from "./judge-claim-set.ts";

const { values } = parseArgs({
  options: {
    half: { type: "string", default: "both" },
    list: { type: "boolean", default: false },
    json: { type: "string" },
  },
});

const halves: Record<string, ClaimCase[]> = {
  tuning: tuningSets,
  checking: checkingSets,
  both: [...tuningSets, ...checkingSets],
  german: germanSets,
  fresh: freshSets,
};
const cases = halves[values.half];
if (cases === undefined) {
  console.error(`--half is one of ${Object.keys(halves).join(", ")}, not ${values.half}`);
  process.exit(2);
}

const judged: (JudgedSet & { trade: string })[] = [];
for (const { person, set, layout } of cases)
  judged.push({ trade: person.trade, ...(await judgeClaimSet(set, await layout.pour(person))) });

const count = <T>(list: T[], is: (one: T) => boolean) => list.filter(is).length;
const share = (part: number, of: number) => (of === 0 ? "–" : `${((100 * part) / of).toFixed(1)} %`);

const lies = judged.flatMap((set) => set.lies);
const honest = judged.flatMap((set) => set.honest);

const lieRow = (name: string, of: typeof lies) => ({
  name,
  caught: count(of, (one) => one.caught),
  recognised: count(of, (one) => one.recognised),
  of: of.length,
});
const honestRow = (name: string, of: typeof honest) => ({
  name,
  passed: count(of, (one) => one.passed),
  of: of.length,
});

const byLie = [
  ...lieKinds.map((kind) =>
    lieRow(
      kind,
      lies.filter(({ lie }) => lie.kind === kind),
    ),
  ),
  lieRow("all lies", lies),
];
const byHonest = [
  ...honestKinds.map((kind) =>
    honestRow(
      kind,
      honest.filter((one) => one.honest.kind === kind),
    ),
  ),
  honestRow("all honest", honest),
];
const byPerson = judged.map((set) => ({
  person: set.person,
  trade: set.trade,
  lies: lieRow(set.person, set.lies),
  honest: honestRow(set.person, set.honest),
}));
const times = judged.flatMap((set) => set.timesMs).sort((a, b) => a - b);
const medianMs = times[Math.floor(times.length / 2)] ?? 0;

console.log(`${"lies".padEnd(16)}${"of".padStart(5)}${"caught".padStart(16)}${"recognised".padStart(16)}`);
for (const { name, caught, recognised, of } of byLie) {
  const cell = (part: number) => `${part} (${share(part, of)})`.padStart(16);
  console.log(`${name.padEnd(16)}${String(of).padStart(5)}${cell(caught)}${cell(recognised)}`);
}
console.log(`\n${"honest".padEnd(16)}${"of".padStart(5)}${"passed".padStart(16)}`);
for (const { name, passed, of } of byHonest)
  console.log(
    `${name.padEnd(16)}${String(of).padStart(5)}${`${passed} (${share(passed, of)})`.padStart(16)}`,
  );
console.log(`\n${"person".padEnd(34)}${"trade".padEnd(20)}caught  recognised  of   passed  of`);
for (const { person, trade, lies: told, honest: fair } of byPerson)
  console.log(
    `${person.padEnd(34)}${trade.padEnd(20)}${String(told.caught).padStart(6)}${String(told.recognised).padStart(12)}` +
      `${String(told.of).padStart(4)}${String(fair.passed).padStart(9)}${String(fair.of).padStart(4)}`,
  );
console.log(`\none check, warm: median ${medianMs.toFixed(2)} ms over ${times.length}`);

if (values.list) {
  console.log("\nLies that got through:");
  for (const { lie, caught } of lies)
    if (!caught) console.log(`- ${lie.person}, ${lie.kind}: ${lie.after}  [${lie.lie}]`);
  console.log("\nHonest rewrites that were blocked:");
  for (const { honest: one, passed, blocking } of honest)
    if (!passed) {
      const why = blocking.map((claim) => `${claim.kind} "${claim.text}"`).join("; ");
      console.log(`- ${one.person}, ${one.kind}: ${one.after}  [${why}]`);
    }
}

if (values.json !== undefined)
  writeFileSync(
    values.json,
    `${JSON.stringify({ half: values.half, byLie, byHonest, byPerson, medianMs, judged }, null, 2)}\n`,
  );
