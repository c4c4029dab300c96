import { type FoundSkill, findSkill, findSkills, sameSkill } from "../text/skills/index.ts";
import { explainCourse } from "./explain-course.ts";
import { listAskedWords } from "./match-requirements.ts";
import { readSkillLine } from "./order-skills.ts";
import { isFunctionWord } from "./plain-words.ts";
import {
  containsSpelling,
  findPostingSpelling,
  fitSpelling,
  inSentence,
  isProperName,
  isRecognised,
  isShortForm,
  plainSpelling,
} from "./posting-spelling.ts";
import { type Ground, listNamedSkills, requirementsNaming, type Workspace } from "./read-ground.ts";
import { readWords, type Word } from "./read-words.ts";
import { hasSameMeaning } from "./same-meaning.ts";
import { listMembers } from "./skill-kinds.ts";
import { findVerb, inFormOf } from "./verb-forms.ts";
import type { WordChange } from "./word-change.ts";

/**
 * The candidate's name for a skill in the posting's spelling: "JS" → "JavaScript", "Postgres" → "PostgreSQL",
 * "Registered Nurse" → "Registered Nurse (RN)". Only where the dictionary says both are the very same thing.
 */
export function alignSkills(ground: Ground, workspace: Workspace): WordChange[] {
  const { input } = workspace;
  const { text } = ground.block;
  const changes: WordChange[] = [];
  const done = new Set<string>();
  const found = listNamedSkills(ground);
  for (const skill of found) {
    const theirs = findPostingSpelling(input.posting, skill.name);
    const spelling = theirs === null ? null : fitPaper(theirs, skill.text, ground);
    const other =
      theirs === null || done.has(skill.name) ? null : explainCourse(skill, theirs, ground, workspace);
    if (other !== null && !workspace.abroad) {
      changes.push(other);
      done.add(skill.name);
      continue;
    }
    if (skill.narrower || done.has(skill.name)) continue;
    if (workspace.abroad && (!isProperName(skill.entry.category) || isGeneralName(skill.name))) continue;
    // "Finanz- und Lohnbuchhaltung": half of the word stands further back.
    if (/\p{L}-\s+(?:und|oder|and|or)\s+$/u.test(text.slice(0, skill.start))) continue;
    // The accuracy of a model is no "attention to detail": what a word of character means, its sentence decides.
    if (skill.entry.category === "soft" && ground.kind !== "skills") continue;
    if (theirs === null) {
      const change = spellOut(skill, ground, workspace);
      if (change) changes.push(change);
      done.add(skill.name);
      continue;
    }
    if (spelling === null || !sameSkill(skill.text, spelling)) continue;
    if (
      found.some(
        (other) => other.name === skill.name && isRecognised(other.text, skill.name, input.posting),
      ) &&
      !completes(spelling, skill.text)
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

/** "Accounting software" is a word of its language, though a program's name is none. */
const isGeneralName = (name: string): boolean => /^\p{Lu}\p{Ll}+(?: [\p{Ll}-]+)+$/u.test(name);

/** "Apache Kafka" for "Kafka": the own words and one more, which is not merely hung on ("CI/CD pipelines"). */
function completes(spelling: string, own: string): boolean {
  const theirs = readWords(spelling).map((word) => word.stem);
  const mine = readWords(own).map((word) => word.stem);
  return (
    theirs.length === mine.length + 1 &&
    mine.at(-1) === theirs.at(-1) &&
    mine.every((stem) => theirs.includes(stem))
  );
}

/** A certificate keeps its name; only its short form may be set behind it ("RN" of "RN license" behind "Registered Nurse"). */
function fitPaper(spelling: string, own: string, ground: Ground): string | null {
  const category = findSkill(own)?.category;
  if (category !== "certificate" && category !== "licence" && ground.kind !== "certificate") return spelling;
  // In a list the own short form stays behind it: "Basic life support (BLS)".
  if (ground.kind === "skills" && isShortForm(own) && own.length > 2) return spelling;
  const short = spelling.split(/\s+/).find((part) => isShortForm(part) && sameSkill(part, own));
  return short !== undefined && !isShortForm(own) ? short : null;
}

/**
 * A short form in a bullet written out as the candidate does elsewhere ("K8s" → "Kubernetes"), where the posting asks for
 * its kind and so does not name it: who asks for container orchestration need not know "K8s".
 */
function spellOut(skill: FoundSkill, ground: Ground, { input, grounds }: Workspace): WordChange | null {
  if (ground.kind !== "bullet" || !isShortForm(skill.text)) return null;
  const requirements = input.posting.requirements.filter((one) =>
    findSkills(one.text).some((wanted) => listMembers(wanted).includes(skill.name)),
  );
  if (requirements.length === 0) return null;
  const full = [...grounds.values()]
    .flatMap((one) => listNamedSkills(one))
    .find(
      (other) => other.name === skill.name && !isShortForm(other.text) && sameSkill(other.text, skill.text),
    );
  if (!full) return null;
  return {
    start: skill.start,
    end: skill.end,
    text: inSentence(full.text, skill.name),
    reason: `writes “${skill.text}” out, as you do elsewhere`,
    requirements: requirements.map((one) => one.id),
    facts: [],
  };
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
  if (opensWithVerb(own) !== opensWithVerb(spelling)) return null;
  // "310 data tests run": neither the number nor the verb goes with "data quality testing".
  if (
    ground.kind !== "skills" &&
    /s$/i.test(own) &&
    !/s$/i.test(spelling) &&
    (/(?:\d|\b(?:many|several|these|those|few|all|two|three|four|five|six|ten))\s+$/i.test(before) ||
      !/^(?:\s*[,.;:)]|\s*$|\s+(?:with|in|for|and|or|on|of|to|by|using|at|from|as)\b)/i.test(behind))
  )
    return null;
  const place = ground.kind === "skills" ? "list" : "sentence";
  const fitted = fitSpelling(spelling, own, name, place, before);
  if (fitted === null) return null;
  // A list is where a reader may search for the short form too; "JS" and "TS" nobody searches for.
  const trade = findSkill(own)?.trade;
  const worthIt = own.length > 2 || (trade !== "software" && trade !== "infrastructure" && trade !== "data");
  const keepsOwn = place === "list" && isShortForm(own) && worthIt && !inBrackets;
  return keepsOwn ? `${fitted} (${own})` : fitted;
}

/** "read blueprints", a deed, as against "blueprint reading" and "test plans", its names. */
const opensWithVerb = (text: string): boolean =>
  /^(?:read|write|plan|run|build|design|teach)\s+\p{Ll}/u.test(text);

/**
 * "Data protection (GDPR)" for "GDPR" where a requirement writes the two together and a list of skills has the short one
 * only: who searches for either finds it. Once, in the first list that has it.
 */
export function pairShortForms(ground: Ground, { input, grounds }: Workspace): WordChange[] {
  if (ground.kind !== "skills") return [];
  const changes: WordChange[] = [];
  for (const requirement of input.posting.requirements) {
    const wanted = findSkills(requirement.text);
    for (const [i, short] of wanted.entries()) {
      const long = wanted[i - 1];
      const paired =
        long !== undefined &&
        isShortForm(short.text) &&
        requirement.text.slice(long.end, short.start) === " (" &&
        requirement.text[short.end] === ")" &&
        (long.name === short.name || listMembers(long).includes(short.name));
      if (!paired) continue;
      const all = [...grounds.values()];
      if (all.some((one) => containsSpelling(` ${one.block.text}`, long.text))) continue;
      const own = (one: Ground) =>
        listNamedSkills(one).find(
          (skill) => skill.text === short.text && isOutsideBrackets(one.block.text, skill.start, skill.end),
        );
      const home = all.find((one) => one.kind === "skills" && own(one));
      const skill = home === ground ? own(ground) : undefined;
      if (!skill) continue;
      const items = readSkillLine(ground.block.text)?.items ?? [];
      const small = items.filter((item) => /^\p{Ll}/u.test(item)).length > items.length / 2;
      const text = inSentence(long.text, long.name);
      const name = small ? text : text.slice(0, 1).toUpperCase() + text.slice(1);
      changes.push({
        start: skill.start,
        end: skill.end,
        text: `${name} (${short.text})`,
        reason: `names “${long.text} (${short.text})” in full, as the posting does`,
        requirements: [requirement.id],
        facts: [],
      });
    }
  }
  return changes;
}

/**
 * The general name a posting asks for, behind the tool that is of its kind: "Terraform (infrastructure as code)". Once in
 * the document, in a list of skills where one names the tool, else in the first bullet that does; one pair of brackets in
 * a bullet, two in a list. A sentence takes it only behind a named thing: no reader is told that wound care is a clinical skill.
 */
export function nameKinds(ground: Ground, workspace: Workspace): WordChange[] {
  const { input, hidden, grounds, habits, abroad } = workspace;
  const all = [...grounds.values()];
  const changes: WordChange[] = [];
  for (const requirement of input.posting.requirements.filter((one) => hidden.has(one.id))) {
    for (const wanted of findSkills(requirement.text)) {
      const members = listMembers(wanted);
      if (members.length === 0 || (abroad && !isShortForm(wanted.text))) continue;
      if (all.some((one) => containsSpelling(` ${one.block.text}`, wanted.text))) continue;
      const member = (one: Ground) =>
        listNamedSkills(one).find(
          (skill) =>
            members.includes(skill.name) &&
            (one.kind === "skills" || isNamedThing(skill)) &&
            isOutsideBrackets(one.block.text, skill.start, skill.end),
        );
      const homes = all.filter((one) => (one.kind === "skills" || one.kind === "bullet") && member(one));
      const home = homes.find((one) => one.kind === "skills") ?? homes[0];
      const skill = home === ground ? member(ground) : undefined;
      const most = ground.kind === "skills" ? 2 : 1;
      if (!skill || changes.length >= most || changes.some((one) => one.start === skill.end)) continue;
      const name = habits.language === "de" ? wanted.text : inSentence(wanted.text, wanted.name);
      changes.push({
        start: skill.end,
        end: skill.end,
        text: ` (${name})`,
        reason: `says in the posting's words what ${skill.text} is: “${wanted.text}”`,
        requirements: [requirement.id],
        facts: [],
      });
    }
  }
  return changes;
}

/** A make, a machine or a short form, which a reader outside the trade may not know. */
const isNamedThing = (skill: FoundSkill): boolean =>
  isProperName(skill.entry.category) || skill.entry.category === "equipment" || isShortForm(skill.text);

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
  const words = readWords(ground.block.text);
  for (const [at, word] of words.entries()) {
    // "student teachers" are no pupils: the name of somebody or something else.
    const next = words[at + 1];
    if (next && next.segment === word.segment && !isFunctionWord(next.lower)) continue;
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
        yields: true,
      });
    }
  }
  return changes;
}

