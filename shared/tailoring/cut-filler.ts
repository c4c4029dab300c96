import type { Ground, Workspace } from "./read-ground.ts";
import { findVerb, guessVerb } from "./verb-forms.ts";
import type { WordChange } from "./word-change.ts";

type Tense = "past" | "present";

const dutyOpening =
  /^(?:I\s+)?(?:(?:was|am|is|being)\s+)?(?:responsible for|tasked with|in charge of|accountable for|duties included|responsibilities included|role involved)\s*:?\s+(?=\p{Ll}+ing\b)/iu;

/** Words that say nothing, with what they leave behind. */
const fillers: [RegExp, string][] = [
  [/\b(?:successfully|effectively|proactively|actively|diligently)\s+/giu, ""],
  [/\s+(?:successfully|effectively)(?=[,.;]|$)/giu, ""],
  [/\b(?:various|a variety of|a wide variety of|a wide range of)\s+(?=\p{Ll})/giu, ""],
  // "28 beds; responsible for 6 to 8 patients": the figure says it.
  [/(?<=[;,]\s)responsible for\s+(?=\d)/giu, ""],
  [/^was part of the (.+?) team(?=\.?\s*$)/giu, "Took part in the $1"],
  [/^was involved in\b/giu, "Took part in"],
  [/\bin order to\b/giu, "to"],
  [/\bon a (dai|week|month)ly basis\b/giu, "$1ly"],
  [/\butili[sz]ed\b/giu, "used"],
  [/\butili[sz]ing\b/giu, "using"],
  [/\b(?:a total of)\s+(?=\d)/giu, ""],
];

/** "Successfully cut …" → "Cut …"; "Responsible for managing …" → "Managed …", in the tense its neighbours have. */
export function cutFiller(ground: Ground, workspace: Workspace): WordChange[] {
  if (ground.kind !== "bullet" && ground.kind !== "other") return [];
  const { text } = ground.block;
  const duty = cutDuty(text, findTense(ground, workspace));
  const changes = [...duty];
  for (const [pattern, left] of fillers) {
    for (const match of text.matchAll(pattern)) {
      let end = match.index + match[0].length;
      let replacement = left.replace("$1", match[1] ?? "");
      if (/^\p{Lu}/u.test(match[0]))
        replacement = replacement.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
      if (match.index === 0 && left === "") {
        replacement = (text[end] ?? "").toUpperCase();
        end += 1;
      }
      if (changes.some((other) => match.index < other.end && other.start < end)) continue;
      const reason = left === "" ? `cuts “${match[0].trim()}”` : `says it shorter: “${replacement}”`;
      changes.push({
        start: match.index,
        end,
        text: replacement,
        reason,
        requirements: [],
        facts: [],
        yields: true,
      });
    }
  }
  return changes;
}

function cutDuty(text: string, tense: Tense | null): WordChange[] {
  const opening = dutyOpening.exec(text);
  if (!opening || tense === null) return [];
  const changes: WordChange[] = [];
  const rest = text.slice(opening[0].length);
  // The first verb and those that a comma or "and" puts beside it.
  for (const match of rest.matchAll(/(^|,\s+(?:and\s+)?|\s+and\s+)(\p{Ll}+ing)\b/gu)) {
    const forms = findVerb(match[2]!) ?? (tense === "past" ? guessVerb(match[2]!) : null);
    if (!forms) {
      if (match.index === 0) return [];
      continue;
    }
    const verb = tense === "past" ? forms.past : forms.base;
    const first = match.index === 0;
    const start = first ? 0 : opening[0].length + match.index + match[1]!.length;
    changes.push({
      start,
      end: opening[0].length + match.index + match[0].length,
      text: first ? verb.slice(0, 1).toUpperCase() + verb.slice(1) : verb,
      reason: `opens with what you did instead of “${opening[0].trim()}”`,
      requirements: [],
      facts: [],
    });
  }
  return changes;
}

/** Past for a post that has ended. For one that goes on: present if any bullet is (a duty goes on too), past if all are; null where nothing tells. */
function findTense(ground: Ground, { input }: Workspace): Tense | null {
  const position = input.resume.positions.find((one) => one.id === ground.positionId);
  if (!position) return null;
  if (position.end !== "present") return "past";
  let past = 0;
  let present = 0;
  for (const bullet of position.bullets) {
    const first = /^\p{L}+/u.exec(bullet.text)?.[0].toLowerCase() ?? "";
    const verb = findVerb(first);
    if (verb?.past === first || first.endsWith("ed")) past++;
    else if (verb?.base === first) present++;
  }
  return present > 0 ? "present" : past > 0 ? "past" : null;
}
