import type { Command } from "commander";
import { listSkillNames } from "../../shared/posting/list-skill-names.ts";
import { readPostingFile } from "./read-posting-file.ts";
import { print, runCommand } from "./terminal.ts";

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
  const posting = await readPostingFile(file);
  if (options.json) {
    print(JSON.stringify(posting, null, 2));
    return;
  }
  const facts = [posting.title, posting.company, posting.place, posting.pay, posting.contract];
  print(facts.filter((one) => one !== null).join("\n"));
  for (const one of posting.requirements) print(`${one.kind}  ${one.text}`);
  const names = listSkillNames(posting);
  if (names.length > 0) print(`Skills: ${names.join(", ")}.`);
}
