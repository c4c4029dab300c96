import { isRegion } from "../../text/place-names.ts";
import { type FoldedText, foldName, foldText } from "./fold-text.ts";

const postcode = /\b(?:\d{4,6}|[a-z]{1,2}\d{1,2}[a-z]?(?:\s?\d[a-z]{2})?)\b/gu;
/** "Hauptstraße", "Hauptstr." and "Haupt-Straße" are one street. */
const anyStreet = (word: string): string =>
  word.replace(
    /(?<=^|(.))str(?:asse)?$/u,
    (_, stem?: string) => `${stem ? String.raw`[\s-]?` : ""}str(?:asse)?`,
  );
const away = /^(?:remote|hybrid|home\s?office)$/u;

/**
 * Where the candidate lives: the place as written, its town, street and postcode. Countries and states alone say too little to be
 * anybody's address. Words count only with a capital letter ("Reading", "Bath").
 */
export function createPlaceFinder(
  places: readonly string[],
): (folded: FoldedText) => { start: number; end: number }[] {
  const patterns: RegExp[] = [];
  const add = (text: string): void => {
    for (const form of foldName(text)) {
      const words = form.match(/[\p{L}\p{N}]+/gu) ?? [];
      if (words.join("").length < 3) continue;
      patterns.push(
        new RegExp(
          String.raw`(?<![\p{L}\p{N}])${words.map(anyStreet).join(String.raw`[^\p{L}\p{N}]{1,3}`)}(?![\p{L}\p{N}])`,
          "gu",
        ),
      );
    }
  };
  for (const place of places) {
    const parts = place.split(/\s*[,;|·•\n()]\s*/u).filter((part) => part !== "");
    if (parts.length > 1 || !isRegion(place)) add(place);
    for (const part of parts) {
      if (isRegion(part) || away.test(part.toLowerCase())) continue;
      add(part);
      const folded = foldText(part).text;
      for (const [code] of folded.matchAll(postcode)) if (code.length > 3 || /[a-z]/.test(code)) add(code);
      add(folded.replace(postcode, " ").replace(/\b\d+\s?[a-z]?\b/g, " "));
    }
  }
  return (folded) =>
    patterns.flatMap((pattern) =>
      [...folded.text.matchAll(pattern)]
        .map((match) => ({ start: match.index, end: match.index + match[0].length }))
        .filter(({ start }) => /^[\p{Lu}\p{Lo}\p{N}]/u.test(folded.original.slice(folded.starts[start]))),
    );
}
