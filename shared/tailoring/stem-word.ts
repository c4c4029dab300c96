/**
 * Word stems, so that "migrated", "migration" and "migrating" count as one word.
 *
 * Idea: M. F. Porter, "An algorithm for suffix stripping" (Program 14, 1980), preceded by two small steps the
 * language of résumés needs: irregular verbs go to their base form (led → lead), British spelling to American
 * (optimisation → optimization). Example: `stemWord("optimising") === stemWord("optimization")`.
 */

const irregularForms = new Map<string, string>(
  Object.entries({
    led: "lead",
    built: "build",
    rebuilt: "rebuild",
    ran: "run",
    wrote: "write",
    rewrote: "rewrite",
    rewritten: "rewrite",
    written: "write",
    oversaw: "oversee",
    overseen: "oversee",
    sped: "speed",
    grew: "grow",
    grown: "grow",
    made: "make",
    taught: "teach",
    drove: "drive",
    driven: "drive",
    kept: "keep",
    held: "hold",
    won: "win",
    brought: "bring",
    sold: "sell",
    bought: "buy",
    began: "begin",
    chose: "choose",
    chosen: "choose",
    gave: "give",
    given: "give",
    took: "take",
    taken: "take",
    spoke: "speak",
    spoken: "speak",
    met: "meet",
    spent: "spend",
    sent: "send",
    rose: "rise",
    risen: "rise",
    fell: "fall",
    fallen: "fall",
    cared: "care",
    drew: "draw",
    drawn: "draw",
    overhauled: "overhaul",
    upheld: "uphold",
    undertook: "undertake",
    lay: "lay",
    laid: "lay",
    fed: "feed",
    left: "leave",
    lost: "lose",
    paid: "pay",
    said: "say",
    saw: "see",
    seen: "see",
    shown: "show",
    stood: "stand",
    understood: "understand",
    people: "person",
    children: "child",
    men: "man",
    women: "woman",
    analysis: "analyze",
    analyses: "analyze",
    supervision: "supervise",
    supervisory: "supervise",
    growth: "grow",
    menus: "menu",
    sales: "sale",
    went: "go",
    gone: "go",
    came: "come",
    got: "get",
    told: "tell",
    heard: "hear",
    felt: "feel",
    knew: "know",
    known: "know",
    thought: "think",
    caught: "catch",
    broke: "break",
    broken: "break",
    sought: "seek",
    dealt: "deal",
    became: "become",
    rode: "ride",
    rang: "ring",
    sat: "sit",
    threw: "throw",
    thrown: "throw",
    wore: "wear",
    worn: "wear",
    lent: "lend",
    hung: "hang",
    struck: "strike",
    swept: "sweep",
    dug: "dig",
    froze: "freeze",
    frozen: "freeze",
    learnt: "learn",
    stuck: "stick",
    withdrew: "withdraw",
    withdrawn: "withdraw",
    undertaken: "undertake",
    underwent: "undergo",
    overcame: "overcome",
    sewn: "sew",
    analyse: "analyze",
    analysed: "analyzed",
    analysing: "analyzing",
  }),
);

/** Words that end like forms of another word and are none: "organic" is nothing organized, "important" nothing imported. */
const apart = new Set(
  `organic organically important importance general generally generic internal internally authority authorities positive
  positively executive executives publication publications experiment experiments community communities university
  universities activity activities effective effectively productive successful successfully specialist specialists
  professional professionals response responses responsive nationwide various universal critical native production`.split(
    /\s+/,
  ),
);

const vowel = (word: string, index: number): boolean => {
  const letter = word[index];
  if (letter === undefined) return false;
  if ("aeiou".includes(letter)) return true;
  return letter === "y" && index > 0 && !vowel(word, index - 1);
};

/** Porter's m: how many times a vowel run is followed by a consonant run. */
function measure(stem: string): number {
  let count = 0;
  for (let i = 1; i < stem.length; i++) if (vowel(stem, i - 1) && !vowel(stem, i)) count++;
  return count;
}

const hasVowel = (stem: string): boolean => [...stem].some((_, i) => vowel(stem, i));
const endsDouble = (stem: string): boolean =>
  stem.length > 1 && stem.at(-1) === stem.at(-2) && !vowel(stem, stem.length - 1);
const endsShort = (stem: string): boolean => {
  const n = stem.length;
  return (
    n > 2 && !vowel(stem, n - 3) && vowel(stem, n - 2) && !vowel(stem, n - 1) && !"wxy".includes(stem[n - 1]!)
  );
};

