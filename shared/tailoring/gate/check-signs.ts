import type { Evidence, Reading } from "../read-evidence.ts";
import type { DraftClaim } from "./draft-claim.ts";

/** Pictures and stars that say something ("★★★★★", a medal), and figures of a kind no check reads ("Ⅻ", "②"). */
const telling = /(?:(?![©®™°•●▪■◆►→✓✔])[\p{Extended_Pictographic}★☆])+|(?![0-9²³])[\p{No}\p{Nl}]+/gu;

/** Signs that claim without words: each stands in a source as it is, or it is a claim of its own. */
export function checkSigns(after: Reading, sources: readonly Evidence[]): DraftClaim[] {
  return [...after.text.matchAll(telling)].flatMap((match) => {
    if (/^\d+$/.test(match[0])) return [];
    const carriers = sources.filter(({ reading }) => reading.text.includes(match[0]));
    return [
      {
        text: match[0],
        kind: "other" as const,
        start: match.index,
        end: match.index + match[0].length,
        supported: carriers.length > 0,
        evidence: carriers,
      },
    ];
  });
}
