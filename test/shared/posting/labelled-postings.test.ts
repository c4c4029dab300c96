import { describe, expect, it } from "vitest";
import { setAsidePostings, tuningPostings } from "../../fixtures/postings/index.ts";
import { type Count, readLabelled, scorePostings } from "../../trials/score-postings.ts";

const share = ({ right, of }: Count) => right / of;

describe("the labelled postings", () => {
  it.each([...tuningPostings, ...setAsidePostings])(
    "$name: every label stands in the text as read",
    (posting) => {
      const { text } = readLabelled(posting);
      expect(posting.requirements.filter(([, , , words]) => !text.includes(words))).toEqual([]);
      if (posting.company) expect(text.toLowerCase()).toContain(posting.company.toLowerCase());
    },
  );

  it.each([...tuningPostings, ...setAsidePostings])(
    "$name: requirements and skills point at their words, in order",
    (posting) => {
      const read = readLabelled(posting);
      for (const one of [...read.requirements, ...read.skills]) {
        expect(read.text.slice(one.start, one.end)).toBe(one.text);
      }
      const { requirements } = read;
      for (let i = 1; i < requirements.length; i += 1) {
        expect(requirements[i]!.start).toBeGreaterThanOrEqual(requirements[i - 1]!.end);
      }
    },
  );

  it("are of fifteen trades and more, eight and more in German", () => {
    const all = [...tuningPostings, ...setAsidePostings];
    expect(all.length).toBe(40);
    expect(new Set(all.map((one) => one.trade)).size).toBeGreaterThanOrEqual(15);
    expect(all.filter((one) => one.language === "de").length).toBeGreaterThanOrEqual(8);
  });

  it("are read as labelled, nearly all, where the reader was tuned on them", () => {
    const score = scorePostings(tuningPostings);
    for (const [field, count] of score.fields) expect([field, share(count) >= 0.9]).toEqual([field, true]);
    for (const count of [score.recall, score.precision, score.kind, score.topic, score.years]) {
      expect(share(count)).toBeGreaterThanOrEqual(0.97);
    }
    for (const [topic, count] of score.knockOuts) expect([topic, share(count) >= 0.9]).toEqual([topic, true]);
  });
});
