import { count } from "./numbers.ts";

/** The interview sheet and the dossier. */
export const interview = {
  title: "Interview sheet",
  lead: "What you changed will be asked about. Your own facts tell the story; what they lack is yours to prepare.",
  proposed: "Nothing is accepted yet, so this goes by what is proposed.",
  loading: "Making the interview sheet",
  none: "No line was changed for this job, so there is nothing to prepare for yet.",
  noRun: "Tailor for this job first; the sheet follows from what you accept.",
  position: (n: number, of: number) => `${n} of ${of}`,
  card: (n: number, of: number) => `Line ${n} of ${of}`,
  previous: "Previous line",
  next: "Next line",
  reads: "It reads now",
  story: "The story behind it",
  parts: { situation: "Situation", task: "Task", action: "What you did", result: "What came of it" },
  toPrepare: "Have ready",
  questions: "Likely questions",
  openDemands: (n: number) => `${count(n, "must-have", "must-haves")} without a fact`,
  openSheet: "Open in Word",
  dossier: "Dossier",
  dossierNote: "The dossier holds posting, score table, letter and this sheet in one file.",
  sheetName: "Interview sheet.docx",
  dossierName: "Dossier.docx",
};
