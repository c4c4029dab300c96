import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keepHabits } from "../../../../shared/tailoring/habits/keep-habits.ts";
import { fitListCase, keepHeadCapital, readListCase } from "../../../../shared/tailoring/habits/list-case.ts";
import { endOf, readHabits } from "../../../../shared/tailoring/habits/read-habits.ts";
import { findVariant } from "../../../../shared/tailoring/habits/spelling-variants.ts";
import { proposeSuggestions } from "../../../../shared/tailoring/propose-suggestions.ts";
import { type Person, person, posting } from "../../../fixtures/tailoring/build-resume.ts";

const ended = (...bullets: string[]) => ({
  employer: "Marlow & Finch",
  title: "Planner",
  start: "2016-01",
  end: "2020-02",
  dateText: "2016 – 2020",
  bullets,
});
const someone = (bullets: string[], more: Partial<Parameters<typeof person>[0]> = {}): Person =>
  person({
    name: "A B",
    contact: "a@example.org",
    summary: [],
    positions: [ended(...bullets)],
    education: [],
    skills: [],
    ...more,
  });
const habitsOf = (...bullets: string[]) => readHabits(someone(bullets));
const keep = (before: string, after: string, ...document: string[]) =>
  keepHabits(before, after, habitsOf(...document), true).text;
const run = (who: Person, ...must: string[]) =>
  [
    ...proposeSuggestions({
      ...who,
      posting: posting({ title: "Job", company: "Works", must }),
      today: "2026-11-21",
    }),
  ].flatMap(({ suggestion }) => (suggestion?.verdict === "supported" ? [suggestion.after] : []));

describe("what a document does, kept in what is written into it", () => {
  const british = [
    "Answered the labour court",
    "Repainted the theatre in two colours",
    "Ran a neighbourhood centre",
  ];
  const american = ["Ran the data center", "Painted the theater", "Won a color award"];

  test("a British résumé stays British where the posting is American, and the other way round", () => {
    expect(keep("Ran the hub", "Ran the data center", ...british)).toBe("Ran the data centre");
    expect(keep("Ran the hub", "Ran the data centre", ...american)).toBe("Ran the data center");
    expect(keep("Sorted the files", "Organized the files", ...american)).toBe("Organized the files");
    expect(keep("Sorted the files", "Organised the files", ...american)).toBe("Organized the files");
    expect(keep("Sorted", "Organized the files", "Organised tours", "Prioritised calls")).toBe(
      "Organised the files",
    );
  });

  test("a name keeps its spelling, and so does a word that stood there before", () => {
    expect(keep("Worked in town", "Worked in the Lincoln Center", ...british)).toBe(
      "Worked in the Lincoln Center",
    );
    expect(keep("Ran the color shop", "Ran the color shop at night", ...british)).toBe(
      "Ran the color shop at night",
    );
  });

  test("words that only look like variants are none", () => {
    for (const word of [
      "laboratory",
      "specialist",
      "organism",
      "honorary",
      "favorite food",
      "license",
      "program",
      "analyses",
    ])
      if (!word.includes(" ")) expect(findVariant(word), word).toBeNull();
  });

  test("nothing is respelled in a document that spells both ways, or neither", () => {
    expect(keep("a", "Ran the centre", "Ran a center", "Repainted the theatre")).toBe("Ran the centre");
    expect(keep("a", "Ran the center", "Sold shoes")).toBe("Ran the center");
  });

  test("a changed bullet ends as most bullets do", () => {
    const dots = ["Sold shoes.", "Sold hats.", "Ran a till.", "Kept books.", "Fed cats."];
    expect(keep("Moved crates", "Moved pallets", ...dots)).toBe("Moved pallets.");
    const bare = dots.map((text) => text.slice(0, -1));
    expect(keep("Moved crates.", "Moved pallets.", ...bare)).toBe("Moved pallets");
    expect(keep("Moved crates.", "Moved pallets etc.", ...bare)).toBe("Moved pallets etc.");
    expect(keep("Moved crates.", "Moved crates. Sold pallets.", ...bare)).toBe("Moved crates. Sold pallets.");
    expect(keep("Moved crates", "Moved pallets", ...dots.slice(0, 3), ...bare.slice(0, 2))).toBe(
      "Moved pallets",
    );
  });

  test("a series gets the comma before “and” where the candidate sets it, and loses it where not", () => {
    const oxford = ["Sold shoes, hats, and gloves", "Fed cats, dogs, and mice"];
    const none = ["Sold shoes, hats and gloves", "Fed cats, dogs and mice"];
    expect(keep("Nurse.", "Nurse. Experience with Go, SQL and Java.", ...oxford)).toBe(
      "Nurse. Experience with Go, SQL, and Java.",
    );
    expect(keep("Nurse.", "Nurse. Experience with Go, SQL, and Java.", ...none)).toBe(
      "Nurse. Experience with Go, SQL and Java.",
    );
  });

  test("figures below ten are written in words where they are, and versions and levels never", () => {
    const words = ["Led seven cooks", "Ran three shops", "Trained four cleaners"];
    expect(keep("Led a team", "Led 4 engineers", ...words)).toBe("Led four engineers");
    expect(keep("Wrote code", "Wrote code in Java 8 and Go", ...words)).toBe("Wrote code in Java 8 and Go");
    expect(keep("Gave help", "Gave level 2 support", ...words)).toBe("Gave level 2 support");
  });

  test("a Swiss résumé takes no ß, and a German one no ss in its place", () => {
    const swiss = ["Führte die grosse Küche", "Plante Massnahmen für das Haus und die Strasse"];
    const german = ["Führte die große Küche", "Plante Maßnahmen für das Haus und die Straße"];
    expect(keep("Kochte", "Kochte für große Gruppen", ...swiss)).toBe("Kochte für grosse Gruppen");
    expect(keep("Kochte", "Kochte für grosse Gruppen", ...german)).toBe("Kochte für große Gruppen");
  });

  test("straight quotes and apostrophes stay straight", () => {
    expect(keep("Ran a club", "Ran the children’s “Owls” club", "Ran the men's choir", 'Sang "Elijah"')).toBe(
      `Ran the children's "Owls" club`,
    );
  });

  test("keeping twice is keeping once, and no more than habits changes", () => {
    const word = fc.constantFrom(
      ..."Organised organized labour color centre theater Ran a the and, shoes. “Owls” it's 4 teams Java 8 große Strasse etc.".split(
        " ",
      ),
    );
    const text = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(" "));
    const bare = (one: string) =>
      (one.match(/[\p{L}\p{N}]+/gu) ?? [])
        .map((w) => (findVariant(w.toLowerCase()) ? "?" : w.replace("ß", "ss")))
        .join(" ");
    const fours = (one: string) => one.replace(/\b(?:four|vier)\b/g, "4");
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 12 }), text, text, (document, before, after) => {
        const habits = habitsOf(...document);
        const once = keepHabits(before, after, habits, true).text;
        expect(keepHabits(before, once, habits, true).text).toBe(once);
        expect(fours(bare(once))).toBe(fours(bare(after)));
        // A text that is its own document has no habits but its own.
        if (habits.bulletEnd !== null && endOf(once) !== null && !/[.!?]\s/.test(once))
          expect(endOf(once)).toBe(habits.bulletEnd);
      }),
    );
  });
});

