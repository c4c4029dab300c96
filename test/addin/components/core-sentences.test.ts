import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sayInGerman, sayYears } from "../../../addin/components/german/core-sentences.ts";

const root = join(import.meta.dirname, "../../..");

/** What stands literally behind one of these in the engine's files, with something put into each gap. */
function readLiterals(before: RegExp, files: readonly string[]): string[] {
  return files.flatMap((file) =>
    [...readFileSync(join(root, file), "utf8").matchAll(before)].map((found) => found[1] ?? found[2] ?? ""),
  );
}
const fill = (literal: string): string[] =>
  literal.includes("joinNames")
    ? []
    : [
        literal
          .replace(/\$\{wanted\}/, "the posting asks for")
          .replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, "Words"),
      ];

const engine = readdirSync(join(root, "shared/tailoring"), { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts") && !/model-form|letters/.test(name))
  .map((name) => `shared/tailoring/${name}`);

describe("what the engine says, in German", () => {
  it("has a pattern for every reason that stands in the engine's files", () => {
    const literals = readLiterals(
      /\b\w*[rR]easons?(?:: | = |\.push\(|: \[|: \(\) => )(?:"([a-z][^"]+)"|`((?:[^`$]|\$\{[^`]*?\})+)`)/g,
      engine,
    );
    expect(literals.length).toBeGreaterThan(30);
    const untold = literals.flatMap(fill).filter((part) => {
      const sentence = part.endsWith(".") ? part : `${part.slice(0, 1).toUpperCase()}${part.slice(1)}.`;
      return sayInGerman(sentence) === sentence;
    });
    expect(untold).toEqual([]);
  });

  it("joins the parts of a reason, and keeps words that are quoted as they are", () => {
    expect(sayInGerman("Says “Apache Kafka” as the posting does, for your “Kafka”; cuts “very”.")).toBe(
      "Schreibt „Apache Kafka“ wie die Anzeige, für Ihr „Kafka“; streicht „very“.",
    );
    expect(sayInGerman("Cuts “research and development”.")).toBe("Streicht „research and development“.");
    expect(sayInGerman("Puts Kafka and Amazon Redshift first, which the posting asks for.")).toBe(
      "Stellt Kafka und Amazon Redshift voran, was die Anzeige verlangt.",
    );
  });

  it("asks, rates and warns", () => {
    expect(
      sayInGerman("Do you have experience with Snowflake, dbt or Looker? Where, and with what result?"),
    ).toBe("Haben Sie Erfahrung mit Snowflake, dbt oder Looker? Wo, und mit welchem Ergebnis?");
    expect(sayInGerman("No fact shows: “Reads plans and prints”, “Welding” and 2 more.")).toBe(
      "Keine Angabe zeigt: „Reads plans and prints“, „Welding“ und 2 weitere.",
    );
    expect(sayInGerman("Your facts meet 6 of 10 must-haves. 5 of them can be seen in this document.")).toBe(
      "Ihre Angaben erfüllen 6 von 10 Muss-Anforderungen. 5 davon sind in diesem Dokument zu sehen.",
    );
  });

  it("counts years as German does", () => {
    expect(sayInGerman("A condition is met: “At least 5 years”. Your facts show 8.5 years.")).toBe(
      "Eine Bedingung ist erfüllt: „At least 5 years“. Ihre Angaben zeigen 8,5 Jahre.",
    );
    expect(sayYears("1 year")).toBe("1 Jahr");
  });

  it("leaves alone what it does not know: a language model's reason", () => {
    expect(sayInGerman("Names the tool; cuts “very”.")).toBe("Names the tool; cuts “very”.");
    expect(sayInGerman("Nennt das Werkzeug.")).toBe("Nennt das Werkzeug.");
  });
});
