import { describe, expect, test } from "vitest";
import { dropDraft, keepDraft, readDraft } from "../../../addin/screens/letter/letter-draft.ts";
import {
  isSameWording,
  type LetterParagraph,
  listWordings,
  settleWordings,
  writeLetterText,
} from "../../../addin/screens/letter/letter-text.ts";
import { forgetStored } from "../../../addin/screens/place.ts";

const said = (text: string): LetterParagraph["sentences"][number] => ({
  text,
  facts: [],
  requirements: [],
  posting: null,
  claims: [],
  verdict: "supported",
  question: null,
  courtesy: true,
});
const letter: LetterParagraph[] = [
  { role: "sender", sentences: [said("Ada Byron"), said("London")] },
  { role: "body", sentences: [said("I built engines."), said("You ask for engines.")] },
  { role: "closing", sentences: [said("Yours sincerely,")] },
];

class MemoryStorage implements Storage {
  private readonly kept = new Map<string, string>();
  get length() {
    return this.kept.size;
  }
  clear = () => this.kept.clear();
  key = (index: number) => [...this.kept.keys()][index] ?? null;
  getItem = (key: string) => this.kept.get(key) ?? null;
  setItem = (key: string, value: string) => void this.kept.set(key, value);
  removeItem = (key: string) => void this.kept.delete(key);
}

describe("a letter as plain text", () => {
  test("sender and recipient keep their lines, sentences run on", () => {
    expect(listWordings(letter)).toEqual([
      { role: "sender", text: "Ada Byron\nLondon" },
      { role: "body", text: "I built engines. You ask for engines." },
      { role: "closing", text: "Yours sincerely," },
    ]);
    expect(writeLetterText("offline", letter)).toBe(
      "Ada Byron\nLondon\n\nI built engines. You ask for engines.\n\nYours sincerely,",
    );
  });

  test("what a model wrote and nothing supports is not copied; the candidate's own words are", () => {
    const claimed = { ...said("I know Kotlin."), verdict: "question" as const };
    const body: LetterParagraph[] = [{ role: "body", sentences: [said("I built engines."), claimed] }];
    expect(writeLetterText("model", body)).toBe("I built engines.");
    expect(writeLetterText("candidate", body)).toBe("I built engines. I know Kotlin.");
  });

  test("a blank line makes two paragraphs of one, an emptied one is gone, lines of the sender stay", () => {
    const typed = [
      { role: "sender" as const, text: "Ada Byron\n\nLondon" },
      { role: "body" as const, text: "One.\n \nTwo.\nStill two." },
      { role: "closing" as const, text: "  " },
    ];
    expect(settleWordings(typed)).toEqual([
      { role: "sender", text: "Ada Byron\n\nLondon" },
      { role: "body", text: "One." },
      { role: "body", text: "Two.\nStill two." },
    ]);
  });

  test("a blank at the end is no change, another word is", () => {
    const wordings = listWordings(letter);
    const padded = wordings.map((one) => ({ ...one, text: `${one.text} ` }));
    expect(isSameWording(wordings, padded)).toBe(true);
    const [first, ...others] = wordings;
    expect(isSameWording(wordings, [{ ...first!, text: "Ada King" }, ...others])).toBe(false);
    expect(isSameWording(wordings, others)).toBe(false);
  });
});

describe("changes not saved yet", () => {
  const place = () => ({ storage: new MemoryStorage(), keyPrefix: "part." });
  const draft = { letterId: "l1", wordings: listWordings(letter) };

  test("outlive the pane, apart for each job, and are gone once dropped", () => {
    const here = place();
    keepDraft(here, "job", draft);
    expect(readDraft(here, "job")).toEqual(draft);
    expect(readDraft(here, "other")).toBeNull();
    expect(readDraft({ ...here, keyPrefix: "else." }, "job")).toBeNull();
    dropDraft(here, "job");
    expect(readDraft(here, "job")).toBeNull();
  });

  test("leave this machine with the sign-out", () => {
    const here = place();
    keepDraft(here, "job", draft);
    forgetStored(here.storage, here.keyPrefix);
    expect(here.storage.length).toBe(0);
  });

  test("of another shape are none", () => {
    const here = place();
    here.storage.setItem("part.autohire.letter.job", '{"letterId":"l1","wordings":"x"}');
    expect(readDraft(here, "job")).toBeNull();
    here.storage.setItem("part.autohire.letter.job", "{");
    expect(readDraft(here, "job")).toBeNull();
  });
});