function replaceSuffix(word: string, rules: readonly (readonly [string, string])[], least: number): string {
  for (const [suffix, replacement] of rules) {
    if (!word.endsWith(suffix)) continue;
    const stem = word.slice(0, word.length - suffix.length);
    return measure(stem) >= least ? stem + replacement : word;
  }
  return word;
}

const stepTwo = [
  ["ational", "ate"],
  ["tional", "tion"],
  ["ization", "ize"],
  ["enci", "ence"],
  ["anci", "ance"],
  ["izer", "ize"],
  ["abli", "able"],
  ["alli", "al"],
  ["entli", "ent"],
  ["eli", "e"],
  ["ousli", "ous"],
  ["ation", "ate"],
  ["ator", "ate"],
  ["alism", "al"],
  ["iveness", "ive"],
  ["fulness", "ful"],
  ["ousness", "ous"],
  ["aliti", "al"],
  ["iviti", "ive"],
  ["biliti", "ble"],
] as const;
const stepThree = [
  ["icate", "ic"],
  ["ative", ""],
  ["alize", "al"],
  ["iciti", "ic"],
  ["ical", "ic"],
  ["ful", ""],
  ["ness", ""],
] as const;
const stepFour = "ement ance ence able ible ment ant ent ism ate iti ous ive ize al er ic ou".split(" ");

function plainEnding(word: string): string {
  if (word.endsWith("sses")) return word.slice(0, -2);
  if (word.endsWith("ies")) return word.length > 4 ? `${word.slice(0, -3)}i` : word.slice(0, -1);
  if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) return word;
  return word.endsWith("s") && word.length > 3 ? word.slice(0, -1) : word;
}

function verbEnding(word: string): string {
  if (word.endsWith("eed")) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const cut = word.endsWith("ed") ? 2 : word.endsWith("ing") ? 3 : 0;
  if (cut === 0) return word;
  const stem = word.slice(0, -cut);
  if (!hasVowel(stem) || stem.length < 2) return word;
  if (/(at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (endsDouble(stem) && !/[lsz]$/.test(stem)) return stem.slice(0, -1);
  return measure(stem) === 1 && endsShort(stem) ? `${stem}e` : stem;
}

function longEnding(word: string): string {
  for (const suffix of stepFour) {
    if (!word.endsWith(suffix)) continue;
    const stem = word.slice(0, word.length - suffix.length);
    return measure(stem) > 1 ? stem : word;
  }
  if (/[st]ion$/.test(word) && measure(word.slice(0, -3)) > 1) return word.slice(0, -3);
  return word;
}

function american(word: string): string {
  return word
    .replace(/(?<=[a-z]{3})is(e|ed|es|er|ers|ing|ation|ations)$/, "iz$1")
    .replace(/(?<=[a-z]{2})our(s|ed|ing|able)?$/, "or$1")
    .replace(/(?<=(?:cent|met|lit|theat|fib))re(s?)$/, "er$1")
    .replace(/ogue(s?)$/, "og$1")
    .replace(/mme(s?)$/, "m$1")
    .replace(/^licenc/, "licens");
}

const cache = new Map<string, string>();
/** Bounds the cache: a long-lived server sees many texts. */
const cacheLimit = 20_000;

/** The stem of one lower-case word. Words of letters other than a–z come back as they are. */
export function stemWord(lower: string): string {
  const known = cache.get(lower);
  if (known !== undefined) return known;
  const stem = computeStem(lower);
  if (cache.size >= cacheLimit) cache.clear();
  cache.set(lower, stem);
  return stem;
}

function computeStem(lower: string): string {
  if (apart.has(lower)) return lower.replace(/ies$/, "y").replace(/(?<=[^s])s$/, "");
  let word = irregularForms.get(lower) ?? lower;
  if (!/^[a-z]{3,}$/.test(word)) return word;
  // "advise", "raise", "exercise" lose the same letter on both sides, so the swap cannot part two forms of one word.
  word = american(word);
  word = verbEnding(plainEnding(word));
  if (word.endsWith("y") && hasVowel(word.slice(0, -1))) word = `${word.slice(0, -1)}i`;
  word = longEnding(replaceSuffix(replaceSuffix(word, stepTwo, 1), stepThree, 1));
  if (word.endsWith("e")) {
    const stem = word.slice(0, -1);
    if (measure(stem) > 1 || (measure(stem) === 1 && !endsShort(stem))) word = stem;
  }
  if (word.endsWith("ll") && measure(word) > 1) word = word.slice(0, -1);
  return word.endsWith("y") && hasVowel(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;
}
