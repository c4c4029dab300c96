import { countPictures, openDocx, readBlocks, readLineWidths } from "../../../../shared/docx/index.ts";
import { readPosting } from "../../../../shared/posting/read-posting.ts";
import { listFacts } from "../../../../shared/resume/list-facts.ts";
import type { Fact } from "../../../../shared/resume/model.ts";
import { readResume } from "../../../../shared/resume/read-resume.ts";
import type { RequirementScore, Suggestion } from "../../../../shared/tailoring/model.ts";
import { proposeSuggestions } from "../../../../shared/tailoring/propose-suggestions.ts";
import { scoreFit } from "../../../../shared/tailoring/score-fit.ts";

export interface TryInput {
  /** The open document, a DOCX. */
  bytes: Uint8Array;
  /** As pasted: text, a page's source, or schema.org JSON. */
  posting: string;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** What the offline engine has for this document and this posting. */
export interface TryResult {
  score: { today: number; after: number; reachable: number; of: number };
  requirements: Pick<RequirementScore, "id" | "text" | "kind">[];
  /** Supported ones only, in the engine's order. */
  suggestions: Suggestion[];
  /** Those the suggestions rest on. */
  facts: Fact[];
  /** How many questions the candidate would be asked. */
  questions: number;
}

/** `code` is one of the catalogue: of the core (`docx-…`, `posting-…`), or of trying alone. */
export type TryAnswer = { ok: true; result: TryResult } | { ok: false; code: string };

const resumeKinds = ["experience", "education", "skills"];

/** Résumé, posting and offline engine in one go; what cannot be read is a value. */
export async function tryTailoring({ bytes, posting: pasted, today }: TryInput): Promise<TryAnswer> {
  if (/^\s*https?:\/\/\S+\s*$/i.test(pasted)) return { ok: false, code: "posting-is-address" };
  const read = readPosting({ text: pasted });
  if (!read.ok) return { ok: false, code: read.problem.code };
  const posting = read.value;
  if (posting.requirements.length === 0) return { ok: false, code: "posting-asks-nothing" };
  const opened = await openDocx(bytes);
  if (!opened.ok) return { ok: false, code: opened.problem.code };
  const document = opened.value;
  const blocks = readBlocks(document);
  const resume = readResume(blocks);
  const reads = resume.sections.some(({ kind, blocks: own }) => resumeKinds.includes(kind) && own.length > 1);
  if (!reads) return { ok: false, code: "no-resume" };
  const facts = listFacts(resume);
  const widths = readLineWidths(document);
  const suggestions: Suggestion[] = [];
  let questions = 0;
  for (const { suggestion } of proposeSuggestions({ blocks, resume, facts, posting, widths, today })) {
    if (suggestion?.verdict === "supported" && suggestion.edit) suggestions.push(suggestion);
    else if (suggestion?.verdict === "question") questions++;
  }
  const score = scoreFit({ posting, facts, blocks, pictures: countPictures(document), today });
  const named = new Set(suggestions.flatMap((one) => one.facts));
  return {
    ok: true,
    result: {
      score: { today: score.today, after: score.after, reachable: score.reachable, of: score.of },
      requirements: score.requirements.map(({ id, text, kind }) => ({ id, text, kind })),
      suggestions,
      facts: facts.filter(({ id }) => named.has(id)),
      questions,
    },
  };
}
