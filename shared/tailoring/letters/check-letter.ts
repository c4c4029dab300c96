/**
 * Each sentence of a letter, whoever wrote it, through the gate. A letter says three kinds of things, and each rests on
 * something else:
 *
 * - what the employer wants rests on the posting. Such a stretch is known by its subject ("you ask for …", "your posting
 *   says …", the employer's name) and its words must stand in one passage of the posting; words that do not are a claim
 *   nobody can show.
 * - what the candidate did rests on facts: whatever is left goes through `checkClaims`. The posting carries none of it.
 * - courtesies rest on nothing. They are our own fixed sentences, or made of words that can claim nothing.
 *
 * Example: "You ask for experience with Looker; at Acme, I built 4 Looker dashboards." Masked for the gate it reads
 * "at Acme, I built 4 Looker dashboards", and its first half is found in the posting.
 */

import type { Posting } from "../../posting/model.ts";
import { listFacts } from "../../resume/list-facts.ts";
import type { Fact, ResumeFacts } from "../../resume/model.ts";
import { checkClaims, verdictOf } from "../check-claims.ts";
import type { Claim } from "../model.ts";
import { isFunctionWord } from "../plain-words.ts";
import { isContentWord, readWords } from "../read-words.ts";
import { isCourtesy, maskFrames } from "./courtesies.ts";
import { finishLetter } from "./finish-letter.ts";
import type {
  Letter,
  LetterLanguage,
  LetterParagraph,
  LetterRole,
  LetterSentence,
  LetterTone,
} from "./model.ts";

/** A sentence as somebody wrote it. With `facts` it must follow from these; without, from any of the candidate's. */
export interface WrittenSentence {
  text: string;
  facts?: readonly string[] | undefined;
}

