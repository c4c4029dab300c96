import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carryWords } from "../../../shared/sync/carry-words.ts";
import { restOn } from "../../../shared/sync/rest-on.ts";
import { type Career, career, type Household, household, led, reword, write } from "./household.ts";

const tailored = "Led a brigade of 4 cooks in two kitchens, with HACCP records.";
const inTailored = (from: string, to: string): Career => reword(led, led, tailored.replace(from, to));
const bulletsOf = ({ profile }: Household) => profile.positions[0]!.bullets.map(({ text }) => text);
const restsOn = (all: Household, resumeId: string) =>
  restOn(all.profile, all.resumes.find((one) => one.resumeId === resumeId)!, all.rejected, new Set());

/** A master and two copies; the first copy has a line that was tailored to its job. */
function threeResumes(): Household {
  const all = household();
  all.copy("master", "other");
  all.tailor("copy", reword(led, led, tailored), { before: led, after: tailored });
  return all;
}

describe("words tailored to a job", () => {
  it("are no correction of their fact, and ask nothing", () => {
    const all = threeResumes();
    expect(bulletsOf(all)).toEqual(career[0]!.bullets);
    expect(all.proposals).toEqual([]);
  });

  it("are none where suggestions were made on suggestions, nor where they are far from the fact", () => {
    const all = household();
    const far = "Ran the hot line of a hotel through two rebuilds.";
    all.tailor("copy", reword(led, led, tailored), { before: led, after: tailored });
    all.tailor("copy", reword(led, led, far), { before: tailored, after: far });
    expect(all.proposals).toEqual([]);
    expect(bulletsOf(all)).toEqual(career[0]!.bullets);
  });

  it("that were changed by hand before they came in ask for that change alone", () => {
    const all = household();
    const changed = tailored.replace("4 cooks", "6 cooks");
    all.tailor("copy", reword(led, led, changed), { before: led, after: tailored });
    expect(bulletsOf(all)).toEqual(career[0]!.bullets);
    expect(
      all.proposals.map(({ direction, resumeId, document, intoProfile }) => [
        direction,
        resumeId,
        document,
        intoProfile,
      ]),
    ).toEqual([["fact", "copy", changed, led.replace("4", "6")]]);
    all.accept(all.proposals);
    expect(bulletsOf(all)[0]).toBe(led.replace("4", "6"));
    expect(all.proposals.map(({ direction, resumeId }) => [direction, resumeId])).toEqual([
      ["resume", "master"],
    ]);
    all.accept(all.proposals);
    expect(all.lines("master")[1]).toBe(led.replace("4", "6"));
    expect(all.lines("copy")[1]).toBe(changed);
    expect(all.proposals).toEqual([]);
  });

  it("that were rewritten by hand past telling apart are asked about as a whole", () => {
    const all = household();
    const rewritten = tailored.replace("in two kitchens, with HACCP", "in three kitchens, all with HACCP");
    all.tailor("copy", reword(led, led, rewritten), { before: led, after: tailored });
    expect(all.proposals.map(({ direction, intoProfile }) => [direction, intoProfile])).toEqual([
      ["fact", rewritten],
    ]);
  });

  it("make no new fact where a suggestion brought in a line", () => {
    const all = household();
    const brought = "Kept HACCP records for both kitchens.";
    const [first, second] = career;
    const posts = [{ ...first!, bullets: [...first!.bullets, brought] }, second!];
    all.tailor("copy", posts, { before: "", after: brought });
    expect(all.proposals).toEqual([]);
    expect(bulletsOf(all)).toEqual(career[0]!.bullets);
  });

  it("take a correction made in the master word by word, as the plain copy does", () => {
    const all = threeResumes();
    all.publish("master", write(reword(led, "4 cooks", "6 cooks")));
    expect(all.proposals.map(({ direction, resumeId }) => [direction, resumeId])).toEqual([
      ["fact", "master"],
    ]);
    all.accept(all.proposals);
    expect(
      all.proposals.map(({ direction, resumeId, intoResume, asksFirst, replaces }) => [
        direction,
        resumeId,
        intoResume,
        asksFirst,
        replaces,
      ]),
    ).toEqual([
      ["resume", "copy", tailored.replace("4", "6"), false, false],
      ["resume", "other", led.replace("4", "6"), false, false],
    ]);
    all.accept(all.proposals);
    expect(all.lines("copy")[1]).toBe(tailored.replace("4", "6"));
    expect(all.lines("other")[1]).toBe(led.replace("4", "6"));
    expect(all.proposals).toEqual([]);
    // From there on both are known to say the same: the next correction is carried as well.
    all.change(all.profile.positions[0]!.bullets[0]!.id, { text: led.replace("4", "8") });
    expect(all.proposals.find(({ resumeId }) => resumeId === "copy")!.intoResume).toBe(
      tailored.replace("4", "8"),
    );
  });

  it("carry a misspelt employer into both copies", () => {
    const all = threeResumes();
    const [first, second] = career;
    all.publish("master", write([{ ...first!, employer: "Hotel Adlerhof" }, second!]));
    all.accept(all.proposals);
    expect(all.proposals.map(({ resumeId, kind }) => [resumeId, kind])).toEqual([
      ["copy", "employer"],
      ["other", "employer"],
    ]);
    all.accept(all.proposals);
    for (const one of ["copy", "other"]) expect(all.lines(one)[0]).toBe("Cook, Hotel Adlerhof, 2019 – 2021");
    expect(all.lines("copy")[1]).toBe(tailored);
    expect(all.proposals).toEqual([]);
  });

  it("say that a correction does not fit, and are never replaced along with the rest", () => {
    const all = household();
    const far = "Led the hot line with five cooks in both kitchens.";
    all.tailor("copy", reword(led, led, far), { before: led, after: far });
    all.change(all.profile.positions[0]!.bullets[0]!.id, { text: led.replace("4 cooks", "6 chefs") });
    const [asked] = all.proposals.filter(({ resumeId }) => resumeId === "copy");
    expect(asked).toMatchObject({
      direction: "resume",
      document: far,
      intoResume: led.replace("4 cooks", "6 chefs"),
      replaces: true,
      asksFirst: true,
    });
    all.accept([asked!]);
    expect(all.lines("copy")[1]).toBe(led.replace("4 cooks", "6 chefs"));
  });

  it("corrected by hand, ask whether the fact is to follow in what was corrected alone", () => {
    const all = threeResumes();
    all.publish("copy", write(inTailored("4 cooks", "6 cooks")));
    const [asked, ...more] = all.proposals;
    expect(more).toEqual([]);
    expect(asked).toMatchObject({ direction: "fact", intoProfile: led.replace("4", "6"), asksFirst: true });
    all.accept([asked!]);
    expect(bulletsOf(all)[0]).toBe(led.replace("4", "6"));
    expect(all.proposals.map(({ resumeId, intoResume }) => [resumeId, intoResume])).toEqual([
      ["master", led.replace("4", "6")],
      ["other", led.replace("4", "6")],
    ]);
  });

  it("ask nothing when they are taken back", () => {
    const all = threeResumes();
    all.tailored = [];
    all.publish("copy", write(career));
    expect(all.proposals).toEqual([]);
  });

  it("offer both changes together where profile and résumé changed different words of a line", () => {
    const all = household();
    all.change(all.profile.positions[0]!.bullets[0]!.id, { text: led.replace("brigade", "team") });
    all.publish("master", write(reword(led, "4 cooks", "6 cooks")));
    const conflict = all.proposals.find(({ resumeId }) => resumeId === "master");
    expect(conflict).toMatchObject({
      direction: "conflict",
      together: "Led a team of 6 cooks in two kitchens.",
    });
  });
});

