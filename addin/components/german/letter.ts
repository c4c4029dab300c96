import type { Messages } from "../messages.ts";
import { count } from "./numbers.ts";

/** The letter: choosing, reading sentence by sentence, changing. */
export const letter: Messages["letter"] = {
  title: "Anschreiben",
  lead: "Jeder Satz beruht auf einer Ihrer Angaben oder auf der Stellenanzeige.",
  loading: "Lädt das Anschreiben",
  tone: "Ton",
  tones: { professional: "Sachlich", enthusiastic: "Begeistert", casual: "Locker" },
  toneNotes: {
    professional: "Schlicht und auf den Punkt.",
    enthusiastic: "Wärmer; sagt, dass Sie diese Stelle möchten.",
    casual: "Wie man an Menschen schreibt, die man kennt.",
  },
  keyPoints: "Worauf es aufbauen soll",
  keyPointsNote: (most) =>
    `Wählen Sie bis zu ${most} aus, in der gewünschten Reihenfolge. Ohne Auswahl werden die besten genommen.`,
  noKeyPoints:
    "Ihre Angaben enthalten nichts, wovon ein Anschreiben erzählen könnte. Ergänzen Sie, was Sie getan haben, und kommen Sie dann wieder.",
  for: (demand) => `Für „${demand}“`,
  nothingNear: "Nichts in der Stellenanzeige kommt dem nahe",
  write: "Anschreiben verfassen",
  writing: "Verfasst das Anschreiben",
  written: (n) => `Version ${n} ist geschrieben.`,
  asking: "Das Sprachmodell wird gefragt. Das Anschreiben unten wurde offline verfasst.",
  stopped: "Abgebrochen. Unten steht das offline verfasste Anschreiben.",
  words: (n) => `${count(n, "Wort", "Wörter")}; 250 bis 350 lesen sich gut.`,
  label:
    "Das Anschreiben, Satz für Satz. Mit den Pfeiltasten geht es weiter; die Eingabetaste zeigt, worauf ein Satz beruht.",
  tap: "Wählen Sie einen Satz, um zu sehen, worauf er beruht.",
  unsupported: "beruht noch auf nichts",
  unsupportedCount: (n) =>
    n === 1
      ? "1 Satz beruht noch auf nichts. Wählen Sie ihn, um zu sehen, was zu tun ist."
      : `${count(n, "Satz", "Sätze")} beruhen noch auf nichts. Wählen Sie einen, um zu sehen, was zu tun ist.`,
  restsOn: "Beruht auf",
  fromPosting: "Aus der Stellenanzeige",
  courtesy: "Behauptet nichts und braucht deshalb keinen Beleg.",
  whatToDo: "Wenn nicht, nehmen Sie den Satz heraus oder ändern Sie ihn.",
  answerHint: "Sagen Sie es in einem Satz; daraus wird eine Angabe",
  answered: "Als Angabe gespeichert. Das Anschreiben wurde neu geprüft.",
  declined: "Notiert. Nehmen Sie den Satz heraus oder ändern Sie ihn, bevor Sie das Anschreiben senden.",
  open: "In Word öffnen",
  fallbackName: "Anschreiben.docx",
  copy: "Kopieren",
  copied: "Kopiert.",
  notCopied:
    "Dieses Word lässt Add-Ins nicht kopieren. Öffnen Sie das Anschreiben in Word und kopieren Sie es dort.",
  edit: "Bearbeiten",
  another: "Ein anderes verfassen",
  keepThis: "Das vorhandene behalten",
  editTitle: "Ihre Worte",
  editNote: "Wird als nächste Version gespeichert. Eine Leerzeile beginnt einen neuen Absatz.",
  saving: "Speichert und prüft jeden Satz",
  saved: (n) => `Als Version ${n} gespeichert.`,
  discard: "Verwerfen",
  draftKept: "Das sind Ihre Änderungen, die noch nicht gespeichert waren.",
  changedElsewhere: (n) =>
    `Inzwischen ist Version ${n} hinzugekommen und bleibt erhalten. Speichern Sie Ihre als nächste oder verwerfen Sie sie.`,
  saveOnTop: "Als nächste Version speichern",
  roles: {
    sender: "Absender",
    date: "Datum",
    recipient: "Empfänger",
    subject: "Betreff",
    salutation: "Anrede",
    body: "Absatz",
    closing: "Grußformel",
    signature: "Unterschrift",
  },
  roleNumbered: (role, n) => `${role} ${n}`,
  versions: (n) => `Versionen (${n})`,
  version: (n) => `Version ${n}`,
  older: "Ältere Versionen",
  origins: { offline: "offline", model: "Sprachmodell", candidate: "Ihre Worte" },
  changedFrom: (model) => `Ihre Worte, nach ${model}`,
  writtenBy: (model) => `Verfasst von ${model}`,
  isOlder: (n) => `Das ist Version ${n}, eine ältere. Bearbeiten Sie sie, um von ihr aus weiterzuarbeiten.`,
};
