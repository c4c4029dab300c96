import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { applyEdits, newTextOf, openDocx, readBlocks } from "../../../shared/docx/index.ts";
import type { Block, Edit } from "../../../shared/docx/types.ts";
import type { Posting } from "../../../shared/posting/model.ts";
import { readPosting } from "../../../shared/posting/read-posting.ts";
import { listFacts } from "../../../shared/resume/list-facts.ts";
import { readResume } from "../../../shared/resume/read-resume.ts";
import type { Suggestion } from "../../../shared/tailoring/model.ts";
import { isPlainWord } from "../../../shared/tailoring/plain-words.ts";
import { findNames, findTold } from "../../../shared/tailoring/posting-names/index.ts";
import { proposeSuggestions } from "../../../shared/tailoring/propose-suggestions.ts";
import { readQuantities } from "../../../shared/tailoring/read-quantities.ts";
import { isContentWord, readWords } from "../../../shared/tailoring/read-words.ts";
import { hasSameMeaning } from "../../../shared/tailoring/same-meaning.ts";
import { scoreFit } from "../../../shared/tailoring/score-fit.ts";
import { listMembers } from "../../../shared/tailoring/skill-kinds.ts";
import { findSkills } from "../../../shared/text/skills/index.ts";
import { filledPostings, filledResumes, readLines } from "../../fixtures/tailoring/filled-resumes.ts";

const today = "2026-11-21";
const corpus = process.env.AUTOHIRE_CORPUS ?? "../shared/corpus";
const hasCorpus = existsSync(join(corpus, "resumes"));

function readPostingText(text: string): Posting {
  const result = readPosting({ text });
  if (!result.ok) throw new Error(result.problem.message);
  return result.value;
}

function run(blocks: Block[], posting: Posting) {
  const resume = readResume(blocks);
  const facts = listFacts(resume);
  const input = { blocks, resume, facts, posting, today };
  const suggestions = [...proposeSuggestions(input)].flatMap((step) => step.suggestion ?? []);
  return { ...input, suggestions };
}

const supported = (suggestions: readonly Suggestion[]) =>
  suggestions.filter((one) => one.verdict === "supported");

/** Told apart from the gate's own way: over the whole document, by bare sets of words, skills and figures. */
function findForeign(suggestion: Suggestion, blocks: readonly Block[]): string[] {
  const text = blocks.map((block) => block.text).join("\n");
  const words = readWords(text);
  const stems = new Set(words.map((word) => word.stem));
  const skills = new Set(blocks.flatMap((block) => findSkills(block.text)).map((skill) => skill.name));
  for (const part of text.split(/[\n,;|•]/))
    for (const skill of findSkills(part.trim())) skills.add(skill.name);
  const figures = new Set(readQuantities(text).map((one) => one.value));
  // What the table of names has for something that stands there, in the table's direction.
  const names = new Set(
    blocks.flatMap((block) => findTold(block.text, readWords(block.text))).map((one) => one.name),
  );
  const told = findNames(suggestion.after, readWords(suggestion.after)).filter((one) => names.has(one.name));
  const isTold = (start: number, end: number) => told.some((one) => one.start <= start && end <= one.end);
  const named = findSkills(suggestion.after).filter((skill) => !isTold(skill.start, skill.end));
  const foreign: string[] = [];
  for (const skill of named) {
    const isSaid = readWords(skill.text)
      .filter(isContentWord)
      .every((word) => stems.has(word.stem));
    if (!skills.has(skill.name) && !listMembers(skill).some((name) => skills.has(name)) && !isSaid)
      foreign.push(skill.text);
  }
  for (const quantity of readQuantities(suggestion.after))
    if (!figures.has(quantity.value)) foreign.push(quantity.text);
  for (const word of readWords(suggestion.after)) {
    const inSkill = named.some((skill) => skill.start <= word.start && word.end <= skill.end);
    if (inSkill || isTold(word.start, word.end) || isPlainWord(word.lower) || /^\d+$/.test(word.text))
      continue;
    if (!stems.has(word.stem) && ![...stems].some((stem) => hasSameMeaning(stem, word.stem)))
      foreign.push(word.text);
  }
  return foreign;
}

