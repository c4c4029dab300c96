import { expect, test } from "vitest";
import { proposeSuggestions } from "../../../shared/tailoring/propose-suggestions.ts";
import { type PersonSpec, person, posting } from "../../fixtures/tailoring/build-resume.ts";

const spec = (bullets: string[], skills: string[]): PersonSpec => ({
  name: "Jo Marten",
  contact: "jo.marten@example.org",
  summary: [],
  positions: [
    { employer: "Orbit", title: "Clerk", start: "2018", end: "2024", dateText: "2018 – 2024", bullets },
  ],
  education: [],
  skills,
});
const german = [
  "Verantwortlich für die Lagerung von 400 Paletten und die Prüfung der Lieferscheine",
  "Einlagerung der Ware und Kontrolle des Bestands mit dem Team der Frühschicht",
];
const afters = (bullets: string[], skills: string[], must: string[]) =>
  [
    ...proposeSuggestions({
      ...person(spec(bullets, skills)),
      posting: posting({ title: "Clerk", company: "Vantor", must }),
      today: "2026-11-30",
    }),
  ]
    .flatMap((step) => step.suggestion ?? [])
    .map((one) => one.after);

test("a list names the kind the posting asks for behind the member, in small letters in English", () => {
  expect(afters([], ["Excel, DATEV, Outlook"], ["Experience with Accounting software"]).join("\n")).toContain(
    "DATEV (accounting software)",
  );
});

test("a German list keeps the capital of the posting's noun", () => {
  expect(
    afters(
      german,
      ["Hubwagen, Schubmaststapler, Excel"],
      ["Erfahrung mit Flurförderzeugen und Buchhaltungssoftware", "Sicher im Umgang mit Flurförderzeuge"],
    ).join("\n"),
  ).toMatch(/(?:Hubwagen|Schubmaststapler) \(Flurförderzeuge\)/);
});

test("the list is the home before the bullet, and a bullet without a list takes it once", () => {
  const bullet = "Closed the books of 12 clients in DATEV";
  const asked = ["Experience with accounting software"];
  expect(afters([bullet], ["Excel, DATEV, Outlook"], asked).join("\n")).not.toContain(
    "in DATEV (accounting software)",
  );
  expect(
    afters([bullet], [], asked)
      .join("\n")
      .match(/\(accounting software\)/g),
  ).toHaveLength(1);
});

test("not where the document says the kind already, nor behind the general for the special", () => {
  const said = ["Closed the books of 12 clients in accounting software"];
  expect(afters(said, ["Excel, DATEV"], ["Experience with accounting software"]).join("\n")).not.toContain(
    "(accounting software)",
  );
  expect(afters(said, [], ["Experience with DATEV"]).join("\n")).not.toContain("DATEV");
});

test("a sentence is spared the kind of what is plainly said", () => {
  const nursing = ["Wound care for 8 patients a shift on a surgical ward"];
  expect(afters(nursing, [], ["Good clinical skills"]).join("\n")).not.toContain("(clinical skills)");
});

test("not into a résumé in another language", () => {
  expect(
    afters(
      ["Closed the books of 12 clients and prepared the accounts for the auditors of the group"],
      ["Excel, DATEV, Outlook"],
      ["Sie haben Erfahrung mit Buchhaltungssoftware und arbeiten gern mit den Kollegen im Haus"],
    ).join("\n"),
  ).not.toContain("Buchhaltungssoftware");
});
