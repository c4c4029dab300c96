import { isFunctionWord } from "./plain-words.ts";
import { plainQuantity, type Quantity, readBound, readRole, readThings } from "./quantity.ts";
import { vagueAmounts, verbFigures } from "./quantity-words.ts";
import type { Word } from "./read-words.ts";

const fractionWords = new Map(
  Object.entries({
    half: 2,
    third: 3,
    quarter: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    hälfte: 2,
    drittel: 3,
    viertel: 4,
    fünftel: 5,
    zehntel: 10,
  }),
);
const numerators = new Map(
  "a an one ein eine einem einen two three four five six seven eight nine zwei drei vier"
    .split(" ")
    .map((word, i) => [word, i < 7 ? 1 : i < 15 ? i - 5 : i - 13]),
);

/** "doubled", "halved", "a third", "more than half": figures told in words. */
export function readFractions(text: string, words: Word[]): Quantity[] {
  return words.flatMap((word) => {
    const before = text.slice(0, word.start);
    if (
      word.lower === "half" &&
      /^,\s+(?:die|der|das|den)\b|^\s+(?:ich|wir|bei|beim|dem|der|den|die|mit|in the|of \d{4})\b/u.test(
        text.slice(word.end),
      )
    )
      return [];
    if (/\b(?:first|second|last|other)\s+$/i.test(before)) return [];
    const parts = fractionWords.get(word.lower) ?? fractionWords.get(word.lower.replace(/s$/, ""));
    const lead = /(?:\b(\p{L}+)[\s-])$/u.exec(before)?.[1]?.toLowerCase() ?? "";
    const numerator =
      parts === 2 && word.lower !== "hälfte"
        ? (numerators.get(lead) ?? 1)
        : word.lower === "hälfte"
          ? 1
          : numerators.get(lead);
    const fraction =
      parts === undefined || numerator === undefined || numerator >= parts
        ? undefined
        : (100 * numerator) / parts;
    if (fraction !== undefined) {
      const marked =
        /\b(over|more than|at least|nearly|almost|just under|about|around|roughly|some|up to|under|less than|mehr als|über|rund|fast|knapp)\s+(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|eine?[mnr]?|zwei|drei)[\s-])?$/i.exec(
          before,
        );
      const bare = word.start - (numerators.has(lead) ? lead.length + 1 : 0);
      const start = marked ? marked.index : bare;
      const quantity = plainQuantity(word, fraction, "percent");
      return [
        {
          ...quantity,
          text: text.slice(start, word.end),
          start,
          bound: readBound(marked?.[1], false),
          role:
            readRole(text, start, word.end) ??
            (/\b(?:by|um)\s+(?:(?:more than|over|nearly|almost|about|around|roughly|some|just under|fast|rund|mehr als|knapp)\s+)?(?:\p{L}+[\s-])?$/iu.test(
              before,
            )
              ? "by"
              : null),
        },
      ];
    }
    const known = verbFigures.get(word.lower);
    if (!known) return [];
    const bound = /\b(more than|over|nearly|almost|about|roughly|at least)\s+$/i.exec(before);
    const start = bound?.index ?? word.start;
    const quantity = plainQuantity(word, known.value, known.unit);
    return [
      {
        ...quantity,
        text: text.slice(start, word.end),
        start,
        bound: readBound(bound?.[1], false),
        role: "by" as const,
      },
    ];
  });
}

const ordinals = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth"
    .split(" ")
    .map((name, i) => [name, i + 1]),
);

/** "second place", "first inspection", "2nd": a rank is as much a figure as a count. */
export function readOrdinals(words: Word[]): Quantity[] {
  return words.flatMap((word, i) => {
    const value =
      ordinals.get(word.lower) ?? Number(/^(\d+)(?:st|nd|rd|th)$/.exec(word.lower)?.[1] ?? Number.NaN);
    const next = words[i + 1];
    if (Number.isNaN(value) || !next || next.segment !== word.segment || isFunctionWord(next.lower))
      return [];
    return [{ ...plainQuantity(word, value, "rank"), things: [next.stem] }];
  });
}

/** "zero downtime", "to zero": none at all, with what there is none of. */
export function readZeros(words: Word[]): Quantity[] {
  return words.flatMap((word, i) => {
    if (word.lower !== "zero" && word.text !== "0") return [];
    const things = readThings(words, i, i + 1, -1);
    const last = words[i + things.length] ?? word;
    return [{ ...plainQuantity(word, 0, "count"), end: last.end, things }];
  });
}

/** "dozens of pours", "several clinics". */
export function readVague(words: Word[]): Quantity[] {
  return words.flatMap((word, i) => {
    const value = vagueAmounts.get(word.lower);
    if (value === undefined) return [];
    return [
      {
        ...plainQuantity(word, value, "count"),
        bound: "atLeast" as const,
        things: readThings(words, i, i + 1, -1),
      },
    ];
  });
}
