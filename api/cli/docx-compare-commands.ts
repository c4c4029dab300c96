import type { Command } from "commander";
import { saveDocx } from "../../shared/docx/package/save-docx.ts";
import { findDocxGroup } from "./docx-group.ts";
import { readDocxFile, readTracking } from "./read-inputs.ts";
import { print, runCommand, writeResult } from "./terminal.ts";

/**
 * `docx compare`, `accept`, `reject` and `merge`: two or three documents into one, and one without its revisions. Each loads
 * what it needs when it runs: loading the whole engine takes as long as comparing.
 */
export function registerDocxCompareCommands(program: Command): void {
  const docx = findDocxGroup(program);
  docx
    .command("compare")
    .description("one document with what leads from BEFORE to AFTER as tracked changes")
    .argument("<before>", "the document as it was")
    .argument("<after>", "the document as it is")
    .requiredOption("-o, --output <file>", "where the result goes")
    .option("--author <name>", "whose changes they are", "AutoHire")
    .option("--date <date>", "when they were made, ISO 8601; now unless given")
    .option("--json", "the count of revisions as JSON")
    .action((before: string, after: string, options: CompareOptions) =>
      runCommand(() => compare(before, after, options)),
    );
  docx
    .command("merge")
    .description(
      "what MINE and THEIRS made of BASE, in one document; exit status 1 where conflicts stay open",
    )
    .argument("<base>", "the document both began with")
    .argument("<mine>", "one changed copy")
    .argument("<theirs>", "the other changed copy")
    .requiredOption("-o, --output <file>", "where the result goes")
    .option("--json", "the conflicts as JSON")
    .action((base: string, mine: string, theirs: string, options: MergeOptions) =>
      runCommand(() => merge(base, mine, theirs, options)),
    );
  docx
    .command("accept")
    .description("all revisions accepted")
    .argument("<file>", "the document")
    .requiredOption("-o, --output <file>", "where the result goes")
    .option("--author <name>", "only this author's revisions")
    .action((file: string, options: SettleOptions) => runCommand(() => settle(file, options, "accept")));
  docx
    .command("reject")
    .description("all revisions rejected")
    .argument("<file>", "the document")
    .requiredOption("-o, --output <file>", "where the result goes")
    .option("--author <name>", "only this author's revisions")
    .action((file: string, options: SettleOptions) => runCommand(() => settle(file, options, "reject")));
}

interface CompareOptions {
  output: string;
  author: string;
  date?: string;
  json?: boolean;
}

async function compare(before: string, after: string, options: CompareOptions): Promise<void> {
  const { compareDocuments } = await import("../../shared/docx/compare/compare-documents.ts");
  const tracking = readTracking(options);
  const result = compareDocuments(await readDocxFile(before), await readDocxFile(after), tracking);
  await writeResult(options.output, await saveDocx(result.document));
  const { summary } = result;
  if (options.json) print(JSON.stringify(summary, null, 2));
  else {
    const parts = [
      count(summary.insertions, "insertion"),
      count(summary.deletions, "deletion"),
      count(summary.formatting, "change of formatting", "changes of formatting"),
      count(summary.moves, "move"),
      count(summary.rows, "row"),
      count(summary.cells, "cell"),
    ];
    print(`${count(summary.revisions, "revision")}: ${parts.join(", ")}.`);
    for (const untracked of summary.untracked)
      console.error(`Not tracked, taken from ${after}: ${untracked}.`);
  }
}

function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

interface MergeOptions {
  output: string;
  json?: boolean;
}

async function merge(base: string, mine: string, theirs: string, options: MergeOptions): Promise<0 | 1> {
  const { mergeDocuments } = await import("../../shared/docx/merge/merge-documents.ts");
  const { document, conflicts } = mergeDocuments(
    await readDocxFile(base),
    await readDocxFile(mine),
    await readDocxFile(theirs),
  );
  await writeResult(options.output, await saveDocx(document));
  if (options.json) print(JSON.stringify({ conflicts }, null, 2));
  else if (conflicts.length === 0) print("Merged without conflict.");
  else {
    print(
      `Merged with ${count(conflicts.length, "open conflict")}; there the document holds the text of ${base}.`,
    );
    for (const { base: text, mine: own, theirs: other } of conflicts)
      print(`\n  ${text}\n  mine: ${own}\n  theirs: ${other}`);
  }
  return conflicts.length > 0 ? 1 : 0;
}

interface SettleOptions {
  output: string;
  author?: string;
}

async function settle(
  file: string,
  { output, author }: SettleOptions,
  settlement: "accept" | "reject",
): Promise<void> {
  const { acceptRevisions, rejectRevisions } = await import(
    "../../shared/docx/revisions/settle-revisions.ts"
  );
  const settleRevisions = settlement === "accept" ? acceptRevisions : rejectRevisions;
  const filter = author === undefined ? {} : { author };
  await writeResult(output, await saveDocx(settleRevisions(await readDocxFile(file), filter)));
}