describe("the case of a list of skills", () => {
  test("what is added is written as the list is", () => {
    const title = ["Stock Control", "Visual Merchandising", "Excel"];
    expect(fitListCase("Cash handling", "cash handling", readListCase(title))).toBe("Cash Handling");
    expect(
      fitListCase("Cash handling", "cash handling", readListCase(["stock control", "baking", "Excel"])),
    ).toBe("cash handling");
    expect(fitListCase("Cash handling", "cash handling", readListCase(["Stock control", "Excel"]))).toBe(
      "Cash handling",
    );
    expect(fitListCase("PostgreSQL", "PostgreSQL", readListCase(title))).toBe("PostgreSQL");
  });

  test("the one capital at the head of a list stays at its head", () => {
    expect(keepHeadCapital(["Sauces", "grill", "fish"], ["fish", "Sauces", "grill"])).toEqual([
      "Fish",
      "sauces",
      "grill",
    ]);
    expect(keepHeadCapital(["Excel", "Word", "baking"], ["baking", "Excel", "Word"])).toEqual([
      "baking",
      "Excel",
      "Word",
    ]);
  });
});

describe("the engine in a document with habits", () => {
  test("brings no American word into a British résumé and ends its bullets alike", () => {
    const who = someone([
      "Ran the labour rota.",
      "Painted the theatre.",
      "Led the neighbourhood watch.",
      "Wrote the importer in Postgres",
      "Sold colour charts.",
      "Fed the cats.",
    ]);
    expect(run(who, "PostgreSQL")).toContain("Wrote the importer in PostgreSQL.");
  });
});

describe("the engine in a German document", () => {
  const cook = someone(
    ["Führte die Vorbereitende Lohnbuchhaltung für 40 Betriebe", "Pflegte die Daten in DATEV und Excel"],
    { summary: ["Bilanzbuchhalterin mit Erfahrung in der Industrie und im Handel."] },
  );

  test("writes German around the names of skills, and nouns with a capital", () => {
    const afters = run(cook, "Erfahrung mit der Lohnabrechnung", "DATEV", "Excel");
    expect(afters.join("\n")).not.toMatch(/Experience with|\band\b/);
    expect(afters.join("\n")).toMatch(/Erfahrung mit .*\bund\b/);
    expect(afters.join("\n")).not.toContain("lohnabrechnung");
  });
});

describe("words of character", () => {
  test("take no other's place in a bullet, where they may be figures", () => {
    const who = someone(["Trained a model on 9,400 recordings; accuracy 91%"]);
    expect(run(who, "Strong attention to detail")).toEqual([]);
  });
});
