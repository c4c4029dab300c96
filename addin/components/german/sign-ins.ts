import type { Messages } from "../messages.ts";

export const signIns: Messages["signIns"] = {
  title: "Anmeldungen",
  loading: "Ihre Anmeldungen werden erfragt",
  lead: "Jede davon führt zu diesem Konto.",
  add: "Weitere hinzufügen",
  adding: "Warten auf das Anmeldefenster …",
  added: "Hinzugefügt. Ab jetzt führt sie zu diesem Konto.",
  remove: "Entfernen",
  removeNamed: (provider) => `Die Anmeldung mit ${provider} entfernen`,
  removed: "Entfernt. Bereiche, die sich damit angemeldet hatten, sind abgemeldet.",
  typeCode: "Das Fenster zeigt einen Code? Tippen Sie ihn hier ein.",
  useCode: "Diesen Code verwenden",
  there: (provider) => `Sie sind hier abgemeldet. ${provider} kennt Sie auf diesem Computer noch.`,
  signOutThere: (provider) => `Auch bei ${provider} abmelden`,
};

export const serverStatus: Messages["serverStatus"] = {
  title: "Dieser Server",
  counts: {
    candidates: "Personen",
    openSessions: "Offene Sitzungen",
    resumes: "Lebensläufe",
    versions: "Versionen",
    jobs: "Stellen",
    runs: "Läufe beendet",
    failedRuns: "Läufe gescheitert, ein Tag",
    files: "Gespeicherte Dateien, MB",
    database: "Datenbank, Millisekunden",
    waiting: "Längste Wartezeit, Sekunden",
    memory: "Speicher, MB",
  },
};
