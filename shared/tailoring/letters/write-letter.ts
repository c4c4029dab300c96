/**
 * A letter written offline: sentences of ours around the candidate's own words.
 *
 * The deeds worth telling are chosen first. The strongest one that answers a need of the posting goes into the opening, with
 * that need; the others follow in paragraphs, those of one post together, each behind the need it answers where it answers
 * one; then what the posting asks for in papers, skills and languages and the facts have; then a short end. Deeds are
 * added until there are words enough, and every sentence passes the gate before it is taken: what does not pass is
 * left out, and the next deed is tried. Which of several phrases is taken follows from a hash of person, posting and place.
 */

import type { Position, ResumeFacts } from "../../resume/model.ts";
import { hashText } from "../../text/hash-text.ts";
import { checkSentence, type KnownForCheck, readCheck, splitLetterText } from "./check-letter.ts";
import { countLetterWords, finishLetter } from "./finish-letter.ts";
import {
  atEmployer,
  capitalize,
  formatMonth,
  isFreelance,
  joinAnd,
  languageOf,
  languageOfFacts,
  placePhrase,
} from "./letter-words.ts";
import { type Deed, listDeeds, type Tie } from "./list-key-points.ts";
import { listQualifications, type QualificationItem } from "./list-qualifications.ts";
import {
  fewestLetterWords,
  type Letter,
  type LetterInput,
  type LetterLanguage,
  type LetterParagraph,
  type LetterSentence,
  type LetterWarning,
} from "./model.ts";
import { address, fillPhrase, type PhraseBook, phrasesFor } from "./phrases.ts";
import { writeFrame } from "./write-frame.ts";

/** Words aimed at: enough over the least that a dropped sentence does no harm, enough under the most. */
const aim = 285;
const most = 345;
const mostDeeds = 14;
const mostNeeds = 4;
/** Sentences that cite words behind a colon sound like a list when there are more. */
const mostCited = 2;
/** What is longer than this keeps the end of its sentence for itself. */
const longThings = 9;

/** Null where neither a deed nor a post is known: then there is nothing to write about. */
export function writeLetter(input: LetterInput): Letter | null {
  const { facts, posting, tone } = input;
  const asked = languageOf(posting.text.split("\n")) ?? languageOfFacts(facts) ?? "en";
  const own = languageOfFacts(facts);
  const language = own ?? asked;
  const deeds = order(listDeeds(input, language), input.keyPoints);
  if (deeds.length === 0 && facts.positions.every((one) => one.confidence !== "sure")) return null;
  const writer = new LetterWriter(input, language);
  const body = writer.write(deeds);
  const warnings: LetterWarning[] = [];
  if (posting.company === null)
    warnings.push({
      code: "no-employer-name",
      text: "The posting names no employer, so the letter is addressed to nobody by name.",
    });
  if (!deeds.some((deed) => deed.ties.length > 0))
    warnings.push({
      code: "nothing-matches",
      text: "Nothing in your profile answers this posting in words it would know, so the letter ties no deed to it.",
    });
  if (language !== asked)
    warnings.push({
      code: "other-language",
      text: `The posting is in ${asked === "de" ? "German" : "English"} and your profile in ${language === "de" ? "German" : "English"}; the letter is in the language of your own words.`,
    });
  return finishLetter(language, tone, body, facts, warnings);
}

function order(deeds: Deed[], keyPoints: readonly string[] | undefined): Deed[] {
  if (keyPoints === undefined || keyPoints.length === 0)
    return deeds.filter((deed) => !tellsLimit.test(deed.retelling.text));
  return keyPoints.flatMap((id) => deeds.filter((deed) => deed.fact.id === id));
}

class LetterWriter {
  private readonly book: PhraseBook;
  private readonly known: KnownForCheck;
  private readonly seed: string;
  private readonly used = new Map<string, number>();
  private readonly asked = new Map<string, number>();
  private readonly named = new Set<string>();
  private readonly needsTold = new Set<number>();
  private readonly input: LetterInput;
  private readonly language: LetterLanguage;
  private readonly familiar: boolean;
  private cited = 0;

