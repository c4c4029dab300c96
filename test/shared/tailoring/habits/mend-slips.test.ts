import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newTextOf } from "../../../../shared/docx/index.ts";
import { mendSlips } from "../../../../shared/tailoring/habits/mend-slips.ts";
import { mendTense } from "../../../../shared/tailoring/habits/mend-tense.ts";
import { proposeSuggestions } from "../../../../shared/tailoring/propose-suggestions.ts";
import { readWorkspace } from "../../../../shared/tailoring/read-ground.ts";
import { applyWordChanges } from "../../../../shared/tailoring/word-change.ts";
import { type Person, person, posting } from "../../../fixtures/tailoring/build-resume.ts";

const someone = (
  bullets: string[],
  end = "2020-02",
  more: Partial<Parameters<typeof person>[0]> = {},
): Person =>
  person({
    name: "A B",
    contact: "a@example.org",
    summary: [],
    positions: [
      {
        employer: "Marlow Stores",
        title: "Planner",
        start: "2016-01",
        end,
        dateText: "2016 – 2020",
        bullets,
      },
    ],
    education: [],
    skills: [],
    ...more,
  });
const job = posting({ title: "Diver", company: "Works", must: ["Underwater welding"] });
const workspaceOf = (who: Person) => readWorkspace({ ...who, posting: job, today: "2026-11-21" });
/** Each line of the document as it reads when all slips are mended. */
const mended = (who: Person) => {
  const workspace = workspaceOf(who);
  return [...workspace.grounds.values()].map((ground) => {
    const changes = mendSlips(ground, workspace);
    return changes.length === 0 ? null : applyWordChanges(ground.block.text, changes).text;
  });
};
const changed = (bullets: string[], end?: string) =>
  mended(someone(bullets, end)).filter((text) => text !== null);
const proposed = (who: Person) =>
  [...proposeSuggestions({ ...who, posting: job, today: "2026-11-21" })].flatMap(({ suggestion }) =>
    suggestion?.verdict === "supported" ? [suggestion] : [],
  );

const plain = ["Sold shoes", "Moved crates", "Counted stock", "Painted doors", "Trained 3 cooks"];

describe("slips among lines that agree", () => {
  test("one full stop among none goes, and one missing among many comes", () => {
    expect(changed([...plain, "Fed the cats."])).toEqual(["Fed the cats"]);
    expect(changed([...plain.map((text) => `${text}.`), "Fed the cats"])).toEqual(["Fed the cats."]);
  });

  test("the one bullet without a verb opens with one, where it is certain which", () => {
    expect(changed([...plain, "Member of the safety working group"])).toEqual([
      "Took part in the safety working group",
    ]);
    expect(changed([...plain, "Member of the safety working group"], "present")).toEqual([
      "Take part in the safety working group",
    ]);
    expect(changed([...plain, "Member of the board"])).toEqual([]);
    expect(changed([...plain, "Member of the safety working group", "Key holder"])).toEqual([]);
  });

  test("the one year of a paper that stands otherwise than two others is set like them, the name is left", () => {
    const papers = (...certificates: string[]) =>
      mended(someone([], "2020-02", { certificates })).filter((text) => text !== null);
    expect(papers("Leadership I and II (2020/2021)", "De-escalation, 2018", "Trainer (2014)")).toEqual([
      "De-escalation (2018)",
    ]);
    expect(papers("First aid, 2020", "De-escalation, 2018", "Trainer (2014)")).toEqual(["Trainer, 2014"]);
    expect(papers("First aid (2020)", "De-escalation, 2018")).toEqual([]);
    expect(papers("First aid (2020)", "De-escalation, Red Cross, 2018", "Trainer (2014)")).toEqual([]);
    expect(papers("First aid, 2020", "De-escalation, 2018", "Trainer (2014)", "Fire (2012)")).toEqual([]);
  });

  test("where there is no clear majority nothing is touched", () => {
    expect(changed([...plain.slice(0, 3), "Fed the cats.", "Ran a till."])).toEqual([]);
    expect(changed(["Sold shoes", "Moved crates", "Fed the cats."])).toEqual([]);
  });

  test("the full stop of an abbreviation and of a second sentence stays", () => {
    expect(changed([...plain, "Sold hats for Berg Ltd.", "Sold hats. Then sold gloves."])).toEqual([]);
  });

  test("one verb in the present among the past goes into the past, with the verb beside it, irregular ones too", () => {
    expect(changed([...plain, "Manage the rota"])).toEqual(["Managed the rota"]);
    expect(changed([...plain, "Lead 4 cooks"])).toEqual(["Led 4 cooks"]);
    expect(changed([...plain, "Teach and coach the apprentices"])).toEqual([
      "Taught and coached the apprentices",
    ]);
    expect(changed([...plain, "Write menus and order the wine"])).toEqual([
      "Wrote menus and ordered the wine",
    ]);
    expect(changed([...plain, "Oversees the till"])).toEqual(["Oversaw the till"]);
  });

  test("a post that goes on keeps its present, and a noun is no verb", () => {
    expect(changed([...plain, "Manage the rota"], "present")).toEqual([]);
    for (const noun of [
      "Support for 40 shops",
      "Test plans",
      "Lead buyer for shoes",
      "Order processing",
      "Set the tables",
    ])
      expect(mendTense(noun), noun).toBeNull();
    expect(mendTense("Manage and frobnicate the rota")).toBeNull();
  });

  test("blanks and words that stand twice go, once", () => {
    expect(changed([...plain, "Fed the  cats"])).toEqual(["Fed the cats"]);
    expect(changed([...plain, "Fed cats , dogs"])).toEqual(["Fed cats, dogs"]);
    expect(changed([...plain, "Fed the the cats"])).toEqual(["Fed the cats"]);
    expect(changed([...plain, "Plante den Dienst für für das Haus"])).toEqual([
      "Plante den Dienst für das Haus",
    ]);
  });

  test("what is set by blanks stays, and so does a habit of two", () => {
    expect(changed([...plain, "Shoes  40  Hats  12"])).toEqual([]);
    expect(changed(["Sold  shoes", "Moved  crates", "Counted  stock", "Painted  doors"])).toEqual([]);
  });

  test("a stray capital goes, one in a name stays", () => {
    const team = [
      "Led the team in town",
      "Fed the team at night",
      "Met the team on site",
      "Paid the team on time",
    ];
    expect(changed([...team, "Ran a Team of cooks"])).toEqual(["Ran a team of cooks"]);
    expect(changed([...team, "Ran the Team Rocket stand"])).toEqual([]);
    const stores = team.map((text) => text.replace("team", "stores"));
    expect(changed([...stores, "Sold hats in the Stores downtown"])).toEqual([]);
  });

  test("one British word among American ones is spelled like them", () => {
    const words = [
      "Won a color award",
      "Ran the center",
      "Met labor leaders",
      "Sold gray paint",
      "Ran a theater",
    ];
    expect(changed([...words, "Painted with two colours"])).toEqual(["Painted with two colors"]);
  });

  test("one small letter among lines of one skill each grows, a name with a small letter does not", () => {
    const skills = ["Baking", "Budgeting", "Menu costing", "Rotas", "First aid"];
    const all = (more: string[]) =>
      mended(someone([], "2020-02", { skills: [...skills, ...more] })).filter(Boolean);
    expect(all(["lesson planning"])).toEqual(["Lesson planning"]);
    expect(all(["pandas"])).toEqual([]);
  });

  test("quotes stay as they are", () => {
    expect(changed([...plain, "Sang “the the  cats”"])).toEqual([]);
  });
});

