import type { JobSummary } from "../../../shared/contract/schemas.ts";

export type JobOrder = "newest" | "title";
/** Fewer are seen at one glance. */
const fewest = 5;

export const isWorthArranging = (jobs: readonly JobSummary[]): boolean => jobs.length >= fewest;

/** "Zürich" is found by "zurich" as well. */
const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The jobs in which each word of `search` stands, in title, company or place. They come newest first, as the server gives them. */
export function arrangeJobs(
  jobs: readonly JobSummary[],
  { search, order }: { search: string; order: JobOrder },
): JobSummary[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  const found = jobs.filter(({ title, company, place }) => {
    const text = plain([title, company, place].filter(Boolean).join(" "));
    return words.every((word) => text.includes(word));
  });
  return order === "title" ? found.toSorted((a, b) => a.title.localeCompare(b.title)) : found;
}
