import type { Command } from "commander";
import { readPosting } from "../../shared/posting/read-posting.ts";
import { fail, print, readInputFile, runCommand } from "./terminal.ts";

/** `posting parse`: title, company, requirements and skills of a posting given as text, HTML or JSON-LD. */
export function registerPostingCommands(program: Command): void {
  program
    .command("posting")
    .description("what a job posting asks for")
    .command("parse")
    .description("title, company, requirements and skills as read from a posting")
    .argument("<file>", "the posting: text, HTML or schema.org JSON")
    .option("--json", "as JSON")
    .action((file: string, options: { json?: boolean }) => runCommand(() => parsePosting(file, options)));
}

async function parsePosting(file: string, options: { json?: boolean }): Promise<void> {
  const text = decodeText(await readInputFile(file));
  const result = readPosting(/^\s*</u.test(text) ? { html: text } : { text });
  if (!result.ok) return fail(result.problem.message);
  const posting = result.value;
  if (options.json) {
    print(JSON.stringify(posting, null, 2));
    return;
  }
  const facts = [posting.title, posting.company, posting.place, posting.pay, posting.contract];
  print(facts.filter((one) => one !== null).join("\n"));
  for (const one of posting.requirements) print(`${one.kind}  ${one.text}`);
  const names = [...new Set(posting.skills.map((skill) => skill.name))];
  if (names.length > 0) print(`Skills: ${names.join(", ")}.`);
}

/** UTF-8 or UTF-16 with its mark; otherwise what Windows programs write. */
function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
