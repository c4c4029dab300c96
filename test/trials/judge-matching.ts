/** The marks of the score for one labelled pair, beside those a recruiter gave (`test/fixtures/tailoring/met-requirements.ts`). */
import { openDocx, readBlocks } from "../../shared/docx/index.ts";
import { readPosting } from "../../shared/posting/read-posting.ts";
import { listFacts } from "../../shared/resume/list-facts.ts";
import { readResume } from "../../shared/resume/read-resume.ts";
import { scoreRequirements } from "../../shared/tailoring/score-fit.ts";
import { people } from "../fixtures/people/index.ts";
import { layouts } from "../fixtures/people/layouts/index.ts";
import { tuningPostings } from "../fixtures/postings/index.ts";
import type { LabelledPair, Met } from "../fixtures/tailoring/met-requirements.ts";

export interface JudgedRequirement {
  text: string;
  met: Met;
  /** Labelled as shown by the document. */
  shown: boolean;
  evidenced: boolean;
  visible: boolean;
  line: string | null;
  /** Whether the line is one that the label accepts; null where no line is given or none is wanted. */
  lineFits: boolean | null;
}

/** Throws where a label is of another requirement than the one in its place. */
export async function judgeMatching(pair: LabelledPair): Promise<JudgedRequirement[]> {
  const person = people.find(({ id }) => id === pair.person);
  const layout = layouts.find(({ name }) => name === pair.layout);
  const text = tuningPostings.find(({ name }) => name === pair.posting)?.text;
  if (!person || !layout || text === undefined) throw new Error(`no such pair: ${pair.person}`);
  const posting = readPosting({ text });
  const opened = await openDocx(await layout.pour(person));
  if (!posting.ok || !opened.ok) throw new Error(`${pair.person} × ${pair.posting} cannot be read`);
  const blocks = readBlocks(opened.value);
  const facts = listFacts(readResume(blocks));
  const { requirements } = scoreRequirements({ blocks, facts, posting: posting.value, today: "2026-11-30" });
  if (requirements.length !== pair.labels.length)
    throw new Error(`${pair.person} × ${pair.posting}: ${requirements.length} requirements`);
  return requirements.map(({ text, evidenced, visible, line }, i) => {
    const [opens, met, shown = null] = pair.labels[i]!;
    if (!text.startsWith(opens)) throw new Error(`“${text}” is not labelled as “${opens}”`);
    const lineFits = line === null || shown === null ? null : shown.test(line);
    return { text, met, shown: shown !== null, evidenced, visible, line, lineFits };
  });
}

export interface Rates {
  right: number;
  false: number;
  missed: number;
}

export const rate = (all: readonly JudgedRequirement[], mark: "evidenced" | "visible"): Rates => {
  const wanted = (one: JudgedRequirement) => (mark === "evidenced" ? one.met === "met" : one.shown);
  return {
    right: all.filter((one) => one[mark] && wanted(one)).length,
    false: all.filter((one) => one[mark] && !wanted(one)).length,
    missed: all.filter((one) => !one[mark] && wanted(one)).length,
  };
};
