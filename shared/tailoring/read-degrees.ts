interface DegreeLevel {
  level: string;
  pattern: RegExp;
}
const degreeLevels: DegreeLevel[] = [
  {
    level: "doctorate",
    pattern:
      /\b(?:doctor of philosophy|ph\.?\s?d\.?|doctorate|doctoral degree|dphil|d\.?sc|ed\.?d|m\.d\.|promotion zum dr|doktor)(?![\p{L}])/giu,
  },
  { level: "mba", pattern: /\b(?:mba|m\.b\.a\.?|master of business administration)(?!\p{L})/giu },
  {
    level: "master",
    pattern:
      /\b(?:master of (?:science|arts|engineering|laws|education)|master(?:['’]?s)?(?: degree)?(?= (?:of|in|degree|studies|thesis)\b)|master['’]s(?: degree)?|masters degree|m\.?sc\.?|m\.\s?a\.?(?!\p{L})|m\.?eng\.?|m\.\s?ed\.?|msc|meng|mphil|magister|diplom-\p{L}+|diplom)(?![\p{L}])/giu,
  },
  {
    level: "bachelor",
    pattern:
      /\b(?:bachelor(?:['’]?s)?(?: degree)?(?: of (?:science|arts|engineering|laws|education|commerce|business administration))?|b\.?sc\.?|b\.\s?a\.?(?!\p{L})|b\.?eng\.?|b\.\s?ed\.?|b\.\s?s\.?(?!\p{L})|bsc|beng|bba|bsn|llb|undergraduate degree)(?![\p{L}])/giu,
  },
  {
    level: "associate",
    pattern: /\bassociate(?:['’]?s)? (?:degree|of (?:arts|science|applied|engineering))\b/giu,
  },
  { level: "diploma", pattern: /\b(?:diploma|hnd|hnc)(?!\p{L})/giu },
  { level: "law doctor", pattern: /\bjuris doctor\b/giu },
  { level: "law doctor", pattern: /\bJ\.?D\.?(?=\s|,|$|\))/g },
  { level: "bachelor", pattern: /\bB\.?Ed\b\.?/g },
  { level: "master", pattern: /\bM\.?Ed\b\.?/g },
  // Two letters are a degree only where a field or a comma follows: "BA in", never "MS Excel".
  { level: "bachelor", pattern: /\bB[AS](?=\s+(?:in|of|\(?Hons)\b|\s+\(Hons|,|\s*$)/g },
  { level: "master", pattern: /\bM[AS](?=\s+(?:in|of|\(?Hons)\b|\s+\(Hons|,|\s*$)/g },
  { level: "any", pattern: /\bdegree\b/giu },
];

export interface DegreeMention {
  level: string;
  text: string;
  start: number;
  end: number;
}

/** Degrees a text names, by level, whatever the notation ("BSc", "Bachelor of Science"). */
export function readDegrees(text: string): DegreeMention[] {
  const found: DegreeMention[] = [];
  for (const { level, pattern } of degreeLevels) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (found.some((other) => other.start < end && match.index < other.end)) continue;
      found.push({ level, text: match[0], start: match.index, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
