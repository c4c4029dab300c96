import type { Word } from "../read-words.ts";
import { buildingAndCraftsNames } from "./building-and-crafts.ts";
import { careAndSocialWorkNames } from "./care-and-social-work.ts";
import { dataNames } from "./data.ts";
import { designNames } from "./design.ts";
import { equalNames } from "./equal-names.ts";
import { financeNames } from "./finance.ts";
import { healthNames } from "./health.ts";
import { kitchenAndHotelNames } from "./kitchen-and-hotel.ts";
import { lawNames } from "./law.ts";
import { logisticsAndDrivingNames } from "./logistics-and-driving.ts";
import { manufacturingNames } from "./manufacturing.ts";
import { officeNames } from "./office.ts";
import { peopleNames } from "./people.ts";
import { publicAndPropertyNames } from "./public-and-property.ts";
import { findSpelling, type PostingName, readNames, type Span, type Spelling } from "./read-names.ts";
import { retailNames } from "./retail.ts";
import { salesAndMarketingNames } from "./sales-and-marketing.ts";
import { scienceNames } from "./science.ts";
import { softwareNames } from "./software.ts";
import { teachingNames } from "./teaching.ts";

export type { PostingName, Span, Spelling } from "./read-names.ts";
export { findSpelling } from "./read-names.ts";

/**
 * What the work is called in postings. One line a name: `general | in another spelling < special | special`. Whoever has done
 * the special has done the general, never the reverse; what merely goes with it, hints at it or takes level or breadth from it is
 * none. Tools and their kinds stand in the skill dictionary and `skill-kinds/`. Equal names stand in `equal-names.ts`.
 */
const tables = [
  buildingAndCraftsNames,
  careAndSocialWorkNames,
  dataNames,
  designNames,
  equalNames,
  financeNames,
  healthNames,
  kitchenAndHotelNames,
  lawNames,
  logisticsAndDrivingNames,
  manufacturingNames,
  officeNames,
  peopleNames,
  publicAndPropertyNames,
  retailNames,
  salesAndMarketingNames,
  scienceNames,
  softwareNames,
  teachingNames,
];

export interface FoundName extends Span {
  name: PostingName;
  spelling: Spelling;
}

type Entries = Map<string, { name: PostingName; spelling: Spelling }[]>;

interface NameIndex {
  all: readonly PostingName[];
  /** By the first stem of a spelling. */
  names: Entries;
  told: Entries;
}

let built: NameIndex | null = null;

function nameIndex(): NameIndex {
  if (built) return built;
  const all = readNames(tables.join("\n"));
  const indexBy = (of: (name: PostingName) => readonly Spelling[]): Entries => {
    const entries: Entries = new Map();
    for (const name of all)
      for (const spelling of of(name)) {
        const first = spelling.parts[0]!.stem;
        const known = entries.get(first);
        if (known) known.push({ name, spelling });
        else entries.set(first, [{ name, spelling }]);
      }
    return entries;
  };
  built = { all, names: indexBy((one) => one.names), told: indexBy((one) => one.told) };
  return built;
}

const findIn = (entries: Entries, text: string, words: readonly Word[]): FoundName[] =>
  words.flatMap((word, at) =>
    (entries.get(word.stem) ?? []).flatMap(({ name, spelling }) => {
      const span = findSpelling(text, words, spelling, at);
      return span ? [{ ...span, name, spelling }] : [];
    }),
  );

/** The names of the table that a text has, as a posting says them. */
export const findNames = (text: string, words: readonly Word[]): FoundName[] =>
  findIn(nameIndex().names, text, words);

/** What of the table a text tells by a special or an equal name. */
export const findTold = (text: string, words: readonly Word[]): FoundName[] =>
  findIn(nameIndex().told, text, words);

/** As written. */
export const listNames = (): readonly PostingName[] => nameIndex().all;
