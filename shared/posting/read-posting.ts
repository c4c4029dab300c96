import { findPostingSkills } from "./find-posting-skills.ts";
import type { Posting, PostingProblemCode, PostingResult } from "./model.ts";
import { maxMarkupLength, maxPostingLength, normalizePostingText, readHtmlText } from "./posting-text.ts";
import { findJobMarkup, type JobMarkup, readJobJson } from "./read-job-markup.ts";
import { readPostingHead } from "./read-posting-head.ts";
import { readPostingLines } from "./read-posting-lines.ts";
import { readRequirements } from "./read-requirements.ts";

const messages: Record<PostingProblemCode, string> = {
  "posting-empty": "The posting is empty: paste its text first.",
  "posting-too-long":
    "The posting is longer than 100,000 characters: paste only the part that describes the job.",
  "posting-no-text":
    "There is no readable text in this posting: paste the words of the job description instead.",
};

const problem = (code: PostingProblemCode): PostingResult => ({
  ok: false,
  problem: { code, message: messages[code] },
});

function readPlainPosting(text: string, markup: JobMarkup | null): Posting {
  const lines = readPostingLines(text);
  const head = readPostingHead(lines, text);
  const requirements = readRequirements(lines);
  const title = markup?.title ?? head.title;
  const company = markup?.company ?? head.company;
  return {
    text,
    title,
    company,
    place: markup?.place ?? head.place,
    pay: markup?.pay ?? head.pay,
    contract: markup?.contract ?? head.contract,
    requirements,
    skills: findPostingSkills(text, lines, requirements, { title, company }),
  };
}

/** A JobPosting as the text a person would have pasted: title, company and place, then the description. */
function writeMarkupText(markup: JobMarkup): string {
  const head = [markup.title, markup.company, markup.place].filter((part) => part !== null).join("\n");
  return `${head}\n\n${readHtmlText(markup.description)}`;
}

/**
 * Reads a posting from pasted text, an HTML page, or schema.org JobPosting JSON (in the page, or pasted as it is). Scripts
 * and styles never reach the text. Offsets of requirements and skills point into `text` of the result.
 */
export function readPosting(input: { text: string } | { html: string }): PostingResult {
  const raw = "html" in input ? input.html : input.text;
  if (raw.trim() === "") return problem("posting-empty");
  const isHtml =
    "html" in input ||
    /^\s*<(?:!doctype|html|head|body|div|p|section|article|main|script|h\d|ul)\b/iu.test(raw);
  if (raw.length > (isHtml ? maxMarkupLength : maxPostingLength)) return problem("posting-too-long");
  const isJson = /^\s*[[{]/u.test(raw);
  const markup = isHtml ? findJobMarkup(raw) : isJson ? readJobJson(raw) : null;
  const plain =
    markup && /\S/u.test(markup.description) ? writeMarkupText(markup) : isHtml ? readHtmlText(raw) : raw;
  const text = normalizePostingText(plain);
  if (text.length > maxPostingLength) return problem("posting-too-long");
  if (!/\p{L}{2}/u.test(text)) return problem("posting-no-text");
  return { ok: true, value: readPlainPosting(text, markup) };
}
