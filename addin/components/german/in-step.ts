import type { Messages } from "../messages.ts";
import { count } from "./numbers.ts";

/** Profile and résumés: where they say different things, and which of the two may follow. */
export const inStep: Messages["inStep"] = {
  title: "Abgleich",
  open: "Profil und Lebensläufe abgleichen",
  loading: "Vergleicht Profil und Lebensläufe",
  deciding: "Schreibt, was Sie entschieden haben",
  lead: (n, left) =>
    n === 0
      ? left === 0
        ? "Ihr Profil und Ihre Lebensläufe sagen dasselbe."
        : "Zwischen Ihrem Profil und Ihren Lebensläufen ist nichts mehr zu entscheiden."
      : `${count(n, "Unterschied", "Unterschiede")} zwischen Ihrem Profil und Ihren Lebensläufen. Nichts ändert sich, bevor Sie es sagen.`,
  takeBack:
    "Was Sie für einen Lebenslauf annehmen, wird eine neue Version; die frühere bleibt unter „Versionen“. Was Sie so lassen, bleibt weiter unten in dieser Liste.",
  copy: "Kopie für eine Stelle",
  elsewhere: "Zu keiner Stelle gehörig",
  lists: {
    contact: "Kontakt",
    links: "Links",
    skills: "Kenntnis",
    languages: "Sprache",
    projects: "Projekt",
  },
  kinds: {
    text: "Wortlaut",
    title: "Berufsbezeichnung",
    employer: "Arbeitgeber",
    city: "Ort",
    dates: "Zeitraum",
    degree: "Abschluss",
    field: "Fach",
    institution: "Schule",
    level: "Sprachniveau",
    name: "Name",
    headline: "Zeile unter Ihrem Namen",
    email: "E-Mail-Adresse",
    phone: "Telefonnummer",
    town: "Wohnort",
    removed: "Herausgenommen",
  },
  directions: {
    fact: "Dieser Lebenslauf hat sich geändert. Ihr Profil kann folgen.",
    resume: "Ihr Profil hat sich geändert. Dieser Lebenslauf kann folgen.",
    conflict: "Beide haben sich geändert. Was stimmt?",
  },
  removedFromResumes:
    "Keiner Ihrer Lebensläufe nennt das noch. Soll es auch aus Ihrem Profil herausgenommen werden?",
  removedFromProfile:
    "Sie haben das aus Ihrem Profil herausgenommen. Soll es auch aus diesem Lebenslauf heraus?",
  inProfile: "In Ihrem Profil",
  inResume: "In diesem Lebenslauf",
  nothing: "Nichts",
  accept: { fact: "Mein Profil ändern", resume: "Diesen Lebenslauf ändern" },
  remove: "Herausnehmen",
  reject: "Beide lassen",
  takeProfile: "Das Profil stimmt",
  takeDocument: "Der Lebenslauf stimmt",
  replaces:
    "Dieser Lebenslauf sagt es in eigenen Worten, und die Änderung passt nicht hinein. Wenn Sie annehmen, steht dort die Zeile aus dem Profil.",
  together: "Beide Änderungen in einer Zeile",
  takeBoth: "Beide Änderungen übernehmen",
  acceptHere: (n) => `${count(n, "Änderung", "Änderungen")} am Wortlaut hier annehmen`,
  leaveHere: (n) => (n === 2 ? "Beide so lassen" : `Alle ${n} so lassen`),
  left: (n) => `So gelassen: ${count(n, "Unterschied", "Unterschiede")}`,
  askAgain: "Wieder fragen",
  byHand: "Wo es steht, können nur Sie es ändern: Öffnen Sie den Lebenslauf und ändern Sie es von Hand.",
  acceptPlain: (n) => `${count(n, "Änderung", "Änderungen")} am Wortlaut annehmen`,
  asksFirst:
    "Berufsbezeichnungen, Arbeitgeber, Orte, Zeiträume, Schulen, Adressen und Herausgenommenes bleiben, bis Sie jedes einzeln entscheiden. Das gilt auch für Worte, die für eine bestimmte Stelle gewählt wurden.",
};
