import type { ResumeDate } from "./model.ts";

const monthNames = {
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  de: ["Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez."],
};
const today = { en: "Present", de: "heute" };

/** "2019-03" as "Mar 2019", "present" as "Present", null as the empty text. */
export function formatResumeDate(date: ResumeDate, language: "en" | "de" = "en"): string {
  if (date === null) return "";
  if (date === "present") return today[language];
  const [year, month] = date.split("-");
  if (month === undefined) return year!;
  const name = monthNames[language][Number(month) - 1];
  if (name === undefined) throw new Error(`not a résumé date: ${JSON.stringify(date)}`);
  return `${name} ${year}`;
}

/** "Mar 2019 – Present"; one date alone where start and end are the same or one is missing. */
export function formatResumeDates(start: ResumeDate, end: ResumeDate, language: "en" | "de" = "en"): string {
  const from = formatResumeDate(start, language);
  const to = formatResumeDate(end, language);
  return from === to ? from : [from, to].filter((part) => part !== "").join(" – ");
}
