import type { Command } from "commander";
import type { DocxDocument } from "../../shared/docx/package/document.ts";
import { saveDocx } from "../../shared/docx/package/save-docx.ts";
import type { Block, View } from "../../shared/docx/types.ts";
import { findDocxGroup } from "./docx-group.ts";
import { readDocxFile, readTracking } from "./read-inputs.ts";
import { fail, print, readInputFile, runCommand, writeResult } from "./terminal.ts";

/** `docx text | blocks | apply | copy`. Each loads what it needs when it runs. */
export function registerDocxCommands(program: Command): void {
  const docx = findDocxGroup(program);
  docx
    .command("text <file>")
    .description("the text of the body, one paragraph a line")
    .option("--view <view>", "final (revisions accepted) or original (rejected)", "final")
    .action((file: string, { view }: { view: string }) => runCommand(() => showText(file, view)));
  docx
    .command("blocks <file>")
    .description("every block with its address, style and list level")
    .option("--json", "as JSON")
    .action((file: string, { json }: { json?: boolean }) =>
      runCommand(() => showBlocks(file, json ?? false)),
    );
  docx
    .command("apply <file> <edits>")
    .description("edits from a JSON file, as tracked changes")
    .requiredOption("-o, --output <file>", "where the result goes")
    .option("--clean", "without tracked changes")
    .option("--author <name>", "author of the tracked changes", "AutoHire")
    .option("--date <date>", "their date, ISO 8601 (default: now)")
    .option("--json", "what was applied and refused, as JSON")
    .action((file: string, edits: string, options: ApplyOptions) =>
      runCommand(() => apply(file, edits, options)),
    );
  docx
    .command("copy <file>")
    .description("opened and saved with no edit")
    .requiredOption("-o, --output <file>", "where the copy goes")
    .action((file: string, { output }: { output: string }) => runCommand(() => copy(file, output)));
}

const loadReader = () => import("../../shared/docx/read/read-blocks.ts");

async function showText(file: string, view: string): Promise<void> {
  if (view !== "final" && view !== "original") fail(`--view is final or original, not ${view}.`);
  const { readText } = await loadReader();
  const doc = await readDocxFile(file);
  // The last line's end too: that line may be an empty one.
  print(`${readText(doc, view satisfies View)}\n`);
  await warnOfEmbedded(doc, file);
}

async function showBlocks(file: string, json: boolean): Promise<void> {
  const doc = await readDocxFile(file);
  const { readBlocks } = await loadReader();
  const blocks = readBlocks(doc);
  if (json) {
    const listed = blocks.map(({ address, story, text, style, list }) => ({
      address,
      story,
      text,
      style,
      list,
    }));
    print(JSON.stringify(listed, null, 2));
  } else print(blocks.map(describeBlock).join("\n"));
  await warnOfEmbedded(doc, file);
}

async function warnOfEmbedded(doc: DocxDocument, file: string): Promise<void> {
  const { countEmbedded } = await loadReader();
  const count = countEmbedded(doc);
  if (count > 0)
    process.stderr.write(
      `${file} shows ${count} embedded document${count === 1 ? "" : "s"} that ${count === 1 ? "is" : "are"} not read.\n`,
    );
}

function describeBlock({ address, story, text, style, list }: Block): string {
  const notes = [story, style, list === null ? null : `list ${list}`].filter((note) => note !== null);
  return `${address}\t${notes.join(", ")}\t${text.replaceAll("\t", " ")}`;
}

interface ApplyOptions {
  output: string;
  clean?: boolean;
  author: string;
  date?: string;
  json?: boolean;
}

async function apply(file: string, editsFile: string, options: ApplyOptions): Promise<0 | 1> {
  const { applyEdits } = await import("../../shared/docx/edit/apply-edits.ts");
  const { parseEdits } = await import("../../shared/docx/edit/parse-edits.ts");
  const doc = await readDocxFile(file);
  const parsed = parseEdits(parseJson(new TextDecoder().decode(await readInputFile(editsFile)), editsFile));
  if (!parsed.ok) return fail(parsed.message);
  const tracking = options.clean ? null : readTracking(options);
  const result = applyEdits(doc, parsed.value, tracking);
  await writeResult(options.output, await saveDocx(result.document));
  if (options.json) {
    print(JSON.stringify({ applied: result.applied.length, refused: result.refused }, null, 2));
  }
  for (const { edit, reason, message } of result.refused) {
    const target = edit.type === "insert" ? edit.behind : edit.block;
    process.stderr.write(`refused (${reason}): ${edit.type} ${target}: ${message}\n`);
  }
  return result.refused.length === 0 ? 0 : 1;
}

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return fail(`${file} is not JSON.`);
  }
}

async function copy(file: string, output: string): Promise<void> {
  await writeResult(output, await saveDocx(await readDocxFile(file)));
}
