import type { Command } from "commander";
import { readBlocks } from "../../shared/docx/index.ts";
import { parseJsonResume } from "../../shared/resume/from-json-resume.ts";
import type { ResumeModel } from "../../shared/resume/model.ts";
import { readResume } from "../../shared/resume/read-resume.ts";
import { toJsonResume } from "../../shared/resume/to-json-resume.ts";
import { readDocxFile } from "./read-inputs.ts";
import { fail, print, readInputFile, runCommand } from "./terminal.ts";

/** `resume parse`: what is read from a résumé, for people, as our model or as JSON Resume. */
export function registerResumeCommands(program: Command): void {
  program
    .command("resume")
    .description("what stands in a résumé")
    .command("parse")
    .description("contact, positions, education and skills as read from a DOCX")
    .argument("<file>", "the résumé: a DOCX, or JSON Resume in a file ending in .json")
    .option("--json", "the résumé model as JSON")
    .option("--json-resume", "as JSON Resume (jsonresume.org, schema v1)")
    .action((file: string, options: ParseOptions) => runCommand(() => parseResume(file, options)));
}

interface ParseOptions {
  json?: boolean;
  jsonResume?: boolean;
}

async function parseResume(file: string, options: ParseOptions): Promise<void> {
  const model = file.toLowerCase().endsWith(".json")
    ? await readJsonResume(file)
    : readResume(readBlocks(await readDocxFile(file)));
  if (options.jsonResume) print(JSON.stringify(toJsonResume(model), null, 2));
  else if (options.json) print(JSON.stringify(model, null, 2));
  else print(describe(model));
}

/** JSON Resume has no document, so nothing of it stands in sections or is unread. */
async function readJsonResume(file: string): Promise<ResumeModel> {
  const text = new TextDecoder().decode(await readInputFile(file));
  const read = parseJsonResume(text, new Date().toISOString());
  return read.ok ? { ...read.value, sections: [], unread: [] } : fail(`${file}: ${read.problem.message}`);
}

const join = (...parts: (string | null)[]) => parts.filter((part) => part !== null).join(", ");

function describe(model: ResumeModel): string {
  const { contact } = model;
  const sections = new Set(model.sections.map((section) => section.kind));
  const lines = [
    contact.name ?? "No name read.",
    join(contact.headline, contact.email, contact.phone, contact.place, ...contact.links),
    `Sections: ${[...sections].join(", ") || "none recognised"}.`,
    "",
    ...model.positions.flatMap((one) => [
      `${join(one.title, one.employer, one.place, one.dateText)}${one.confidence === "unsure" ? " (unsure)" : ""}`,
      ...one.bullets.map((bullet) => `  - ${bullet.text}`),
    ]),
    ...model.education.map((one) => join(one.degree, one.field, one.institution, one.place, one.dateText)),
    model.skills.length > 0 ? `Skills: ${model.skills.map((one) => one.text).join(", ")}.` : "",
    model.unread.length > 0 ? `Not understood: ${model.unread.length} paragraphs.` : "",
  ];
  return lines.filter((line, i) => line !== "" || i === 3).join("\n");
}
