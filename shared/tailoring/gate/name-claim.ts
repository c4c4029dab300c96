import type { Posting } from "../../posting/model.ts";
import type { Fact } from "../../resume/model.ts";
import type { ClaimKind } from "../model.ts";
import type { Evidence, Reading } from "../read-evidence.ts";
import { isContentWord, readStems, type Word } from "../read-words.ts";
import { isTold } from "./told-words.ts";

/** How far a deed reached, how big a thing was. They only name a claim; nothing is excused by standing here. */
const scaleWords =
  /^(?:all|every|everyone|everything|everywhere|entire|entirely|whole|full|fully|complete|completely|total|global|globally|worldwide|international|internationally|national|nationally|nationwide|regional|countrywide|statewide|citywide|wide|companywide|enterprise|multinational|multi|cross|continental|europe|european|largest|biggest|major|massive|huge|vast|large|extensive|extensively|broad|leading|flagship|key|critical|main|top|first|only|sole|hundreds|thousands|millions|countless|numerous|many|most|always|never|weltweit|weltweite|weltweiten|global|bundesweit|bundesweite|bundesweiten|konzernweit|konzernweite|konzernweiten|unternehmensweit|unternehmensweite|unternehmensweiten|international|internationale|gesamt|gesamte|gesamten|alle|allen|aller|sämtliche|größte|größten|landesweit|landesweite|europaweit|europaweite|across|throughout)$/;
const awardWords =
  /^(?:award|awards|awarded|prize|prizes|medal|medals|winner|winning|won|trophy|honou?r|honou?red|honou?rs|recogni[sz]ed|recognition|commend\w*|distinction|laude|merit|scholarship|finalist|shortlisted|nominated|nominee|accolade\w*|laureate|best|champion|preis|preise|auszeichnung|ausgezeichnet|prämiert|prämierte|gewinner|gewinnerin|sieger|siegerin|urkunde|ehrung)$/;
const publicationWords =
  /^(?:publish\w*|publication|publications|paper|papers|journal|journals|article|articles|book|books|chapter|monograph|peer|reviewed|author|authored|coauthor\w*|speaker|keynote|keynotes|conference|conferences|proceedings|patent|patents|patented|cited|citations|bestsell\w*|magazine|veröffentlich\w*|publiziert\w*|fachartikel|artikel|zeitschrift|autor|autorin|vortrag|referent|referentin)$/;
const soleWords =
  /^(?:sole|solely|single|handed|handedly|alone|singly|independently|personally|myself|ownership|leadership|charge|accountable|accountability|oversight|lead|leading|command|control|allein|alleinig\w*|eigenständig|selbständig|selbstständig|eigenverantwortlich|federführend|führung|leitung|verantwortung|verantwortlich)$/;
const languageWords =
  /^(?:fluent|fluently|native|bilingual|speaker|multilingual|proficient|muttersprach\w*|fließend|verhandlungssicher)$/;
const customerLeadIn =
  /\b(?:for|with|from|to|including|include|includes|like|as|clients?|customers?|partners?|partnered|among them|by|by the|für|mit|darunter|wie|etwa|kunden|kunde|partner)\s+(?:the\s+|der\s+|die\s+|den\s+|dem\s+)?(?:\p{Lu}[\p{L}&.-]*\s+(?:and\s+|und\s+)?)*$/iu;
const employerLeadIn =
  /(?:\b(?:at|@|joined|bei|beim|former|ex)\s+(?:the\s+|der\s+|dem\s+)?(?:\p{Lu}[\p{L}&.-]*\s+)*|^[^.!?]*?,\s+(?:\p{Lu}[\p{L}&.-]*\s+)*)$/u;

export interface Naming {
  after: Reading;
  sources: (sentence: number) => Evidence[];
  /** Facts that carry nothing here: other positions' achievements. */
  elsewhere: (sentence: number) => Evidence[];
  posting: Posting | null;
  german: boolean;
}

const postingStems = new WeakMap<Posting, Set<string>>();
function stemsOf(posting: Posting): Set<string> {
  let stems = postingStems.get(posting);
  if (!stems) {
    stems = readStems(posting.text);
    postingStems.set(posting, stems);
  }
  return stems;
}

/** Which kind of claim a word is that no source carries. */
export function nameWord(word: Word, index: number, naming: Naming): ClaimKind {
  const { after, sources, posting } = naming;
  if (sources(word.sentence).some(({ negated, hedged }) => negated.has(word.stem) || hedged.has(word.stem)))
    return "negation";
  if (awardWords.test(word.lower)) return "award";
  if (publicationWords.test(word.lower)) return "publication";
  if (scaleWords.test(word.lower)) return "scale";
  if (soleWords.test(word.lower)) return "scope";
  if (languageWords.test(word.lower)) return "language";
  if (isMoved([word], naming)) return "moved";
  const capital = /^\p{Lu}/u.test(word.text);
  const first = after.words[index - 1]?.sentence !== word.sentence;
  if (capital && posting?.company?.toLowerCase().split(/\s+/).includes(word.lower)) return "employer";
  if (posting && stemsOf(posting).has(word.stem)) return "leak";
  if (!capital || first) return "other";
  const before = after.text.slice(0, word.start);
  if (employerLeadIn.test(before)) return "employer";
  if (customerLeadIn.test(before)) return "customer";
  return naming.german ? "other" : "customer";
}

/** How many words a sentence shares with another position's achievement that was moved here. */
const movedOverlap = 2;

/** Whether words that nothing here carries stand in an achievement of another position that the sentence tells. */
export function isMoved(
  words: readonly Word[],
  { after, elsewhere }: Pick<Naming, "after" | "elsewhere">,
): boolean {
  const sentence = words[0]?.sentence ?? 0;
  const stems = after.words
    .filter((one) => one.sentence === sentence && isContentWord(one))
    .map((one) => one.stem);
  return elsewhere(sentence).some(
    (source) =>
      words.every((word) => isTold(source.plain, word.stem)) &&
      stems.filter((stem) => isTold(source.plain, stem)).length >= movedOverlap,
  );
}

/** Whether another position's fact has the figure, word for word. */
export function isMovedFigure(
  claim: { value: number; unit: string; sentence: number },
  { after, elsewhere }: Pick<Naming, "after" | "elsewhere">,
): boolean {
  const stems = after.words.filter((one) => one.sentence === claim.sentence && isContentWord(one));
  return elsewhere(claim.sentence).some(
    (source) =>
      source.reading.quantities.some((one) => one.value === claim.value && one.unit === claim.unit) &&
      stems.filter((one) => isTold(source.plain, one.stem)).length >= movedOverlap,
  );
}

export const isScaleWord = (lower: string): boolean => scaleWords.test(lower);
export const isPublicationWord = (lower: string): boolean => publicationWords.test(lower);
export const isSoleWord = (lower: string): boolean => soleWords.test(lower);
export const isAwardWord = (lower: string): boolean => awardWords.test(lower);

/** Facts of positions other than the block's. */
export const isOfAnotherPosition = (fact: Fact, positionId: string | null): boolean =>
  fact.positionId !== null && fact.positionId !== positionId && fact.id !== positionId;
