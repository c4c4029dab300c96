import { describe, expect, it } from "vitest";
import { emptyFacts } from "../../../../shared/resume/empty-facts.ts";
import { checkLetter } from "../../../../shared/tailoring/letters/check-letter.ts";
import { listKeyPoints } from "../../../../shared/tailoring/letters/list-key-points.ts";
import {
  fewestLetterWords,
  type Letter,
  type LetterTone,
  letterTones,
  mostLetterWords,
} from "../../../../shared/tailoring/letters/model.ts";
import { writeLetter } from "../../../../shared/tailoring/letters/write-letter.ts";
import { factsOf, personNamed, postingNamed } from "./person-facts.ts";

const today = "2026-12-01";
const pairs: readonly (readonly [person: string, posting: string, tone: LetterTone])[] = [
  ["tobias-lindqvist-software", "backend-developer", "professional"],
  ["tobias-lindqvist-software", "devops-engineer", "professional"],
  ["marek-dolan-software", "backend-developer", "casual"],
  ["amara-okafor-nurse", "icu-nurse", "professional"],
  ["denise-kowalczyk-nursing", "icu-nurse", "enthusiastic"],
  ["farah-siddiqui-accounting", "accountant", "professional"],
  ["callum-renwick-marketing", "marketing-manager", "casual"],
  ["siobhan-keane-retail", "store-manager", "enthusiastic"],
  ["rosalind-achebe-teaching", "primary-teacher", "professional"],
  ["kwame-boateng-logistics", "forklift-operator", "casual"],
  ["yusuf-demirel-data", "data-analyst", "professional"],
  ["yusuf-demirel-data", "backend-developer", "professional"],
  ["carlos-ibarra-quintana-therapist", "physiotherapist", "enthusiastic"],
  ["gareth-powell-electrician", "site-manager", "casual"],
  ["sabine-kowalski-altenpflege", "pflegefachkraft", "professional"],
  ["jonas-wiedemann-pflege", "pflegefachkraft", "enthusiastic"],
  ["holger-brinkmann-bilanzbuchhalter", "steuerfachangestellte", "casual"],
  ["jens-uwe-reschke-bauleiter", "bauingenieur", "casual"],
  ["florian-obermoser-koch", "koch-schweiz", "enthusiastic"],
  ["nicole-zschau-buero", "verwaltungsfachangestellte", "professional"],
];
/** Whoever tells fewer deeds than this has too little for a whole letter. */
const enoughDeeds = 11;
const write = (person: string, posting: string, tone: LetterTone): Letter =>
  writeLetter({ facts: factsOf(personNamed(person)), posting: postingNamed(posting), tone, today })!;
const letters = pairs.map(([person, posting, tone]) => ({
  name: `${person} × ${posting}`,
  person: personNamed(person),
  posting: postingNamed(posting),
  letter: write(person, posting, tone),
}));
const body = (letter: Letter) =>
  letter.paragraphs.filter((one) => one.role === "body").flatMap((one) => one.sentences);
const whole = (letter: Letter) => letter.paragraphs.flatMap((one) => one.sentences);