describe("restOn", () => {
  const texts = (all: Household, resumeId: string) =>
    restsOn(all, resumeId).positions[0]!.bullets.map(({ text }) => text);

  it("lets a text rest on what the candidate reworded, in the résumé where they did", () => {
    const all = household();
    all.publish("master", write(reword(led, "4 cooks", "6 cooks")));
    expect(texts(all, "master")[0]).toBe(led.replace("4", "6"));
    expect(texts(all, "copy")[0]).toBe(led);
    all.rejected.add(all.proposals[0]!.id);
    expect(texts(all, "master")[0]).toBe(led);
  });

  it("rests on no tailored words, on no line that was taken out everywhere, and on the profile where both changed", () => {
    const all = threeResumes();
    expect(texts(all, "copy")).toEqual(career[0]!.bullets);
    const alone = household();
    alone.resumes = alone.resumes.filter(({ resumeId }) => resumeId === "master");
    const [first, second] = career;
    alone.publish("master", write([{ ...first!, bullets: first!.bullets.slice(0, 1) }, second!]));
    expect(texts(alone, "master")).toEqual([led]);
    const { id } = alone.profile.positions[0]!.bullets[0]!;
    alone.change(id, { text: led.replace("4", "9") });
    alone.publish("master", write(reword(led, "4 cooks", "6 cooks")));
    expect(texts(alone, "master")[0]).toBe(led.replace("4", "9"));
  });
});

describe("carryWords", () => {
  const words = fc.array(fc.constantFrom("led", "four", "six", "cooks", "in", "two", "kitchens"), {
    minLength: 1,
    maxLength: 9,
  });
  const text = words.map((some) => some.join(" "));

  it("keeps what only one side changed, and takes what both did alike once", () => {
    fc.assert(
      fc.property(text, text, (base, other) => {
        expect(carryWords(base, other, base)).toBe(other);
        expect(carryWords(base, base, other)).toBe(other);
        expect(carryWords(base, other, other)).toBe(other);
      }),
    );
  });

  it("comes to the same from either side", () => {
    fc.assert(
      fc.property(text, text, text, (base, mine, theirs) => {
        expect(carryWords(base, mine, theirs)).toBe(carryWords(base, theirs, mine));
      }),
    );
  });

  it("gives up where both changed the same words or words side by side", () => {
    expect(carryWords("Led 4 cooks", "Led 5 cooks", "Led 6 cooks")).toBeNull();
    expect(carryWords("Led 4 cooks well", "Led 5 cooks well", "Led 4 chefs well")).toBe("Led 5 chefs well");
  });
});
