/**
 * schema.org JobPosting, as sites write it: JSON-LD in a @graph, in an array, with HTML encoded once or twice, or microdata.
 */

import { maxMarkupLength, readHtmlText } from "./posting-text.ts";
import { findMicrodataJob } from "./read-microdata.ts";

export interface JobMarkup {
  title: string | null;
  company: string | null;
  place: string | null;
  pay: string | null;
  contract: string | null;
  /** HTML. */
  description: string;
}

type Json = Record<string, unknown>;

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function word(value: unknown): string | null {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return plainWord(value) || null;
  if (Array.isArray(value)) return value.map(word).find((one) => one !== null) ?? null;
  if (isObject(value)) return word(value.name) ?? word(value["@value"]);
  return null;
}

/** One line of text, however it was encoded. */
function plainWord(value: string): string {
  const short = value.slice(0, 10_000);
  const text = /[&<]/u.test(short) ? readHtmlText(decodeEntities(short)) : short;
  return text.replace(/\s+/gu, " ").trim();
}

/** HTML as it stands, null for what is no text. */
function markup(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (isObject(value)) return markup(value["@value"] ?? value.description ?? value.name);
  return null;
}

const entities: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };

function decodeEntities(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+);/gi, (whole, code: string) => {
    if (code.startsWith("#")) {
      const point =
        code[1]?.toLowerCase() === "x" ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1));
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    }
    return entities[code.toLowerCase()] ?? whole;
  });
}

function findJobPosting(value: unknown, depth = 0): Json | null {
  // Deeper than a graph within an array within a page is no longer a posting.
  if (depth > 6) return null;
  if (Array.isArray(value)) {
    for (const one of value) {
      const found = findJobPosting(one, depth + 1);
      if (found) return found;
    }
    return null;
  }
  if (!isObject(value)) return null;
  if (list(value["@type"]).some((type) => typeof type === "string" && /(?:^|[/:])JobPosting$/.test(type)))
    return value;
  for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"]) {
    const found = findJobPosting(value[key], depth + 1);
    if (found) return found;
  }
  return null;
}

function readPlace(job: Json): string | null {
  const places = list(job.jobLocation).map((location) => {
    if (typeof location === "string") return location;
    if (!isObject(location)) return null;
    const address = location.address;
    if (typeof address === "string") return address;
    if (!isObject(address)) return word(location.name);
    return [address.addressLocality, address.addressRegion, address.addressCountry]
      .map(word)
      .filter((part) => part !== null)
      .filter((part, at, all) => all.indexOf(part) === at)
      .join(", ");
  });
  const remote = list(job.jobLocationType).some((type) => /telecommute/i.test(String(type)));
  const all = [...new Set([...places.filter((place) => !!place), ...(remote ? ["Remote"] : [])])];
  return all.length > 0 ? all.join(" · ") : null;
}

function readPay(job: Json): string | null {
  const salary = list(job.baseSalary)[0];
  if (typeof salary === "string" || typeof salary === "number") return word(salary);
  if (!isObject(salary)) return null;
  const value = isObject(salary.value) ? salary.value : { value: salary.value };
  const low = word(value.minValue) ?? word(value.value);
  const high = word(value.maxValue);
  if (low === null && high === null) return null;
  const unit = word(value.unitText)?.toLowerCase();
  const range = low !== null && high !== null && low !== high ? `${low}–${high}` : (low ?? high);
  return [range, word(salary.currency), unit ? `per ${unit}` : null]
    .filter((part) => part !== null)
    .join(" ");
}

const hasTag = /<[a-z][a-z\d]{0,15}(?:\s[^<>]{0,2000})?\/?>/iu;

function readJob(job: Json): JobMarkup {
  let description = list(job.description)
    .map((part) => markup(part) ?? "")
    .join("\n")
    .slice(0, maxMarkupLength);
  for (const key of [
    "responsibilities",
    "qualifications",
    "experienceRequirements",
    "educationRequirements",
    "skills",
  ]) {
    const text = list(job[key])
      .map(markup)
      .filter((part) => part !== null)
      .join("</li><li>");
    if (text === "" || description.includes(text)) continue;
    const label = key === "responsibilities" ? "Responsibilities" : "Requirements";
    description += `<h2>${label}:</h2><ul><li>${text}</li></ul>`;
  }
  // Encoded once, twice or thrice: after each decoding the tags may still be entities.
  for (let i = 0; i < 3 && !hasTag.test(description) && /&(?:amp;)*lt;/iu.test(description); i += 1) {
    description = decodeEntities(description);
  }
  if (!hasTag.test(description)) description = description.replace(/\r?\n/g, "<br>");
  const contract = list(job.employmentType)
    .map((type) => word(type)?.toLowerCase().replaceAll("_", "-"))
    .filter((type) => type !== undefined);
  return {
    title: word(job.title) ?? word(job.name),
    company: word(job.hiringOrganization),
    place: readPlace(job),
    pay: readPay(job),
    contract: contract.length > 0 ? contract.join(", ") : null,
    description,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*<!--|-->\s*$/g, ""));
  } catch {
    // Line breaks within strings are the one slip many sites make.
    try {
      return JSON.parse(text.replace(/[\n\r\t]+/g, " "));
    } catch {
      return null;
    }
  }
}

/** The posting in a JSON-LD text, null when there is none. */
export function readJobJson(json: string): JobMarkup | null {
  const job = findJobPosting(parseJson(json));
  return job ? readJob(job) : null;
}

const jsonScript = /<script\b[^>]{0,400}application\/ld\+json[^>]{0,400}>/giu;

/** The first JobPosting of a page, in its JSON-LD scripts or else in microdata; null when there is none. */
export function findJobMarkup(html: string): JobMarkup | null {
  const lower = html.toLowerCase();
  let from = 0;
  for (const open of html.matchAll(jsonScript)) {
    const start = open.index + open[0].length;
    if (open.index < from) continue;
    const end = lower.indexOf("</script", start);
    if (end < 0) break;
    const job = readJobJson(html.slice(start, end));
    if (job) return job;
    from = end;
  }
  const job = findMicrodataJob(html);
  return job ? readJob(job) : null;
}
