/** The lines graded by hand (`test/fixtures/tailoring/line-grades.ts`) as the engine meets them: in a document, beside a posting. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadWordVectors } from "../../api/worker/load-word-vectors.ts";
import { openDocx, readBlocks } from "../../shared/docx/index.ts";
import type { Block } from "../../shared/docx/types.ts";
import { readPosting } from "../../shared/posting/read-posting.ts";
import { listFacts } from "../../shared/resume/list-facts.ts";
import type { ResumeModel } from "../../shared/resume/model.ts";
import { readResume } from "../../shared/resume/read-resume.ts";
import { readWorkspace, type Workspace } from "../../shared/tailoring/read-ground.ts";
import { people } from "../fixtures/people/index.ts";
import { headingsByStyle } from "../fixtures/people/layouts/headings-by-style.ts";
import { setAsidePeople } from "../fixtures/people/set-aside/index.ts";
import { tuningPostings } from "../fixtures/postings/index.ts";
import { filledPostings, filledResumes, readLines } from "../fixtures/tailoring/filled-resumes.ts";
import { gradedForTest, type LineGrades, lineGrades } from "../fixtures/tailoring/line-grades.ts";

export interface GradedLine {
  block: Block;
  grade: number;
}

export interface GradedPair {
  person: string;
  posting: string;
  forTest: boolean;
  workspace: Workspace;
  /** The lines of each marked position as they stand. */
  positions: GradedLine[][];
}

const corpus = join(process.env.AUTOHIRE_CORPUS ?? "../shared/corpus", "postings");
const persons = new Map([...people, ...setAsidePeople].map((one) => [one.id, one]));
const today = "2026-11-30";
const shortest = 3;

/** Pairs whose posting stands in the corpus are left out where there is none; `testOnly` leaves out all that was fitted on. Deterministic. */
export async function readGradedPairs(testOnly = false): Promise<GradedPair[]> {
  const documents = new Map<string, Block[]>();
  const pairs: GradedPair[] = [];
  for (const graded of lineGrades) {
    const text = findPosting(graded.posting);
    if (text === null || (testOnly && !gradedForTest.has(graded.person))) continue;
    const blocks = documents.get(graded.person) ?? (await readDocument(graded.person));
    documents.set(graded.person, blocks);
    pairs.push(readPair(graded, text, blocks));
  }
  return pairs;
}

function readPair(graded: LineGrades, text: string, blocks: Block[]): GradedPair {
  const read = readPosting({ text });
  if (!read.ok) throw new Error(`cannot be read: ${graded.posting}`);
  const resume = readResume(blocks);
  const workspace = readWorkspace({
    blocks,
    resume,
    facts: listFacts(resume),
    posting: read.value,
    vectors: loadWordVectors(),
    today,
  });
  const texts = listTexts(graded.person, resume);
  const positions = graded.positions.map((grades, at) =>
    grades.map((grade, i): GradedLine => {
      const own = texts[at]?.[i];
      const block = blocks.find(({ text }) => text === own);
      if (!block) throw new Error(`${graded.person}: no such line: ${own}`);
      return { grade, block };
    }),
  );
  const { person, posting } = graded;
  return { person, posting, forTest: gradedForTest.has(person), workspace, positions };
}

/** The bullets of the marked posts as the fixture writes them; a reader may take a line more for a bullet. */
function listTexts(id: string, resume: ResumeModel): string[][] {
  const posts =
    persons.get(id)?.positions.map(({ bullets }) => bullets) ??
    resume.positions.map(({ bullets }) => bullets.map(({ text }) => text));
  return posts.slice(0, 3).filter((bullets) => bullets.length >= shortest);
}

async function readDocument(id: string): Promise<Block[]> {
  if (id.startsWith("filled:")) return readLines(filledResumes[id.slice("filled:".length)]!);
  const opened = await openDocx(await headingsByStyle.pour(persons.get(id)!));
  if (!opened.ok) throw new Error(`cannot be opened: ${id}`);
  return readBlocks(opened.value);
}

function findPosting(name: string): string | null {
  if (name.startsWith("filled:")) return filledPostings[name.slice("filled:".length)]!;
  if (!name.startsWith("corpus:")) return tuningPostings.find((one) => one.name === name)!.text;
  const path = join(corpus, `${name.slice("corpus:".length)}.txt`);
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}
