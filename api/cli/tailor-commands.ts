import type { Command } from "commander";
import { applyEdits, countPictures, readBlocks, readLineWidths, saveDocx } from "../../shared/docx/index.ts";
import type { Edit } from "../../shared/docx/types.ts";
import { listFacts } from "../../shared/resume/list-facts.ts";
import { readResume } from "../../shared/resume/read-resume.ts";
import { checkClaims } from "../../shared/tailoring/check-claims.ts";
import type { Suggestion } from "../../shared/tailoring/model.ts";
import { proposeSuggestions } from "../../shared/tailoring/propose-suggestions.ts";
import { scoreFit } from "../../shared/tailoring/score-fit.ts";
import { loadWordVectors } from "../worker/load-word-vectors.ts";
import { readDocxFile } from "./read-inputs.ts";
import { readPostingFile } from "./read-posting-file.ts";
import { print, runCommand, writeResult } from "./terminal.ts";

/** `tailor` and `check-claims`: the main job and the evidence check, with no server and no key. */
export function registerTailorCommands(program: Command): void {
  program
    .command("tailor")
    .description("suggestions for one job as tracked changes in a copy of the résumé")
    .argument("<resume>", "the résumé, a DOCX")
    .requiredOption("--job <posting>", "the posting: text, HTML or schema.org JSON")
    .requiredOption("-o, --output <file>", "where the tailored DOCX goes")
    .option("--report <file>", "where score, requirements and suggestions go, as JSON")
    .action((path: string, options: TailorOptions) => runCommand(() => tailor(path, options)));
  program
    .command("check-claims")
    .description("what a text claims, and which facts of the résumé carry it")
    .requiredOption("--resume <file>", "the résumé, a DOCX")
    .requiredOption("--text <text>", "the text to check")
    .option("--json", "as JSON")
    .action((options: ClaimOptions) => runCommand(() => showClaims(options)));
}

const author = "AutoHire";

interface TailorOptions {
  job: string;
  output: string;
  report?: string;
}

async function tailor(path: string, options: TailorOptions): Promise<0 | 1> {
  const document = await readDocxFile(path);
  const posting = await readPostingFile(options.job);
  const now = new Date().toISOString();
  const today = now.slice(0, 10);
  const blocks = readBlocks(document);
  const resume = readResume(blocks);
  const facts = listFacts(resume);
  const vectors = loadWordVectors();
  const widths = readLineWidths(document);
  const suggestions: Suggestion[] = [];
  for (const step of proposeSuggestions({ blocks, resume, facts, posting, vectors, widths, today })) {
    if (step.suggestion) suggestions.push(step.suggestion);
  }
  const edits = suggestions.flatMap(({ verdict, edit }) => (verdict === "supported" && edit ? [edit] : []));
  const result = applyEdits(document, edits, { author, date: `${now.slice(0, 19)}Z` });
  await writeResult(options.output, await saveDocx(result.document));
  const refused = new Set<Edit>(result.refused.map((one) => one.edit));
  const inserted = suggestions.filter((one) => one.edit !== null && !refused.has(one.edit));
  const pictures = countPictures(document);
  const score = scoreFit({ posting, facts, blocks, pictures, suggestions: inserted, today });
  if (options.report !== undefined) {
    await writeResult(
      options.report,
      `${JSON.stringify(report(score, suggestions, result.refused), null, 2)}\n`,
    );
  }
  print(
    `${result.applied.length} changes and ${suggestions.filter((one) => one.verdict === "question").length} questions; ` +
      `requirements visible: ${score.today} today, ${score.after} afterwards, ${score.reachable} reachable, of ${score.of}.`,
  );
  for (const { message } of result.refused) console.error(message);
  return result.refused.length > 0 ? 1 : 0;
}

function report(
  {
    requirements,
    fit,
    tier,
    fitAfter,
    reasoning,
    knockouts,
    painPoints,
    parseBack,
    ...score
  }: ReturnType<typeof scoreFit>,
  suggestions: readonly Suggestion[],
  refused: readonly { edit: Edit; reason: string; message: string }[],
): unknown {
  return {
    score,
    // Derived from the table of requirements, and read beside it.
    fit,
    tier,
    fitAfter,
    reasoning,
    knockouts,
    requirements: requirements.map(({ id, text, kind, evidenced, visible, facts, line }) => ({
      id,
      text,
      kind,
      evidenced,
      visible,
      facts,
      line,
    })),
    suggestions: suggestions.map((one) => ({
      id: one.id,
      type: one.edit?.type ?? null,
      block: blockOf(one.edit),
      before: one.before,
      after: one.after,
      reason: one.reason,
      requirements: one.requirements,
      facts: one.facts,
      claims: one.claims,
      verdict: one.verdict,
      question: one.question,
      nearest: one.nearest ?? null,
    })),
    painPoints,
    parseBack,
    refused: refused.map(({ edit, reason, message }) => ({ block: blockOf(edit), reason, message })),
  };
}

const blockOf = (edit: Edit | null): string | null =>
  edit === null ? null : edit.type === "insert" ? edit.behind : edit.block;

interface ClaimOptions {
  resume: string;
  text: string;
  json?: boolean;
}

async function showClaims(options: ClaimOptions): Promise<void> {
  const resume = readResume(readBlocks(await readDocxFile(options.resume)));
  const facts = listFacts(resume);
  const today = new Date().toISOString().slice(0, 10);
  const claims = checkClaims({ before: "", after: options.text, facts, today, contact: resume.contact });
  if (options.json) print(JSON.stringify({ claims }, null, 2));
  else if (claims.length === 0) print("No claims.");
  else
    for (const claim of claims)
      print(`${claim.supported ? "supported  " : "unsupported"}  ${claim.kind.padEnd(11)}  ${claim.text}`);
}
