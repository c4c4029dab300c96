import { expect, test } from "vitest";
import { arrangeJobs, isWorthArranging } from "../../../addin/screens/jobs/arrange-jobs.ts";
import type { JobSummary } from "../../../shared/contract/schemas.ts";

const job = (title: string, company: string | null, place: string | null) =>
  ({ id: title, title, company, place }) as JobSummary;
const jobs = [
  job("Nurse", "St. Brennan's Hospital", "Cincinnati"),
  job("Data Engineer", "Harrow & Vale", "Sheffield"),
  job("Bäcker", "Kornhaus", "Zürich"),
  job("Baker", null, null),
  job("Data Analyst", "Kornhaus", "Leeds"),
];
const titles = (search: string, order: "newest" | "title" = "newest") =>
  arrangeJobs(jobs, { search, order }).map(({ title }) => title);

test("finds every word in title, company or place, without regard to case and accents", () => {
  expect(titles("data")).toEqual(["Data Engineer", "Data Analyst"]);
  expect(titles("kornhaus  DATA")).toEqual(["Data Analyst"]);
  expect(titles("zurich")).toEqual(["Bäcker"]);
  expect(titles("backer")).toEqual(["Bäcker"]);
  expect(titles("plumber")).toEqual([]);
});

test("keeps the newest first, or goes by title", () => {
  expect(titles("")).toEqual(jobs.map(({ title }) => title));
  expect(titles("", "title")).toEqual(["Bäcker", "Baker", "Data Analyst", "Data Engineer", "Nurse"]);
});

test("asks for nothing where a glance is enough", () => {
  expect([isWorthArranging(jobs.slice(1)), isWorthArranging(jobs)]).toEqual([false, true]);
});
