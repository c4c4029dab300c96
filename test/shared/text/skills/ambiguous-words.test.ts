import { describe, expect, it } from "vitest";
import { findSkills } from "../../../../shared/text/skills/index.ts";
import { toolSentences, wordSentences } from "../../../fixtures/skills/ambiguous-sentences.ts";

const names = (text: string) => findSkills(text).map((skill) => skill.name);

/** Still misread: "Make" can be only one of two tools of that name, and a town stands in a sentence as a tool does. */
const misread = new Set(["Automation with n8n, Zapier and Make", "Europa-Park in Rust"]);

describe("words that are tools and plain words", () => {
  it.each(toolSentences.filter(([text]) => !misread.has(text)))("in %j is the tool %s", (text, name) => {
    expect(names(text)).toContain(name);
  });

  it.each(wordSentences.filter(([text]) => !misread.has(text)))("in %j is not the tool %s", (text, name) => {
    expect(names(text)).not.toContain(name);
  });

  it("are misread in no more than the two sentences that are known", () => {
    const wrong = [
      ...toolSentences.filter(([text, name]) => !names(text).includes(name)),
      ...wordSentences.filter(([text, name]) => names(text).includes(name)),
    ];
    expect(new Set(wrong.map(([text]) => text))).toEqual(misread);
  });
});