describe("mending as suggestions", () => {
  test("each is small, says why, serves no requirement and passes the gate; a run makes five at most", () => {
    const who = someone([
      ...Array.from({ length: 40 }, (_, i) => `Sold ${i + 10} shoes`),
      ...Array.from({ length: 8 }, (_, i) => `Fed ${i + 60} cats.`),
    ]);
    const all = proposed(who);
    expect(all).toHaveLength(5);
    for (const one of all) {
      expect(one.requirements).toEqual([]);
      expect(one.reason).toBe("Ends like your other bullets.");
      expect(one.after).toBe(one.before.slice(0, -1));
    }
  });

  test("come behind those that serve a requirement, and along with them in one block", () => {
    const who = someone([
      ...plain,
      "Ran a till",
      "Kept books",
      "Met guests",
      "Wrote the importer in Postgres.",
      "Fed the cats.",
    ]);
    const asking = posting({ title: "Job", company: "Works", must: ["PostgreSQL"] });
    const afters = [...proposeSuggestions({ ...who, posting: asking, today: "2026-11-21" })].flatMap(
      ({ suggestion }) => (suggestion?.edit && newTextOf(suggestion.edit) !== null ? [suggestion.after] : []),
    );
    expect(afters.toSorted()).toEqual(["Fed the cats", "Wrote the importer in PostgreSQL"]);
  });

  test("a document without slips gets none, one with slips none a second time, and no figure or name moves", () => {
    const verbs = fc.constantFrom("Sold", "Moved", "Manage", "Lead", "Fed", "Ran", "led", "Support");
    const things = fc.constantFrom(
      "the the rota",
      "4 cooks",
      "a  till",
      "cats , dogs",
      "the Berg Store",
      "hats",
      "colour charts",
    );
    const ends = fc.constantFrom("", ".", "");
    const bullet = fc.tuple(verbs, things, ends).map(([verb, thing, end]) => `${verb} ${thing}${end}`);
    fc.assert(
      fc.property(fc.array(bullet, { minLength: 1, maxLength: 14 }), (bullets) => {
        const who = someone(bullets);
        const after = mended(who).map((text, i) => text ?? bullets[i]!);
        expect(mended(someone(after)).filter((text) => text !== null)).toEqual([]);
        for (const [i, text] of after.entries()) {
          expect(text.match(/\d+/g)).toEqual(bullets[i]!.match(/\d+/g));
          expect(text.includes("Berg Store")).toBe(bullets[i]!.includes("Berg Store"));
        }
      }),
      { numRuns: 200 },
    );
  });
});
