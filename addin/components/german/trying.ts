import type { Messages } from "../messages.ts";
import { count } from "./numbers.ts";

export const trying: Messages["trying"] = {
  open: "An diesem Dokument ausprobieren",
  title: "An diesem Dokument ausprobieren",
  lead: "Fügen Sie eine Stellenanzeige ein. Lebenslauf und Anzeige werden hier gelesen, in diesem Bereich. Nichts verlässt dieses Gerät.",
  label: "Die Stellenanzeige",
  hint: "Text der Anzeige einfügen",
  start: "Zeigen, was sich ändern würde",
  reading: "Liest Lebenslauf und Stellenanzeige",
  resultTitle: "Was sich ändern würde",
  stayed: "Nichts hat dieses Gerät verlassen, und Ihr Dokument ist, wie es war.",
  suggestions: (shown, n) =>
    shown < n ? `Die ersten ${shown} von ${n} Vorschlägen` : count(n, "Vorschlag", "Vorschläge"),
  nothing: "Für diese Stelle ist kein Wortlaut vorzuschlagen.",
  questions: (n) => `Sie bekämen ${count(n, "Frage", "Fragen")} zu dem, was Ihr Lebenslauf noch nicht sagt.`,
  signIn: "Anmelden und annehmen",
  signInOnly: "Anmelden und weitermachen",
  keeps: "Die Anzeige bleibt in diesem Bereich und wird als Ihre erste Stelle angeboten.",
  another: "Eine andere Anzeige ausprobieren",
  kept: "Die ausprobierte Anzeige",
  problems: {
    "no-resume": {
      title: "Dieses Dokument liest sich nicht wie ein Lebenslauf.",
      text: "Es enthält keinen Abschnitt über Berufserfahrung, Ausbildung oder Kenntnisse. Öffnen Sie Ihren Lebenslauf in Word und versuchen Sie es erneut.",
    },
    "document-unreadable": {
      title: "Words Datei dieses Dokuments ließ sich nicht lesen.",
      text: "Ihr Dokument ist, wie es war. Speichern Sie es in Word und versuchen Sie es erneut.",
    },
    "posting-is-address": {
      title: "Das ist nur eine Adresse.",
      text: "Beim Ausprobieren wird nichts aus dem Internet geholt. Fügen Sie stattdessen den Text der Anzeige ein.",
    },
    "posting-asks-nothing": {
      title: "Hieraus lässt sich keine Anforderung lesen.",
      text: "Vielleicht ist es zu kurz. Fügen Sie die ganze Anzeige ein, mit dem, was die Stelle verlangt.",
    },
    "try-cancelled": {
      title: "Abgebrochen.",
      text: "Ihr Dokument ist, wie es war. Die Anzeige steht noch hier.",
    },
    "try-timed-out": {
      title: "Das dauert zu lange.",
      text: "Es wurde angehalten, und Ihr Dokument ist, wie es war. Versuchen Sie es mit einem kürzeren Teil der Anzeige.",
    },
    "try-crashed": {
      title: "Das Lesen ist abgebrochen.",
      text: "Ihr Dokument ist, wie es war, und nichts hat dieses Gerät verlassen. Versuchen Sie es erneut.",
    },
  },
};
