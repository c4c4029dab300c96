import type { Contact } from "../../shared/resume/model.ts";
import type { LetterLanguage } from "../../shared/tailoring/letters/model.ts";
import { nameSendFile } from "../resumes/name-send-file.ts";

const names = {
  letter: { en: "Letter", de: "Anschreiben" },
  interviewSheet: { en: "Interview sheet", de: "Vorbereitung auf das Gespräch" },
  dossier: { en: "Dossier", de: "Bewerbungsmappe" },
} satisfies Record<string, Record<LetterLanguage, string>>;

/** What a file is called, and what its properties say of title and author. */
export function nameFile(
  kind: keyof typeof names,
  language: LetterLanguage,
  { name: person }: Contact,
  job: { title: string; company: string | null },
): { name: string; title: string; author: string } {
  const document = names[kind][language];
  return {
    name: nameSendFile({ person, jobTitle: job.title, company: job.company, document }),
    title: `${document} – ${[job.title, job.company].filter(Boolean).join(", ")}`,
    author: person ?? "",
  };
}
