/** One résumé tailored to one posting, its edits written into the real file, and the file judged. */
import { loadWordVectors } from "../../api/worker/load-word-vectors.ts";
import {
  acceptRevisions,
  applyEdits,
  countPictures,
  type DocxDocument,
  newTextOf,
  openDocx,
  readBlocks,
  readLineWidths,
  readText,
  rejectRevisions,
  saveDocx,
} from "../../shared/docx/index.ts";
import type { Block, Edit } from "../../shared/docx/types.ts";
import type { Posting } from "../../shared/posting/model.ts";
import { readPosting } from "../../shared/posting/read-posting.ts";
import { listFacts } from "../../shared/resume/list-facts.ts";
import type { Fact, ResumeModel } from "../../shared/resume/model.ts";
import { readResume } from "../../shared/resume/read-resume.ts";
import { checkClaims } from "../../shared/tailoring/check-claims.ts";
import type { Suggestion } from "../../shared/tailoring/model.ts";
import { proposeSuggestions, type TailoringInput } from "../../shared/tailoring/propose-suggestions.ts";
import { scoreFit } from "../../shared/tailoring/score-fit.ts";
import { findTouched } from "./check-untouched.ts";
import { findInventions, listNewWords, readOldDocument } from "./find-inventions.ts";

const today = "2026-11-30";
const tracking = { author: "AutoHire", date: "2026-11-30T10:00:00Z" };

export type SuggestionKind = "summary" | "skills" | "wording" | "order" | "order and words" | "tidy";

export interface JudgedSuggestion {
  kind: SuggestionKind;
  type: Edit["type"];
  before: string;
  after: string;
  reason: string;
  /** Text of the block behind which a moved or new one stands. */
  behind: string | null;
  requirements: string[];
  newWords: string[];
}

export interface JudgedTailoring {
  visible: number;
  visibleAfter: number;
  evidenced: number;
  /** As the settled document reads, with the facts read from it anew. */
  evidencedAfter: number;
  of: number;
  suggestions: JudgedSuggestion[];
  questions: number;
  /** What the gate, asked anew about each new text of the settled file, does not find in the facts. */
  gateLies: string[];
  /** What stands nowhere in the old document. */
  inventions: string[];
  /** Whatever changed besides the words of the edits. */
  touched: string[];
  /** Edits that could not be written. */
  refused: string[];
  firstMs: number;
  wholeMs: number;
  clean: Uint8Array;
  tracked: Uint8Array;
}

async function open(bytes: Uint8Array): Promise<DocxDocument> {
  const opened = await openDocx(bytes);
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.value;
}

export function readPostingText(text: string): Posting {
  const read = readPosting({ text });
  if (!read.ok) throw new Error(read.problem.message);
  return read.value;
}

const blockOf = (edit: Edit): string => (edit.type === "insert" ? edit.behind : edit.block);

function nameKind({ edit, requirements }: Suggestion, resume: ResumeModel): SuggestionKind {
  if (edit?.type === "move") return newTextOf(edit) === null ? "order" : "order and words";
  const stands = (items: ResumeModel["summary"] | ResumeModel["skills"]) =>
    items.some(({ sources }) => sources.some((one) => one.kind === "block" && one.block === blockOf(edit!)));
  if (stands(resume.skills)) return "skills";
  if (stands(resume.summary)) return "summary";
  return requirements.length > 0 ? "wording" : "tidy";
}

