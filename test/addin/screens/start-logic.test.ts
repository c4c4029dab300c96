import { describe, expect, test } from "vitest";
import { namesPerson } from "../../../addin/screens/start/names-person.ts";
import { readsLikeResume } from "../../../addin/screens/start/reads-like-resume.ts";
import { tellDocument } from "../../../addin/screens/start/tell-document.ts";
import { fillPhrase } from "../../../shared/tailoring/letters/phrases.ts";
import { englishPhrases } from "../../../shared/tailoring/letters/phrases-english.ts";
import { germanPhrases } from "../../../shared/tailoring/letters/phrases-german.ts";

describe("whether a document names a person", () => {
  test("in capitals, with a comma, without accents, over two lines", () => {
    expect(namesPerson(["LINDQVIST, MAYA"], "Maya Lindqvist")).toBe(true);
    expect(namesPerson(["Jose", "Garcia"], "José García")).toBe(true);
    expect(namesPerson(["Robin Sample"], "Robin T. Sample")).toBe(true);
  });

  test("another person of the same first name is another person", () => {
    expect(namesPerson(["Maya Okafor", "Nurse"], "Maya Lindqvist")).toBe(false);
    expect(namesPerson([], "Maya Lindqvist")).toBe(false);
  });
});

test("a letter, or headings with nothing below them, do not read like a résumé", () => {
  const reading = (kind: string, blocks: number) => ({
    sections: [{ kind, title: null, blocks }],
    unread: [],
    unsure: 0,
  });
  expect(readsLikeResume(reading("other", 12))).toBe(false);
  expect(readsLikeResume(reading("experience", 1))).toBe(false);
  expect(readsLikeResume(reading("education", 3))).toBe(true);
});

describe("what an open document is, from its lines", () => {
  const letter = [
    "Maria Santos",
    "Windkraft AG",
    "Application as Senior Data Engineer",
    "Dear Ms Brandt,",
    "For the last six years I have built pipelines, from 2018 to 2024 at Nordlicht.",
    "Yours sincerely",
    "Maria Santos",
  ];

  test("a letter greets and takes its leave, in English and in German", () => {
    expect(tellDocument(letter)).toBe("letter");
    expect(
      tellDocument(["Sehr geehrte Damen und Herren,", "gern …", "Mit freundlichen Grüßen", "Maria Santos"]),
    ).toBe("letter");
    expect(tellDocument(letter.filter((line) => !line.startsWith("Yours")))).toBe("other");
  });

  test.each([...Object.entries(englishPhrases), ...Object.entries(germanPhrases)])(
    "a letter of ours is one, however it greets and takes its leave: %s",
    (_, { greeting, farewell }) => {
      const names = {
        person: "Frau Brandt",
        geehrte: "geehrte",
        company: "Windkraft",
        ofCompany: "der Windkraft",
      };
      const [, company, title, , ...rest] = letter.slice(0, -2);
      for (const greets of Object.values(greeting).flat())
        for (const leaves of farewell)
          expect([
            leaves,
            tellDocument([
              "Maria Santos",
              company!,
              title!,
              fillPhrase(greets, names),
              ...rest,
              "Cook since 2019",
              leaves,
            ]),
          ]).toEqual([leaves, "letter"]);
    },
  );

  test("an interview sheet and a dossier say so in their first line", () => {
    expect(tellDocument(["", "Interview sheet", "Likely questions", "Experience"])).toBe("interview-sheet");
    expect(tellDocument(["Vorbereitung auf das Gespräch", "Fragen"])).toBe("interview-sheet");
    expect(tellDocument(["Application dossier", ...letter])).toBe("dossier");
    expect(tellDocument(["Bewerbungsmappe", ...letter])).toBe("dossier");
  });

  test.each([
    ["a heading", ["Maria Santos", "Professional Experience", "Data engineer"]],
    ["a heading with a colon", ["Maria Santos", "SKILLS:", "Python"]],
    ["a German heading", ["Maria Santos", "Berufserfahrung", "Dateningenieurin"]],
    ["a list behind its heading", ["Maria Santos", "Kenntnisse: Python, SQL"]],
    ["times alone", ["Maria Santos", "Cook, Odeon\t2019 – 2022", "Waiter, Astoria\t03/2016 – 12/2018"]],
    ["times that go on", ["Maria Santos", "Köchin, Odeon, seit 2019", "Kellnerin, Astoria, 2016 bis 2018"]],
    ["a letter before it in one file", [...letter, "Work history", "Data engineer", "Education", "BSc"]],
  ])("a résumé is told by %s", (_, lines) => {
    expect(tellDocument(lines)).toBe("resume");
  });

  test("any other text is none", () => {
    expect(
      tellDocument(["Minutes of the board, 4 May 2024", "My experience with the new heating is good."]),
    ).toBe("other");
    expect(tellDocument(["  ", ""])).toBe("empty");
  });
});
