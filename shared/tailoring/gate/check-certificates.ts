import type { Evidence, Reading } from "../read-evidence.ts";
import { isContentWord } from "../read-words.ts";
import type { DraftClaim } from "./draft-claim.ts";
import { isTold } from "./told-words.ts";

type Sources = (sentence: number) => Evidence[];

const certificateStems = /^(?:certif|licens|accredit|charter|qualifi|zertifiz|geprüft)/;

/**
 * "certified", "licensed" and their like: the word and what is certified come from one source, by its words or as the same licence
 * by another name ("Full UK licence" is a "driving licence").
 */
export function checkCertificates(after: Reading, sources: Sources): DraftClaim[] {
  return after.words.flatMap((word, index) => {
    if (!certificateStems.test(word.stem)) return [];
    const root = certificateStems.exec(word.stem)![0];
    const around = [after.words[index - 1], after.words[index + 1], after.words[index + 2]]
      .filter((one) => one !== undefined && one.segment === word.segment && isContentWord(one))
      .map((one) => one!.stem);
    const whole = after.skills.find(
      ({ start, end, entry }) => entry.category === "licence" && start < word.start && word.end <= end,
    );
    const polarity = after.polarity[index]!;
    const carriers = sources(word.sentence).filter((source) => {
      const said = polarity === "plain" ? source.plain : new Set([...source.plain, ...source.hedged]);
      const named =
        [...said].some((stem) => stem.startsWith(root)) ||
        (source.fact?.kind === "certificate" && source.hedged.size === 0);
      const isSame = source.reading.skills.some(({ name, narrower }) => name === whole?.name && !narrower);
      return named && (isSame || around.length === 0 || around.some((stem) => isTold(said, stem)));
    });
    return [
      {
        text: word.text,
        kind: "certificate" as const,
        start: word.start,
        end: word.end,
        supported: carriers.length > 0,
        evidence: carriers,
      },
    ];
  });
}
