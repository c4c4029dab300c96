import type { Ground, Workspace } from "./read-ground.ts";
import type { WordChange } from "./word-change.ts";

/** Base, past and -ing forms. Only verbs of this list are brought into another form. */
const irregular: [string, string, string][] = [
  ["lead", "led", "leading"],
  ["build", "built", "building"],
  ["run", "ran", "running"],
  ["write", "wrote", "writing"],
  ["oversee", "oversaw", "overseeing"],
  ["teach", "taught", "teaching"],
  ["make", "made", "making"],
  ["drive", "drove", "driving"],
  ["sell", "sold", "selling"],
  ["buy", "bought", "buying"],
  ["keep", "kept", "keeping"],
  ["set", "set", "setting"],
  ["cut", "cut", "cutting"],
  ["take", "took", "taking"],
  ["give", "gave", "giving"],
  ["hold", "held", "holding"],
  ["plan", "planned", "planning"],
  ["ship", "shipped", "shipping"],
  ["carry", "carried", "carrying"],
  ["supply", "supplied", "supplying"],
  ["identify", "identified", "identifying"],
  ["verify", "verified", "verifying"],
  ["control", "controlled", "controlling"],
  ["set up", "set up", "setting up"],
];
const regularWithE = `manage prepare handle create organize organise coordinate schedule analyse analyze produce improve
reduce supervise administer_ provide care serve negotiate evaluate update operate purchase process_ maintain_ automate
migrate arrange compile reconcile release rewrite_ advise examine prioritise prioritize write_ execute facilitate
liaise diagnose resolve invoice balance calculate issue recruit_ educate assemble dispatch_ stage validate configure
optimise optimize distribute introduce close change archive measure measure estimate translate_ dissolve`;
const regularPlain = `develop design deliver implement maintain support train monitor report answer order process administer
test deploy review document present coach mentor clean cook inspect install repair draft edit audit check assist help
conduct respond treat assess dispatch stock pack load recruit interview greet collect perform document track
gather map query plan_ research translate host launch post screen sort ensure_`;

interface VerbForms {
  base: string;
  past: string;
}
const byGerund = new Map<string, VerbForms>(
  irregular.map(([base, past, gerund]) => [gerund, { base, past }]),
);
const listed = (list: string): string[] =>
  list.split(/\s+/).filter((word) => word !== "" && !word.endsWith("_"));
for (const base of listed(regularWithE)) byGerund.set(`${base.slice(0, -1)}ing`, { base, past: `${base}d` });
for (const base of listed(regularPlain)) byGerund.set(`${base}ing`, { base, past: `${base}ed` });
const pastForms = new Set([...byGerund.values()].map((forms) => forms.past));
const baseForms = new Set([
  ...[...byGerund.values()].map((forms) => forms.base),
  "use",
  "work",
  "own",
  "act",
]);

type Tense = "past" | "present";

const dutyOpening =
  /^(?:I\s+)?(?:(?:was|am|is|being)\s+)?(?:responsible for|tasked with|in charge of|accountable for|duties included|responsibilities included|role involved)\s*:?\s+(?=\p{Ll}+ing\b)/iu;

/** Words that say nothing, with what they leave behind. */
const fillers: [RegExp, string][] = [
  [/\b(?:successfully|effectively|proactively|actively|diligently)\s+/giu, ""],
  [/\s+(?:successfully|effectively)(?=[,.;]|$)/giu, ""],
  [/\b(?:various|a variety of|a wide variety of|a wide range of)\s+(?=\p{Ll})/giu, ""],
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
      let replacement = match[0].replace(pattern, left);
      if (/^\p{Lu}/u.test(match[0]))
        replacement = replacement.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
      if (match.index === 0 && left === "") {
        replacement = (text[end] ?? "").toUpperCase();
        end += 1;
      }
      if (changes.some((other) => match.index < other.end && other.start < end)) continue;
      const reason = left === "" ? `cuts “${match[0].trim()}”` : `says it shorter: “${replacement}”`;
      changes.push({ start: match.index, end, text: replacement, reason, requirements: [], facts: [] });
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
    const forms = byGerund.get(match[2]!) ?? (tense === "past" ? regularForms(match[2]!) : undefined);
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

/** Verbs whose past is not made with -ed, and words in -ing that are no verbs here; the rest are regular. */
const notRegular =
  /^(?:be|hav|do|go|com|becom|get|find|think|tell|feel|leav|mean|let|begin|show|hear|sit|stand|los|pay|meet|speak|read|spend|grow|open|win|understand|draw|fall|send|buy|catch|choos|deal|eat|fly|forget|hid|hit|know|lend|put|ris|see|send|shoot|sing|sleep|strik|swim|throw|upset|wear|withdraw|th|someth|anyth|noth|everyth|dur|includ|regard|concern|follow|accord|engineer|market|nurs|account|bookkeep|hous|cater|clean|plann|staff|build|lend|fund|bank)ing$/;

/** Only the past is certain from the -ing form: "gathering" → "gathered", but "manag-" may be "manag" or "manage". */
function regularForms(gerund: string): VerbForms | undefined {
  const stem = gerund.slice(0, -3);
  if (stem.length < 3 || notRegular.test(gerund)) return undefined;
  const past = /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
  return { base: "", past };
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
    if (pastForms.has(first) || first.endsWith("ed")) past++;
    else if (baseForms.has(first)) present++;
  }
  return present > 0 ? "present" : past > 0 ? "past" : null;
}