export interface LetterCheck {
  facts: ResumeFacts;
  posting: Posting;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** The same letter with every sentence looked at anew: links, claims and verdicts are the gate's, not the writer's. */
export function checkLetter(
  letter: {
    language: LetterLanguage;
    tone: LetterTone;
    paragraphs: readonly { role: LetterRole; sentences: readonly WrittenSentence[] }[];
  },
  check: LetterCheck,
): Letter {
  const known = readCheck(check);
  const paragraphs = letter.paragraphs.map(
    ({ role, sentences }): LetterParagraph => ({
      role,
      sentences: sentences.map((sentence) =>
        role === "body"
          ? checkSentence(sentence, known)
          : checkFrameLine(role, sentence.text.replace(/\s+/gu, " ").trim(), known),
      ),
    }),
  );
  return finishLetter(letter.language, letter.tone, paragraphs, known.facts);
}

/** Typed text as sentences: an end mark followed by a blank and a capital, a figure or a quotation mark ends one. */
export const splitLetterText = (text: string): string[] =>
  text
    .replace(/\s+/gu, " ")
    .split(
      /(?<=[.!?]["“”']?)(?<!\b(?:e\.g|i\.e|approx|No|Nr|ca|bzw|Dr|Mr|Ms|Mrs|St|Inc|Ltd|Co|Mio|Mrd|Std|z\.\s?B|d\.\s?h|u\.\s?a|\p{Lu})\.)\s+(?=[\p{Lu}\p{N}„“"])/u,
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");

export interface KnownForCheck extends LetterCheck {
  list: Fact[];
  passages: Passage[];
}

interface Passage {
  start: number;
  end: number;
  stems: Set<string>;
}

export function readCheck(check: LetterCheck): KnownForCheck {
  const passages: Passage[] = [];
  for (const line of check.posting.text.matchAll(/[^\n]+/gu)) {
    let from = 0;
    const parts = line[0].split(/(?<=[.!?])\s+/u);
    for (const part of parts) {
      const at = line[0].indexOf(part, from);
      from = at + part.length;
      passages.push({
        start: line.index + at,
        end: line.index + at + part.length,
        stems: new Set(readWords(part).map((word) => word.stem)),
      });
    }
  }
  return { ...check, list: listFacts(check.facts), passages };
}

/** Where the words of a stretch stand in the posting, apart from case, quotation marks and blanks; null where they do not. */
export function locateInPosting(stretch: string, posting: Posting): { start: number; end: number } | null {
  const words = stretch
    .replace(/[„“”"]/gu, "")
    .trim()
    .replace(/[.,;:!?]+$/u, "");
  if (words.length < 2) return null;
  const pattern = words
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/['’]/gu, "['’]"))
    .join("\\s+");
  const match = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, "iu").exec(posting.text);
  return match ? { start: match.index, end: match.index + match[0].length } : null;
}

/** Whose sentence it is: the employer is its subject up to where "I" begins. */
const employerSubject =
  /(?<![\p{L}’'])(?<!(?<!\p{L})(?:tell|show|bring|write|give|thank|offer|to|for|with|from|of|in|on|and|hear|join|meet|over)\s)(?:you(?:['’](?:re|ve|ll|d))?|your [\p{L}-]+(?: [\p{L}-]+)?(?= (?:is|are|has|asks|says|needs|wants|names|runs|seeks|will)(?!\p{L}))|your (?:posting|advert|ad|advertisement|job description|role|post|position|team|company|list|clients|customers|business|work)|the (?:post|role|position|job|work)|this (?:post|role|position|job)|what (?=you\b)|one line of your posting|a further (?:line|point) of (?:your posting|yours)|sie|ihr|ihre (?:anzeige|firma|stelle|abteilung|kunden|kundinnen)|ihr (?:team|unternehmen|haus|betrieb)|eure (?:anzeige|firma)|euer (?:team|betrieb))(?![\p{L}’'])/giu;
/** "You will see from my résumé that I …" speaks of the candidate: the subject's part ends here. */
const candidateBegins =
  /(?:[,;:.–]\s*|\s)(?:(?:and|but|that|where|which|as|so|because|and that|und|dass|aber|wo|weil)\s+)?(?<![\p{L}])(?:I|I['’](?:ve|d|m|ll)|my|mine|me|ich|mein\p{L}*|mir|mich|habe|bin)(?![\p{L}])/u;

/** Words with which one says that somebody wants something; they add nothing to what is wanted. */
const wanting =
  /^(?:ask|asks|asked|asking|look|looking|looks|want|wants|wanted|need|needs|needed|seek|seeks|say|says|said|saying|read|reads|write|writes|name|names|named|mention|mentions|mentioned|list|lists|call|calls|describe|describes|require|requires|posting|advert|ad|advertisement|description|post|role|position|job|work|someone|somebody|person|line|point|further|also|like|after|part|there|suchen|sucht|wünschen|wünscht|schreiben|schreibt|nennen|nennt|steht|stehen|lautet|anzeige|stelle|jemand|jemanden|punkt|satz|weiterer|ferner|außerdem|weiter|auch|team|company|for|include|includes|firma|unternehmen|euch|sich|ihrer|eurer)$/u;

export function checkSentence(
  { text: written, facts: named }: WrittenSentence,
  known: KnownForCheck,
): LetterSentence {
  const text = written
    .replace(/\s+/gu, " ")
    .replace(/[\p{Cc}\p{Cf}\p{DI}]/gu, "")
    .trim();
  const base = { text, requirements: [] as string[], question: null };
  const address = locateNames(text, known.posting);
  if (isCourtesy(text, known.posting) && !holdsPost(text, known.posting))
    return { ...base, facts: [], posting: address, claims: [], verdict: "supported", courtesy: true };

  const claims: Claim[] = [];
  let rest = text;
  let posting: { start: number; end: number } | null = null;
  const hide = (from: number, to: number): void => {
    rest = rest.slice(0, from) + " ".repeat(to - from) + rest.slice(to);
  };
  const stretches = listEmployerStretches(text, known.posting);
  for (const stretch of stretches) {
    const found = settle(stretch.text, known);
    if (found.range) posting ??= found.range;
    for (const word of found.missing) claims.push({ text: word, kind: "other", supported: false, facts: [] });
    hide(stretch.start, stretch.end);
  }
  rest = maskFrames(rest);
  const candidates = named ? pickFacts(named, known.list) : known.list;
  const readClaims = (part: string): Claim[] =>
    checkClaims({
      before: "",
      after: spellOut(tidy(part)),
      facts: candidates,
      posting: known.posting,
      contact: known.facts.contact,
      today: known.today,
    });
  claims.push(...readClaims(rest));
  const carried = coverClaims(claims, named ?? [], known.list);
  const requirements = posting
    ? known.posting.requirements
        .filter((one) => one.start < posting!.end && posting!.start < one.end)
        .map((one) => one.id)
    : [];
  const empty = posting === null && carried.length === 0 && claims.length === 0;
  // A sentence in which the gate hears nothing and which is none of our courtesies rests on nothing.
  if (
    empty &&
    /[\p{L}\p{N}]/u.test(tidy(rest)) &&
    readWords(tidy(rest)).some((word) => !isFunctionWord(word.lower))
  )
    claims.push({ text, kind: "other", supported: false, facts: [] });
  // "…, and these I ran": what is claimed by pointing at the posting's words is claimed all the same.
  const isTold = (of: readonly Claim[]) => of.some((claim) => claim.supported && !setting.has(claim.kind));
  if (isTold(claims)) {
    const pointing = stretches
      .map(({ end }) => /^[^.;:!?]*/u.exec(rest.slice(end))![0])
      .find((part) => firstPerson.test(part) && !isTold(readClaims(part)));
    if (pointing) claims.push({ text: tidy(pointing), kind: "other", supported: false, facts: [] });
  } else if (
    stretches.length > 0 &&
    (firstPerson.test(tidy(rest)) || claims.some((claim) => claim.supported))
  )
    claims.push({ text: tidy(rest), kind: "other", supported: false, facts: [] });
  const verdict = verdictOf(claims);
  return {
    ...base,
    facts: carried,
    requirements,
    posting: posting ?? (empty ? address : null),
    claims,
    verdict,
    question: verdict === "supported" ? null : askFor(claims),
    courtesy: false,
  };
}

/** "I am {title}", "I work at {company}", "As {title}, I …": with the posting's names a courteous sentence claims the very post. */
const holdsIt =
  /(?:^|[,;:–—]\s*)(?:as|als)\s+(?:(?:an?|the|your|ihre?)\s+)?$|(?<!\p{L})(?:am|I['’]m|bin)\s+(?:(?:already|now|an?|the|your|at|with|for|in|bei|im)\s+)*$|(?<!\p{L})(?:I|my|mine|meine?\p{L}*)\s+(?:work|job|post|role|position|stelle)\s+(?:(?:is|as|at|for|with|in|als|bei|the|an?)\s+)*$/iu;
const holdsPost = (text: string, { title, company }: Posting): boolean =>
  [title, company].some((name) => {
    const at = name ? text.indexOf(name) : -1;
    return at >= 0 && holdsIt.test(text.slice(0, at));
  });

/** Contractions hide from the gate where a name ends ("I'm Shift Leader"). */
const spellOut = (text: string): string =>
  text.replace(/\bI['’]m\b/gu, "I am").replace(/\bI['’]ve\b/gu, "I have");

/** Kinds that say where, when and how far, and not what was done. */
const setting: ReadonlySet<Claim["kind"]> = new Set(["employer", "title", "date", "scope"]);
const firstPerson = /(?<!\p{L})(?:I|my|mine|me|we|ich|mein\p{L}*|mir|mich|wir)(?!\p{L})/iu;

const tidy = (text: string): string =>
  text
    .replace(/\s+/gu, " ")
    .replace(/\s+([,;:.!?])/gu, "$1")
    .replace(/^[\s,;:.–-]+/u, "")
    .trim();

function askFor(claims: readonly Claim[]): string {
  const open = [...new Set(claims.filter((claim) => !claim.supported).map((claim) => claim.text))].slice(
    0,
    3,
  );
  return `Nothing in your profile or in the posting shows ${open.map((one) => `“${one}”`).join(", ")}. Is it true, and where does it come from?`;
}

/** "The role required …" tells of a post that is over, "what you would call …" of the candidate's own deed. */
const ownPast =
  /^you (?:would|might|may|could|can) (?:call|name|describe|term)(?!\p{L})|^(?:the|this) (?:post|role|position|job|work) (?:was|were|had|being|meant|let|taught|saw|took|gave|made|\p{Ll}{2,}ed)(?!\p{L})/iu;
/** "…, as you ask, on Kubernetes": between commas the employer is only named, and what follows is the candidate's. */
const asideOnly =
  /^(?:you|sie|ihr|your (?:posting|ad|advert|advertisement|job description)|ihre anzeige|eure anzeige)(?: (?:will|may|can|would|might|also|too|even|werden|auch))*(?: (?:know|see|understand|imagine|guess|notice|ask|say|write|want|need|wish|hope|like|require|expect|asks|says|wants|needs|requires|wissen|sehen|wünschen|schreiben|suchen|wisst|seht|wünscht|schreibt|sucht|verlangt|sagt))?(?: (?:for|it|so|there|es))?(?=,\s)/iu;

/** Words are quoted from the posting where the employer says them, and claimed where the candidate is the last who speaks. */
function isOwnQuote(before: string): boolean {
  const clause = /[^.;:!?]*$/u.exec(before)![0];
  const own = [...clause.matchAll(/(?<!\p{L})(?:I|my|mine|me|ich|mein\p{L}*|mir|mich)(?!\p{L})/giu)].at(-1);
  if (!own) return false;
  const since = clause.slice(own.index);
  return !/(?<!\p{L})(?:you|your|posting|ad|advert|advertisement|read|reads|saw|see|notice|noticed|found|sie|ihre[rnm]?|ihr|eure[rnm]?|euch|ihnen|anzeige|las|lese|gelesen|stelle)(?!\p{L})/iu.test(
    since,
  );
}

interface Stretch {
  text: string;
  start: number;
  end: number;
}

function listEmployerStretches(text: string, posting: Posting): Stretch[] {
  const stretches: Stretch[] = [];
  const add = (start: number, end: number): void => {
    if (end > start && !stretches.some((one) => one.start < end && start < one.end))
      stretches.push({ text: text.slice(start, end), start, end });
  };
  // What is cited from the posting, when it is said to be cited: an employer's word stands in the sentence.
  const speaksOfEmployer =
    /(?<!\p{L})(?:[Yy]ou|[Yy]our|posting|Sie|Ihre[rnm]?|[Ii]hr|eure[rnm]?|euch|Ihnen|Anzeige)(?!\p{L})/u.test(
      text.replace(/[“„][^”“]*[”“]/gu, ""),
    );
  if (speaksOfEmployer)
    for (const quote of text.matchAll(/“([^”]+)”|„([^“]+)“/gu)) {
      const inner = quote[1] ?? quote[2]!;
      if (locateInPosting(inner, posting) && !isOwnQuote(text.slice(0, quote.index)))
        add(quote.index, quote.index + quote[0].length);
    }
  const quoted = [...stretches];
  const subjects = [...text.matchAll(employerSubject)].map((match) => match.index);
  if (posting.company && posting.company.length > 2) {
    const at = text.indexOf(posting.company);
    const verb =
      /^\s(?:is|are|has|needs|wants|seeks|offers|stands|asks|looks|builds|makes|\p{Ll}{3,}s|ist|sucht|braucht|bietet|steht|hat)\s/u;
    if (at >= 0 && verb.test(text.slice(at + posting.company.length))) subjects.push(at);
  }
  for (const start of subjects) {
    if (
      /^(?:sie|ihr|ihre)(?!\p{L})/u.test(text.slice(start)) &&
      start !== 0 &&
      !/^ihr\s(?:sucht|schreibt|wünscht)/u.test(text.slice(start))
    )
      continue;
    const tail = text.slice(start);
    if (ownPast.test(tail)) continue;
    const first = candidateBegins.exec(tail.slice(1));
    const stop = /[;:.!?](?=\s|$)/u.exec(tail);
    const aside = asideOnly.exec(tail);
    const end = Math.min(
      first ? first.index + 1 : tail.length,
      stop ? stop.index : tail.length,
      aside ? aside[0].length : tail.length,
    );
    const within = quoted.find((one) => one.start >= start && one.start <= start + end + 2);
    const from = start;
    const to = within ? Math.min(start + end, within.start) : start + end;
    add(from, to);
  }
  return stretches.sort((a, b) => a.start - b.start);
}

/** Share of a stretch's words that one passage must hold; the others may stand elsewhere in the posting. */
const passageShare = 0.6;

function settle(
  stretch: string,
  known: KnownForCheck,
): { range: { start: number; end: number } | null; missing: string[] } {
  const words = readWords(maskFrames(stretch)).filter(
    (word) =>
      (isContentWord(word) || /\p{N}/u.test(word.text)) &&
      !wanting.test(word.lower) &&
      !/^you['’]/u.test(word.lower) &&
      !isFunctionWord(word.lower),
  );
  const content = maskFrames(stretch)
    .trim()
    .replace(/^[\s,;:]+/u, "");
  const exact = locateInPosting(content.replace(/^(?:[^“„]*?)(?=[“„])/u, ""), known.posting);
  if (exact) return { range: exact, missing: [] };
  if (words.length === 0) return { range: null, missing: [] };
  const names = readWords(`${known.posting.company ?? ""} ${known.posting.title ?? ""}`).map(
    (word) => word.stem,
  );
  const everywhere = new Set([...known.passages.flatMap((one) => [...one.stems]), ...names]);
  const missing = words.filter((word) => !everywhere.has(word.stem)).map((word) => word.text);
  const count = (one: Passage): number =>
    words.filter((word) => one.stems.has(word.stem) || names.includes(word.stem)).length;
  const best = known.passages.reduce<Passage | null>(
    (a, b) => (a === null || count(b) > count(a) ? b : a),
    null,
  );
  if (best === null || missing.length > 0)
    return { range: null, missing: missing.length > 0 ? missing : [stretch] };
  // Words gathered from all over the posting say what it does not say.
  if (count(best) < words.length * passageShare) return { range: null, missing: [stretch.trim()] };
  return { range: { start: best.start, end: best.end }, missing: [] };
}

const locateNames = (text: string, posting: Posting): { start: number; end: number } | null => {
  for (const name of [posting.title, posting.company])
    if (name !== null && text.includes(name)) {
      const at = locateInPosting(name, posting);
      if (at) return at;
    }
  return null;
};

/** The facts named, with the position each belongs to. */
function pickFacts(ids: readonly string[], list: readonly Fact[]): Fact[] {
  const wanted = new Set(ids);
  for (const fact of list) if (wanted.has(fact.id) && fact.positionId !== null) wanted.add(fact.positionId);
  return list.filter((fact) => wanted.has(fact.id));
}

/** The fewest facts that carry all claims; those named and those that tell deeds before others. */
function coverClaims(claims: readonly Claim[], named: readonly string[], list: readonly Fact[]): string[] {
  let open = claims.filter((claim) => claim.supported && claim.facts.length > 0);
  const chosen: string[] = [];
  const kinds = new Map(list.map((fact) => [fact.id, fact.kind] as const));
  while (open.length > 0) {
    const counts = new Map<string, number>();
    for (const claim of open) for (const id of claim.facts) counts.set(id, (counts.get(id) ?? 0) + 1);
    const weight = (id: string): number =>
      counts.get(id)! + (named.includes(id) ? 0.6 : 0) + (kinds.get(id) === "achievement" ? 0.3 : 0);
    const best = [...counts.keys()].reduce((a, b) => (weight(b) > weight(a) ? b : a));
    chosen.push(best);
    open = open.filter((claim) => !claim.facts.includes(best));
  }
  return chosen;
}

/** Sender, date, recipient and the like are no sentences: each line must be what it should be, or it is a question. */
function checkFrameLine(role: LetterRole, text: string, known: KnownForCheck): LetterSentence {
  const { contact } = known.facts;
  const { posting } = known;
  const own = [contact.name, contact.email, contact.phone, contact.place, ...contact.links].filter(
    (one) => one !== null,
  );
  const named = (values: readonly (string | null)[]): boolean =>
    values.some((value) => value !== null && value !== "" && (value === text || value.includes(text)));
  const fits: Record<LetterRole, boolean> = {
    sender: named(own),
    signature: named([contact.name]),
    date: new RegExp(`${known.today.slice(0, 4)}`).test(text),
    recipient:
      named([posting.company, posting.place]) ||
      locateInPosting(text, posting) !== null ||
      isCourtesy(text, posting),
    subject: isCourtesy(text, posting),
    salutation: isCourtesy(text, posting),
    closing: isCourtesy(text, posting),
    body: true,
  };
  const held = fits[role];
  const claims: Claim[] = held
    ? []
    : [
        {
          text,
          kind: role === "sender" || role === "signature" ? "identity" : "other",
          supported: false,
          facts: [],
        },
      ];
  return {
    text,
    facts: [],
    requirements: [],
    posting:
      role === "recipient" || role === "subject" || role === "salutation"
        ? (locateNames(text, posting) ?? locateInPosting(text, posting))
        : null,
    claims,
    verdict: held ? "supported" : "question",
    question: held ? null : askFor(claims),
    courtesy: held,
  };
}
