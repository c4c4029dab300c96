import type { Block } from "../docx/types.ts";
import { cutUnseenText } from "./cut-unseen-text.ts";
import { emptyFacts } from "./empty-facts.ts";
import { createItemIds, type ReadingContext } from "./item-ids.ts";
import type { ResumeModel, Section } from "./model.ts";
import { findDateRange } from "./parse-resume-date.ts";
import { readContact } from "./read-contact.ts";
import { readEducation } from "./read-education.ts";
import { readLanguages } from "./read-languages.ts";
import { certainty, readPositions, readStatements } from "./read-positions.ts";
import { readProjects } from "./read-projects.ts";
import { type ResumeFlow, type ResumeLine, readResumeFlows } from "./read-resume-lines.ts";
import { readItems, readSkills } from "./read-skill-lists.ts";
import { type RawSection, recognizeSections } from "./recognize-sections.ts";

const referencesOnly = /\breferences?\b.*\b(?:available|request|furnished)\b|referenzen\b.*\banfrage\b/iu;

/** The longest academic lives fill some 1,500 lines; what a longer document has behind them is told as unread. */
const mostLines = 5000;

/** No heading anywhere: dated short lines are read as positions, marked unsure; without them only contact data is read. */
function readHeadless(flow: ResumeFlow): { sections: RawSection[]; unread: ResumeLine[] } {
  const contact: ResumeLine[] = [];
  const rest: ResumeLine[] = [];
  for (const line of flow.lines) {
    const early = rest.length === 0 && contact.length < 8 && line.words <= 12 && !findDateRange(line.text);
    (early ? contact : rest).push(line);
  }
  const { used } = readContact(contact, null);
  const dated = rest.filter((line) => line.words <= 16 && findDateRange(line.text)).length;
  const head: RawSection = {
    kind: "contact",
    title: null,
    heading: null,
    guessed: false,
    lines: contact.filter((line) => used.has(line) || line.placeholder),
  };
  const leftover = contact.filter((line) => !head.lines.includes(line));
  if (dated < 2) return { sections: [head], unread: [...leftover, ...rest] };
  return {
    sections: [
      head,
      { kind: "experience", title: null, heading: null, guessed: true, lines: [...leftover, ...rest] },
    ],
    unread: [],
  };
}

/** "B, BE" beneath "Führerschein" says nothing without its heading. */
function withLicence({ title, lines }: RawSection): ResumeLine[] {
  const classes =
    /^(?:(?:[Kk]lassen?|[Cc]lass(?:es)?|[Cc]ategor(?:y|ies)|[Kk]at\.?)\s+)?(?:\p{Lu}{1,2}\d?\p{Lu}?(?:[\s,/+]+|$))+$/u;
  if (title === null || !/driving|licen[cs]e|führerschein|fahrerlaubnis/iu.test(title)) return lines;
  return lines.map((line) =>
    line.words <= 8 && classes.test(line.text) ? { ...line, text: `${title}: ${line.text}` } : line,
  );
}

function fillSection(model: ResumeModel, section: RawSection, context: ReadingContext): void {
  const { lines } = section;
  switch (section.kind) {
    case "contact":
      return;
    case "summary": {
      // Many profiles end in a block of keywords; three short lines are no sentence.
      const short = lines.filter(
        (line) => line.words <= 4 && !/[.!?]$/u.test(line.text) && !line.placeholder,
      );
      const keywords = short.length >= 3 ? short : [];
      model.summary.push(
        ...readStatements(
          lines.filter((line) => !keywords.includes(line)),
          "summary",
          "",
          context,
        ),
      );
      if (keywords.length > 0) model.skills.push(...readSkills(keywords, context).skills);
      return;
    }
    case "experience": {
      const positions = readPositions(lines, context);
      // No heading at all: whether these are positions is a guess, and so is whose the bullets are.
      const guessed = section.guessed && section.heading === null;
      model.positions.push(
        ...(guessed
          ? positions.map((one) => ({
              ...one,
              ...certainty("section"),
              bullets: one.bullets.map((bullet) => ({ ...bullet, ...certainty("owner") })),
            }))
          : positions),
      );
      return;
    }
    case "education":
      model.education.push(...readEducation(lines, context));
      return;
    case "skills": {
      const reading = readSkills(lines, context);
      model.skills.push(...reading.skills);
      model.languages.push(...reading.languages);
      model.certificates.push(...reading.certificates);
      model.other.push(...reading.other);
      return;
    }
    case "projects":
      model.projects.push(...readProjects(lines, context));
      return;
    case "certificates":
      model.certificates.push(...readItems(withLicence(section), "certificate", context));
      return;
    case "languages":
      model.languages.push(...readLanguages(lines, context, true));
      return;
    case "publications":
      model.publications.push(...readItems(lines, "publication", context));
      return;
    case "other":
      model.other.push(
        ...readItems(
          lines.filter((line) => !referencesOnly.test(line.text)),
          "other",
          context,
        ),
      );
      return;
  }
}

