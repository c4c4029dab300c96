import { describe, expect, test } from "vitest";
import type { Posting } from "../../../shared/posting/model.ts";
import { orderBullets } from "../../../shared/tailoring/order-bullets.ts";
import { readWorkspace } from "../../../shared/tailoring/read-ground.ts";
import { person, posting } from "../../fixtures/tailoring/build-resume.ts";
import { addUp, judgeOrder } from "../../trials/judge-order.ts";
import { readGradedPairs } from "../../trials/read-graded-lines.ts";

const job = (title: string, ...duties: string[]): Posting =>
  posting({ title, company: "Works", must: [], duties });
const wanted = (title: string, must: string[]): Posting => posting({ title, company: "Works", must });
const paper = (text: string): Posting =>
  posting({ title: "Care worker", company: "Works", must: [{ text, topic: "licence" }] });

function read(asked: Posting, title: string, bullets: string[], certificates: string[] = []) {
  const who = person({
    name: "Ada Example",
    contact: "ada@example.org | Leeds",
    positions: [
      { employer: "Firm", title, start: "2018-01", end: "present", dateText: "01/2018 – present", bullets },
    ],
    summary: [],
    education: [],
    skills: [],
    certificates,
  });
  return readWorkspace({ ...who, posting: asked, today: "2026-11-30" });
}

const moves = (asked: Posting, title: string, ...bullets: string[]) =>
  orderBullets(read(asked, title, bullets)).map(({ fact, wish }) => ({
    line: fact.text,
    answers: wish?.text ?? null,
  }));

/** Text of the line behind which the first move sets its own. */
function behind(asked: Posting, title: string, ...bullets: string[]): string | null {
  const workspace = read(asked, title, bullets);
  const [first] = orderBullets(workspace);
  return workspace.input.blocks.find(({ address }) => address === first?.behind)?.text ?? null;
}

describe("bullets in the order of what they are worth to the posting", () => {
  test("do not move on a word in another sense", () => {
    const salon = job("Hair stylist", "Cut, colour and style", "Give honest consultations");
    expect(
      moves(salon, "Shop assistant", "Served 80 customers a day", "Filled shelves", "Cut stock losses"),
    ).toEqual([]);
  });

  test("do not pass a line that is worth its place on a shared everyday word", () => {
    const shop = job("Sales manager", "Hit weekly sales targets");
    expect(
      moves(
        shop,
        "Account executive",
        "Beat the yearly sales targets by 27 %",
        "Opened the Nordic market",
        "Sales cycle shortened",
      ),
    ).toEqual([]);
  });

  test("leave the first place to a line that says how far the post went", () => {
    const bank = job("Accountant", "Reconcile balance sheet accounts");
    const better = "Reconciled the balance sheet accounts of 3 plants";
    const [led, sorted] = ["Led a crew of 5 clerks", "Sorted the post of 5 clerks"];
    expect(moves(bank, "Accountant", sorted, "Filled shelves", better)).toHaveLength(1);
    expect(behind(bank, "Accountant", sorted, "Filled shelves", better)).not.toBe(sorted);
    expect(behind(bank, "Accountant", led, "Filled shelves", better)).toBe(led);
  });

  test("do not open with what others did", () => {
    const sorted = "Sorted the post of 5 clerks";
    const helped = "Assisted with the reports in Excel and SQL";
    const own = "Wrote the reports in Excel and SQL";
    const asked = wanted("Clerk", ["Reports in Excel and SQL"]);
    expect(behind(asked, "Assistant", sorted, "Filled shelves", own)).not.toBe(sorted);
    expect(behind(asked, "Assistant", sorted, "Filled shelves", helped)).toBe(sorted);
  });

  test("move less readily for what would be welcome than for a demand", () => {
    const bullets = ["Washed 30 windows", "Counted parcels", "Trained with a barista"];
    const welcome = posting({ title: "Clerk", company: "Works", must: [], nice: ["Barista training"] });
    expect(moves(wanted("Clerk", ["Barista training"]), "Assistant", ...bullets)).toHaveLength(1);
    expect(moves(welcome, "Assistant", ...bullets)).toEqual([]);
  });

  test("do not move for a paper whose name they share words with", () => {
    const bullets = ["Washed 30 windows", "Counted parcels", "Wrote the crisis prevention plan"];
    expect(moves(wanted("Care worker", ["Crisis prevention"]), "Assistant", ...bullets)).toHaveLength(1);
    expect(moves(paper("Crisis prevention certificate"), "Assistant", ...bullets)).toEqual([]);
  });

  test("move by a theme of work that shares no word, and quote what is answered", () => {
    const shop = job("Store manager", "Plan rotas and coach the team");
    const [first, ...more] = moves(
      shop,
      "Store assistant",
      "Washed 30 windows",
      "Counted parcels",
      "Lead the early shift of 5 employees and induct new ones",
    );
    expect(more).toEqual([]);
    expect(first).toEqual({
      line: "Lead the early shift of 5 employees and induct new ones",
      answers: "Plan rotas and coach the team",
    });
  });
});

test("a certificate moves for the paper that is asked for, not for one that shares a word of its name", () => {
  const risen = (last: string) =>
    orderBullets(
      read(paper("Crisis prevention certificate"), "Assistant", [], ["Typing", "Swimming", last]),
    ).map(({ fact }) => fact.text);
  expect(risen("Crisis prevention, 2019")).toEqual(["Crisis prevention, 2019"]);
  expect(risen("Prevention of falls, 2019")).toEqual([]);
});

test("on the persons kept for measuring, bullets stand and move as a recruiter graded them as often as they did", async () => {
  const judged = (await readGradedPairs(true)).map(judgeOrder);
  const { ordered, compared, right, moves } = addUp(judged);
  expect(ordered / compared).toBeGreaterThan(0.72);
  expect(right / moves).toBeGreaterThan(0.5);
}, 120_000);
