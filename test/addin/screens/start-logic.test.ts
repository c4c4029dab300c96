import { describe, expect, test } from "vitest";
import { namesPerson } from "../../../addin/screens/start/names-person.ts";
import { readsLikeResume } from "../../../addin/screens/start/reads-like-resume.ts";

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
