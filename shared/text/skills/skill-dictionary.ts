import { parseSkillEntries, type SkillEntry, type SkillSpelling } from "./skill-entry.ts";
import { readSkillWords } from "./skill-words.ts";
import { analysisSkills } from "./trades/analysis.ts";
import { buildingSkills } from "./trades/building.ts";
import { careSkills } from "./trades/care.ts";
import { craftSkills } from "./trades/craft.ts";
import { dataSkills } from "./trades/data.ts";
import { designSkills } from "./trades/design.ts";
import { financeSkills } from "./trades/finance.ts";
import { generalSkills } from "./trades/general.ts";
import { healthSkills } from "./trades/health.ts";
import { infrastructureSkills } from "./trades/infrastructure.ts";
import { kitchenSkills } from "./trades/kitchen.ts";
import { lawSkills } from "./trades/law.ts";
import { logisticsSkills } from "./trades/logistics.ts";
import { manufacturingSkills } from "./trades/manufacturing.ts";
import { marketingSkills } from "./trades/marketing.ts";
import { officeSkills } from "./trades/office.ts";
import { peopleSkills } from "./trades/people.ts";
import { platformSkills } from "./trades/platforms.ts";
import { publicServiceSkills } from "./trades/public-service.ts";
import { scienceSkills } from "./trades/science.ts";
import { softwareSkills } from "./trades/software.ts";
import { softwareToolSkills } from "./trades/software-tools.ts";
import { teachingSkills } from "./trades/teaching.ts";

const trades: Record<string, string> = {
  software: softwareSkills + softwareToolSkills,
  infrastructure: infrastructureSkills + platformSkills,
  data: dataSkills + analysisSkills,
  science: scienceSkills,
  office: officeSkills,
  people: peopleSkills,
  marketing: marketingSkills,
  design: designSkills,
  finance: financeSkills,
  health: healthSkills,
  care: careSkills,
  craft: craftSkills,
  law: lawSkills,
  "public service": publicServiceSkills,
  building: buildingSkills,
  manufacturing: manufacturingSkills,
  logistics: logisticsSkills,
  kitchen: kitchenSkills,
  teaching: teachingSkills,
  general: generalSkills,
};

/** A spelling with its words, ready to be compared with a text's. */
export interface IndexedSpelling extends SkillSpelling {
  words: { raw: string; key: string }[];
  gaps: string[];
}

interface SkillIndex {
  entries: SkillEntry[];
  byFirstWord: Map<string, IndexedSpelling[]>;
  byText: Map<string, IndexedSpelling>;
}

let built: SkillIndex | null = null;

function fold(text: string): string {
  return readSkillWords(text)
    .map((word) => word.key)
    .join(" ");
}

function indexSpelling(spelling: SkillSpelling): IndexedSpelling[] {
  const words = readSkillWords(spelling.text);
  const gaps = words.slice(1).map((word, i) => spelling.text.slice(words[i]!.end, word.start));
  const indexed: IndexedSpelling[] = [
    { ...spelling, words: words.map(({ raw, key }) => ({ raw, key })), gaps },
  ];
  // "Node.js" is also written "NodeJS", "E-commerce" also "Ecommerce".
  if (gaps.length > 0 && gaps.every((gap) => gap === "." || gap === "-")) {
    const raw = words.map((word) => word.raw).join("");
    if (raw.length > 4) {
      indexed.push({
        ...spelling,
        words: readSkillWords(raw).map((w) => ({ raw: w.raw, key: w.key })),
        gaps: [],
      });
    }
  }
  return indexed;
}

/** Built at first use: reading a page that names no skill should not pay for it. */
export function skillIndex(): SkillIndex {
  if (built) return built;
  const entries: SkillEntry[] = [];
  const byFirstWord = new Map<string, IndexedSpelling[]>();
  const byText = new Map<string, IndexedSpelling>();
  for (const [trade, lines] of Object.entries(trades)) {
    const parsed = parseSkillEntries(trade, lines);
    entries.push(...parsed.entries);
    for (const spelling of parsed.spellings.flatMap(indexSpelling)) {
      const first = spelling.words[0]!.key;
      const list = byFirstWord.get(first);
      if (list) list.push(spelling);
      else byFirstWord.set(first, [spelling]);
      const key = spelling.words.map((word) => word.key).join(" ");
      // A name always wins over another entry's alias of the same spelling.
      if (!byText.has(key) || spelling.text === spelling.entry.name) byText.set(key, spelling);
    }
  }
  // Longest first, so that the first match is the longest one.
  for (const list of byFirstWord.values()) list.sort((a, b) => b.words.length - a.words.length);
  built = { entries, byFirstWord, byText };
  return built;
}

export function listSkills(): readonly SkillEntry[] {
  return skillIndex().entries;
}

function findSpelling(text: string): IndexedSpelling | null {
  const key = fold(text);
  return (key !== "" && skillIndex().byText.get(key)) || null;
}

/**
 * The canonical name of a text that is one skill and nothing else ("ReactJS" → "React"), null when the dictionary
 * does not know it. Narrower things answer with what they are a kind of ("Java 17" → "Java").
 */
export function canonicalSkill(text: string): string | null {
  return findSpelling(text)?.entry.name ?? null;
}

/** The entry of a canonical name or any of its spellings; null when unknown. */
export function findSkill(name: string): SkillEntry | null {
  return findSpelling(name)?.entry ?? null;
}

/** As findSkill, for names known to be in the dictionary. Throws at one that is not. */
export function getSkill(name: string): SkillEntry {
  const entry = findSkill(name);
  if (!entry) throw new Error(`not in the skill dictionary: ${JSON.stringify(name)}`);
  return entry;
}

/** "Python 3" and "Python3" are one spelling. */
const joined = (spelling: IndexedSpelling) => spelling.words.map((word) => word.key).join("");

/** Whether two texts name the very same skill, so that one may be written for the other. */
export function sameSkill(a: string, b: string): boolean {
  if (fold(a) === fold(b) && fold(a) !== "") return true;
  const left = findSpelling(a);
  const right = findSpelling(b);
  if (!left || !right || left.entry !== right.entry) return false;
  return left.kind === right.kind || joined(left) === joined(right);
}

/** Whether having `has` proves `wanted`: the same skill, or a kind of it ("Java 17" covers "Java", not the reverse). */
export function coversSkill(has: string, wanted: string): boolean {
  if (sameSkill(has, wanted)) return true;
  const left = findSpelling(has);
  const right = findSpelling(wanted);
  return left !== null && right !== null && left.entry === right.entry && left.narrower && !right.narrower;
}