  constructor(input: LetterInput, language: LetterLanguage) {
    this.input = input;
    this.language = language;
    this.book = phrasesFor(language, input.tone);
    this.known = readCheck(input);
    this.seed = `${input.facts.contact.name ?? ""}\n${input.posting.text}\n${input.tone}`;
    this.familiar =
      input.tone === "casual" &&
      /(?<!\p{L})(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[nrms]?|[Ee]uch)(?!\p{L})/u.test(input.posting.text);
  }

  write(deeds: readonly Deed[]): LetterParagraph[] {
    const frame = writeFrame({
      ...this.input,
      language: this.language,
      pick: (slot, list) => this.pick(slot, list),
    });
    const left = [...deeds];
    const body: LetterSentence[][] = [this.writeOpening(left)];
    const closing = this.writeClosing();
    const expected = this.writeQualifications([]);
    const rest = [expected, closing].map((sentences) => ({ role: "body" as const, sentences }));
    const count = (): number =>
      countLetterWords([
        ...frame.before,
        ...body.map((sentences) => ({ role: "body" as const, sentences })),
        ...rest,
        ...frame.after,
      ]);
    let told = 1;
    const opened = deeds.find((deed) => !left.includes(deed))?.position ?? null;
    const visited = new Set<string>();
    while (left.length > 0 && told < mostDeeds && (count() < aim || this.input.keyPoints?.length)) {
      this.bringForward(left, visited.size === 0 ? opened : null, visited);
      visited.add(left[0]!.position?.id ?? "");
      const paragraph = this.writeParagraph(left, count());
      told += paragraph.sentences.length > 0 ? 1 : 0;
      if (paragraph.sentences.length > 0) body.push(paragraph.sentences);
    }
    const after = this.writeQualifications(body.flat().map((sentence) => sentence.text));
    for (const sentence of this.listFurther()) {
      if (count() - wordsOf(expected) + wordsOf(after) >= fewestLetterWords) break;
      after.push(sentence);
    }
    return [
      ...frame.before,
      ...[...body, after, closing]
        .filter((sentences) => sentences.length > 0)
        .map((sentences): LetterParagraph => ({ role: "body", sentences })),
      ...frame.after,
    ];
  }

  /** The phrase for a place: the one used least, and among equals by hash. */
  private pick(slot: string, phrases: readonly string[]): string {
    const asked = this.asked.get(slot) ?? 0;
    this.asked.set(slot, asked + 1);
    const hash = Number.parseInt(hashText(`${this.seed}\n${slot}\n${asked}`).slice(-6), 36);
    const turned = phrases.map((_, i) => phrases[(hash + i) % phrases.length]!);
    const times = (phrase: string): number => this.used.get(phrase) ?? 0;
    const taken = turned.reduce((a, b) => (times(b) < times(a) ? b : a));
    this.used.set(taken, times(taken) + 1);
    return address(taken, this.familiar);
  }

  private check(
    text: string,
    facts: readonly string[] | undefined,
    requirements: readonly string[] = [],
  ): LetterSentence | null {
    const sentence = checkSentence({ text: tidy(text), facts }, this.known);
    if (sentence.verdict !== "supported") return null;
    return { ...sentence, requirements: [...new Set([...sentence.requirements, ...requirements])] };
  }

  private writeOpening(left: Deed[]): LetterSentence[] {
    const { title, company } = this.input.posting;
    const { applying } = this.book;
    const form = title === null ? applying.noTitle : company === null ? applying.noCompany : applying.full;
    const at = company === null ? "" : atEmployer(company);
    const text = fillPhrase(this.pick("applying", form), {
      title: title ?? "",
      company: company ?? "",
      atCompany: at,
      AtCompany: capitalize(at),
    });
    const opening = [this.check(text, [])].filter((one) => one !== null);
    // The strongest deed that answers something goes first, unless the candidate has put them in order.
    const tied = this.input.keyPoints?.length ? left[0] : (findOpener(left.slice(0, 8)) ?? left[0]);
    if (tied) {
      left.splice(left.indexOf(tied), 1);
      opening.push(...this.tell(tied, "first", null));
    }
    return opening;
  }

