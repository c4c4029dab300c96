import type { Messages } from "../messages.ts";
import { percent } from "./numbers.ts";

/** A document that came back without our link. */
export const known: Messages["known"] = {
  looking: "Sucht, ob Sie diesen Lebenslauf schon hier haben",
  askTitle: (isOne) => (isOne ? "Ist das Ihr Lebenslauf?" : "Welcher Lebenslauf ist das?"),
  askLead: "Er sieht aus wie einer, der hier liegt und in einem anderen Programm bearbeitet wurde.",
  version: (n, day) => `Version ${n} vom ${day}`,
  sameWords: (share) =>
    share >= 1
      ? "Alle Wörter sind gleich."
      : // Never rounded up to all of them.
        `${percent(Math.min(0.99, share))} der Wörter sind gleich.`,
  yes: "Ja, dieser",
  no: (isOne) => (isOne ? "Nein, es ist ein neuer Lebenslauf" : "Keiner davon, es ist ein neuer Lebenslauf"),
  safe: "Bevor Sie ihn einlesen, wird nichts gespeichert.",
  again: (title, n, day) => `Das ist „${title}“, Version ${n} vom ${day}.`,
};
