/**
 * A letter's paragraphs from deeds already chosen: who writes and for what; one paragraph for each post, newest first, its
 * deeds behind the needs they answer; papers, skills and languages; a short end. Within a paragraph short deeds share a
 * sentence and things stand in one list, so that no post is told in five sentences of one build. Where words are missing at the
 * end, what else is true of the candidate follows, the nearest first. Which of several phrases is taken follows from a hash of person,
 * posting and place.
 */

import type { Position } from "../../resume/model.ts";
import { hashText } from "../../text/hash-text.ts";
import { checkSentence, type KnownForCheck, readCheck, splitLetterText } from "./check-letter.ts";
import { countLetterWords } from "./finish-letter.ts";
import { describeSelf } from "./introduce-candidate.ts";
import { fillDeed, joinClauses, joinThings, pickPhrases, type Voice } from "./join-deeds.ts";
import {
  atEmployer,
  capitalize,
  formatMonth,
  inEnglish,
  isFreelance,
  joinAnd,
  listConditions,
  placePhrase,
  sharesTrade,
  tidy,
  titleWithArticle,
} from "./letter-words.ts";
import type { Deed, Tie } from "./list-key-points.ts";
import { listFurtherQualifications, listQualifications, type Qualification } from "./list-qualifications.ts";
import {
  fewestLetterWords,
  type LetterInput,
  type LetterLanguage,
  type LetterParagraph,
  type LetterSentence,
} from "./model.ts";
import { phraseNeed } from "./phrase-need.ts";
import { address, fillPhrase, type PhraseBook, phrasesFor } from "./phrases.ts";
import { withAside } from "./retell-deed.ts";
import { writeFrame } from "./write-frame.ts";

const mostNeeds = 4;
/** Sentences that cite words behind a colon sound like a list when there are more. */
const mostCited = 1;
/** A post told at greater length fills two paragraphs. */
const mostInParagraph = 5;

/** What stays the same however often a letter is set anew. */
export interface LetterGround {
  input: LetterInput;
  language: LetterLanguage;
  known: KnownForCheck;
  /** What the gate has said of a text on given facts. */
  checked: Map<string, LetterSentence>;
  qualifications: Qualification[];
}

export const readLetterGround = (input: LetterInput, language: LetterLanguage): LetterGround => ({
  input,
  language,
  known: readCheck(input),
  checked: new Map(),
  qualifications: listQualifications(input.facts, input.posting, language, input.today),
});

export class LetterComposer {
  private readonly ground: LetterGround;
  private readonly input: LetterInput;
  private readonly language: LetterLanguage;
  private readonly book: PhraseBook;
  private readonly seed: string;
  private readonly familiar: boolean;
  private readonly used = new Map<string, number>();
  private readonly asked = new Map<string, number>();
  private readonly named = new Set<string>();
  private readonly needsTold = new Set<number>();
  private cited = 0;
  private last: Position | null = null;

