import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block } from "../../../shared/docx/types.ts";
import { mergeFacts } from "../../../shared/resume/merge-facts.ts";
import type { ResumeFacts } from "../../../shared/resume/model.ts";
import { readResume } from "../../../shared/resume/read-resume.ts";
import { acceptIntoFacts } from "../../../shared/sync/accept-into-facts.ts";
import { listLines, renewAgreement } from "../../../shared/sync/agreement.ts";
import { planSyncEdits } from "../../../shared/sync/find-written.ts";
import { proposeSync, type SyncProposal, type SyncResume } from "../../../shared/sync/propose-sync.ts";
import { blocks, bullet, h1, p } from "../resume/document-blocks.ts";

interface Post {
  title: string;
  employer: string;
  dates: string;
  bullets: string[];
}
type Career = Post[];

const cook = { title: "Cook", employer: "Hotel Adler", dates: "2019 – 2021" };
const waiter = { title: "Waiter", employer: "Gasthof Krone", dates: "2015 – 2018" };
const career: Career = [
  {
    ...cook,
    bullets: ["Led a brigade of 4 cooks in two kitchens.", "Planned the weekly menu for 80 guests."],
  },
  { ...waiter, bullets: ["Served 40 tables on busy summer evenings."] },
];

function write(posts: Career): Block[] {
  return blocks(
    p("Ann Lee"),
    p("ann@example.com"),
    h1("Experience"),
    ...posts.flatMap(({ title, employer, dates, bullets }) => [
      p(`${title}, ${employer}, ${dates}`),
      ...bullets.map(bullet),
    ]),
  );
}

/** Profile and résumés as the server keeps them, without a server. */
class Household {
  profile: ResumeFacts = readResume([]);
  resumes: (SyncResume & { version: number })[] = [];
  rejected = new Set<string>();

  publish(resumeId: string, standing: Block[]): void {
    const known = this.resumes.find((one) => one.resumeId === resumeId);
    const version = (known?.version ?? 0) + 1;
    const model = readResume(standing, { versionId: `${resumeId} ${version}` });
    const others = this.resumes.filter((one) => one !== known);
    const elsewhere = others.flatMap(({ agreement }) =>
      Object.entries(agreement).flatMap(([id, { gone }]) => (gone ? [] : [id])),
    );
    const said = Object.fromEntries(
      Object.entries(known?.agreement ?? {}).map(([id, { words }]) => [id, words]),
    );
    const reading = { before: known?.model ?? null, after: model, elsewhere, said };
    this.profile = mergeFacts(this.profile, reading).facts;
    const agreement = renewAgreement(known?.agreement ?? {}, this.profile, model);
    this.resumes = [
      ...others,
      { resumeId, isCopy: known?.isCopy ?? false, version, model, blocks: standing, agreement },
    ].sort((a, b) => (a.resumeId < b.resumeId ? -1 : 1));
  }

  copy(from: string, to: string): void {
    const master = this.resumes.find((one) => one.resumeId === from)!;
    this.resumes.push({ ...master, resumeId: to, isCopy: true });
  }

  get proposals(): SyncProposal[] {
    return proposeSync(this.profile, this.resumes, this.rejected);
  }

  /** Conflicts take the document's words. */
  accept(accepted: SyncProposal[], prefer: "profile" | "document" = "document"): void {
    const intoFacts = accepted.filter(
      ({ direction }) => direction === "fact" || (direction === "conflict" && prefer === "document"),
    );
    this.profile = acceptIntoFacts(this.profile, intoFacts);
    for (const { resumeId, blocks: standing } of this.resumes) {
      const written = accepted.flatMap((one) =>
        one.resumeId === resumeId && one.written && !intoFacts.includes(one) ? [one.written] : [],
      );
      const edits = planSyncEdits(standing, written);
      if (edits.length > 0) this.publish(resumeId, apply(standing, edits));
    }
    for (const one of this.resumes) one.agreement = renewAgreement(one.agreement, this.profile, one.model);
  }

  acceptAll(): void {
    for (let round = 0; this.proposals.length > 0; round++) {
      if (round > 8) throw new Error(`still open: ${JSON.stringify(this.proposals)}`);
      const first = this.proposals.find(({ direction }) => direction === "conflict");
      this.accept(first ? [first] : this.proposals);
    }
  }

  change(id: string, words: object): void {
    const set = <T extends { id: string }>(one: T): T => (one.id === id ? { ...one, ...words } : one);
    const positions = this.profile.positions.map((one) => set({ ...one, bullets: one.bullets.map(set) }));
    this.profile = { ...this.profile, positions };
  }
}

function apply(standing: Block[], edits: ReturnType<typeof planSyncEdits>): Block[] {
  return standing.flatMap((block) => {
    const edit = edits.find((one) => one.type !== "insert" && one.block === block.address);
    if (!edit) return [block];
    if (edit.type === "delete") return [];
    if (edit.type !== "replace" || edit.before !== block.text) throw new Error("not as it stands");
    return [{ ...block, text: edit.after, spans: [{ ...block.spans[0]!, text: edit.after }] }];
  });
}

const reword = (text: string, from: string, to: string): Career =>
  career.map((post) => ({
    ...post,
    bullets: post.bullets.map((one) => (one === text ? one.replace(from, to) : one)),
  }));
const led = career[0]!.bullets[0]!;
const said = ({ direction, kind, resumeId, profile, document }: SyncProposal) => [
  direction,
  kind,
  resumeId,
  profile,
  document,
];

function household(): Household {
  const made = new Household();
  made.publish("master", write(career));
  made.copy("master", "copy");
  return made;
}

describe("proposeSync", () => {
  it("has nothing to say where all agree", () => {
    expect(household().proposals).toEqual([]);
  });

  it("carries a correction made in one résumé to the others", () => {
    const all = household();
    all.publish("master", write(reword(led, "4 cooks", "6 cooks")));
    expect(all.proposals.map(said)).toEqual([["resume", "text", "copy", led.replace("4", "6"), led]]);
    expect(all.proposals[0]!.asksFirst).toBe(false);
    all.accept(all.proposals);
    expect(all.resumes.map(({ blocks }) => blocks[4]!.text)).toEqual([
      led.replace("4", "6"),
      led.replace("4", "6"),
    ]);
    expect(all.proposals).toEqual([]);
  });

  it("asks first before the words chosen for one job go into the master", () => {
    const all = household();
    all.publish("copy", write(reword(led, "4 cooks", "6 cooks")));
    expect(
      all.proposals.map(({ direction, resumeId, asksFirst }) => [direction, resumeId, asksFirst]),
    ).toEqual([["resume", "master", true]]);
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
    expect(all.proposals.map(({ kind, profile, document }) => [kind, profile, document])).toEqual(
      Array(2).fill(["removed", "Waiter, Gasthof Krone", null]),
    );
    all.accept(all.proposals.slice(0, 1));
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
          const own = listLines(all.profile).map(({ words }) => JSON.stringify(words));
          for (const { words } of listLines(model)) expect(own).toContain(JSON.stringify(words));
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
