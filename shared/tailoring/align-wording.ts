import { findSkills, sameSkill } from "../text/skills/index.ts";
import { listAskedWords } from "./match-requirements.ts";
import {
  containsSpelling,
  findPostingSpelling,
  fitSpelling,
  inSentence,
  isRecognised,
  isShortForm,
  plainSpelling,
} from "./posting-spelling.ts";
import { type Ground, listNamedSkills, requirementsNaming, type Workspace } from "./read-ground.ts";
import { readWords } from "./read-words.ts";
import { hasSameMeaning } from "./same-meaning.ts";
import { listMembers } from "./skill-kinds.ts";
import { findVerb, inFormOf } from "./verb-forms.ts";
import type { WordChange } from "./word-change.ts";

/**
 * The candidate's name for a skill in the posting's spelling: "JS" → "JavaScript", "Postgres" → "PostgreSQL",
 * "Registered Nurse" → "Registered Nurse (RN)". Only where the dictionary says both are the very same thing.
 */
export function alignSkills(ground: Ground, { input }: Workspace): WordChange[] {
  const { text } = ground.block;
  const changes: WordChange[] = [];
  const done = new Set<string>();
  const found = listNamedSkills(ground);
  for (const skill of found) {
    const spelling = findPostingSpelling(input.posting, skill.name);
    if (spelling === null || skill.narrower || done.has(skill.name) || !sameSkill(skill.text, spelling))
      continue;
    if (
      found.some((other) => other.name === skill.name && isRecognised(other.text, skill.name, input.posting))
    )
      continue;
    if (containsSpelling(` ${text}`, spelling) && plainSpelling(spelling).length > 3) continue;
    done.add(skill.name);
    const replacement = replacementFor(
      ground,
      skill.text,
      spelling,
      skill.name,
      text.slice(0, skill.start),
      text.slice(skill.end),
    );
    if (replacement === null) continue;
    changes.push({
      start: skill.start,
      end: skill.end,
      text: replacement,
      reason: `says “${spelling}” as the posting does, for your “${skill.text}”`,
      requirements: requirementsNaming(input.posting, skill.name),
      facts: [],
    });
  }
  return changes;
}

