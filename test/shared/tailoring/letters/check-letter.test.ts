import { describe, expect, it } from "vitest";
import { checkLetter, splitLetterText } from "../../../../shared/tailoring/letters/check-letter.ts";
import type { LetterRole, LetterSentence } from "../../../../shared/tailoring/letters/model.ts";
import { writeLetter } from "../../../../shared/tailoring/letters/write-letter.ts";
import { factsOf, personNamed, postingNamed } from "./person-facts.ts";

const today = "2026-12-01";
const marek = factsOf(personNamed("marek-dolan-software"));
const payments = postingNamed("backend-developer");

function check(text: string, role: LetterRole = "body", facts?: string[]): LetterSentence {
  const letter = checkLetter(
    { language: "en", tone: "professional", paragraphs: [{ role, sentences: [{ text, facts }] }] },
    { facts: marek, posting: payments, today },
  );
  return letter.paragraphs[0]!.sentences[0]!;
}
const deed = "At Quayside Tickets, I built the seat reservation service in Java";
const open = (sentence: LetterSentence): string[] =>
  sentence.claims.filter((one) => !one.supported).map((one) => one.text);

describe("sentences of a letter, whoever wrote them", () => {
  it.each([
    "At Harrow Freight Systems, I led a team of 5 developers who moved 38 services from virtual machines to Docker containers.",
    "I have been Senior Backend Developer at Harrow Freight Systems since March 2021.",
    "You're at home with Kotlin, Java or another JVM language, you write; at Quayside Tickets I built the seat reservation service in Java.",
    "Your stack is Kotlin and Go on Kubernetes.",
    "Tidewater Pay moves money for 4,000 online shops.",
  ])("lets pass what facts or the posting carry: %s", (text) => {
    const sentence = check(text);
    expect(open(sentence)).toEqual([]);
    expect(sentence.courtesy).toBe(false);
    expect(sentence.facts.length > 0 || sentence.posting !== null).toBe(true);
  });

  it.each([
    ["At Harrow Freight Systems, I led a team of 15 developers.", "15"],
    ["At Harrow Freight Systems, I built the seat reservation service in Java.", "seat"],
    ["I have six years of experience with Kotlin.", "Kotlin"],
    ["I have designed idempotent APIs for settlement runs.", "idempotent"],
    ["You are the market leader in payments, and I built the seat reservation service in Java.", "market"],
    ["Your excellent reputation and your award-winning team drew me to you.", "excellent"],
    ["I am passionate about payments.", "passionate"],
    ["I was awarded a prize for my work at Quayside Tickets.", "prize"],
    ["You will find that I led the whole migration to Kubernetes.", "Kubernetes"],
    ["As you ask for “Kotlin, Java or another JVM language”, I have written Kotlin for years.", "Kotlin"],
    ["What you ask for is PCI DSS audits, and these I ran.", "I ran"],
    ["This role needs idempotent APIs; so did Quayside Tickets.", "so did Quayside"],
    ["You need six years building backend systems, all of which is mine.", "mine"],
    ["Thank you for your time; I managed 40 engineers.", "40"],
    ["I am Senior Backend Engineer (Payments).", "Senior Backend Engineer"],
    ["As Senior Backend Engineer (Payments) I look forward to hearing from you.", "Senior Backend Engineer"],
    ["I work at Tidewater Pay.", "Tidewater"],
    [`${deed}, with “idempotent APIs”, as your posting says.`, "idempotent"],
    [`${deed}, as you ask, on Kubernetes.`, "Kubernetes"],
    [`${deed}, you know, on Kubernetes with Kotlin.`, "Kotlin"],
    [`${deed}; the role required six years building backend systems.`, "required"],
    [`${deed}, the post being six years building backend systems.`, "six years"],
    [`${deed}, what you would call idempotent APIs.`, "idempotent"],
    [`${deed}; you ask for Kotlin, and I have it.`, "I have it"],
    ["What you ask for I have done.", "I have done"],
  ])("asks about a lie: %s", (text, word) => {
    const sentence = check(text);
    expect(sentence.verdict).toBe("question");
    expect(open(sentence).join(" ")).toContain(word);
    expect(sentence.question).toContain("Is it true");
  });

  it("follows from the facts named and from no others", () => {
    const [first, second] = marek.positions;
    const text = "At Quayside Tickets, I built the seat reservation service in Java and Spring Boot.";
    const deed = second!.bullets.find((one) => one.text.includes("seat reservation"))!;
    expect(check(text, "body", [deed.id]).verdict).toBe("supported");
    expect(check(text, "body", [deed.id]).facts).toContain(deed.id);
    expect(check(text, "body", [first!.bullets[0]!.id]).verdict).toBe("question");
  });

  it("lets a quotation stand that the employer says, and signs go that nobody sees", () => {
    const quoting = `You write “Go is welcome but you can learn it with us”; ${deed.replace("At", "at")}.`;
    expect(open(check(quoting))).toEqual([]);
    const unseen = check(`${deed.replace("Java", "Ja\u200bv\u3164a")}.`);
    expect(unseen).toMatchObject({ verdict: "supported", text: `${deed}.` });
  });

  it("knows a courtesy, and no claim dressed as one", () => {
    for (const text of [
      "I look forward to hearing from you.",
      "Thank you for your time and consideration.",
      "I am applying for the post of Senior Backend Engineer (Payments) at Tidewater Pay.",
      "Über eine Einladung zu einem Gespräch freue ich mich.",
    ])
      expect(check(text)).toMatchObject({ courtesy: true, verdict: "supported", claims: [] });
    expect(check("I am applying for the post of Chief Engineer at Tidewater Pay.").courtesy).toBe(false);
    expect(check("I look forward to leading your engineers.").courtesy).toBe(false);
  });

  it("asks about a sender, a signature or a recipient that is another's", () => {
    expect(check("Marek Dolan", "signature").verdict).toBe("supported");
    expect(check("Dr. Marek Dolan-Smith", "signature").verdict).toBe("question");
    expect(check("Tidewater Pay", "recipient").verdict).toBe("supported");
    expect(check("Acme Bank", "recipient").verdict).toBe("question");
    expect(check("Dear Ms Fairweather,", "salutation").verdict).toBe("question");
  });

  it("catches a lie put into a letter of ours, and counts it in the warnings", () => {
    const letter = writeLetter({ facts: marek, posting: payments, tone: "professional", today })!;
    const paragraphs = letter.paragraphs.map((one) => ({
      role: one.role,
      sentences: [...one.sentences] as { text: string; facts?: string[] }[],
    }));
    const at = paragraphs.findIndex((one) => one.role === "body") + 1;
    paragraphs[at]!.sentences.push({ text: "There, I also cut costs by 45 % within a year." });
    const checked = checkLetter({ ...letter, paragraphs }, { facts: marek, posting: payments, today });
    const bad = checked.paragraphs
      .flatMap((one) => one.sentences)
      .filter((one) => one.verdict === "question");
    expect(bad.map((one) => one.text)).toEqual(["There, I also cut costs by 45 % within a year."]);
    expect(checked.warnings.map((one) => one.code)).toContain("questions");
  });

  it("cuts typed text where sentences end and nowhere else", () => {
    expect(
      splitLetterText(
        "I worked at Pine Co. in Leeds. There,\nI led 4 people, e.g. two cooks. “Why?” Because.",
      ),
    ).toEqual([
      "I worked at Pine Co. in Leeds.",
      "There, I led 4 people, e.g. two cooks.",
      "“Why?”",
      "Because.",
    ]);
  });
});
