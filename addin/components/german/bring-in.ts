import type { Messages } from "../messages.ts";
import { count } from "./numbers.ts";

/** What the open document lacks of the newest version. */
export const bringIn: Messages["bringIn"] = {
  title: "Noch nicht in diesem Dokument",
  lead: (here, there) =>
    `Dieses Dokument ist Version ${here}. Version ${there} enthält auch Änderungen, die anderswo gemacht wurden.`,
  looking: "Sucht, was diesem Dokument fehlt",
  bring: (n) => (n === 1 ? "Die Änderung übernehmen" : `Die ${n} Änderungen übernehmen`),
  again: "Den Rest erneut versuchen",
  bringing: (done, of) => `Änderung ${done} von ${of}`,
  asTracked:
    "Sie kommen als nachverfolgte Änderungen: Nehmen Sie jede in Word unter „Überprüfen“ an oder lehnen Sie sie ab.",
  takeBack: "Zurücknehmen",
  takenBack: "Zurückgenommen. Ihr Dokument ist wie vorher.",
  came: (n) => `${count(n, "Änderung", "Änderungen")} übernommen.`,
  whole: (n) => `Dieses Dokument ist jetzt Version ${n}.`,
  partly: (here, there) =>
    `Ein Teil von Version ${there} fehlt darin, deshalb bleibt dieses Dokument Version ${here}. Nichts ist verloren: Alles steht in Version ${there}.`,
  cameIn: "Übernommen",
  notIn: "Nicht übernommen",
  cannot: (n) => `${count(n, "Unterschied lässt", "Unterschiede lassen")} sich so nicht übernehmen`,
  because: (n, message) => (n === 1 ? message : `${n}-mal: ${message}`),
  openInstead: (there) => `Version ${there} als neues Dokument öffnen`,
  nothing: (there) =>
    `Es fehlen keine Wörter. Öffnen Sie Version ${there}, wenn Sie auch die übrigen Unterschiede haben möchten.`,
  same: (there) => `In diesem Dokument steht schon, was in Version ${there} steht.`,
  follow: (there) => `Als Version ${there} weiterarbeiten`,
  pages: { header: "die Kopfzeile", footer: "die Fußzeile" },
  reasons: {
    "block-not-found": "Diese Zeile steht nicht mehr in Ihrem Dokument. Es wurde nichts geändert.",
    "text-differs": "Sie haben dieselben Wörter inzwischen geändert. Ihre Wörter bleiben stehen.",
    "read-only":
      "Word lässt dieses Dokument gerade nicht ändern. Wechseln Sie zum Bearbeiten und versuchen Sie es erneut.",
    "tracking-refused":
      "Word verfolgt die Änderungen nicht nach. Schalten Sie unter „Überprüfen“ „Änderungen nachverfolgen“ ein und versuchen Sie es erneut.",
  },
};
