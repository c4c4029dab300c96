import type { Messages } from "../messages.ts";
import { count, list } from "./numbers.ts";

/** Lines that were changed in two places. */
export const conflicts: Messages["conflicts"] = {
  title: (n) => `${count(n, "Zeile", "Zeilen")} entscheiden`,
  row: (n) => `${count(n, "Zeile", "Zeilen")} entscheiden`,
  rowNote: (decided, of) =>
    decided === 0 ? "Hier und anderswo geändert" : `${decided} von ${of} entschieden`,
  lead: "An zwei Orten geändert. Ihr Lebenslauf bleibt, wie er ist, bis die letzte entschieden ist.",
  loading: "Sucht Zeilen, die zu entscheiden sind",
  none: "Keine Zeile ist zu entscheiden.",
  position: (n, of) => `${n} von ${of}`,
  progress: (decided, of) => `${decided} von ${of} entschieden`,
  previous: "Vorherige Zeile",
  next: "Nächste Zeile",
  line: (n, of) => `Zeile ${n} von ${of}`,
  base: "Vorher",
  nothing: "Hier stand nichts",
  question: "Wie soll es lauten?",
  mine: "In Ihrem Lebenslauf",
  theirsHere: "In diesem Dokument",
  theirsElsewhere: "Im anderen Dokument",
  both: "Beides, als zwei Zeilen",
  own: "Meine eigenen Worte",
  ownLabel: "Ihre Worte",
  removed: "Entfernt",
  decide: "So übernehmen",
  decideLast: "So übernehmen und abschließen",
  lastNote: "Das ist die letzte: Mit ihr entsteht die neue Version.",
  takeBack: "Offen lassen",
  saving: "Speichert",
  saved: "Gespeichert.",
  takenBack: "Wieder offen.",
  askedAnew: (n) =>
    n === 1
      ? "Ihr Lebenslauf wurde inzwischen wieder geändert. 1 Zeile ist neu zu entscheiden."
      : `Ihr Lebenslauf wurde inzwischen wieder geändert. ${count(n, "Zeile", "Zeilen")} sind neu zu entscheiden.`,
  published: (n) => `Version ${n} enthält jetzt beide Seiten`,
  publishedText: (isHere) =>
    isHere
      ? "Das Dokument, das Sie geöffnet haben, noch nicht: Arbeiten Sie im neuen weiter."
      : "Arbeiten Sie darin weiter.",
  open: "Öffnen",
  fileName: (n) => `Version ${n}.docx`,
  toVersions: "Alle Versionen",
};

/** The line of versions and what can be done with each. */
export const history: Messages["history"] = {
  merged: (numbers) => `zusammengeführt aus ${list(numbers)}`,
  restored: (n) => `wieder Version ${n}`,
  fromFile: (name) => `aus „${name}“`,
  withRun: "mit Vorschlägen",
  byProgram: (key) => `durch den API-Schlüssel „${key}“`,
  loading: "Lädt die Versionen",
  older: "Ältere Versionen",
  actions: (n) => `Version ${n}: was Sie tun können`,
  open: "Öffnen",
  download: "Datei speichern",
  copyLink: "Link kopieren",
  linkCopied: (until) => `Link kopiert. Wer ihn hat, bekommt diese Datei bis ${until}, ohne sich anzumelden.`,
  linkNotCopied: (until) => `Word lässt hier nichts kopieren. Kopieren Sie ihn selbst; er gilt bis ${until}:`,
  endLinks: "Alle Links beenden",
  linksEnded:
    "Alle Links zu diesem Lebenslauf sind beendet, zu jeder Version. Sie können jederzeit einen neuen kopieren.",
  linkLabel: (n) => `Link zu Version ${n}`,
  comparePrevious: "Mit der vorherigen vergleichen",
  compareLatest: "Mit der neuesten vergleichen",
  restore: "Wiederherstellen",
  rename: "Benennen",
  fileName: (title, n) => `${title} – Version ${n}.docx`,
  nameLabel: (n) => `Name von Version ${n}`,
  restoreTitle: (n) => `Version ${n} zur neuesten machen?`,
  restoreText:
    "Ihr Lebenslauf lautet dann wie in jener Version. Alle anderen bleiben erhalten, und das geöffnete Dokument bleibt, wie es ist.",
  restoreYes: "Wiederherstellen",
  wasRestored: (n) => `Als Version ${n} wiederhergestellt. Öffnen Sie sie, um damit weiterzuarbeiten.`,
  isLatest: (n) => `Version ${n} ist die neueste und lautet schon gleich.`,
};

/** Two versions side by side. */
export const compare: Messages["compare"] = {
  title: "Versionen vergleichen",
  before: "Von",
  after: "Bis",
  loading: "Vergleicht",
  same: "Beide lauten gleich.",
  sameVersion: "Wählen Sie zwei Versionen.",
  openTracked: "Mit nachverfolgten Änderungen öffnen",
  fileName: (before, after) => `Version ${before} bis ${after}.docx`,
  option: (n, label) => (label ? `${n} · ${label}` : `Version ${n}`),
  count: (n) => count(n, "Änderung", "Änderungen"),
  back: "Alle Versionen",
};