  /** Each post has its paragraph before any has a second; that of the opening goes on first. The candidate's own order stays. */
  private bringForward(left: Deed[], first: Position | null, visited: ReadonlySet<string>): void {
    if (this.input.keyPoints?.length) return;
    const own = first === null ? -1 : left.findIndex((deed) => deed.position === first);
    const at = own >= 0 ? own : left.findIndex((deed) => !visited.has(deed.position?.id ?? ""));
    if (at > 0) left.unshift(...left.splice(at, 1));
  }

  /** One post's deeds together, at most three; the first of them is the strongest that is left. */
  private writeParagraph(left: Deed[], words: number): { sentences: LetterSentence[]; told: number } {
    const first = left.shift()!;
    const sentences = this.tell(first, "further", null);
    let told = 1;
    let written = sentences.length > 0 ? 1 : 0;
    let total = words + wordsOf(sentences);
    while (written < 3 && told < 4) {
      const at = left.findIndex(
        (one, i) => i < 6 && one.position !== null && one.position === first.position,
      );
      if (at < 0 || (total > aim && !this.input.keyPoints?.length)) break;
      const next = left.splice(at, 1)[0]!;
      const more = this.tell(next, "further", sentences.length > 0 ? first.position : null);
      told += 1;
      if (total + wordsOf(more) > most) continue;
      if (more.length > 0) written += 1;
      sentences.push(...more);
      total += wordsOf(more);
    }
    if (words + wordsOf(sentences) > most && !this.input.keyPoints?.length) return { sentences: [], told };
    return { sentences, told };
  }

  /** The need it answers, if that is not told yet, and the deed; nothing where the gate does not let the deed pass. */
  private tell(deed: Deed, place: "first" | "further", same: Position | null): LetterSentence[] {
    const tie = deed.ties.find((one) => this.isOpen(one)) ?? null;
    const sentence = this.tellDeed(deed, same);
    if (sentence === null) return [];
    const answered = deed.ties.flatMap((one) => one.requirements);
    const linked = { ...sentence, requirements: [...new Set([...sentence.requirements, ...answered])] };
    if (tie === null || this.needsTold.size >= mostNeeds) return [linked];
    const phrases = place === "first" ? this.book.need : this.book.furtherNeed;
    const need = this.check(
      fillPhrase(this.pick(`${place}-${tie.need.shape}`, phrases[tie.need.shape]), { need: tie.need.text }),
      [],
      tie.requirements,
    );
    if (need === null) return [linked];
    this.needsTold.add(tie.need.start);
    return [{ ...need, posting: { start: tie.need.start, end: tie.need.end } }, linked];
  }

  private isOpen = (tie: Tie): boolean => !this.needsTold.has(tie.need.start);

  private tellDeed(deed: Deed, same: Position | null): LetterSentence | null {
    const { position, retelling, fact } = deed;
    if (retelling.shape === "words" || position === null) {
      if (this.cited >= mostCited) return null;
    }
    const ids = position ? [fact.id, position.id] : [fact.id];
    const text = position === null ? this.tellProject(deed) : this.tellAt(deed, position, same);
    if (text === null) return null;
    const sentence = this.check(text, ids);
    if (sentence === null) return null;
    if (retelling.shape === "words" || position === null) this.cited += 1;
    if (position) this.named.add(position.id);
    return { ...sentence, facts: [...new Set([fact.id, ...sentence.facts])] };
  }

  private tellProject({ fact, retelling }: Deed): string | null {
    const project = this.input.facts.projects.find((one) =>
      one.details.some((detail) => detail.id === fact.id),
    );
    if (!project) return null;
    return fillPhrase(this.pick("project", this.book.project), {
      project: project.name,
      words: retelling.text,
    });
  }

