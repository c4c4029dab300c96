import { germanForms } from "./everyday-words.ts";

const umlauts: Record<string, string> = { ä: "a", ö: "o", ü: "u", ß: "ss" };

/**
 * A light stem of a German word, marked `de:`: endings of case, number and tense go, umlauts lose their dots
 * ("Zahlungsläufen" and "Zahlungslauf" meet). For comparing inside German texts only.
 */
export function stemGerman(lower: string): string {
  const word = (germanForms[lower] ?? lower).replace(/[äöüß]/g, (letter) => umlauts[letter]!);
  const bare = word.length > 5 ? word.replace(/^ge(?=.{4,}t$)/, "") : word;
  let cut = bare
    .replace(/(?:innen|in)$/, "")
    .replace(/(?<=.{4})(?:ungen|ung)$/, "")
    .replace(/(?<=.{4})(?:eten|ete|ten|test|tet|te)$/, "")
    .replace(/(?<=.{4})(?:ern|em|en|er|es|e|n|s|t)$/, "");
  // Endings pile up ("verringer-t-e"), and some were cut before the word came here.
  for (let i = 0; i < 2; i++) cut = cut.replace(/(?<=.{4})(?:ern|em|en|er|es|e|n|s|t)$/, "");
  return `de:${cut.length >= 3 ? cut : bare}`;
}

const germanWords =
  /(?:^|[\s(])(?:der|das|und|oder|von|vom|für|mit|bei|beim|zur|zum|auf|den|dem|des|nach|über|aus|ein|eine|einer|eines|seit|bis|ohne|durch|als|nicht|im|am|rund|etwa)(?=$|[\s,.;)])|[äöüß]|\p{Ll}(?:ung|ungen|keit|heit|schaft|ierte|ieren)(?!\p{L})/iu;

/** Whether a line is German, by its small words, letters and endings. */
export const isGerman = (text: string): boolean => germanWords.test(text);
