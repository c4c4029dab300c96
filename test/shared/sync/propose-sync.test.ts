import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Line, listLines } from "../../../shared/sync/agreement.ts";
import type { SyncProposal } from "../../../shared/sync/propose-sync.ts";
import { plainWords } from "../../../shared/sync/says-same.ts";
import { type Career, career, type Household, household, led, reword, write } from "./household.ts";

const said = ({ direction, kind, resumeId, profile, document }: SyncProposal) => [
  direction,
  kind,
  resumeId,
  profile,
  document,
];

describe("proposeSync", () => {
  it("has nothing to say where all agree", () => {
    expect(household().proposals).toEqual([]);
  });

  it("proposes a reworded line to the profile, and then to the other résumés", () => {
    const all = household();
    all.publish("master", write(reword(led, "4 cooks", "6 cooks")));
    expect(all.profile.positions[0]!.bullets[0]!.text).toBe(led);
    expect(all.proposals.map(said)).toEqual([["fact", "text", "master", led, led.replace("4", "6")]]);
    expect(all.proposals[0]!.asksFirst).toBe(false);
    all.accept(all.proposals);
    expect(all.proposals.map(said)).toEqual([["resume", "text", "copy", led.replace("4", "6"), led]]);
    expect(all.proposals[0]!.asksFirst).toBe(false);
    all.accept(all.proposals);
    expect(all.resumes.map(({ blocks }) => blocks[4]!.text)).toEqual([
      led.replace("4", "6"),
      led.replace("4", "6"),
    ]);
    expect(all.proposals).toEqual([]);
  });

  it("asks first before the words chosen for one job go into the profile", () => {
    const all = household();
    all.publish("copy", write(reword(led, "4 cooks", "6 cooks")));
    expect(
      all.proposals.map(({ direction, resumeId, asksFirst }) => [direction, resumeId, asksFirst]),
    ).toEqual([["fact", "copy", true]]);
  });

  it("has nothing to ask about blanks, kinds of quotes and dashes, and full stops", () => {
    const all = household();
    const typed = led.replace("Led a", "Led\u00a0a ").replace(/\.$/, "");
    all.publish("master", write(reword(led, led, typed)));
    expect(all.proposals).toEqual([]);
    all.change(all.profile.positions[0]!.bullets[0]!.id, { text: led.replace("4", "9") });
    all.accept(all.proposals);
    expect(all.resumes.map(({ blocks }) => blocks[4]!.text.replace("9", "4"))).toEqual([led, typed].sort());
  });

  it("makes a new line a fact at once, and asks about one that no résumé names any more", () => {
    const all = household();
    const opened = "Opened a second restaurant in the old town.";
    const [first, second] = career;
    all.publish("master", write([{ ...first!, bullets: [first!.bullets[0]!, opened] }, second!]));
    expect(all.profile.positions[0]!.bullets.map(({ text }) => text)).toContain(opened);
    expect(all.proposals).toEqual([]);
    all.publish("copy", write([{ ...first!, bullets: [first!.bullets[0]!] }, second!]));
    expect(all.proposals.map(said)).toEqual([["fact", "removed", "copy", first!.bullets[1], null]]);
    all.accept(all.proposals);
    expect(all.profile.positions[0]!.bullets.map(({ text }) => text)).toEqual([led, opened]);
    expect(all.proposals).toEqual([]);
  });

  it("asks the profile once what two résumés ask alike", () => {
    const all = household();
    for (const one of ["master", "copy"]) all.publish(one, write(reword(led, "4 cooks", "6 cooks")));
    const [asked, ...more] = all.proposals;
    expect(more).toEqual([]);
    all.rejected.add(asked!.id);
    expect(all.proposals).toEqual([]);
  });

  it("asks first about title, employer and dates, and then carries them", () => {
    const all = household();
    all.publish("master", write([{ ...career[0]!, title: "Head Chef", dates: "2019 – 2022" }, career[1]!]));
    expect(all.proposals.map(said)).toEqual([
      ["fact", "title", "master", "Cook", "Head Chef"],
      ["fact", "dates", "master", "2019/2021", "2019/2022"],
    ]);
    expect(all.proposals.every(({ asksFirst }) => asksFirst)).toBe(true);
    all.accept(all.proposals);
    expect(all.profile.positions[0]).toMatchObject({
      title: "Head Chef",
      end: "2022",
      dateText: "2019 – 2022",
    });
    expect(all.proposals.map(said)).toEqual([
      ["resume", "title", "copy", "Head Chef", "Cook"],
      ["resume", "dates", "copy", "2019/2022", "2019/2021"],
    ]);
    all.accept(all.proposals);
    expect(all.resumes.map(({ blocks }) => blocks[3]!.text)).toEqual(
      Array(2).fill("Head Chef, Hotel Adler, 2019 – 2022"),
    );
    expect(all.proposals).toEqual([]);
  });

  it("asks about a position only when no résumé says it any more", () => {
    const all = household();
    all.publish("copy", write([career[0]!]));
    expect(all.proposals).toEqual([]);
    all.publish("master", write([career[0]!]));
    expect(all.proposals.map(({ kind, profile, document }) => [kind, profile, document])).toEqual([
      ["removed", "Waiter, Gasthof Krone", null],
    ]);
    all.accept(all.proposals);
    expect(all.profile.positions).toHaveLength(1);
    expect(all.proposals).toEqual([]);
  });

  it("proposes what was edited in the profile to every résumé", () => {
    const all = household();
    const [post] = all.profile.positions;
    all.change(post!.bullets[0]!.id, { text: "Led a brigade of 9 cooks in two kitchens." });
    all.change(post!.id, { end: "2023", dateText: null });
    expect(all.proposals.map(({ direction, kind, resumeId }) => [direction, kind, resumeId])).toEqual([
      ["resume", "dates", "master"],
      ["resume", "text", "master"],
      ["resume", "dates", "copy"],
      ["resume", "text", "copy"],
    ]);
    all.accept(all.proposals);
    expect(all.resumes[1]!.blocks.slice(3, 5).map(({ text }) => text)).toEqual([
      "Cook, Hotel Adler, 2019 – 2023",
      "Led a brigade of 9 cooks in two kitchens.",
    ]);
    expect(all.proposals).toEqual([]);
  });

  it("proposes to take out of the résumés what was taken out of the profile", () => {
    const all = household();
    const [first, second] = all.profile.positions;
    all.profile = {
      ...all.profile,
      positions: [{ ...first!, bullets: first!.bullets.slice(0, 1) }, second!],
    };
    expect(all.proposals.map(({ kind, resumeId, asksFirst }) => [kind, resumeId, asksFirst])).toEqual([
      ["removed", "master", true],
      ["removed", "copy", true],
    ]);
    all.accept(all.proposals);
    expect(all.resumes.map(({ blocks }) => blocks.length)).toEqual([7, 7]);
    expect(all.proposals).toEqual([]);
  });

  it("shows both texts where both sides changed, and takes the one chosen", () => {
    for (const choice of ["profile", "document"] as const) {
      const all = household();
      const { id, sources } = all.profile.positions[0]!.bullets[0]!;
      const said = { kind: "candidate", at: "2026-11-20T10:00:00Z", question: null } as const;
      all.change(id, { text: led.replace("4", "9"), sources: [...sources, said] });
      all.publish("master", write(reword(led, "4 cooks", "6 cooks")));
      const [conflict] = all.proposals;
      expect(conflict).toMatchObject({
        direction: "conflict",
        agreed: led,
        profile: led.replace("4", "9"),
        document: led.replace("4", "6"),
        asksFirst: true,
      });
      all.accept([conflict!], choice);
      const chosen = led.replace("4", choice === "profile" ? "9" : "6");
      expect(all.profile.positions[0]!.bullets[0]!.text).toBe(chosen);
      all.acceptAll();
      expect(all.resumes.map(({ blocks }) => blocks[4]!.text)).toEqual([chosen, chosen]);
    }
  });

  it("lets the candidate choose where two résumés want different titles", () => {
    const all = household();
    all.publish("master", write([{ ...career[0]!, title: "Head Chef" }, career[1]!]));
    all.publish("copy", write([{ ...career[0]!, title: "Sous Chef" }, career[1]!]));
    expect(all.proposals.map(({ direction, document }) => [direction, document])).toEqual([
      ["conflict", "Sous Chef"],
      ["conflict", "Head Chef"],
    ]);
  });

  it("remembers a rejection while the words stay, and asks again when they change", () => {
    const all = household();
    all.publish("master", write([{ ...career[0]!, title: "Head Chef" }, career[1]!]));
    all.rejected.add(all.proposals[0]!.id);
    expect(all.proposals).toEqual([]);
    all.publish(
      "master",
      write([
        { ...career[0]!, title: "Head Chef" },
        { ...career[1]!, title: "Barkeeper" },
      ]),
    );
    expect(all.proposals.map(({ document }) => document)).toEqual(["Barkeeper"]);
    all.publish("master", write([{ ...career[0]!, title: "Executive Chef" }, career[1]!]));
    expect(all.proposals.map(({ document }) => document)).toEqual(["Executive Chef"]);
  });
});

