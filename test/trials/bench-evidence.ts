/**
 * `npm run bench:evidence [-- --set tuned|aside|all] [--misses]`: how well each list, and all of them fused, put a person's
 * right facts before the others. AUC: how often a right fact stands before a wrong one of the same person; equal ones
 * count half. Recall and MRR take a fact among equals at the middle of them.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Fact } from "../../shared/resume/model.ts";
import { measureNearness } from "../../shared/tailoring/evidence/near-words.ts";
import { rankEvidence } from "../../shared/tailoring/evidence/rank-evidence.ts";
import { indexWords, listAsked } from "../../shared/tailoring/evidence/weigh-words.ts";
import { hasSkill, listSkillGroups } from "../../shared/tailoring/match-requirements.ts";
import { evidenceOf } from "../../shared/tailoring/read-evidence.ts";
import { readStems } from "../../shared/tailoring/read-words.ts";
import { readWordVectors } from "../../shared/text/vectors/word-vectors.ts";
import { labelledPersons, listLabelledFacts } from "../fixtures/evidence/index.ts";

const { values } = parseArgs({
  options: { set: { type: "string", default: "all" }, misses: { type: "boolean", default: false } },
});
const file = join(import.meta.dirname, "../../shared/text/vectors/words.bin");
const vectors = readWordVectors(readFileSync(file));

type Measure = (text: string, facts: readonly Fact[]) => Map<string, number>;
const each =
  (value: (text: string, fact: Fact, facts: readonly Fact[]) => number): Measure =>
  (text, facts) =>
    new Map(facts.map((fact) => [fact.id, value(text, fact, facts)]));
const byRank =
  (withVectors: boolean): Measure =>
  (text, facts) =>
    new Map(
      rankEvidence({ requirement: { text }, facts, vectors: withVectors ? vectors : null }).map((one, i) => [
        one.fact,
        1000 - i,
      ]),
    );
const measures: Record<string, Measure> = {
  "stems only": each((text, fact) => {
    const own = readStems(fact.text);
    return listAsked(text).filter((word) => own.has(word.stem)).length;
  }),
  dictionary: each((text, fact) => {
    const groups = listSkillGroups(text);
    return groups.filter((group) => group.some((skill) => hasSkill(evidenceOf(fact), skill))).length;
  }),
  BM25: (text, facts) => {
    const index = indexWords(facts);
    return each((_, fact) => index.weigh(text, fact).reduce((sum, word) => sum + word.weight, 0))(
      text,
      facts,
    );
  },
  vectors: (text, facts) => {
    const index = indexWords(facts);
    return each((_, fact) => measureNearness(listAsked(text), index.words(fact), vectors)?.score ?? -1)(
      text,
      facts,
    );
  },
  "fused, no vectors": byRank(false),
  fused: byRank(true),
};

interface Sum {
  auc: number;
  first: number;
  three: number;
  mrr: number;
  count: number;
}
const nothing = (): Sum => ({ auc: 0, first: 0, three: 0, mrr: 0, count: 0 });

function judge(scores: Map<string, number>, facts: readonly Fact[], right: readonly string[]) {
  const of = (id: string) => scores.get(id) ?? 0;
  const wrong = facts.map((fact) => fact.id).filter((id) => !right.includes(id));
  let auc = 0;
  const ranks = right.map((id) => {
    const before = wrong.filter((other) => of(other) > of(id)).length;
    const equal = wrong.filter((other) => of(other) === of(id)).length;
    auc += 1 - (before + equal / 2) / wrong.length;
    return 1 + before + equal / 2;
  });
  const share = (most: number) => ranks.filter((rank) => rank <= most).length / ranks.length;
  return { auc: auc / right.length, first: share(1), three: share(3), mrr: 1 / Math.min(...ranks) };
}

const chosen = labelledPersons.filter(
  (person) => values.set === "all" || person.setAside === (values.set === "aside"),
);
const sums = new Map<string, Map<string, Sum>>();
const misses: string[] = [];
for (const person of chosen) {
  const facts = listLabelledFacts(person);
  for (const [text, ...right] of person.demands) {
    const told = new Set(right.flatMap((key) => [...readStems(facts.find((fact) => fact.id === key)!.text)]));
    const paraphrase = listAsked(text).every((word) => !told.has(word.stem));
    for (const [name, measure] of Object.entries(measures)) {
      const scores = measure(text, facts);
      const judged = judge(scores, facts, right);
      for (const set of ["all", paraphrase ? "no stem shared" : "a stem shared"]) {
        const bySet = sums.get(set) ?? new Map<string, Sum>();
        sums.set(set, bySet);
        const sum = bySet.get(name) ?? nothing();
        bySet.set(name, {
          auc: sum.auc + judged.auc,
          first: sum.first + judged.first,
          three: sum.three + judged.three,
          mrr: sum.mrr + judged.mrr,
          count: sum.count + 1,
        });
      }
      if (name === "fused" && judged.three < 1) {
        const top = [...scores].sort((a, b) => b[1] - a[1]).slice(0, 3);
        misses.push(`${person.id}: ${text} → ${right.join(", ")}; found ${top.map(([id]) => id).join(", ")}`);
      }
    }
  }
}
console.log(`${chosen.length} persons, ${vectors.size} words with vectors`);
for (const [set, bySet] of sums) {
  console.log(`\n${set}: ${[...bySet.values()][0]!.count} demands`);
  console.log(`${"".padEnd(20)}  AUC    @1     @3     MRR`);
  for (const [name, sum] of bySet) {
    const figures = [sum.auc, sum.first, sum.three, sum.mrr].map((value) => (value / sum.count).toFixed(3));
    console.log(`${name.padEnd(20)}  ${figures.join("  ")}`);
  }
}
if (values.misses) console.log(`\nNot all right facts among the first three:\n${misses.join("\n")}`);
