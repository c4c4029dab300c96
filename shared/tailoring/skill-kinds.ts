import { type FoundSkill, findSkill, sameSkill } from "../text/skills/index.ts";
import { buildingAndElectricalKinds } from "./skill-kinds/building-and-electrical.ts";
import { computingKinds } from "./skill-kinds/computing.ts";
import { dataAndScienceKinds } from "./skill-kinds/data-and-science.ts";
import { financeAndLawKinds } from "./skill-kinds/finance-and-law.ts";
import { healthAndCareKinds } from "./skill-kinds/health-and-care.ts";
import { kitchenAndHotelKinds } from "./skill-kinds/kitchen-and-hotel.ts";
import { manufacturingKinds } from "./skill-kinds/manufacturing.ts";
import { marketingAndDesignKinds } from "./skill-kinds/marketing-and-design.ts";
import { officeAndPeopleKinds } from "./skill-kinds/office-and-people.ts";
import { retailAndLogisticsKinds } from "./skill-kinds/retail-and-logistics.ts";
import { teachingAndPublicServiceKinds } from "./skill-kinds/teaching-and-public-service.ts";

/**
 * Which skills are of a kind that postings ask for by its general name. Whoever has one has the kind ("Terraform" is
 * infrastructure as code, a reach truck a forklift); never the reverse, and neither level nor a paper follows from it. One
 * line a kind, `kind: member, member`, in the dictionary's names; a narrower term in small letters. A member that is a kind
 * itself brings its own members along.
 */
const tables = [
  buildingAndElectricalKinds,
  computingKinds,
  dataAndScienceKinds,
  financeAndLawKinds,
  healthAndCareKinds,
  kitchenAndHotelKinds,
  manufacturingKinds,
  marketingAndDesignKinds,
  officeAndPeopleKinds,
  retailAndLogisticsKinds,
  teachingAndPublicServiceKinds,
];

interface KindIndex {
  kinds: Map<string, string[]>;
  /** Narrower terms of an entry that are kinds of their own, by the entry's name. */
  narrower: Map<string, string[]>;
  /** With members of members, as asked for. */
  all: Map<string, readonly string[]>;
}

let built: KindIndex | null = null;

function kindIndex(): KindIndex {
  if (built) return built;
  const kinds = new Map<string, string[]>();
  const narrower = new Map<string, string[]>();
  for (const line of tables.join("\n").split("\n")) {
    if (line.trim() === "") continue;
    const [kind, members] = line.split(": ");
    if (!kind || !members) throw new Error(`not a line of the table of kinds: ${line}`);
    kinds.set(kind, [...(kinds.get(kind) ?? []), ...members.split(", ")]);
    const entry = findSkill(kind);
    if (entry && entry.name !== kind) narrower.set(entry.name, [...(narrower.get(entry.name) ?? []), kind]);
  }
  built = { kinds, narrower, all: new Map() };
  return built;
}

function membersOf(kind: string): readonly string[] {
  const { kinds, all } = kindIndex();
  const known = all.get(kind);
  if (known) return known;
  const members = new Set<string>();
  const add = (name: string): void => {
    for (const member of kinds.get(name) ?? []) {
      if (members.has(member)) continue;
      members.add(member);
      add(member);
    }
  };
  add(kind);
  members.delete(kind);
  all.set(kind, [...members]);
  return [...members];
}

/** Canonical names of the skills that are of the kind a text asks for; empty for what is no kind. */
export function listMembers(wanted: FoundSkill): readonly string[] {
  const term = kindIndex()
    .narrower.get(wanted.name)
    ?.find((one) => sameSkill(one, wanted.text));
  if (term !== undefined) return membersOf(term);
  return wanted.narrower ? [] : membersOf(wanted.name);
}

/** Suites of programs: who has two of them knows the suite, one alone proves nothing. */
const suites: Record<string, string[]> = {
  "Microsoft Office": ["Microsoft Excel", "Microsoft Word", "Microsoft PowerPoint"],
};
const leastOfSuite = 2;

export const isOfSuite = (wanted: FoundSkill, name: string): boolean =>
  wanted.name === name || (suites[wanted.name] ?? []).includes(name);

/** Whether the names of skills held make up the suite that is asked for. */
export function holdsSuite(wanted: FoundSkill, held: ReadonlySet<string>): boolean {
  const members = suites[wanted.name] ?? [];
  return members.filter((name) => held.has(name)).length >= leastOfSuite;
}

/** What the table has that the dictionary does not: none, as a test says. */
export const listUnknownNames = (): string[] =>
  [...kindIndex().kinds, ...Object.entries(suites)].flatMap(([kind, members]) => [
    ...[kind].filter((name) => findSkill(name) === null),
    ...members.filter((name) => findSkill(name)?.name !== name),
  ]);

/** Kinds and their members, as written. */
export const listKinds = (): readonly (readonly [string, readonly string[]])[] => [...kindIndex().kinds];