type Step =
  | { act: "write"; resume: number; post: number; field: "title" | "employer" | "dates"; value: number }
  | { act: "reword"; resume: number; post: number; value: number }
  | { act: "correct"; post: number; field: "title" | "text"; value: number };

const values = {
  title: ["Cook", "Head Chef", "Sous Chef"],
  employer: ["Hotel Adler", "Hotel Sonne", "Hotel Linde"],
  dates: ["2019 – 2021", "2019 – 2022", "2018 – 2021"],
};
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({
      act: fc.constant("write" as const),
      resume: fc.nat(1),
      post: fc.nat(0),
      field: fc.constantFrom("title" as const, "employer" as const, "dates" as const),
      value: fc.nat(2),
    }),
    fc.record({ act: fc.constant("reword" as const), resume: fc.nat(1), post: fc.nat(1), value: fc.nat(9) }),
    fc.record({
      act: fc.constant("correct" as const),
      post: fc.nat(1),
      field: fc.constantFrom("title" as const, "text" as const),
      value: fc.nat(2),
    }),
  ),
  { maxLength: 6 },
);

function play(history: Step[]): Household {
  const all = household();
  const written: Career[] = [structuredClone(career), structuredClone(career)];
  for (const step of history) {
    if (step.act === "correct") {
      const post = all.profile.positions[step.post]!;
      if (step.field === "title") all.change(post.id, { title: values.title[step.value] });
      else
        all.change(post.bullets[0]!.id, { text: `Ran shift ${step.value} with two kitchens and 4 cooks.` });
      continue;
    }
    const posts = written[step.resume]!;
    const post = posts[step.post]!;
    if (step.act === "write") post[step.field] = values[step.field][step.value]!;
    else post.bullets[0] = post.bullets[0]!.replace(/\d+/, String(step.value + 4));
    all.publish(step.resume === 0 ? "master" : "copy", write(posts));
  }
  return all;
}

