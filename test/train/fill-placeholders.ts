/**
 * SkillSpan hides names behind "<ORGANIZATION>", "<LOCATION>" and their like, real postings do not. Made-up names in their place
 * teach the tagger that a capitalised word it has never seen may be a company.
 */
import type { TaggedSentence } from "../support/read-skillspan.ts";

const beginnings =
  "Nova Vel Kor Alt Bri Tel Syn Ver Quan Lum Hal Zen Ori Fjor Nord Mar Cap Solv Ark Del Gren Hex Ivo Jun".split(
    " ",
  );
const middles = "a e i o ta ri na vi do len mo sa".split(" ");
const endings =
  "tek soft ware lytics dia nix gen ta via on ix um core lane mark sen berg rup by lab wise flow".split(" ");
const plain =
  "Blue North Green Bright Silver Open First Global Prime Smart Next Clear True Urban Red Atlas Delta Harbor Bridge Summit River Oak Falcon Orbit Pixel Anchor Beacon Maple Apex Horizon".split(
    " ",
  );
const kinds =
  "Group Solutions Systems Inc GmbH A/S ApS Ltd Labs Technologies Partners Consulting Bank University Hospital Software Energy Pharma Foods Media Capital Health Digital Services Holding Institute".split(
    " ",
  );
const towns =
  "Copenhagen Aarhus Odense Berlin Hamburg Munich London Leeds Dublin Paris Lyon Madrid Barcelona Lisbon Milan Amsterdam Utrecht Brussels Stockholm Malmö Oslo Bergen Helsinki Warsaw Krakow Prague Vienna Zurich Boston Austin Seattle Chicago Denver Toronto Sydney Denmark Germany Sweden Europe UK US USA Singapore India".split(
    " ",
  );
const firstNames =
  "Anna Peter Maria Lars Julia Tom Sofie Mark Elena David Ida Paul Nora Jens Laura Omar Wei Priya".split(" ");
const lastNames =
  "Holm Winter Berg Novak Lind Moreau Hayes Rossi Vance Keller Marsh Dahl Okafor Sand Brandt Frost".split(
    " ",
  );

/** A fixed sequence: every run fills the same names. */
function makeDice(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * sides);
  };
}

/** The same sentence with names in place of what was hidden; the same object where nothing was. */
export function fillPlaceholders(sentence: TaggedSentence, seed: number): TaggedSentence {
  if (!sentence.tokens.some((token) => /^<[A-Z]+/u.test(token))) return sentence;
  const dice = makeDice(seed);
  const pick = (list: readonly string[]) => list[dice(list.length)]!;
  const company = () =>
    dice(3) === 0 ? pick(plain) : pick(beginnings) + (dice(2) ? pick(middles) : "") + pick(endings);
  const tokens = sentence.tokens.map((token, at, all) => {
    const hidden = /<([A-Z]+)(?::[A-Z]+)?>/u.exec(token);
    if (!hidden) return token;
    const inside = at > 0 && all[at - 1] === token;
    const name =
      hidden[1] === "ORGANIZATION" || hidden[1] === "ORG"
        ? inside && dice(2) === 0
          ? pick(kinds)
          : company()
        : hidden[1] === "LOCATION"
          ? pick(towns)
          : hidden[1] === "NAME"
            ? pick(inside ? lastNames : firstNames)
            : hidden[1] === "ADDRESS"
              ? pick(["Harbor", "Main", "Street", "Road", "Avenue", String(1 + dice(90)), "Park", "10115"])
              : hidden[1] === "CONTACT"
                ? pick(["jobs@example.org", "www.example.org", "example.org", "+45", "555", "0100"])
                : company();
    return token.replace(hidden[0], name);
  });
  return { ...sentence, tokens };
}
