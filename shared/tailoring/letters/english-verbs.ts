import { isWorkVerb } from "../../posting/pain-words.ts";
import { findVerb, guessVerb } from "../verb-forms.ts";

/** Past forms without -ed, with which bullets begin. */
const pasts = new Set(
  `led built ran wrote oversaw taught made drove read sold bought kept set cut took gave held won grew began came brought
found spoke spent met chose drew rose fell sent stood told thought became got left lost paid put rebuilt rewrote saw sat
sang wore hit let broke caught dealt fed flew knew laid lent lit shut sought spun split spread stuck struck swept threw
understood undertook withdrew upheld overcame foresaw outgrew redrew retook rethought re-wrote re-ran co-led co-wrote
shot shook slept swam tore woke wound bore bound bred dug fought forgot froze hid hung said went did had was were`.split(
    /\s+/,
  ),
);
/** Words in -ed that stand before a noun where a bullet is no sentence: "Registered nurse with …", "Unpaid adviser to …". */
const adjectives =
  /^(?:un\p{L}+|(?:self|part|full|well|multi|detail|shift|office|home)-\p{L}+|registered|skilled|experienced|certified|qualified|advanced|detailed|licen[sc]ed|chartered|accredited|seasoned|accomplished|dedicated|motivated|combined|mixed|varied|related|limited|assorted|shared|joint|need|feed|seed|speed|bed|red|shed|breed|indeed|weed)$/u;

/** "led", "introduced": the first word of a deed that is done. */
export const isPastVerb = (lower: string, next = ""): boolean =>
  pasts.has(lower) ||
  (/\p{L}{2,}ed$/u.test(lower) &&
    (!adjectives.test(lower) || (/^(?:an?|the|our|\p{N}.*)$/u.test(next) && !/^un/.test(lower))));

const moreBases = new Set(
  `own mentor sit review represent catalog catalogue advise handle assist answer chair coach moderate edit proofread audit
line-manage co-lead co-ordinate cost supervise greet ring welcome operate order stock rota book bake braise grill butcher
drive load unload deliver fit wire install commission service weld mill turn cast file draft argue appear brief defend
negotiate cross-examine nurse dress bathe feed wash lift triage administer prescribe rehabilitate treat examine discharge
mark grade tutor teach plan run hold host keep look make take give work write build lead care train act do speak serve
administer reconcile process post invoice collect chase close forecast budget translate interpret curate index shelve
research synthesise synthesize measure calibrate purify characterise analyse publish present lecture supply liaise titrate induct
share open close precept catch pack serve stand`.split(/\s+/),
);
/** Base forms that are nouns as often: they are taken for verbs only where an object or a preposition follows. */
const nounsToo =
  /^(?:lead|care|support|design|test|research|process|report|review|audit|plan|contact|control|cook|supply|chair|head|guide|help|hire|issue|load|measure|monitor|pack|record|stock|staff|step|treat|visit|work|watch|present|produce|run|set|cut|host|map|brief|coach|mentor|train|book|order|cost|mark|grade|post|close|file|draft|service|fit|cast|turn|mill|nurse|dress|feed|act|ring|index|budget|forecast|invoice|tutor|market|drive|travel|transport|sort|screen|drill|answer|model|project|check|change|look|need|ship|shape|move|sell|track|update|recruit|share|open|stand|catch|pack)$/;
const opensObject =
  /^(?:an?|the|this|these|its|their|our|my|his|her|all|both|each|every|some|most|new|up|over|on|off|out|in|for|with|at|to|after|from|about|charge|part|care|several|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|by|behind|as|down|\p{N}.*|[£$€].*)$/iu;
/** "run shifts", "review architecture proposals": a plural among the next words makes the first a verb. */
const isPlural = (word: string): boolean =>
  /\p{Ll}{2,}[^s\W]s$/iu.test(word) && !/(?:ss|us|is|ics)$/i.test(word);

/** "Own the architecture …", "Mentor four …": a bullet in the present or the imperative, the form one also says "I" with. */
export function isBaseVerb(lower: string, following: readonly string[]): boolean {
  if (!(isWorkVerb(lower) || moreBases.has(lower) || findVerb(lower)?.base === lower)) return false;
  if (!nounsToo.test(lower)) return true;
  const [next, second, third] = following;
  if (next === undefined) return false;
  if (next === "and" && second !== undefined && isBaseVerb(second, ["the"])) return true;
  if (opensObject.test(next)) return true;
  return /^\p{Ll}/u.test(next) && [next, second, third].some((word) => word !== undefined && isPlural(word));
}

/** The past of a base form, null where it is not certain. */
export function pastOf(base: string): string | null {
  const forms = findVerb(base);
  if (forms) return forms.past;
  const known: Record<string, string> = {
    sit: "sat",
    do: "did",
    speak: "spoke",
    give: "gave",
    find: "found",
    come: "came",
    bring: "brought",
    meet: "met",
    grow: "grew",
    begin: "began",
    feed: "fed",
    ring: "rang",
    send: "sent",
    tell: "told",
    get: "got",
    fit: "fitted",
    drop: "dropped",
    stop: "stopped",
    step: "stepped",
    refer: "referred",
    chair: "chaired",
    own: "owned",
    book: "booked",
  };
  if (known[base]) return known[base];
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  if (/e$/.test(base)) return `${base}d`;
  // Whether "refer" or "offer" doubles its letter is not said by its shape.
  if (/[^aeiou][aeiou][bdgklmnprt]$/.test(base) && !/(?:er|en|el|or|et|it)$/.test(base)) return null;
  return /(?:[^aeiou]{2}|[aeiou]{2}[a-z]|w|x|er|en|it)$/.test(base) ? `${base}ed` : null;
}

/** "Managing", "Teaching": a verb that goes on. */
export const isGerund = (lower: string): boolean =>
  findVerb(lower)?.gerund === lower || guessVerb(lower) !== null;
