/**
 * Learns what makes a bullet worth showing first (`shared/tailoring/line-worth`) from the grades given by hand, without the persons
 * kept for measuring, and writes the weights. The same grades give the same bytes.
 *
 *     npm run train:order -- --dry      prints how well the weights do on persons left out in turn, and writes nothing
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { featureNames } from "../../shared/tailoring/line-worth/describe-line.ts";
import { readGradedPairs } from "../trials/read-graded-lines.ts";
import { type Example, type Fitted, fitLogistic } from "./fit-logistic.ts";

const { values } = parseArgs({ options: { dry: { type: "boolean", default: false } } });

/** What a grade needs for a line to be worth a move. */
const worthy = 2;
/** Of 3, 10, 30 and 100 the one that ordered persons left out best. */
const ridge = 30;
const parts = 9;
const digits = 3;

interface Line extends Example {
  person: string;
  list: string;
  grade: number;
}

const lines = (await readGradedPairs())
  .filter(({ forTest }) => !forTest)
  .flatMap(({ person, posting, workspace, positions }) =>
    positions.flatMap((some, at) =>
      some.map(({ block, grade }): Line => {
        const features = workspace.worth.describe(block.text);
        const list = `${person} ${posting} ${at}`;
        return {
          person,
          list,
          grade,
          values: featureNames.map((name) => features[name]),
          wanted: Number(grade >= worthy),
        };
      }),
    ),
  );

const rate = ({ weights, constant }: Fitted, line: Line): number =>
  line.values.reduce((sum, value, i) => sum + value * weights[i]!, constant);

function printCheck(): void {
  const persons = [...new Set(lines.map(({ person }) => person))].sort();
  const partOf = ({ person }: Line): number => persons.indexOf(person) % parts;
  const odds = new Map<Line, number>();
  for (let part = 0; part < parts; part++) {
    const fitted = fitLogistic(
      lines.filter((line) => partOf(line) !== part),
      ridge,
    );
    for (const line of lines) if (partOf(line) === part) odds.set(line, rate(fitted, line));
  }
  let [compared, ordered] = [0, 0];
  for (const one of lines)
    for (const other of lines)
      if (one.list === other.list && one.grade > other.grade) {
        compared++;
        if (odds.get(one)! > odds.get(other)!) ordered++;
      }
  console.log(
    `persons left out in turn: ${((100 * ordered) / compared).toFixed(1)} % of ${compared} pairs of lines in the right order`,
  );
}

const all = fitLogistic(lines, ridge);
const round = (number: number): number => Number(number.toFixed(digits));
const text = `import type { Features } from "./describe-line.ts";

/** Written by \`npm run train:order\` from ${lines.length} graded bullets; not to be changed by hand. */
export const constant = ${round(all.constant)};
export const worthWeights: Features = {
${featureNames.map((name, i) => `  ${name}: ${round(all.weights[i]!)},`).join("\n")}
};
`;
if (values.dry) {
  printCheck();
  console.log(text);
} else writeFileSync(join(import.meta.dirname, "../../shared/tailoring/line-worth/worth-weights.ts"), text);
