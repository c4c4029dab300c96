import {
  acceptRevisions,
  applyEdits,
  CompareRefusal,
  compareDocuments,
  type DocxDocument,
  DocxFailure,
  type Edit,
  invertEdits,
  listRevisions,
  mergeDocuments,
  openDocx,
  readBlocks,
  readLink,
  readText,
  rejectRevisions,
  saveDocx,
  settleForSending,
  writeLink,
} from "../../shared/docx/index.ts";
import type { Random } from "./mutate-docx.ts";

/** Something that is neither a value nor a named problem: a crash, or a result that breaks the engine's own promise. */
export interface Finding {
  step: string;
  message: string;
  /** Where it was thrown; empty for a broken promise. */
  stack: string;
}

export interface Outcome {
  opened: boolean;
  /** How often each named problem came. */
  problems: string[];
  findings: Finding[];
  /**
   * Comparisons that, accepted, read otherwise than the damaged document. Such a document is against the schema (text deleted by
   * nobody, a paragraph in a run), and what it says is a matter of opinion: listed, but no finding.
   */
  differences: string[];
}

const by = { author: "Fuzz", date: "2026-11-21T10:00:00Z" };

/**
 * Everything the engine does, with one damaged document: read, list, accept, reject, edit, save, compare with the document it
 * came from, merge. `enter` is told each step before it begins, so that whoever watches can name the one that hangs.
 */
export async function exercise(
  bytes: Uint8Array,
  source: DocxDocument,
  random: Random,
  enter: (step: string) => void = () => {},
): Promise<Outcome> {
  const outcome: Outcome = { opened: false, problems: [], findings: [], differences: [] };
  const attempt = async <T>(step: string, act: () => T | Promise<T>): Promise<T | null> => {
    enter(step);
    try {
      return await act();
    } catch (error) {
      if (error instanceof DocxFailure) outcome.problems.push(`${step}: ${error.problem.code}`);
      else if (error instanceof CompareRefusal) outcome.problems.push(`${step}: ${error.code}`);
      else outcome.findings.push(describe(step, error));
      return null;
    }
  };
  const promise = (step: string, holds: boolean, message: string) => {
    if (!holds) outcome.findings.push({ step, message, stack: "" });
  };
  /** What the engine wrote it must be able to open, and to read as it read it before writing. */
  const reopen = async (step: string, doc: DocxDocument | null) => {
    if (doc === null) return;
    const text = await attempt(`${step}: text`, () => readText(doc));
    const saved = await attempt(`${step}: save`, () => saveDocx(doc));
    if (saved === null || text === null) return;
    const opened = await attempt(`${step}: open`, () => openDocx(saved));
    if (opened === null) return;
    if (!opened.ok) promise(`${step}: open`, false, `does not open: ${opened.problem.code}`);
    else promise(`${step}: open`, readText(opened.value) === text, "reads otherwise after saving");
  };

  const opened = await attempt("open", () => openDocx(bytes));
  if (opened === null) return outcome;
  if (!opened.ok) {
    outcome.problems.push(`open: ${opened.problem.code}`);
    promise("open", /^[A-Z].*\.$/s.test(opened.problem.message), "a problem without a sentence");
    return outcome;
  }
  outcome.opened = true;
  const doc = opened.value;

  const copy = await attempt("save", () => saveDocx(doc));
  promise("save", copy === null || isSame(copy, bytes), "saved unchanged, the bytes differ");
  const blocks = await attempt("blocks", () => readBlocks(doc));
  await attempt("blocks, original", () => readBlocks(doc, "original"));
  if (blocks !== null) {
    promise(
      "blocks",
      new Set(blocks.map(({ address }) => address)).size === blocks.length,
      "an address twice",
    );
  }
  await attempt("revisions", () => listRevisions(doc));
  const accepted = await attempt("accept", () => acceptRevisions(doc));
  await reopen("accept", accepted);
  await reopen("reject", await attempt("reject", () => rejectRevisions(doc)));
  await reopen(
    "accept one author's",
    await attempt("accept one author's", () => acceptRevisions(doc, { author: "A" })),
  );

  let edited: DocxDocument | null = null;
  for (const tracking of [by, null]) {
    const step = tracking === null ? "edit, clean" : "edit, tracked";
    const edits = chooseEdits(blocks ?? [], random);
    const result = await attempt(step, () => applyEdits(doc, edits, tracking));
    if (result === null) continue;
    edited ??= result.document;
    await reopen(step, result.document);
    const back = await attempt(`${step}: invert`, () => saveDocx(invertEdits(result)));
    promise(`${step}: invert`, back === null || isSame(back, bytes), "taken back, the bytes differ");
  }

  const compared = await attempt("compare with its source", () => compareDocuments(source, doc, by).document);
  await reopen("compare with its source", compared);
  if (compared !== null && accepted !== null) {
    const reads = await attempt("accept the comparison", () => readText(acceptRevisions(compared)));
    const wanted = await attempt("accept: text", () => readText(accepted));
    if (reads !== null && reads !== wanted) outcome.differences.push("compare with its source");
  }
  await attempt("compare back", () => compareDocuments(doc, source, by));
  if (edited !== null) {
    const other = edited;
    await reopen(
      "compare with its edit",
      await attempt("compare with its edit", () => compareDocuments(doc, other, by).document),
    );
    await reopen("merge", await attempt("merge", () => mergeDocuments(source, doc, other).document));
    await attempt("merge on it", () => mergeDocuments(doc, source, other));
  }
  await reopen("send", await attempt("send", () => settleForSending(doc, "Maria Santos")));
  const link = { server: "https://example.org", resumeId: "r", versionId: "v", jobId: null };
  await attempt("link", () => {
    const linked = writeLink(doc, link);
    promise("link", readLink(linked)?.versionId === "v", "the link is not there");
  });
  return outcome;
}

function chooseEdits(blocks: readonly { address: string; text: string }[], random: Random): Edit[] {
  if (blocks.length === 0) return [{ type: "insert", behind: "", text: "Led 4 people" }];
  const any = () => blocks[random(blocks.length)] as { address: string; text: string };
  return Array.from({ length: 4 }, (_, n): Edit => {
    const { address, text } = any();
    const reword = (): string => {
      const at = random(text.length + 1);
      return `${text.slice(0, at)} six ${text.slice(at + random(9))}`;
    };
    switch ((n + random(3)) % 4) {
      case 0:
        return { type: "replace", block: address, before: text, after: reword() };
      case 1:
        return { type: "insert", behind: address, text: "Led 6 people\tin Lisbon" };
      case 2:
        return { type: "delete", block: address, before: text };
      default: {
        const move = { type: "move", block: address, behind: any().address } as const;
        return random(2) === 0 ? move : { ...move, before: text, after: reword() };
      }
    }
  });
}

const isSame = (a: Uint8Array, b: Uint8Array) => a.length === b.length && a.every((byte, n) => byte === b[n]);

function describe(step: string, error: unknown): Finding {
  if (!(error instanceof Error)) return { step, message: String(error), stack: "" };
  const frames = (error.stack ?? "").split("\n").filter((line) => line.includes("shared/"));
  const stack = frames.slice(0, 4).map((line) =>
    line
      .trim()
      .replace(/^at /, "")
      .replace(/\(?file:.*\/(shared\/)/, "($1"),
  );
  return { step, message: `${error.name}: ${error.message.slice(0, 200)}`, stack: stack.join(" < ") };
}
