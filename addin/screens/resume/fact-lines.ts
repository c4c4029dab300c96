import type { Doubt, ResumeFacts, Source } from "../../../shared/resume/model.ts";

export interface FactField {
  name: string;
  value: string;
  kind: "line" | "text" | "date";
}

/** One fact as the résumé screen shows it, with what may be corrected in it. */
export interface FactLine {
  id: string;
  group: FactGroup;
  text: string;
  note: string | null;
  unsure: boolean;
  /** What is in doubt about an unsure reading, where the reader says it. */
  doubt: Doubt | null;
  fields: FactField[];
}

export type FactGroup = Exclude<keyof ResumeFacts, never>;

type Values = Record<string, string>;
type AnyItem = { id: string; sources: Source[]; confidence: "sure" | "unsure"; doubt?: Doubt } & Record<
  string,
  unknown
>;

const lineFields: Partial<Record<FactGroup, [string, FactField["kind"]][]>> = {
  summary: [["text", "text"]],
  positions: [
    ["title", "line"],
    ["employer", "line"],
    ["place", "line"],
    ["start", "date"],
    ["end", "date"],
  ],
  education: [
    ["degree", "line"],
    ["field", "line"],
    ["institution", "line"],
    ["place", "line"],
    ["start", "date"],
    ["end", "date"],
  ],
  skills: [["text", "line"]],
  projects: [
    ["name", "line"],
    ["start", "date"],
    ["end", "date"],
  ],
  certificates: [["text", "text"]],
  languages: [
    ["language", "line"],
    ["level", "line"],
  ],
  publications: [["text", "text"]],
  other: [["text", "text"]],
};
const contactFields = ["name", "headline", "email", "phone", "place"] as const;
const nested: Partial<Record<FactGroup, string>> = {
  positions: "bullets",
  education: "details",
  projects: "details",
};

export const factGroups = ["contact", ...(Object.keys(lineFields) as FactGroup[])] as const;

/** Every fact of the profile, one line each, nested ones behind their owner. */
export function listFactLines(facts: ResumeFacts): FactLine[] {
  const lines: FactLine[] = contactFields.map((name) => ({
    id: `contact.${name}`,
    group: "contact",
    text: facts.contact[name] ?? "",
    note: name,
    unsure: false,
    doubt: null,
    fields: [{ name, value: facts.contact[name] ?? "", kind: "line" }],
  }));
  for (const [group, fields] of Object.entries(lineFields) as [FactGroup, [string, FactField["kind"]][]][]) {
    for (const item of facts[group] as unknown as AnyItem[]) {
      lines.push(lineOf(group, item, fields));
      const inner = nested[group];
      for (const statement of inner ? (item[inner] as AnyItem[]) : []) {
        lines.push(lineOf(group, statement, [["text", "text"]]));
      }
    }
  }
  return lines;
}

function lineOf(group: FactGroup, item: AnyItem, fields: [string, FactField["kind"]][]): FactLine {
  const value = (name: string) => (typeof item[name] === "string" ? (item[name] as string) : "");
  const words = fields.filter(([, kind]) => kind !== "date").map(([name]) => value(name));
  const dates = fields.filter(([, kind]) => kind === "date").map(([name]) => value(name));
  const written = value("dateText") || dates.filter(Boolean).join(" – ");
  return {
    id: item.id,
    group,
    text: words.filter(Boolean).join(" · "),
    note: written || value("group") || null,
    unsure: item.confidence === "unsure",
    doubt: item.confidence === "unsure" ? (item.doubt ?? null) : null,
    fields: fields.map(([name, kind]) => ({ name, kind, value: value(name) })),
  };
}

/** `YYYY`, `YYYY-MM` or `present`; empty is no date. */
export function isFactDate(value: string): boolean {
  return value === "" || /^(\d{4}(-(0[1-9]|1[0-2]))?|present)$/.test(value);
}

/**
 * The facts with one of them corrected or confirmed by the candidate, who becomes a source of it. The id stays, so that
 * whatever rests on the fact still does. Throws when there is no such fact.
 */
export function correctFact(facts: ResumeFacts, id: string, values: Values, at: string): ResumeFacts {
  const source: Source = { kind: "candidate", at, question: null };
  const clean = (value: string) => value.trim() || null;
  if (id.startsWith("contact.")) {
    const name = id.slice("contact.".length) as (typeof contactFields)[number];
    const contact = {
      ...facts.contact,
      [name]: clean(values[name] ?? ""),
      sources: [...facts.contact.sources, source],
    };
    return { ...facts, contact };
  }
  let found = false;
  const correct = (item: AnyItem): AnyItem => {
    if (item.id !== id) return item;
    found = true;
    const changed: AnyItem = { ...item, confidence: "sure", sources: [...item.sources, source] };
    let differs = false;
    for (const [name, value] of Object.entries(values)) {
      const next = name === "text" || name === "name" || name === "language" ? value.trim() : clean(value);
      if (next !== item[name]) differs = true;
      changed[name] = next;
    }
    // What was derived from the words read no longer holds for other words.
    if (differs && "dateText" in item) changed.dateText = null;
    if (differs && "group" in item) changed.name = null;
    return changed;
  };
  const result: ResumeFacts = { ...facts };
  for (const group of Object.keys(lineFields) as FactGroup[]) {
    const inner = nested[group];
    const items = (facts[group] as unknown as AnyItem[]).map((item) => {
      const corrected = correct(item);
      return inner ? { ...corrected, [inner]: (corrected[inner] as AnyItem[]).map(correct) } : corrected;
    });
    Object.assign(result, { [group]: items });
  }
  if (!found) throw new Error(`No fact ${id}`);
  return result;
}

/** The facts without one of them: a reading that is no fact at all. */
export function removeFact(facts: ResumeFacts, id: string): ResumeFacts {
  const keep = (items: AnyItem[]) => items.filter((item) => item.id !== id);
  const result: ResumeFacts = { ...facts };
  for (const group of Object.keys(lineFields) as FactGroup[]) {
    const inner = nested[group];
    const items = keep(facts[group] as unknown as AnyItem[]).map((item) =>
      inner ? { ...item, [inner]: keep(item[inner] as AnyItem[]) } : item,
    );
    Object.assign(result, { [group]: items });
  }
  return result;
}