function replacementFor(
  ground: Ground,
  own: string,
  spelling: string,
  name: string,
  before: string,
  behind: string,
): string | null {
  const inBrackets = /\($/.test(before) || /^\)/.test(behind);
  if (isShortForm(spelling) && !isShortForm(own) && !own.toLowerCase().startsWith(spelling.toLowerCase()))
    return inBrackets || /^\s*\(/.test(behind) ? null : `${own} (${spelling})`;
  // "Administering medication to 8 patients" does not take a noun in its place.
  if (
    ground.kind !== "skills" &&
    /ing$/.test(/^\S+/.exec(own)![0]) &&
    !/ing$/.test(/^\S+/.exec(spelling)![0])
  )
    return null;
  const place = ground.kind === "skills" ? "list" : "sentence";
  const fitted = fitSpelling(spelling, own, name, place, before);
  if (fitted === null) return null;
  // A list is where a reader may search for the short form too; two letters are not worth the room.
  const keepsOwn = place === "list" && isShortForm(own) && own.length > 2 && !inBrackets;
  return keepsOwn ? `${fitted} (${own})` : fitted;
}

/**
 * The general name a posting asks for, behind the tool that is of its kind: "Terraform (infrastructure as code)". Once in
 * the document, in a list of skills where one names the tool, else in the first bullet that does.
 */
export function nameKinds(ground: Ground, workspace: Workspace): WordChange[] {
  const { input, hidden, grounds } = workspace;
  const changes: WordChange[] = [];
  for (const requirement of input.posting.requirements.filter((one) => hidden.has(one.id))) {
    for (const wanted of findSkills(requirement.text)) {
      const members = listMembers(wanted);
      if (members.length === 0) continue;
      const member = (one: Ground) =>
        listNamedSkills(one).find(
          (skill) =>
            members.includes(skill.name) && isOutsideBrackets(one.block.text, skill.start, skill.end),
        );
      const homes = [...grounds.values()].filter(
        (one) => (one.kind === "skills" || one.kind === "bullet") && member(one),
      );
      const home = homes.find((one) => one.kind === "skills") ?? homes[0];
      const skill = home === ground ? member(ground) : undefined;
      if (!skill || changes.some((change) => change.start === skill.end)) continue;
      changes.push({
        start: skill.end,
        end: skill.end,
        text: ` (${inSentence(wanted.text, wanted.name)})`,
        reason: `names “${wanted.text}”, which the posting asks for and ${skill.text} is`,
        requirements: [requirement.id],
        facts: [],
      });
    }
  }
  return changes;
}

function isOutsideBrackets(text: string, start: number, end: number): boolean {
  return text.lastIndexOf("(", start) <= text.lastIndexOf(")", start) && !/^\s*\(/.test(text.slice(end));
}

/** Everyday words that name the same people and things in different houses, singular and plural. */
const houseWords: [string, string][][] = [
  [
    ["client", "clients"],
    ["customer", "customers"],
  ],
  [
    ["pupil", "pupils"],
    ["student", "students"],
  ],
  [
    ["shop", "shops"],
    ["store", "stores"],
  ],
  [
    ["vehicle", "vehicles"],
    ["car", "cars"],
  ],
  [
    ["rota", "rotas"],
    ["roster", "rosters"],
  ],
  [
    ["coworker", "coworkers"],
    ["colleague", "colleagues"],
  ],
  [
    ["invoice", "invoices"],
    ["bill", "bills"],
  ],
  [
    ["guest", "guests"],
    ["diner", "diners"],
  ],
];

/** "customers" → "clients" where the posting only ever speaks of clients and a requirement names them. */
export function alignHouseWords(ground: Ground, { input, hidden }: Workspace): WordChange[] {
  if (ground.kind === "skills") return [];
  const asked = new Set(readWords(input.posting.text).map((word) => word.lower));
  const changes: WordChange[] = [];
  for (const word of readWords(ground.block.text)) {
    for (const group of houseWords) {
      const own = group.find((pair) => pair.includes(word.lower));
      const theirs = group.find((pair) => pair !== own && pair.some((form) => asked.has(form)));
      if (!own || !theirs || own.some((form) => asked.has(form))) continue;
      const requirements = input.posting.requirements.filter(
        (one) => hidden.has(one.id) && readWords(one.text).some((other) => theirs.includes(other.lower)),
      );
      if (requirements.length === 0) continue;
      const form = theirs[own.indexOf(word.lower)] ?? theirs[0];
      const text = /^\p{Lu}/u.test(word.text) ? form.slice(0, 1).toUpperCase() + form.slice(1) : form;
      changes.push({
        start: word.start,
        end: word.end,
        text,
        reason: `says “${form}” as the posting does, for your “${word.text}”`,
        requirements: requirements.map((one) => one.id),
        facts: [],
      });
    }
  }
  return changes;
}

/** "Teach cooks knife skills" does not take "train" in its place, equal as they are in meaning. */
const otherValency = /^(?:teach|train|instruct|coach|mentor|help|assist|support)/i;

/**
 * A verb of equal meaning in the requirement's own word: "Teach the apprentices" → "Train the apprentices" for "Training
 * apprentices". Only in a block that already meets the requirement in other words.
 */
export function alignVerbs(ground: Ground, { input, hidden, relevance }: Workspace): WordChange[] {
  if (ground.kind !== "bullet") return [];
  const served = new Set(ground.facts.flatMap((fact) => relevance(fact).requirements));
  const words = readWords(ground.block.text);
  const changes: WordChange[] = [];
  for (const requirement of input.posting.requirements.filter(
    (one) => hidden.has(one.id) && served.has(one.id),
  )) {
    for (const asked of listAskedWords(requirement.text)) {
      const verb = otherValency.test(asked) ? null : findVerb(asked);
      const stem = readWords(asked)[0]!.stem;
      if (!verb || words.some((word) => word.stem === stem)) continue;
      for (const word of words) {
        const own = findVerb(word.text);
        const form = own && hasSameMeaning(word.stem, stem) ? inFormOf(word.text, own, verb) : null;
        if (form === null || changes.some((change) => change.start === word.start)) continue;
        const text = /^\p{Lu}/u.test(word.text) ? form.slice(0, 1).toUpperCase() + form.slice(1) : form;
        changes.push({
          start: word.start,
          end: word.end,
          text,
          reason: `says “${form}” as the posting does, for your “${word.text}”`,
          requirements: [requirement.id],
          facts: [],
        });
        break;
      }
    }
  }
  return changes;
}
