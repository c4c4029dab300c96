import type { Messages } from "../messages.ts";
import { count } from "./numbers.ts";

/** The interview sheet and the dossier. */
export const interview: Messages["interview"] = {
  title: "Gesprächsleitfaden",
  lead: "Nach dem, was Sie geändert haben, wird man fragen. Ihre eigenen Angaben erzählen die Geschichte; was ihnen fehlt, bereiten Sie vor.",
  proposed: "Noch ist nichts angenommen, deshalb folgt dies den Vorschlägen.",
  loading: "Erstellt den Gesprächsleitfaden",
  none: "Für diese Stelle wurde keine Zeile geändert. Es gibt also noch nichts vorzubereiten.",
  noRun:
    "Passen Sie zuerst den Lebenslauf an diese Stelle an; der Leitfaden ergibt sich aus dem, was Sie annehmen.",
  position: (n, of) => `${n} von ${of}`,
  card: (n, of) => `Zeile ${n} von ${of}`,
  previous: "Vorherige Zeile",
  next: "Nächste Zeile",
  reads: "So steht es jetzt da",
  story: "Die Geschichte dahinter",
  parts: { situation: "Lage", task: "Aufgabe", action: "Was Sie getan haben", result: "Was dabei herauskam" },
  toPrepare: "Zum Bereithalten",
  questions: "Wahrscheinliche Fragen",
  openDemands: (n) => `${count(n, "Muss-Anforderung", "Muss-Anforderungen")} ohne Beleg`,
  openSheet: "In Word öffnen",
  dossier: "Dossier",
  dossierNote:
    "Das Dossier enthält Stellenanzeige, Vergleichstabelle, Anschreiben und diesen Leitfaden in einer Datei.",
  sheetName: "Gesprächsleitfaden.docx",
  dossierName: "Dossier.docx",
};
