/** Years of experience, read out of a demand. */

const numberWords: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  ein: 1,
  eine: 1,
  einem: 1,
  einjährige: 1,
  zwei: 2,
  zweijährige: 2,
  drei: 3,
  dreijährige: 3,
  vier: 4,
  fünf: 5,
  fünfjährige: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
};
const count = `(\\d{1,2}|${Object.keys(numberWords).join("|")})`;
const yearsOf = new RegExp(
  `(?<![\\p{L}\\d.])${count}(?:\\s*\\(\\d+\\))?\\s*\\+?\\s*(?:(?:[-–—]|to|bis|or|oder)\\s*${count}\\s*\\+?\\s*)?(?:or more |plus |oder mehr |full |volle )?[-\\s]?(?:years?|yrs?\\.?|jahre?n?|J\\.(?=\\s\\p{Lu}))(?:['’]s?)?(?![\\p{L}])`,
  "iu",
);
const germanYears = /(?<![\p{L}])(ein|zwei|drei|fünf)jährige/iu;
const monthsOf = /(?<![\p{L}\d.])(\d{2})\s*\+?\s*(?:months?|monate?n?)(?![\p{L}])/iu;
/** What stands before a span of time that is no experience: "within the last three years", "limited to 2 years". */
const otherSpan =
  /(?:(?:last|past|next|within|every|first|letzten|nächsten|vergangenen|innerhalb(?: von)?|älter als|limited to|befristet auf|for up to|over|under|unter|aged|alter von)\s+(?:the\s+|der\s+)?)$/iu;
const aYear = /(?<![\p{L}])(?:(?:at least|minimum(?: of)?|over) a year|a year or more)(?![\p{L}])/iu;
const otherThing =
  /^\s*(?:of age|old\b|alt\b|probation|contract|degree|program|ausbildung|warranty|befristet|in a row|duration|term\b)/iu;
const aboutWork =
  /experience|erfahrung|practice|praxis|background|in (?:a|an|the|der|einer|einem)(?![\p{L}])|(?<![\p{L}])(?:of|in|as|im|als)\s|working|tätig|work/iu;

/** Years of experience asked for: the lower bound of a range. Null where none are, or where years are something else. */
export function findYears(text: string): number | null {
  const german = germanYears.exec(text);
  if (german && /erfahrung|praxis/iu.test(text)) return numberWords[german[1]!.toLowerCase()] ?? null;
  const match = yearsOf.exec(text);
  if (!match) {
    if (aYear.test(text)) return 1;
    const months = monthsOf.exec(text);
    if (!months || Number(months[1]) < 12 || !/experience|erfahrung|praxis/iu.test(text)) return null;
    return Math.floor(Number(months[1]) / 12);
  }
  const after = text.slice(match.index + match[0].length);
  const before = text.slice(Math.max(0, match.index - 30), match.index);
  if (otherThing.test(after) || otherSpan.test(before)) return null;
  if (!aboutWork.test(text) && !/^\s+\p{L}+ing(?![\p{L}])/u.test(after)) return null;
  const first = match[1]!.toLowerCase();
  return numberWords[first] ?? Number(first);
}
