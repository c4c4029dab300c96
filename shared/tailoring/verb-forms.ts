/** Base, past and -ing forms of the verbs résumés are made of. Only these are ever brought into another form. */
export interface VerbForms {
  /** Empty where only the past is certain. */
  base: string;
  past: string;
  gerund: string;
}

const irregular: [string, string, string][] = [
  ["lead", "led", "leading"],
  ["build", "built", "building"],
  ["run", "ran", "running"],
  ["write", "wrote", "writing"],
  ["oversee", "oversaw", "overseeing"],
  ["teach", "taught", "teaching"],
  ["make", "made", "making"],
  ["drive", "drove", "driving"],
  ["read", "read", "reading"],
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
  ["bring", "brought", "bringing"],
  ["send", "sent", "sending"],
  ["meet", "met", "meeting"],
  ["speak", "spoke", "speaking"],
  ["win", "won", "winning"],
  ["grow", "grew", "growing"],
  ["choose", "chose", "choosing"],
  ["find", "found", "finding"],
  ["undertake", "undertook", "undertaking"],
  ["rebuild", "rebuilt", "rebuilding"],
  ["rewrite", "rewrote", "rewriting"],
  ["begin", "began", "beginning"],
  ["draw", "drew", "drawing"],
  ["deal", "dealt", "dealing"],
  ["pay", "paid", "paying"],
  ["see", "saw", "seeing"],
  ["lay", "laid", "laying"],
  ["fit", "fitted", "fitting"],
  ["refer", "referred", "referring"],
  ["apply", "applied", "applying"],
];
const regularWithE = `manage prepare handle create organize organise coordinate schedule analyse analyze produce improve
reduce supervise provide care serve negotiate evaluate update operate purchase automate migrate arrange compile
reconcile release advise examine prioritise prioritize execute facilitate liaise diagnose resolve invoice balance
calculate issue educate assemble stage validate configure optimise optimize distribute introduce close change archive
measure estimate use`;
const regularPlain = `develop precept design deliver implement maintain support train monitor report answer order process administer
test deploy review document present coach mentor clean cook inspect install repair draft edit audit check assist help
conduct respond treat assess dispatch stock pack load recruit interview greet collect perform track gather map query
research translate host launch post screen sort direct instruct`;

const words = (list: string): string[] => list.split(/\s+/);
const all: VerbForms[] = [
  ...irregular.map(([base, past, gerund]) => ({ base, past, gerund })),
  ...words(regularWithE).map((base) => ({ base, past: `${base}d`, gerund: `${base.slice(0, -1)}ing` })),
  ...words(regularPlain).map((base) => ({ base, past: `${base}ed`, gerund: `${base}ing` })),
];
const byForm = new Map<string, VerbForms>();
for (const forms of all) for (const form of [forms.gerund, forms.past, forms.base]) byForm.set(form, forms);

/** The verb a form belongs to, null for words that are none of the list. */
export const findVerb = (form: string): VerbForms | null => byForm.get(form.toLowerCase()) ?? null;

/** Verbs whose past is not made with -ed, and words in -ing that are no verbs; the rest are regular. */
const notRegular =
  /^(?:be|hav|do|go|com|becom|get|find|think|tell|feel|leav|mean|lett|beginn|show|hear|sitt|stand|los|pay|meet|speak|read|spend|grow|open|winn|understand|draw|fall|send|catch|choos|deal|eat|fly|forgett|hid|hitt|know|lend|putt|ris|see|shoot|sing|sleep|strik|swimm|throw|upsett|wear|withdraw|th|someth|anyth|noth|everyth|dur|includ|regard|concern|follow|accord|engineer|market|nurs|account|bookkeep|hous|cater|staff|fund|bank)ing$/;

/** The forms of an -ing word beyond the list; only the past is certain: "manag-" may be "manag" or "manage". */
export function guessVerb(gerund: string): VerbForms | null {
  const stem = gerund.slice(0, -3);
  if (!gerund.endsWith("ing") || stem.length < 3 || notRegular.test(gerund)) return null;
  return { base: "", past: /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`, gerund };
}

/** The same form of another verb: ("Taught", train) → "trained"; null where the form is not clear. */
export function inFormOf(form: string, of: VerbForms, verb: VerbForms): string | null {
  const lower = form.toLowerCase();
  if (of.base === of.past) return null;
  if (lower === of.gerund) return verb.gerund;
  if (lower === of.past) return verb.past;
  return lower === of.base && verb.base !== "" ? verb.base : null;
}
