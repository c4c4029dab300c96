import type { LetterLanguage } from "./model.ts";
import { retellEnglish } from "./retell-english.ts";
import { retellGerman } from "./retell-german.ts";

/**
 * A bullet brought into a form that a sentence can take up.
 *
 * - `clause`: what I did, ready to follow "At Acme, ": English "I led …"; German "leitete ich …", the verb first.
 * - `things`: what the work included, ready to follow "My work at Acme included ".
 * - `sentence`: a whole sentence in the first person.
 * - `words`: none of these; it can only be cited behind a colon.
 *
 * Never with an end mark.
 */
export interface Retelling {
  shape: "clause" | "things" | "sentence" | "words";
  text: string;
  /** German things: whether more than one is named, so that their verb agrees. */
  plural?: boolean;
  /** What a résumé adds behind a semicolon ("; 4,300 applications a year"): for brackets behind the things, where the gate lets it. */
  aside?: string;
}

export const withAside = (one: Retelling): Retelling =>
  one.aside === undefined ? one : { ...one, text: `${one.text} (${one.aside})` };

/** Null where the bullet cannot be told without guessing a form. `ongoing`: its post has not ended. */
export function retellDeed(bullet: string, ongoing: boolean, language: LetterLanguage): Retelling | null {
  return language === "de" ? retellGerman(bullet, ongoing) : retellEnglish(bullet, ongoing);
}
