/** Languages and how well they are spoken, from a section of their own or a line among skills. */

import { type FoundLanguage, findHumanLanguages, findLanguageLevel } from "../text/human-languages.ts";
import { type ReadingContext, sourcesOf } from "./item-ids.ts";
import type { LanguageSkill } from "./model.ts";
import type { ResumeLine } from "./read-resume-lines.ts";
import { splitSkillLevel } from "./skill-level.ts";

/** "British Sign Language", "Swiss German": what stands before a language's name and belongs to it. */
const variety =
  /(?:British|American|Irish|Swiss|Austrian|Brazilian|European|Canadian|Mexican|Egyptian|Levantine|Mandarin|Modern|Modern Standard|Standard|Ancient|Biblical|Deutsche|Österreichische|Schweizer|Alt|Neu|Schweizer)[ -]$/u;
/** A name that no list has, with what is said about it in brackets or behind a dash, colon or tab. */
const unknownName =
  /^(\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?)\s*(?:\(([^()]{2,60})\)|(?:\s[–—-]|:|\t|,)\s*([^,;|]{2,60}))$/u;

/** A languages section or list, with the level as written. With `own` every line names a language, known or not. */
export function readLanguages(lines: ResumeLine[], context: ReadingContext, own = false): LanguageSkill[] {
  const found: LanguageSkill[] = [];
  const add = (line: ResumeLine, language: string, level: string | null) => {
    if (found.some((one) => one.language === language)) return;
    found.push({
      id: context.ids("language", language.toLowerCase()),
      sources: sourcesOf([line], context.versionId),
      confidence: "sure",
      language,
      level,
    });
  };
  for (const [i, line] of lines.entries()) {
    if (line.placeholder || line.ornament || line.long) continue;
    const hits = findHumanLanguages(line.text);
    const items = own ? line.text.split(/\s*[;|•·]\s*|,\s+(?=\p{Lu}\p{L}+\s*(?:[(:–—-]|,|$))/u) : [];
    if (hits.length === 0 || items.length > hits.length) {
      for (const item of items) {
        const inside = findHumanLanguages(item);
        if (inside.length > 0) readHits({ ...line, text: item }, inside, null, own, add);
        else readUnknown(line, item, items.length > 1 || hits.length > 0, add);
      }
      continue;
    }
    readHits(line, hits, lines[i + 1] ?? null, own, add);
  }
  return found;
}

/** Little words in front of a language ("some Spanish", "ein wenig Türkisch", "school French"). */
const littleAhead =
  /(?:^|[,;|]\s*|\s)(some|a little|a bit of|school|reading|rudimentary|learning|currently learning|survival|tourist|etwas|ein wenig|ein bisschen|wenig|schul)[\s-]*$/iu;

type Add = (line: ResumeLine, language: string, level: string | null) => void;

function readHits(
  line: ResumeLine,
  hits: FoundLanguage[],
  next: ResumeLine | null,
  own: boolean,
  add: Add,
): void {
  hits.forEach((hit, at) => {
    const to = hits[at + 1]?.start ?? line.text.length;
    const behind = line.text.slice(hit.end, to);
    const ahead = line.text.slice(hits[at - 1]?.end ?? 0, hit.start);
    // "Spanish and Italian – basic": a level behind a pair counts for both.
    const shared =
      hits.length > 1 && /^\s*(?:and|und|&|\/|,)\s*$/u.test(behind) ? line.text.slice(hits.at(-1)!.end) : "";
    const below =
      hits.length === 1 && next && findHumanLanguages(next.text).length === 0 && next.words <= 4
        ? next.text
        : "";
    const level =
      levelText(behind) ??
      levelText(shared) ??
      (at === 0 || /[,;|]\s*\p{L}+\s*$/u.test(ahead)
        ? findLanguageLevel(ahead.split(/[,;|]/u).at(-1)!)
        : null) ??
      littleAhead.exec(ahead)?.[1] ??
      (own ? ownWords(behind) : null) ??
      findLanguageLevel(below);
    add(line, (variety.exec(ahead)?.[0] ?? "") + hit.text, level);
  });
}

/** Where only languages stand, "Igbo (conversational)" and "Twi – fluent" are two, whatever they are called. */
function readUnknown(line: ResumeLine, item: string, among: boolean, add: Add): void {
  const named = unknownName.exec(item.trim());
  if (named) {
    const said = (named[2] ?? named[3])!.trim();
    if (findLanguageLevel(said) !== null || among || said.split(/\s+/u).length <= 5)
      add(line, named[1]!, said);
  } else if (among && /^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?$/u.test(item.trim())) add(line, item.trim(), null);
}

/** What stands in brackets or behind a dash, when it says a level; otherwise the level's own words. */
function levelText(text: string): string | null {
  const level = findLanguageLevel(text);
  if (level === null) return null;
  const whole = innerText(text);
  return whole !== null && findLanguageLevel(whole) !== null ? whole : level;
}

/** A level in words of one's own ("heritage speaker", "Großes Latinum"). */
function ownWords(text: string): string | null {
  const inner = innerText(text);
  if (/^\s*,/u.test(text))
    return inner !== null && splitSkillLevel(`x (${inner})`).level !== null ? inner : null;
  return inner !== null && /^[\p{L}]/u.test(inner) && inner.split(/\s+/u).length <= 6 ? inner : null;
}

function innerText(text: string): string | null {
  const inner = /^\s*(?:\(([^)]+)\)|(?:[:–—-]|\t|\||,)\s*([^;|]+))/u.exec(text);
  const whole = (inner?.[1] ?? inner?.[2])?.trim().replace(/[\s,.]+$/u, "");
  return whole !== undefined && whole !== "" && whole.length <= 60 ? whole : null;
}
