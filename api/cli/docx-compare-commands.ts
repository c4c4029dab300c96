import { writeFile } from "node:fs/promises";
import type { Command } from "commander";
import {
  acceptRevisions,
  CompareRefusal,
  compareDocuments,
  type DocxDocument,
  mergeDocuments,
  openDocx,
  rejectRevisions,
  saveDocx,
} from "../../shared/docx/index.ts";
import { fail, readInputFile } from "./terminal.ts";

/** `docx compare`, `accept`, `reject` and `merge`: two or three documents into one, and one without its revisions. */
export function registerDocxCompareCommands(program: Command): void {
  const docx =
    program.commands.find((command) => command.name() === "docx") ??
    program.command("docx").description("read, edit and compare Word documents");
  docx
    .command("compare")
    .description("one document with what leads from BEFORE to AFTER as tracked changes")
    .argument("<before>", "the document as it was")
    .argument("<after>", "the document as it is")
    .requiredOption("-o, --output <file>", "where the result goes")
    .option("--author <name>", "whose changes they are", "AutoHire")
    .option("--date <date>", "when they were made, ISO 8601; now unless given")
    .option("--json", "the count of revisions as JSON")
    .action(compare);
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
    .action(merge);
  docx
    .command("accept")
    .description("all revisions accepted")
    .argument("<file>", "the document")
    .requiredOption("-o, --output <file>", "where the result goes")
    .action((file: string, { output }: { output: string }) => settle(file, output, acceptRevisions));
  docx
    .command("reject")
    .description("all revisions rejected")
    .argument("<file>", "the document")
    .requiredOption("-o, --output <file>", "where the result goes")
    .action((file: string, { output }: { output: string }) => settle(file, output, rejectRevisions));
}

async function compare(
  before: string,
  after: string,
  options: { output: string; author: string; date?: string; json?: boolean },
): Promise<void> {
  const date = readDate(options.date);
  const result = refusing(compareDocuments, await readDocument(before), await readDocument(after), {
    author: options.author,
    date,
  });
  await writeFile(options.output, await saveDocx(result.document));
  const { summary } = result;
  if (options.json) console.log(JSON.stringify(summary, null, 2));
  else {
    const parts = [
      `${summary.insertions} insertions`,
      `${summary.deletions} deletions`,
      `${summary.formatting} changes of formatting`,
      `${summary.moves} moves`,
      `${summary.rows} rows`,
    ];
    console.log(`${summary.revisions} revisions: ${parts.join(", ")}.`);
    for (const untracked of summary.untracked)
      console.error(`Not tracked, taken from ${after}: ${untracked}.`);
  }
}

async function merge(
  base: string,
  mine: string,
  theirs: string,
  options: { output: string; json?: boolean },
): Promise<void> {
  const [first, second, third] = [
    await readDocument(base),
    await readDocument(mine),
    await readDocument(theirs),
  ];
  const { document, conflicts } = refusing(mergeDocuments, first, second, third);
  await writeFile(options.output, await saveDocx(document));
  if (options.json) console.log(JSON.stringify({ conflicts }, null, 2));
  else if (conflicts.length === 0) console.log("Merged without conflict.");
  else {
    console.log(
      `Merged with ${conflicts.length} open conflicts; there the document holds the text of ${base}.`,
    );
    for (const { base: text, mine: own, theirs: other } of conflicts)
      console.log(`\n  ${text}\n  mine: ${own}\n  theirs: ${other}`);
  }
  if (conflicts.length > 0) process.exitCode = 1;
}

async function settle(
  file: string,
  output: string,
  settleRevisions: (doc: DocxDocument) => DocxDocument,
): Promise<void> {
  await writeFile(output, await saveDocx(settleRevisions(await readDocument(file))));
}

async function readDocument(file: string): Promise<DocxDocument> {
  const opened = await openDocx(await readInputFile(file));
  return opened.ok ? opened.value : fail(`${file}: ${opened.problem.message}`);
}

function readDate(given: string | undefined): string {
  const date = given === undefined ? new Date() : new Date(given);
  if (Number.isNaN(date.getTime())) return fail(`"${given}" is no date; write it as 2026-11-21T09:00:00Z.`);
  return date.toISOString().replace(/\.\d+Z$/, "Z");
}

/** A refusal is an answer with a sentence, not a failure of the program. */
function refusing<A extends unknown[], R>(operation: (...args: A) => R, ...args: A): R {
  try {
    return operation(...args);
  } catch (error) {
    if (error instanceof CompareRefusal) return fail(error.message);
    throw error;
  }
}
