import { expect, it, test } from "vitest";
import { listKinds, listMembers, listUnknownNames } from "../../../shared/tailoring/skill-kinds.ts";
import { findSkills } from "../../../shared/text/skills/index.ts";

const members = (text: string) => findSkills(text).flatMap(listMembers);

test("every kind and every tool of the table stands in the dictionary", () => {
  expect(listUnknownNames()).toEqual([]);
});

test("each kind can be asked for by the name it has in the table", () => {
  const lost = listKinds().filter(([kind, own]) => {
    const found = members(`Experience with ${kind}`);
    return own.some((name) => name !== kind && !found.includes(name));
  });
  expect(lost.map(([kind]) => kind)).toEqual([]);
});

test("no kind is a member of what is a member of it", () => {
  const round = listKinds().filter(([kind]) =>
    members(`Experience with ${kind}`).some((name) => members(`Experience with ${name}`).includes(kind)),
  );
  expect(round.map(([kind]) => kind)).toEqual([]);
});

it.each([
  ["Forklift operation", "Reach truck"],
  ["Flurförderzeuge", "Reach truck"],
  ["Accounting software", "DATEV"],
  ["Buchhaltungssoftware", "DATEV"],
  ["chromatography", "HPLC"],
  ["Immunoassays", "ELISA"],
  ["Meldewesen", "VOIS"],
  ["JVM languages", "Kotlin"],
  ["Webanalyse", "Matomo"],
  ["Container orchestration", "Kubernetes"],
  ["Hotelsoftware", "Protel"],
])("who asks for %s is served by %s", (kind, member) => {
  expect(members(`Erfahrung mit ${kind}`)).toContain(member);
});

it.each([
  ["Reach truck", "Forklift operation"],
  ["DATEV", "Financial accounting software"],
  ["HPLC", "Chromatography"],
  ["Staplerschein", "Reach truck"],
  ["Registered Nurse licence", "Clinical skills"],
])("who asks for %s is not served by %s", (asked, held) => {
  expect(members(`Experience with ${asked}`)).not.toContain(held);
});

it.each([
  ["Agile", "Kanban", "which also runs shelves of parts"],
  ["Hotel reception", "Check-in", "which airports have too"],
  ["Dangerous goods", "Tanker driving", "which may be milk"],
  ["HVAC", "Underfloor heating", "which is a part of it only"],
  ["Metalworking", "Milling", "which may be wood"],
])("%s does not follow from %s, %s", (kind, member) => {
  expect(members(`Experience with ${kind}`)).not.toContain(member);
});

test("a member of a member is of the kind", () => {
  expect(members("Databases")).toContain("PostgreSQL");
  expect(members("Artificial intelligence")).toContain("PyTorch");
});
