import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPainPoints, type PainPoint } from "../../../shared/posting/find-pain-points.ts";
import { readPosting } from "../../../shared/posting/read-posting.ts";

function find(text: string): PainPoint[] {
  const result = readPosting({ text });
  if (!result.ok) throw new Error(result.problem.code);
  const found = findPainPoints(result.value);
  for (const one of found) expect(result.value.text.slice(one.start, one.end)).toBe(one.text);
  const inOrder = found.toSorted((a, b) => a.start - b.start);
  inOrder.forEach((one, i) => {
    expect(one.start).toBeGreaterThanOrEqual(inOrder[i - 1]?.end ?? 0);
  });
  return found;
}
const texts = (posting: string): string[] => find(posting).map((one) => one.text);

const bakery = `Leitung Lagerlogistik (m/w/d)
Nordkorn Backwaren GmbH, Oldenburg

Über uns
Wir sind ein führender Hersteller von Backwaren mit 400 Mitarbeitenden. Unser Lager ist zu langsam für den neuen Onlinehandel. Wir wollen bis Herbst auf Scanner umstellen.

Deine Aufgaben
- Du leitest ein Team von 25 Personen im Schichtbetrieb
- Ablösung der veralteten Lagerverwaltung
- Senkung der Fehlerquote in der Kommissionierung
- Aufbau eines zweiten Standorts in Leer

Dein Profil
- Abgeschlossene Ausbildung als Fachkraft für Lagerlogistik
- Erfahrung mit SAP EWM
- Teamfähigkeit

Wir bieten
- Betriebliche Altersvorsorge
- Wir optimieren gemeinsam deine Laufbahn

Bewerbung
Bitte sende deinen Lebenslauf an jobs@example.org. Probleme beim Hochladen? Ruf uns an.`;

const clinic = `Practice Manager
Larkfield Veterinary Clinic, Hereford

About us
We're an award-winning clinic that has reduced waiting times by 40 %. Our booking system is outdated and calls go unanswered.

The role
You'll look after the front desk, plan the rota for nine people, and replace the paper stock book.

Requirements
- Experience with rota software
- Degree in any field
- Excellent communication skills
- Fluent English

Benefits
- We improve your skills with paid courses

How to apply
Resolve the attached case and send it with your cover letter.`;

describe("findPainPoints", () => {
  it("puts named troubles before duties, and duties before must-haves that recur", () => {
    const found = find(clinic);
    expect(found.map((one) => one.text)).toEqual([
      "replace the paper stock book.",
      "Our booking system is outdated and calls go unanswered.",
      "You'll look after the front desk",
      "plan the rota for nine people",
      "Experience with rota software",
    ]);
    expect(found[0]?.signs).toContain("trouble");
    expect(found[4]?.signs).toEqual(["repeated"]);
  });

  it("reads German troubles, duties and growth", () => {
    const found = texts(bakery);
    expect(found.slice(0, 2)).toEqual([
      "Ablösung der veralteten Lagerverwaltung",
      "Senkung der Fehlerquote in der Kommissionierung",
    ]);
    expect(found).toContain("Unser Lager ist zu langsam für den neuen Onlinehandel.");
    expect(found).toContain("Wir wollen bis Herbst auf Scanner umstellen.");
    expect(found).toContain("Aufbau eines zweiten Standorts in Leer");
  });

  it("takes nothing from benefits, the way to apply, praise, papers, languages and manners", () => {
    const all = [...texts(bakery), ...texts(clinic)].join("\n");
    for (const word of [
      "Laufbahn",
      "Hochladen",
      "führender",
      "award",
      "courses",
      "case",
      "Degree",
      "English",
    ])
      expect(all).not.toContain(word);
    expect(all).not.toContain("Excellent communication");
    expect(all).not.toContain("Teamfähigkeit");
  });

  it("makes none up where the posting names none", () => {
    expect(texts("Bookkeeper\nPell & Co\n\nWe need a bookkeeper. Pay is good.")).toEqual([]);
    expect(texts("Wir bieten\n- Urlaub\n- Wachstum und neue Märkte")).toEqual([]);
  });

  it("names near repetitions once", () => {
    const twice = `Teacher\nSchool\n\nDuties\n- Contribute to curriculum development and planning\n- Contribute to curriculum development, planning and assessment`;
    expect(texts(twice)).toHaveLength(1);
  });

  it("does not take past successes for needs", () => {
    const boast =
      "Analyst\nFirm\n\nTypical project examples\n- Reduced cycle times by 40 %\n- Reduce cycle times";
    expect(texts(boast)).toEqual(["Reduce cycle times"]);
  });

  it("finds five or more in each sample posting, the same in ten readings", () => {
    const folder = join(import.meta.dirname, "../../../addin/playground/samples/postings");
    for (const file of readdirSync(folder)) {
      const text = readFileSync(join(folder, file), "utf8");
      const found = find(text);
      expect(found.length, file).toBeGreaterThanOrEqual(5);
      for (let n = 0; n < 10; n++) expect(find(text)).toEqual(found);
    }
  });

  const corpus = join(
    process.env.AUTOHIRE_CORPUS ?? join(import.meta.dirname, "../../../../shared/corpus"),
    "postings",
  );
  it.skipIf(!existsSync(corpus))("finds five or more in each posting of the corpus", () => {
    const files = readdirSync(corpus).filter((file) => file.endsWith(".txt"));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files)
      expect(find(readFileSync(join(corpus, file), "utf8")).length, file).toBeGreaterThanOrEqual(5);
  });

  it("quotes exactly and without overlap whatever the posting holds", () => {
    const line = fc.oneof(
      fc.constantFrom(
        "Requirements",
        "- Fix the backlog",
        "You will run it, plan it and lead it all.",
        "",
        "Benefits",
      ),
      fc.string({ maxLength: 60 }),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 15 }), (lines) => {
        const text = lines.join("\n");
        if (readPosting({ text }).ok) find(text);
      }),
    );
  });
});
