import type { Messages } from "../messages.ts";

/** Résumé, letter and score side by side, as they would be read. */
export const preview: Messages["preview"] = {
  title: "Vorschau",
  loading: "Zeichnet die Vorschau",
  noRun: "Passen Sie zuerst den Lebenslauf an diese Stelle an; die Vorschau ergibt sich daraus.",
  tabs: { resume: "Lebenslauf", letter: "Anschreiben", score: "Vergleich" },
  simplified: "Das Layout ist vereinfacht. Es gilt Ihr Dokument in Word.",
  letterSimplified: "Das Layout ist vereinfacht. Öffnen Sie das Anschreiben in Word, um es richtig zu sehen.",
  proposed: "Noch ist nichts angenommen: gezeigt mit dem, was vorgeschlagen ist.",
  resumeFrame: "Vorschau des Lebenslaufs",
  letterFrame: "Vorschau des Anschreibens",
  someBy: (model) => `Einige seiner Worte stammen von ${model}.`,
  toLetter: "Zum Anschreiben",
  fitRule:
    "Eine Muss-Anforderung zählt so viel wie drei wünschenswerte; je zur Hälfte, weil sie erfüllt und weil sie sichtbar ist.",
  toTable: "Anforderungen, Zeile für Zeile",
};