describe("a letter written offline", () => {
  it.each(letters)("has words enough or says that it has not: $name", ({ letter, person }) => {
    expect(letter.words).toBeLessThanOrEqual(mostLetterWords);
    const deeds = person.positions.flatMap((one) => one.bullets).length;
    if (deeds >= enoughDeeds && person.language === "en")
      expect(letter.words).toBeGreaterThanOrEqual(fewestLetterWords);
    expect(letter.warnings.some((one) => one.code === "short")).toBe(letter.words < fewestLetterWords);
  });

  it.each(letters)(
    "rests with every sentence on facts or on the posting, or is a courtesy: $name",
    ({ letter, posting }) => {
      expect(letter.paragraphs.filter((one) => one.role === "body").length).toBeGreaterThanOrEqual(3);
      for (const sentence of whole(letter)) {
        expect(sentence.verdict, sentence.text).toBe("supported");
        if (sentence.posting) expect(sentence.posting.end).toBeLessThanOrEqual(posting.text.length);
      }
      for (const sentence of body(letter))
        expect(
          sentence.facts.length > 0 || sentence.posting !== null || sentence.courtesy,
          sentence.text,
        ).toBe(true);
    },
  );

  it.each(letters)(
    "passes the gate again when nobody says which facts were meant: $name",
    ({ letter, person, posting }) => {
      const plain = letter.paragraphs.map(({ role, sentences }) => ({
        role,
        sentences: sentences.map(({ text }) => ({ text })),
      }));
      const checked = checkLetter(
        { ...letter, paragraphs: plain },
        { facts: factsOf(person), posting, today },
      );
      expect(
        whole(checked)
          .filter((one) => one.verdict === "question")
          .map((one) => one.text),
      ).toEqual([]);
    },
  );

  it.each(letters)("reads as somebody wrote it: $name", ({ letter, person }) => {
    const employers = person.positions.map((one) => one.employer);
    for (const { text } of whole(letter)) {
      expect(text).not.toMatch(/[\n\r\t]|\s{2}|\.\.|,\.|;\.|:\.|\s[,.;]|undefined|null|\{|\}/u);
      expect(text).not.toMatch(/(?<![\p{L}])(\p{L}{2,}|I am|Ich bin)\s\1(?![\p{L}])/u);
      if (letter.language === "en")
        expect(text).not.toMatch(/\ba (?=[aeio]\p{Ll})|\ban (?=[bcdfgjklmnpqrstvwxz]\p{Ll})/u);
      expect(text).not.toMatch(
        /writing to express|passionate|team player|perfect fit|leverag|results-driven/iu,
      );
      expect(text).not.toMatch(/\b(?:he|she|his|her) (?:led|has|was|is)\b/u);
    }
    for (const { text } of body(letter)) expect(text).toMatch(/[.!?]$/u);
    // A paragraph with deeds names where they were done.
    const deeds = new Set(factsOf(person).positions.flatMap((one) => one.bullets.map((bullet) => bullet.id)));
    for (const { role, sentences } of letter.paragraphs)
      if (role === "body" && sentences.some((one) => one.facts.some((id) => deeds.has(id))))
        expect(
          employers.some((name) => sentences.some((one) => one.text.includes(name))) ||
            person.positions.some((one) => sentences.some((sentence) => sentence.text.includes(one.title))),
        ).toBe(true);
  });

  it("is the same for the same input, and another for another job, person or tone", () => {
    for (const [person, posting, tone] of pairs.slice(0, 4))
      expect(write(person, posting, tone)).toEqual(write(person, posting, tone));
    const all = letters.map(({ letter }) => new Set(body(letter).map((one) => one.text)));
    for (const [i, one] of all.entries())
      for (const other of all.slice(i + 1)) {
        const shared = [...one].filter((text) => other.has(text)).length;
        expect(shared).toBeLessThanOrEqual(Math.min(one.size, other.size) / 2);
      }
    const tones = letterTones.map((tone) =>
      body(write("farah-siddiqui-accounting", "accountant", tone)).map((one) => one.text),
    );
    for (const [i, one] of tones.entries())
      for (const other of tones.slice(i + 1))
        expect(one.filter((text) => other.includes(text)).length).toBeLessThan(one.length / 3);
  });

  it("names role and employer first, and ties deeds to what the posting asks for", () => {
    for (const { letter, posting } of letters) {
      const [first] = body(letter);
      expect(first!.text).toContain(posting.title!);
      expect(first!.text).toContain(posting.company!);
    }
    const { letter, posting } = letters.find((one) => one.name.startsWith("farah"))!;
    const needs = body(letter).filter((one) => one.posting && !one.courtesy && one.facts.length === 0);
    expect(needs.length).toBeGreaterThanOrEqual(2);
    for (const { text, posting: range } of needs)
      expect(text).toContain(posting.text.slice(range!.start + 1, range!.end));
  });

  it("tells the deeds the candidate chose, in their order, and no other", () => {
    const facts = factsOf(personNamed("marek-dolan-software"));
    const posting = postingNamed("backend-developer");
    const offered = listKeyPoints({ facts, posting }, "en");
    expect(offered.length).toBeGreaterThan(8);
    expect(offered.every((one) => one.why !== "" && one.employer !== null)).toBe(true);
    const keyPoints = [offered[4]!.fact, offered[1]!.fact, offered[2]!.fact];
    const letter = writeLetter({
      facts,
      posting,
      tone: "professional",
      keyPoints: [...keyPoints, "no-such-fact"],
      today,
    })!;
    expect(new Set(letter.keyPoints)).toEqual(new Set(keyPoints));
    expect(letter.keyPoints[0]).toBe(keyPoints[0]);
  });

  it("keeps to the words of a letter though more deeds are chosen, and says which have no room", () => {
    const facts = factsOf(personNamed("tobias-lindqvist-software"));
    const posting = postingNamed("backend-developer");
    const keyPoints = listKeyPoints({ facts, posting }, "en").map((one) => one.fact);
    const letter = writeLetter({ facts, posting, tone: "professional", keyPoints, today })!;
    expect(letter.words).toBeLessThanOrEqual(mostLetterWords);
    expect(letter.warnings.map((one) => one.code)).toContain("left-out");
    expect(letter.keyPoints.length).toBeLessThan(keyPoints.length);
    expect(letter.keyPoints).toEqual(keyPoints.filter((id) => letter.keyPoints.includes(id)));
  });

  it("tells each post in one place, newest first, and never comes back to it", () => {
    for (const { letter, person } of letters) {
      const facts = factsOf(person);
      const order = body(letter)
        .flatMap((one) =>
          facts.positions.findIndex(({ bullets }) => bullets.some(({ id }) => one.facts[0] === id)),
        )
        .filter((at) => at >= 0);
      expect(order, person.id).toEqual([...order].sort((a, b) => a - b));
    }
  });

  it("names a need only in front of a deed or a paper that answers it", () => {
    for (const { letter } of letters)
      for (const [i, one] of body(letter).entries()) {
        if (one.courtesy || one.posting === null || one.facts.length > 0) continue;
        const next = body(letter).slice(i + 1, i + 3);
        expect(
          next.some((other) => other.facts.length > 0),
          one.text,
        ).toBe(true);
      }
  });

  it("says nothing of permit and notice unless the candidate has", () => {
    const facts = factsOf(personNamed("yusuf-demirel-data"));
    const posting = postingNamed("data-analyst");
    const said = "I have the right to work in the United Kingdom.";
    const without = writeLetter({ facts, posting, tone: "professional", today })!;
    expect(whole(without).some(({ text }) => /right to work|visa|notice/i.test(text))).toBe(false);
    const told = {
      ...facts,
      other: [...facts.other, { id: "permit", text: said, sources: [], confidence: "sure" as const }],
    };
    const letter = writeLetter({ facts: told, posting, tone: "professional", today })!;
    expect(body(letter).find((one) => one.text === said)?.facts).toEqual(["permit"]);
  });

  it("writes a short letter of a thin profile and none of an empty one", () => {
    const facts = factsOf(personNamed("marek-dolan-software"));
    const posting = postingNamed("backend-developer");
    const thin = {
      ...facts,
      positions: facts.positions.slice(0, 1).map((one) => ({ ...one, bullets: one.bullets.slice(0, 1) })),
      skills: [],
    };
    const letter = writeLetter({ facts: thin, posting, tone: "casual", today })!;
    expect(letter.words).toBeLessThan(fewestLetterWords);
    expect(letter.warnings.map((one) => one.code)).toContain("short");
    expect(writeLetter({ facts: emptyFacts(), posting, tone: "casual", today })).toBeNull();
  });

  it("tells nothing that was read without certainty", () => {
    const facts = factsOf(personNamed("marek-dolan-software"));
    const doubtful = {
      ...facts,
      positions: facts.positions.map((one, i) => (i === 0 ? { ...one, confidence: "unsure" as const } : one)),
    };
    const letter = writeLetter({
      facts: doubtful,
      posting: postingNamed("backend-developer"),
      tone: "professional",
      today,
    })!;
    expect(whole(letter).some(({ text }) => text.includes(facts.positions[0]!.employer!))).toBe(false);
  });

  it("addresses the one person the posting names", () => {
    const letter = write("holger-brinkmann-bilanzbuchhalter", "steuerfachangestellte", "professional");
    const greeting = letter.paragraphs.find((one) => one.role === "salutation")!.sentences[0]!;
    expect(greeting.text).toBe("Sehr geehrte Frau Olschewski,");
  });
});