  private tellAt(deed: Deed, position: Position, same: Position | null): string | null {
    const { retelling } = deed;
    const freelance = isFreelance(position);
    const employer = freelance ? null : position.employer;
    const ongoing = position.end === "present";
    const isSame = same === position;
    const isNamed = this.named.has(position.id) && employer !== null;
    const verbal = retelling.shape === "clause" || retelling.shape === "sentence";
    if (retelling.shape === "words") {
      if (employer === null) return null;
      return fillPhrase(this.pick("words", this.book.words), { employer, words: retelling.text });
    }
    const kind = verbal ? "Deed" : "Things";
    const set = verbal ? this.book.firstDeed : this.book.firstThings;
    const phrases = isSame
      ? this.book[`same${kind}`]
      : isNamed
        ? this.book[`again${kind}`]
        : employer === null
          ? set.noEmployer
          : position.title === null
            ? set.noTitle
            : set.full;
    // A colon within the deed and one before it would be one too many.
    const long = /[:;,(]/.test(retelling.text) || retelling.text.split(" ").length > longThings;
    const fitting = phrases.filter(
      (phrase) =>
        !(/[:;]/.test(retelling.text) && /:/.test(phrase)) && !(long && /\{things\}\s\p{L}/u.test(phrase)),
    );
    const phrase = this.pick(
      `${isSame ? "same" : isNamed ? "again" : "first"}-${kind}`,
      fitting.length > 0 ? fitting : phrases,
    );
    const at = employer === null ? "" : atEmployer(employer);
    const clause = retelling.text;
    const also = alsoClause(clause, this.language);
    const plural = retelling.plural === true;
    const belongs = plural ? (ongoing ? "gehören" : "gehörten") : ongoing ? "gehört" : "gehörte";
    const comes = plural ? (ongoing ? "kommen" : "kamen") : ongoing ? "kommt" : "kam";
    return fillPhrase(phrase, {
      title: position.title ?? "",
      employer: employer ?? "",
      place: this.placeOf(position),
      at,
      At: capitalize(at),
      clause,
      alsoClause: also,
      AlsoClause: capitalize(also),
      be: ongoing ? "am" : "was",
      bePresent: ongoing ? "am" : "was",
      bin: ongoing ? "bin" : "war",
      included: ongoing ? "includes" : "included",
      things: clause,
      belongs,
      comes,
    });
  }

  private placeOf = (position: Position): string => {
    const place = placePhrase(position.place);
    // "Stadtverwaltung Potsdam in Potsdam" says it twice.
    return place !== "" && (position.employer ?? "").includes(place.slice(4)) ? "" : place;
  };

  private writeQualifications(told: readonly string[]): LetterSentence[] {
    const { facts, posting } = this.input;
    const sentences: LetterSentence[] = [];
    const current = facts.positions.find(
      (one) => one.end === "present" && one.confidence === "sure" && one.title && one.employer,
    );
    const since = current ? formatMonth(current.start, this.language) : null;
    if (current && since !== null && !isFreelance(current)) {
      const at = atEmployer(current.employer!);
      const text = fillPhrase(this.pick("since", this.book.since), {
        title: current.title!,
        employer: current.employer!,
        at,
        since,
      });
      const sentence = this.check(text, [current.id]);
      if (sentence) sentences.push(sentence);
    }
    for (const one of listQualifications(facts, posting, this.language, this.input.today)) {
      const phrase = this.pick(one.kind, this.book[one.kind]);
      const write = (items: readonly QualificationItem[]): LetterSentence | null =>
        this.check(
          fillPhrase(phrase, {
            ...one.values,
            list: joinAnd(
              items.map((item) => item.text),
              this.language,
            ),
          }),
          items.map((item) => item.fact),
          one.requirements,
        );
      // One that the gate does not let pass ("in progress" cut off) must not take the others with it.
      const held = one.items.filter(
        (item) =>
          (one.kind !== "skills" || !told.some((text) => text.includes(item.text))) && write([item]) !== null,
      );
      const sentence = held.length > 0 ? write(held) : null;
      if (sentence)
        sentences.push({
          ...sentence,
          facts: [...new Set([...sentence.facts, ...held.map((item) => item.fact)])],
        });
    }
    return sentences;
  }

  /** For a letter that is still short: what candidates say of themselves in the first person, and posts no deed was told of. */
  private *listFurther(): Generator<LetterSentence> {
    const { facts } = this.input;
    const begins = this.language === "de" ? /^Ich\s/u : /^I\s/u;
    for (const statement of facts.summary)
      for (const text of splitLetterText(statement.text)) {
        if (!begins.test(text) || statement.confidence !== "sure") continue;
        const sentence = this.check(text, [statement.id]);
        if (sentence) yield sentence;
      }
    for (const position of facts.positions) {
      const from = formatMonth(position.start, this.language);
      const to = formatMonth(position.end, this.language);
      if (this.named.has(position.id) || position.confidence !== "sure" || isFreelance(position)) continue;
      if (
        !position.title ||
        /[:;]/.test(position.title) ||
        !position.employer ||
        from === null ||
        to === null ||
        from === to
      )
        continue;
      const text = fillPhrase(this.pick("post", this.book.post), {
        title: position.title,
        employer: position.employer,
        place: this.placeOf(position),
        at: atEmployer(position.employer),
        from,
        to,
      });
      const sentence = this.check(text, [position.id]);
      if (sentence) yield sentence;
    }
  }

  private writeClosing(): LetterSentence[] {
    const sentences: (LetterSentence | null)[] = [];
    for (const condition of listConditions(this.input.facts, this.language))
      for (const text of splitLetterText(condition.text)) sentences.push(this.check(text, [condition.id]));
    sentences.push(this.check(this.pick("offer", this.book.offer), []));
    sentences.push(this.check(this.pick("thanks", this.book.thanks), []));
    return sentences.filter((one) => one !== null);
  }
}

/** Of the deeds that answer something the one that shows most: what came of it, in figures, and not long ago. */
function findOpener(deeds: readonly Deed[]): Deed | undefined {
  const weight = (deed: Deed): number =>
    deed.value + (deed.story.figures.length > 0 ? 1.5 : 0) + (deed.retelling.shape === "words" ? -3 : 0);
  return deeds.filter((deed) => deed.ties.length > 0).sort((a, b) => weight(b) - weight(a))[0];
}

/** What was not one's own is true and stays in the résumé; a letter that nobody asked for it does not open with it. */
const tellsLimit =
  /(?<!\p{L})(?:not|nicht|except|ohne (?:Behandlung|Personal|Leitung)\p{L}*|without (?:giving|access|power|responsibility|line management|authority))(?!\p{L})/iu;

const wordsOf = (sentences: readonly LetterSentence[]): number =>
  sentences.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

/** One end mark, one blank between words, no comma before an end. */
const tidy = (text: string): string =>
  text
    .replace(/\s+/gu, " ")
    .replace(/([.!?])[”“"]?\.$/u, (whole, mark: string) => (whole.length > 2 ? `${mark}${whole[1]}` : mark))
    .replace(/[,;:]\.$/u, ".")
    .trim();

/** "I led" → "I also led"; "leitete ich" → "leitete ich auch". */
function alsoClause(clause: string, language: LetterLanguage): string {
  if (/(?<!\p{L})(?:also|auch)(?!\p{L})/iu.test(clause.slice(0, 40))) return clause;
  if (language === "de") return clause.replace(/^(\S+ ich)(?=\s)/u, "$1 auch");
  if (/^I (?:am|was|never)\s/u.test(clause)) return clause.replace(/^I (am|was)\s/u, "I $1 also ");
  return clause.replace(/^I\s/u, "I also ");
}

/** What the candidate has told of permit, notice and start, in whole sentences of their own. */
function listConditions(facts: ResumeFacts, language: LetterLanguage): { id: string; text: string }[] {
  const begins = language === "de" ? /^(?:Ich|Meine?)\s/u : /^(?:I|My|I['’]m)\s/u;
  const speaks =
    /\b(?:right to work|work permit|visa|sponsorship|notice|available from|start(?: work)? (?:on|from|in)|relocate|Arbeitserlaubnis|Kündigungsfrist|verfügbar ab|Eintrittstermin|anfangen)/iu;
  return facts.other
    .filter((one) => one.confidence === "sure" && begins.test(one.text) && speaks.test(one.text))
    .slice(0, 2)
    .map(({ id, text }) => ({ id, text: /[.!?]$/.test(text) ? text : `${text}.` }));
}