/** "Teach cooks knife skills" does not take "train" in its place as it stands, equal as they are in meaning. */
const otherValency = /^(?:teach|train|instruct|coach|mentor|help|assist|support)/i;
/** Verbs that take the person only, so that one stands for the other. */
const personOnly = /^(?:coach|mentor|precept)/i;
/** How far behind the verb the person taught may stand. */
const objectWithin = 4;

/**
 * What else changes when a verb of teaching gives way to another: nothing where both take the person only; for "train" an
 * "in" between the person, whom the requirement names, and the matter. Null where the sentence does not show who is who.
 */
function linkObject(
  words: readonly Word[],
  at: number,
  verb: string,
  requirement: string,
  ground: Ground,
): WordChange[] | null {
  if (personOnly.test(verb) && personOnly.test(words[at]!.lower)) return [];
  if (verb !== "train" || !/^(?:teach|taught|instruct)/.test(words[at]!.lower)) return null;
  const asked = new Set(listAskedWords(requirement).map((word) => readWords(word)[0]!.stem));
  const object = words.findIndex(
    (word, i) =>
      i > at && i <= at + objectWithin && word.segment === words[at]!.segment && asked.has(word.stem),
  );
  if (object < 0) return null;
  const next = words[object + 1];
  const gap = ground.block.text.slice(words[object]!.end, next?.start ?? ground.block.text.length);
  if (!next || gap !== " " || isFunctionWord(next.lower)) return [];
  const end = words[object]!.end;
  return [{ start: end, end, text: " in", reason: "keeps the sentence whole", requirements: [], facts: [] }];
}

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
      const verb = findVerb(asked);
      const stem = readWords(asked)[0]!.stem;
      if (!verb || words.some((word) => word.stem === stem)) continue;
      for (const [at, word] of words.entries()) {
        const own = findVerb(word.text);
        const form = own && hasSameMeaning(word.stem, stem) ? inFormOf(word.text, own, verb) : null;
        if (form === null || changes.some((change) => change.start === word.start)) continue;
        const link = otherValency.test(asked)
          ? linkObject(words, at, verb.base, requirement.text, ground)
          : [];
        if (link === null) continue;
        changes.push(...link.map((change) => ({ ...change, requirements: [requirement.id] })));
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
