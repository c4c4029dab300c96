/** What in a letter claims nothing: our fixed sentences, the turns of speech around claims, and courteous words. */

import type { Posting } from "../../posting/model.ts";
import { isFunctionWord } from "../plain-words.ts";
import { readWords } from "../read-words.ts";
import { listPhrases } from "./phrases.ts";

const escapePattern = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/['’]/gu, "['’]");

/** Slots that name the employer's side and nothing else. */
const addressSlots = new Set([
  "title",
  "company",
  "atCompany",
  "AtCompany",
  "ofCompany",
  "person",
  "geehrte",
]);
/** Openings of letters in writing other than ours. */
const usual =
  /^(?:dear (?:hiring (?:team|manager|committee)|recruiter|sir or madam|sirs)|to whom it may concern|hello|hi|sehr geehrte damen und herren|guten tag|hallo(?: zusammen)?|(?:with )?(?:kind|warm|best|many) (?:regards|wishes)|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|best|regards|cheers|mit freundlichen grüßen|freundliche grüße|(?:viele|beste|liebe|herzliche|schöne) grüße|your hiring team|hiring team|personalabteilung)[,.!]?$/iu;

/** Words of thanks, wishes and farewells: no achievement can be told with them alone. */
const courteous = new Set(
  `thank thanks you your for time reading consideration considering this my application letter look forward looking to
hearing from talk talking speak speaking meet meeting discuss discussing hear more about the post role position job work and i
would will be am glad happy pleased welcome delighted like love chance opportunity in an interview a conversation person phone by or
with we us if any questions answer please call write feel free contact me at convenience soon details it how can could
further tell going into of applying apply as advertised enclosed attached find résumé resume
vielen dank danke herzlichen für ihre eure zeit das lesen meiner bewerbung ich freue mich auf über eine einladung zu einem
gespräch persönlichen gern gerne beantworte ihre fragen stehe ihnen euch zur verfügung weitere informationen antwort ihrer
rückmeldung von hören zum kennenlernen sehr würde sie lerne kennen bewerbe hiermit um die stelle bei als im anhang finden
meinen lebenslauf rufen an oder schreiben mir erzähle mehr wenn sich melden ihr auch freuen uns`.split(
    /\s+/u,
  ),
);

interface Frame {
  whole: RegExp;
}

let frames: { courtesies: Frame[]; fragments: RegExp } | null = null;

function readFrames(): { courtesies: Frame[]; fragments: RegExp } {
  if (frames) return frames;
  const phrases = [...listPhrases("en"), ...listPhrases("de")];
  const courtesies: Frame[] = [];
  const fragments = new Set<string>();
  for (const phrase of phrases) {
    const slots = [...phrase.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
    if (slots.every((slot) => addressSlots.has(slot)))
      courtesies.push({
        whole: new RegExp(
          `^${phrase
            .split(/\{\w+\}/)
            .map(escapePattern)
            .join("(.+?)")}$`,
          "iu",
        ),
      });
    else
      for (const part of phrase.split(/\{\w+\}/)) {
        const words = part.replace(/^[\s,.;:„“]+|[\s,.;:„“]+$/gu, "");
        // "I was" is grammar that the gate reads, and keeps apart the names on both sides of it.
        const says = words
          .toLowerCase()
          .split(/[\s'’]+/u)
          .some((word) => !isFunctionWord(word) && word !== "m");
        if (/\p{L}/u.test(words) && says) fragments.add(words);
      }
  }
  const longest = [...fragments].sort((a, b) => b.length - a.length);
  frames = {
    courtesies,
    fragments: new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${longest
        .filter((one) => one.split(" ").length > 1 || plainWords.has(one.toLowerCase()))
        .map(escapePattern)
        .join("|")}|${[...plainWords].join("|")})(?![\\p{L}\\p{N}])`,
      "giu",
    ),
  };
  return frames;
}

/** Single words of our sentences that claim nothing and that the gate has no reason to know. */
const plainWords = new Set(
  "meinen meiner meine meinem mein bin arbeite gehört gehörte gehören gehörten umfasst hinzu kommt kommen kam kamen dort ebenfalls ebenso außerdem dazu auch gern kenne habe weiter there also".split(
    " ",
  ),
);

/** The text with our own turns of speech blanked, every sign in its place: what is left are the claims. */
export const maskFrames = (text: string): string =>
  text.replace(readFrames().fragments, (match) =>
    // "In my post", "As" and the like are grammar the gate reads; only what it would take for a claim goes.
    /^(?:i|as|at|in|als|bei|beim)$/iu.test(match) ? match : " ".repeat(match.length),
  );

/** Whether a sentence claims nothing: one of ours with the posting's names in it, or courteous words alone. */
export function isCourtesy(text: string, posting: Posting): boolean {
  const plain = text.trim();
  if (usual.test(plain)) return true;
  const names = [posting.title, posting.company].filter((one) => one !== null);
  for (const { whole } of readFrames().courtesies) {
    // A name that ends in a full stop ("Inc.") takes the sentence's with it.
    for (const ended of [plain, `${plain}.`])
      if (
        whole
          .exec(ended)
          ?.slice(1)
          .every((value) => isAddress(value, posting, names))
      )
        return true;
  }
  let rest = plain;
  for (const name of names) rest = rest.replaceAll(name, " ");
  const words = readWords(rest);
  return words.length > 0 && words.every((word) => courteous.has(word.lower)) && !/[\p{N}%€$£]/u.test(rest);
}

function isAddress(value: string, posting: Posting, names: readonly string[]): boolean {
  if (names.includes(value)) return true;
  const bare = value.replace(/^(?:bei der|bei dem|beim|bei|der|vom|von)\s/iu, "").replace(/^„(.*)“$/u, "$1");
  if (names.includes(bare)) return true;
  if (/^geehrter?$/u.test(value)) return true;
  // A person to write to must be named in the posting.
  return (
    /^(?:Mr|Ms|Mrs|Dr|Frau|Herrn?)\.?\s/u.test(value) &&
    (posting.text.includes(value) || posting.text.includes(value.replace(/^Herr\s/u, "Herrn ")))
  );
}