function checkRun({ blocks, suggestions, resume, facts, posting }: ReturnType<typeof run>): void {
  const touched = new Set<string>();
  for (const one of supported(suggestions)) {
    expect(findForeign(one, blocks), one.after).toEqual([]);
    expect(one.claims.every((claim) => claim.supported)).toBe(true);
    expect(one.facts.length).toBeGreaterThan(0);
    const block = one.edit?.type === "insert" ? null : (one.edit?.block ?? null);
    if (block === null) continue;
    expect(touched.has(block)).toBe(false);
    touched.add(block);
    expect(blocks.find((other) => other.address === block)?.text).toBe(one.before);
  }
  for (const item of [...resume.positions, ...resume.education, resume.contact]) {
    for (const source of item.sources)
      if (source.kind === "block") expect(touched.has(source.block)).toBe(false);
  }
  const again = [...proposeSuggestions({ blocks, resume, facts, posting, today })].flatMap(
    (step) => step.suggestion ?? [],
  );
  expect(JSON.stringify(again)).toBe(JSON.stringify(suggestions));
  const score = scoreFit({ posting, facts, blocks, suggestions, today });
  expect(score.after).toBeGreaterThanOrEqual(score.today);
  expect(score.reachable).toBeGreaterThanOrEqual(score.after);
}

test("the check of these tests sees a planted skill, figure and word", () => {
  const blocks = readLines(filledResumes["sous chef"]!);
  const planted = { after: "Ran 19 kitchens with Kafka and passion" } as Suggestion;
  expect(findForeign(planted, blocks)).toEqual(["Kafka", "19", "passion"]);
});

const corpusPostings = hasCorpus
  ? readdirSync(join(corpus, "postings"))
      .filter((name) => name.endsWith(".txt"))
      .map((name) => [name, readPostingText(readFileSync(join(corpus, "postings", name), "utf8"))] as const)
  : [];
const postings = [
  ...Object.entries(filledPostings).map(([name, text]) => [name, readPostingText(text)] as const),
  ...corpusPostings,
];

describe("no suggestion says what the résumé does not", () => {
  test.each(Object.keys(filledResumes))("%s, against every posting", (name) => {
    for (const [, posting] of postings) checkRun(run(readLines(filledResumes[name]!), posting));
  });

  test.skipIf(!hasCorpus)(
    "the templates of the corpus, as tracked changes in these blocks only (skipped without a corpus)",
    async () => {
      let edits = 0;
      let refused = 0;
      for (const file of readdirSync(join(corpus, "resumes")).filter((name) => name.endsWith(".docx"))) {
        const opened = await openDocx(readFileSync(join(corpus, "resumes", file)));
        if (!opened.ok) continue;
        const blocks = readBlocks(opened.value);
        for (const [, posting] of corpusPostings) {
          const result = run(blocks, posting);
          checkRun(result);
          const wanted = supported(result.suggestions).flatMap((one) => one.edit ?? []);
          const applied = applyEdits(opened.value, wanted, {
            author: "AutoHire",
            date: "2026-11-21T00:00:00Z",
          });
          edits += applied.applied.length;
          refused += applied.refused.length;
          expect(readTexts(readBlocks(applied.document))).toEqual(expectedTexts(blocks, applied.applied));
          expect(readTexts(readBlocks(applied.document, "original"))).toEqual(readTexts(blocks));
        }
      }
      expect(refused).toBe(0);
      console.info(`${edits} edits applied in the corpus's résumés`);
    },
    120_000,
  );
});

const readTexts = (blocks: readonly Block[]): string[] =>
  blocks
    .map((block) => block.text)
    .filter((text) => text.trim() !== "")
    .sort();

/** As multisets: moves keep every text, new words change one, insertions add one. */
function expectedTexts(blocks: readonly Block[], edits: readonly Edit[]): string[] {
  const texts = new Map(blocks.map((block) => [block.address, block.text]));
  const added: string[] = [];
  for (const edit of edits) {
    const text = newTextOf(edit);
    if (edit.type === "insert") added.push(edit.text);
    else if (text !== null) texts.set(edit.block, text);
  }
  return [...texts.values(), ...added].filter((text) => text.trim() !== "").sort();
}