  constructor(ground: LetterGround) {
    const { input, language } = ground;
    this.ground = ground;
    this.input = input;
    this.language = language;
    this.book = phrasesFor(language, input.tone);
    this.seed = `${input.facts.contact.name ?? ""}\n${input.posting.text}\n${input.tone}`;
    this.familiar =
      input.tone === "casual" &&
      /(?<!\p{L})(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]eine?[nrms]?|[Ee]uch)(?!\p{L})/u.test(input.posting.text);
  }

  /** `ordered`: the deeds stay in the order given. `lean`: no needs, and no more than degree, papers and languages. */
  compose(deeds: readonly Deed[], ordered: boolean, lean: boolean): LetterParagraph[] {
    const frame = writeFrame({
      ...this.input,
      language: this.language,
      pick: (slot, list) => this.pick(slot, list),
    });
    const ties = lean ? new Map<Deed, Tie>() : this.spreadNeeds(deeds);
    const opening = this.writeOpening();
    const groups = this.groupByPost(deeds, ties, ordered);
    const current = this.input.facts.positions.find(
      (one) => one.end === "present" && one.confidence === "sure" && one.title && one.employer,
    );
    const first = groups[0]?.[0];
    // Where one is today stands over what one does there; it closes the opening where something else is told first.
    const since = current ? this.writeSince(current, opening.length > 1) : null;
    const over = since !== null && first?.position === current;
    if (since && !over) opening.push(since);
    const body: LetterSentence[][] = [opening];
    for (const [i, group] of groups.entries()) {
      const sentences = this.writePost(group, ties, over && i === 0 ? since : null);
      // A single sentence is no paragraph to begin with.
      if (i === 0 && opening.length === 1) opening.push(...sentences);
      else if (sentences.length > 0) body.push(sentences);
    }
    const ofTrade = (title: string | null): boolean => sharesTrade(title, this.input.posting.title);
    const career = this.writePosts((one) => ofTrade(one.title));
    // Who works elsewhere today says at once that the trade is an old one.
    if (career.length > 0 && !ofTrade(current?.title ?? null)) opening.push(career.shift()!);
    const papers = this.writeQualifications(
      body.flat().map((sentence) => sentence.text),
      lean,
    );
    const closing = this.writeClosing();
    const all = (): LetterParagraph[] => [
      ...frame.before,
      ...[...body, career, papers, closing]
        .filter((sentences) => sentences.length > 0)
        .map((sentences): LetterParagraph => ({ role: "body", sentences })),
      ...frame.after,
    ];
    if (lean) return all();
    for (const further of this.listFurther(papers)) {
      if (countLetterWords(all()) >= fewestLetterWords) break;
      (further.career ? career : papers).push(further.sentence);
    }
    return all();
  }

  /** The phrase for a place: the one used least, and among equals by hash. */
  private pick(slot: string, phrases: readonly string[]): string {
    const asked = this.asked.get(slot) ?? 0;
    this.asked.set(slot, asked + 1);
    const turned = this.turn(`${slot}\n${asked}`, phrases);
    const times = (phrase: string): number => this.used.get(phrase) ?? 0;
    const taken = turned.reduce((a, b) => (times(b) < times(a) ? b : a));
    this.used.set(taken, times(taken) + 1);
    return address(taken, this.familiar);
  }

  private turn(slot: string, phrases: readonly string[]): string[] {
    const hash = Number.parseInt(hashText(`${this.seed}\n${slot}`).slice(-6), 36);
    return phrases.map((_, i) => phrases[(hash + i) % phrases.length]!);
  }

  private check(
    written: string,
    facts: readonly string[] | undefined,
    requirements: readonly string[] = [],
  ): LetterSentence | null {
    const text = tidy(written);
    const key = `${text}\n${facts?.join(" ") ?? "*"}`;
    const sentence = this.ground.checked.get(key) ?? checkSentence({ text, facts }, this.ground.known);
    this.ground.checked.set(key, sentence);
    if (sentence.verdict !== "supported") return null;
    return {
      ...sentence,
      facts: [...sentence.facts],
      requirements: [...new Set([...sentence.requirements, ...requirements])],
    };
  }

  /** What for, who, and where one is today. */
  private writeOpening(): LetterSentence[] {
    const { facts } = this.input;
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
    const opening = [this.check(text, [])];
    const trade = describeSelf(facts, this.language).find((one) => one.kind === "trade");
    if (trade)
      opening.push(
        this.check(fillPhrase(this.pick("trade", this.book.trade), { trade: trade.text }), [trade.fact]),
      );
    return opening.filter((one) => one !== null);
  }

  private writeSince(current: Position, told: boolean): LetterSentence | null {
    const since = formatMonth(current.start, this.language);
    if (since === null || isFreelance(current)) return null;
    // "I am a nurse. I am a Charge Nurse …" says "I am" once too often.
    const phrases = this.book.since.filter((phrase) => !(told && /^(?:I am|I['’]m)\s/u.test(phrase)));
    const text = fillPhrase(this.pick("since", phrases), { ...this.wordsOf(current), since });
    const sentence = this.check(text, [current.id]);
    if (sentence) this.named.add(current.id);
    return sentence;
  }

  /** Each need goes to the deed that answers it best, and each deed answers one. */
  private spreadNeeds(deeds: readonly Deed[]): Map<Deed, Tie> {
    const ties = new Map<Deed, Tie>();
    const open = deeds
      .flatMap((deed) => deed.ties.map((tie) => ({ deed, tie })))
      .sort((a, b) => b.tie.strength - a.tie.strength);
    const answered = new Set<number>();
    for (const { deed, tie } of open) {
      if (ties.size >= mostNeeds) break;
      if (ties.has(deed) || answered.has(tie.need.start)) continue;
      ties.set(deed, tie);
      answered.add(tie.need.start);
    }
    return ties;
  }

  /** The deeds of a post together, posts as the résumé has them, what answers something first; projects at the end. */
  private groupByPost(
    deeds: readonly Deed[],
    ties: ReadonlyMap<Deed, Tie>,
    ordered: boolean,
  ): (readonly Deed[])[] {
    const groups: Deed[][] = [];
    if (ordered) {
      for (const deed of deeds) {
        const before = groups.at(-1);
        if (before && before[0]!.position === deed.position) before.push(deed);
        else groups.push([deed]);
      }
    } else
      for (const position of [...this.input.facts.positions, null]) {
        const own = deeds.filter((deed) => (deed.position?.id ?? null) === (position?.id ?? null));
        const strength = (deed: Deed): number => ties.get(deed)?.strength ?? 0;
        own.sort((a, b) => strength(b) - strength(a));
        if (own.length > 0) groups.push(own);
      }
    return groups.flatMap((group) => {
      if (group.length <= mostInParagraph) return [group];
      const half = Math.ceil(group.length / 2);
      return [group.slice(0, half), group.slice(half)];
    });
  }

  /** `over`: the sentence that names the post, if the first deed is to stand beneath it. */
  private writePost(
    group: readonly Deed[],
    ties: ReadonlyMap<Deed, Tie>,
    over: LetterSentence | null,
  ): LetterSentence[] {
    const sentences: LetterSentence[] = [];
    const left = [...group];
    let heading = over;
    while (left.length > 0) {
      const deed = left.shift()!;
      const tie = ties.get(deed);
      const place = {
        same: sentences.length > 0 && this.last === deed.position,
        there: heading !== null,
        turn: sentences.length,
        before: sentences.at(-1)?.text.split(/[\s,]/u)[0] ?? "",
      };
      const joined = this.tellJoined(deed, left, ties, place);
      for (const other of joined?.others ?? []) left.splice(left.indexOf(other), 1);
      const told = joined?.sentence ?? this.tellAlone(deed, place);
      if (told === null) continue;
      this.last = deed.position;
      if (tie) {
        const need = this.writeNeed(tie);
        if (need) sentences.push(need);
        told.requirements.push(...tie.requirements.filter((id) => !told.requirements.includes(id)));
      }
      if (heading) sentences.push(heading);
      heading = null;
      sentences.push(told);
    }
    if (heading) sentences.push(heading);
    return sentences;
  }

  private writeNeed(tie: Tie, paper = false): LetterSentence | null {
    // Nobody is delighted that a certificate is asked for.
    const book =
      paper && this.input.tone === "enthusiastic" ? phrasesFor(this.language, "professional") : this.book;
    const phrases = this.needsTold.size === 0 ? book.need : book.furtherNeed;
    const need = this.check(
      fillPhrase(this.pick(`need-${tie.need.shape}`, phrases[tie.need.shape]), { need: tie.need.text }),
      [],
      tie.requirements,
    );
    if (need === null) return null;
    this.needsTold.add(tie.need.start);
    return { ...need, posting: { start: tie.need.start, end: tie.need.end } };
  }

  /** Several deeds of a build in one sentence, as many as the gate lets pass; null where there is none to join. */
  private tellJoined(
    deed: Deed,
    left: readonly Deed[],
    ties: ReadonlyMap<Deed, Tie>,
    place: Place,
  ): { sentence: LetterSentence; others: Deed[] } | null {
    if (deed.position === null) return null;
    const others = left.filter(
      (one) =>
        !ties.has(one) && one.position === deed.position && one.retelling.shape === deed.retelling.shape,
    );
    // Two letters of a person should not pair the same deeds throughout.
    if (deed.retelling.shape === "clause" && this.turn(deed.fact.id, ["alone", "joined"])[0] === "alone")
      return null;
    const join = deed.retelling.shape === "things" ? joinThings : joinClauses;
    if (deed.retelling.shape !== "things" && (deed.retelling.shape !== "clause" || ties.has(deed)))
      return null;
    const most = deed.retelling.shape === "things" ? 2 : 1;
    for (let count = Math.min(most, others.length); count > 0; count--) {
      const all = [deed, ...others.slice(0, count)];
      const plain = all.map((one) => one.retelling);
      for (const list of plain.some((one) => one.aside) ? [plain.map(withAside), plain] : [plain]) {
        const retelling = join(list, this.language);
        const sentence = retelling && this.tell({ ...deed, retelling }, all, place);
        if (sentence) return { sentence, others: all.slice(1) };
      }
    }
    return null;
  }

  private tellAlone(deed: Deed, place: Place): LetterSentence | null {
    const cites = deed.retelling.shape === "words" || deed.position === null;
    if (cites && this.cited >= mostCited) return null;
    const whole = { ...deed, retelling: withAside(deed.retelling) };
    const sentence =
      this.tell(whole, [deed], place) ?? (deed.retelling.aside ? this.tell(deed, [deed], place) : null);
    if (sentence && cites) this.cited += 1;
    return sentence;
  }

  private tell(deed: Deed, told: readonly Deed[], place: Place): LetterSentence | null {
    const { position } = deed;
    const own = told.map((one) => one.fact.id);
    const voice: Voice = {
      language: this.language,
      book: this.book,
      turn: (slot, list) => this.turn(slot, list),
      pick: (slot, list) => this.pick(slot, list),
    };
    const phrase =
      position === null
        ? this.pick("project", this.book.project)
        : pickPhrases(
            deed,
            position,
            { ...place, named: this.named.has(position.id), last: this.last },
            voice,
          );
    const project = this.input.facts.projects.find((one) =>
      one.details.some((two) => two.id === deed.fact.id),
    );
    if (phrase === null || (position === null && !project)) return null;
    const text = fillDeed(phrase, deed.retelling, position?.end === "present", {
      language: this.language,
      words: position ? this.wordsOf(position) : { project: project!.name },
    });
    const sentence = this.check(text, position ? [...own, position.id] : own);
    if (sentence === null) return null;
    if (position) this.named.add(position.id);
    return { ...sentence, facts: [...new Set([...own, ...sentence.facts])] };
  }

  private wordsOf(position: Position): Record<string, string> {
    const employer = isFreelance(position) ? "" : (position.employer ?? "");
    const place = placePhrase(position.place);
    const at = employer === "" ? "" : atEmployer(employer);
    return {
      title: position.title ?? "",
      aTitle: position.title ? titleWithArticle(position.title) : "",
      employer: this.language === "en" ? inEnglish(employer) : employer,
      // "Stadtverwaltung Potsdam in Potsdam" says it twice.
      place: place !== "" && employer.includes(place.slice(4)) ? "" : place,
      at,
      At: capitalize(at),
    };
  }

  private writeQualifications(told: readonly string[], lean: boolean): LetterSentence[] {
    const sentences: LetterSentence[] = [];
    let needs = 0;
    for (const one of this.ground.qualifications) {
      if (lean && one.kind === "skills") continue;
      const sentence = this.writeQualification(one, told);
      if (sentence === null) continue;
      const need = lean || needs >= 2 ? null : this.needOf(one);
      if (need) {
        needs += 1;
        sentences.push(need);
      }
      sentences.push(sentence);
    }
    return sentences;
  }

  /** What the posting says where it asks for a degree or a paper. */
  private needOf(one: Qualification): LetterSentence | null {
    if (one.kind !== "degree" && one.kind !== "certificates") return null;
    const asked = this.input.posting.requirements.find(({ id }) => one.requirements.includes(id));
    const need = asked ? phraseNeed(asked, this.language) : null;
    return asked && need ? this.writeNeed({ need, requirements: [asked.id], strength: 0 }, true) : null;
  }

  private writeQualification(one: Qualification, told: readonly string[]): LetterSentence | null {
    const title = one.items[0]!.text;
    const form =
      one.kind !== "degree" || this.language === "en"
        ? one.kind
        : /^(?:Aus|Weiter|Fort|Um)bildung|^(?:Umschulung|Lehre)\s/u.test(title)
          ? "training"
          : /^[^(,]*(?:er|erin|kraft|mann|frau|wirt|wirtin|ist|istin)(?=$|\s\(|,)/u.test(title)
            ? "profession"
            : "degree";
    const phrase = this.pick(form, this.book[form] ?? this.book[one.kind]);
    const belongs = one.items.length > 1 ? "gehören" : "gehört";
    // Two brackets running read like a slip.
    const institution = title.endsWith(")")
      ? (one.values.institution ?? "").replace(/^ \((.*)\)$/u, ", $1")
      : (one.values.institution ?? "");
    const isCertificate = one.kind === "certificates" || one.kind === "furtherCertificates";
    const write = (items: Qualification["items"]): LetterSentence | null => {
      const list = joinAnd(
        items.map((item) =>
          isCertificate && this.language === "en" ? nameCertificate(item.text) : item.text,
        ),
        this.language,
      );
      return this.check(
        fillPhrase(phrase, { ...one.values, institution, belongs, list }),
        items.map((item) => item.fact),
        one.requirements,
      );
    };
    // One that the gate does not let pass ("in progress" cut off) must not take the others with it.
    const isSkill = one.kind === "skills" || one.kind === "furtherSkills";
    const held = one.items
      .filter((item) => !(isSkill && told.some((text) => text.includes(item.posted ?? item.text))))
      .flatMap((item) => {
        const posted = item.posted ? { ...item, text: item.posted } : null;
        return posted && write([posted]) !== null ? [posted] : write([item]) !== null ? [item] : [];
      });
    const sentence = held.length > 0 ? write(held) : null;
    return (
      sentence && { ...sentence, facts: [...new Set([...sentence.facts, ...held.map((item) => item.fact)])] }
    );
  }

  /** For a letter that is still short: what candidates say of themselves, more papers and skills, posts of which nothing is told. */
  private *listFurther(
    papers: readonly LetterSentence[],
  ): Generator<{ sentence: LetterSentence; career: boolean }> {
    const { facts } = this.input;
    for (const one of describeSelf(facts, this.language)) {
      if (one.kind === "trade") continue;
      const sentence = this.check(one.text, [one.fact]);
      if (sentence) yield { sentence, career: false };
    }
    for (const one of listFurtherQualifications(this.input, this.language, this.ground.qualifications)) {
      const sentence = this.writeQualification(
        one,
        papers.map(({ text }) => text),
      );
      if (sentence) yield { sentence, career: false };
    }
    for (const sentence of this.writePosts(() => true)) yield { sentence, career: true };
  }

  /** Posts that have ended and of which no deed is told, with their dates. */
  private writePosts(wanted: (position: Position) => boolean): LetterSentence[] {
    return this.input.facts.positions.flatMap((position) => {
      const from = formatMonth(position.start, this.language);
      const to = formatMonth(position.end, this.language);
      if (this.named.has(position.id) || position.confidence !== "sure" || isFreelance(position)) return [];
      if (!position.title || /[:;]/.test(position.title) || !position.employer) return [];
      if (from === null || to === null || from === to || !wanted(position)) return [];
      const sentence = this.check(
        fillPhrase(this.pick("post", this.book.post), { ...this.wordsOf(position), from, to }),
        [position.id],
      );
      if (sentence) this.named.add(position.id);
      return sentence ? [sentence] : [];
    });
  }

  private writeClosing(): LetterSentence[] {
    const sentences: (LetterSentence | null)[] = [];
    for (const condition of listConditions(this.input.facts, this.language))
      for (const text of splitLetterText(condition.text)) sentences.push(this.check(text, [condition.id]));
    const offer = this.pick("offer", this.book.offer);
    sentences.push(this.check(offer, []));
    // Who is glad twice running is glad once too often.
    const thanks = this.book.thanks.filter((one) => !(wish.test(one) && wish.test(offer)));
    sentences.push(this.check(this.pick("thanks", thanks), []));
    return sentences.filter((one) => one !== null);
  }
}

/** "the Good Laboratory Practice course": what is called a course or a licence takes its article. */
const nameCertificate = (text: string): string =>
  /^(?!the\s|an?\s).*(?:[cC]ourse|[tT]raining|[cC]ertificat(?:e|ion)|[lL]icen[cs]e|[dD]iploma|[aA]ward|[cC]ard)(?:\s[#(].*)?$/u.test(
    text,
  )
    ? `the ${text}`
    : text;

const wish = /\bfreue\b|hear from|hearing from|love to/u;

interface Place {
  /** Whether the sentence before tells of the same post. */
  same: boolean;
  /** Whether the sentence before names the post and no deed of it is told yet. */
  there: boolean;
  /** How many sentences the paragraph has. */
  turn: number;
  /** First word of the sentence before. */
  before: string;
}