/** Lines of an opening that say neither who nor where are not contact: short ones stay, whole documents do not. */
function settleFlow(
  flow: ResumeFlow,
  hasHeadings: boolean,
): { sections: RawSection[]; unread: ResumeLine[] } {
  if (flow.kind === "aside") return { sections: [], unread: flow.lines };
  if (flow.kind === "footer" || flow.kind === "header") {
    const { used } = readContact(flow.lines, null);
    const said = new Set([...used].map((line) => line.text));
    const lines = flow.lines.filter((line) => said.has(line.text));
    const unread = flow.lines.filter((line) => !said.has(line.text));
    return {
      sections:
        lines.length > 0 ? [{ kind: "contact", title: null, heading: null, guessed: false, lines }] : [],
      unread,
    };
  }
  const sections = recognizeSections(flow);
  if (flow.kind === "body" && !hasHeadings && !sections.some((one) => one.heading || one.title !== null))
    return readHeadless(flow);
  return { sections, unread: [] };
}

/**
 * Reads what a résumé says about a person. Blocks must come in reading order (`readBlocks`). Nothing is made up: where a
 * field cannot be read it is null, placeholder text of a template gives no fact, an uncertain reading is `unsure`.
 * Text that is on no page (hidden, white on white) gives none either. Every non-empty block stands in exactly one section
 * or in `unread`.
 */
export function readResume(blocks: Block[], options: { versionId?: string | null } = {}): ResumeModel {
  const context: ReadingContext = { ids: createItemIds(), versionId: options.versionId ?? null };
  const model: ResumeModel = { ...emptyFacts(), sections: [], unread: [] };
  const seen = cutUnseenText(blocks);
  const flows = readResumeFlows(seen);
  const unread: ResumeLine[] = flows.flatMap((flow) => flow.lines.splice(mostLines));
  const headed = flows.some(
    (flow) => flow.kind === "textbox" && recognizeSections(flow).some((one) => one.heading),
  );
  const raw: RawSection[] = [];
  for (const flow of flows) {
    const settled = settleFlow(flow, headed);
    raw.push(...settled.sections);
    unread.push(...settled.unread);
  }
  const contactLines = raw
    .filter((section) => section.kind === "contact")
    .flatMap((section) => section.lines);
  const others = raw.filter((section) => section.kind === "summary").flatMap((section) => section.lines);
  model.contact = readContact(contactLines, context.versionId, others).contact;
  for (const section of raw) fillSection(model, section, context);

  const placed = new Set<string>();
  const wholeText = new Map(blocks.map((block) => [block.address, block.text]));
  for (const section of raw) {
    const all = section.heading ? [section.heading, ...section.lines] : section.lines;
    const own = [...new Set(all.map((line) => line.block.address))].filter((address) => !placed.has(address));
    for (const address of own) placed.add(address);
    if (own.length === 0) continue;
    const entry: Section = { kind: section.kind, title: section.title, blocks: own };
    model.sections.push(entry);
  }
  for (const { block } of unread) {
    if (placed.has(block.address)) continue;
    placed.add(block.address);
    model.unread.push({ block: block.address, text: wholeText.get(block.address) ?? block.text });
  }
  seen.forEach((block, i) => {
    const whole = blocks[i]?.text ?? "";
    if (block.text.trim() === "" && whole.trim() !== "")
      model.unread.push({ block: block.address, text: whole });
  });
  return model;
}