/** All supported suggestions are accepted. */
export async function judgeTailoring(
  bytes: Uint8Array,
  posting: Posting,
  preferences?: TailoringInput["preferences"],
): Promise<JudgedTailoring> {
  const startedMs = performance.now();
  let firstMs: number | null = null;
  const document = await open(bytes);
  const blocks = readBlocks(document);
  const resume = readResume(blocks);
  const facts = listFacts(resume);
  const input = {
    blocks,
    resume,
    facts,
    posting,
    vectors: loadWordVectors(),
    widths: readLineWidths(document),
    today,
    preferences,
  };
  const all: Suggestion[] = [];
  for (const { suggestion } of proposeSuggestions(input)) {
    if (!suggestion) continue;
    firstMs ??= performance.now() - startedMs;
    all.push(suggestion);
  }
  const wholeMs = performance.now() - startedMs;

  const supported = all.filter((one) => one.verdict === "supported" && one.edit !== null);
  const edits = supported.map((one) => one.edit!);
  const written = applyEdits(document, edits, null);
  const marked = applyEdits(document, edits, tracking);
  const [clean, tracked] = [await saveDocx(written.document), await saveDocx(marked.document)];
  const touched = await findTouched(bytes, clean, written.applied);
  touched.push(...(await findUnsettled(document, tracked, clean)));

  const settled = readBlocks(acceptRevisions(await open(tracked)));
  const pictures = countPictures(document);
  const before = scoreFit({ posting, facts, blocks, pictures, today });
  const after = scoreFit({
    posting,
    facts: followBlocks(facts, supported, settled),
    blocks: settled,
    pictures,
    today,
  });
  const anew = readResume(settled);
  const evidencedAnew = scoreFit({ posting, facts: listFacts(anew), blocks: settled, pictures, today });
  const count = (score: typeof before, mark: "visible" | "evidenced") =>
    score.requirements.filter((one) => one[mark]).length;

  const old = readOldDocument(blocks.map(({ text }) => text));
  const standing = new Set(blocks.map(({ text }) => text));
  const news = settled.filter(({ text }) => !standing.has(text)).map(({ text }) => text);
  const textAt = new Map(blocks.map(({ address, text }) => [address, text]));
  return {
    visible: count(before, "visible"),
    visibleAfter: count(after, "visible"),
    evidenced: count(before, "evidenced"),
    evidencedAfter: count(evidencedAnew, "evidenced"),
    of: before.of,
    suggestions: supported.map((one) => ({
      kind: nameKind(one, resume),
      type: one.edit!.type,
      before: one.before,
      after: one.after,
      reason: one.reason,
      behind:
        one.edit!.type === "move" || one.edit!.type === "insert"
          ? (textAt.get(one.edit!.behind) ?? "")
          : null,
      requirements: one.requirements.map((id) => posting.requirements.find((r) => r.id === id)?.text ?? id),
      newWords: listNewWords(one.after, old),
    })),
    questions: all.length - supported.length,
    gateLies: news.flatMap((text) => askAnew(text, blocks, supported, { facts, resume, posting })),
    inventions: news.flatMap((text) => findInventions(text, old).map((what) => `“${what}” in “${text}”`)),
    touched,
    refused: [...written.refused, ...marked.refused].map(({ message }) => message),
    firstMs: firstMs ?? wholeMs,
    wholeMs,
    clean,
    tracked,
  };
}

/**
 * Every new text of the settled file before the gate, with nothing standing there before and all facts named. What it
 * objects to in the old text as well is no news.
 */
function askAnew(
  text: string,
  blocks: readonly Block[],
  supported: readonly Suggestion[],
  { facts, resume, posting }: Pick<TailoringInput, "facts" | "resume" | "posting">,
): string[] {
  const ask = (after: string) =>
    checkClaims({ before: "", after, facts, posting, contact: resume.contact, today })
      .filter((claim) => !claim.supported)
      .map((claim) => `${claim.kind}: ${claim.text.toLowerCase()}`);
  const edit = supported.find((one) => one.after === text)?.edit;
  const own = blocks.find(
    ({ address }) => edit && newTextOf(edit) !== null && address === blockOf(edit),
  )?.text;
  const known = new Set(own === undefined ? [] : ask(own));
  const found = ask(text).filter((claim) => !known.has(claim));
  if (edit === undefined) found.push("no edit brought it");
  return found.map((claim) => `${claim} in “${text}”`);
}

/** Whether the tracked file is the old one when all is rejected and the clean one when all is accepted. */
/** Addresses follow the text of a block: the facts of a line that reads differently now are found where it stands now. */
function followBlocks(
  facts: readonly Fact[],
  supported: readonly Suggestion[],
  settled: readonly Block[],
): Fact[] {
  const now = new Map(
    supported.flatMap(({ edit, after }) => {
      const block = settled.find(({ text }) => text === after);
      return edit === null || edit.type === "insert" || !block ? [] : [[edit.block, block.address] as const];
    }),
  );
  return facts.map((fact) => ({
    ...fact,
    sources: fact.sources.map((source) =>
      source.kind === "block" ? { ...source, block: now.get(source.block) ?? source.block } : source,
    ),
  }));
}

async function findUnsettled(
  document: DocxDocument,
  tracked: Uint8Array,
  clean: Uint8Array,
): Promise<string[]> {
  const found: string[] = [];
  const marked = await open(tracked);
  const looks = (one: DocxDocument) =>
    readBlocks(one).map(({ text, style, list, headingLevel, cell, spans, accent }) =>
      JSON.stringify([text, style, list, headingLevel, cell, spans, accent ?? null]),
    );
  const same = (a: string[], b: string[]) => a.length === b.length && a.every((line, i) => line === b[i]);
  const rejected = rejectRevisions(marked, { author: tracking.author });
  if (!same(looks(rejected), looks(document))) found.push("rejecting does not give the old document");
  const accepted = acceptRevisions(marked, { author: tracking.author });
  if (readText(accepted) !== readText(await open(clean))) found.push("accepting does not give the clean one");
  return found;
}
