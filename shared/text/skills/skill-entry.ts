/**
 * One skill a line: `Name | alias, alias | category year`.
 *
 * A name or alias may open with marks:
 * `^` counts only in this letter case ("Swift", not "swift");
 * `~` is also an ordinary word and counts only beside other tools or after words such as "experience with";
 * `~~` counts only in a list beside another tool (a craft: beside any other skill, or alone on its line);
 * `<` is a narrower thing ("Java 17" under "Java"): found under the canonical name, but the two are not
 * interchangeable, since who knows Java need not know Java 17. Several words for one narrower thing are joined by ` = `
 * ("<Load testing = Lasttests").
 */

export interface SkillEntry {
  name: string;
  /** Other words for the very same thing. */
  aliases: string[];
  /** Kinds and parts of it: they prove the skill, the skill does not prove them. */
  narrower: string[];
  category: SkillCategory;
  trade: string;
  /** Year of first release or of coming into force; null where the skill has none. */
  since: number | null;
}

export type SkillCategory =
  | "language"
  | "framework"
  | "database"
  | "cloud"
  | "platform"
  | "tool"
  | "software"
  | "equipment"
  | "standard"
  | "method"
  | "technique"
  | "subject"
  | "law"
  | "certificate"
  | "licence"
  | "soft";

/** How one spelling may be recognised in running text. */
export interface SkillSpelling {
  text: string;
  entry: SkillEntry;
  caseSensitive: boolean;
  /** 0: always; 1: needs context; 2: only in a list beside another tool. */
  doubt: 0 | 1 | 2;
  narrower: boolean;
  /** Spellings of the same entry with the same `kind` name the very same thing. */
  kind: string;
}

const marked = /^(\^?)(~{0,2})(<?)(\^?)(.+)$/u;

function parseSpelling(raw: string): Omit<SkillSpelling, "entry" | "kind"> {
  const match = marked.exec(raw.trim());
  if (!match) throw new Error(`empty spelling in the skill dictionary: ${JSON.stringify(raw)}`);
  return {
    caseSensitive: match[1] === "^" || match[4] === "^",
    doubt: match[2]!.length as 0 | 1 | 2,
    narrower: match[3] === "<",
    text: match[5]!.trim(),
  };
}

/** "<Load testing = Lasttests": one alias, and the other words for the same narrower thing. */
function parseAlias(raw: string): Omit<SkillSpelling, "entry">[] {
  const spellings = raw.split(" = ").map(parseSpelling);
  const { narrower, text } = spellings[0]!;
  return spellings.map((one) => ({ ...one, narrower, kind: narrower ? text : "" }));
}

/** Reads one trade's lines. Throws at a line that is not of the form above, naming it. */
export function parseSkillEntries(
  trade: string,
  lines: string,
): { entries: SkillEntry[]; spellings: SkillSpelling[] } {
  const entries: SkillEntry[] = [];
  const spellings: SkillSpelling[] = [];
  for (const line of lines.split("\n")) {
    if (line.trim() === "") continue;
    const [name, aliases, kind] = line.split("|").map((part) => part.trim());
    const [category, year] = (kind ?? "").split(" ");
    if (!name || aliases === undefined || !category) throw new Error(`not a skill line: ${line}`);
    const head = { ...parseSpelling(name), kind: "" };
    const others = aliases
      .split(",")
      .filter((alias) => alias.trim() !== "")
      .flatMap(parseAlias);
    const entry: SkillEntry = {
      name: head.text,
      aliases: others.filter((other) => !other.narrower).map((other) => other.text),
      narrower: others.filter((other) => other.narrower).map((other) => other.text),
      category: category as SkillCategory,
      trade,
      since: year ? Number(year) : null,
    };
    entries.push(entry);
    for (const spelling of [head, ...others]) spellings.push({ ...spelling, entry });
  }
  return { entries, spellings };
}