const plain = ({ words }: Line) => JSON.stringify(Object.values(words).map((one) => one && plainWords(one)));

const state = ({ profile, resumes }: Household) => ({
  profile: listLines(profile).map(({ id, words }) => [id, words]),
  resumes: [...resumes]
    .sort((a, b) => (a.resumeId < b.resumeId ? -1 : 1))
    .map(({ blocks }) => blocks.map(({ text }) => text)),
});

describe("the laws of coming into step", () => {
  it("ends with profile and résumés saying the same, and nothing proposed any more", () => {
    fc.assert(
      fc.property(steps, (history) => {
        const all = play(history);
        all.acceptAll();
        for (const { model } of all.resumes) {
          const own = listLines(all.profile).map(plain);
          for (const line of listLines(model)) expect(own).toContain(plain(line));
        }
      }),
      { numRuns: 40 },
    );
  });

  it("loses no edit: what a side says that the other does not is proposed", () => {
    fc.assert(
      fc.property(steps, (history) => {
        const all = play(history);
        const own = new Set(listLines(all.profile).flatMap(({ words }) => Object.values(words)));
        const asked = new Set(all.proposals.flatMap(({ profile, document }) => [profile, document]));
        for (const { model } of all.resumes)
          for (const { words } of listLines(model))
            for (const value of Object.values(words)) {
              if (!own.has(value) && !asked.has(value)) {
                // Hidden only while the same fact is in question elsewhere.
                expect(all.proposals.some(({ direction }) => direction !== "resume")).toBe(true);
              }
            }
      }),
      { numRuns: 40 },
    );
  });

  it("comes to the same whatever the order of decisions", () => {
    fc.assert(
      fc.property(steps, fc.infiniteStream(fc.nat()), (history, picks) => {
        const [atOnce, oneByOne] = [play(history), play(history)];
        const open = atOnce.proposals.filter(({ direction }) => direction !== "conflict");
        atOnce.accept(open);
        const left = [...open];
        while (left.length > 0) {
          const [next] = left.splice(picks.next().value % left.length, 1);
          const still = oneByOne.proposals.find(({ id }) => id === next!.id);
          if (still) oneByOne.accept([still]);
        }
        expect(state(oneByOne)).toEqual(state(atOnce));
      }),
      { numRuns: 40 },
    );
  });
});
