import { isUnfinished } from "./is-unfinished.ts";
import type { Ground, Workspace } from "./read-ground.ts";
import type { WordChange } from "./word-change.ts";

/** What is held by a training and an examination alone, as it begins: "Praxisanleiterin", "Wundexperte ICW". */
const byTraining =
  /^(?:Praxisanleit|Wundexpert|Wundmanager|Pflegedienstleit|Wohnbereichsleit|Hygienebeauftragt|Qualitätsbeauftragt|Qualitätsmanagement-?beauftragt|Fachwirt|\p{L}+fachwirt|Betriebswirt|Bilanzbuchhalt|Lohnbuchhalt|Personalkauf|Industriemeister|Handwerksmeister|Küchenmeister|\p{L}+meister|Datenschutzbeauftragt|Brandschutzbeauftragt|Gefahrgutbeauftragt|Sicherheitsbeauftragt|Mediator|Case-?[Mm]anager|Kinderschutzfachkraft|Kräuterpädagog|Waldpädagog|Montessori)/u;
/** "Praxisanleiterin (300 Stunden), 2020": a person, and what stands behind. */
const person = /^(\p{Lu}[\p{L}-]*(?:erin|er|in|e|r|t|frau|mann))(?=\s*[,(]|\s+\p{Lu}{2}|\s*$)/u;
const asked =
  /(?<!\p{L})((?:Weiterbildung|Zusatzausbildung|Fortbildung|Zusatzqualifikation))\s+(?:zur|zum|als|in der)\s+([\p{L}-]+)/gu;
const rootOf = (word: string): string =>
  word.replace(/(?:ungen|ung|erinnen|erin|ers|er|innen|in|en|e)$/u, "");

/** The role a certificate gives, where only a training leads to it. */
export function findTrainedRole(text: string): string | null {
  const role = person.exec(text)?.[1];
  return role !== undefined && byTraining.test(role) ? role : null;
}

/** "Weiterbildung zur Praxisanleiterin" for "Praxisanleiterin", where the posting asks for the training by that word. */
export function nameTraining(ground: Ground, { input, habits, abroad }: Workspace): WordChange[] {
  const role = ground.kind === "certificate" ? findTrainedRole(ground.block.text) : null;
  if (role === null || habits.language !== "de" || abroad || ground.facts.some(isUnfinished)) return [];
  for (const requirement of input.posting.requirements)
    for (const [, training = "", wanted = ""] of requirement.text.matchAll(asked)) {
      if (rootOf(wanted).toLowerCase() !== rootOf(role).toLowerCase()) continue;
      return [
        {
          start: 0,
          end: 0,
          text: `${training} ${/(?:in|frau)$/u.test(role) ? "zur" : "zum"} `,
          reason: `says “${training}”, which the posting asks for by that word`,
          requirements: [requirement.id],
          facts: [],
        },
      ];
    }
  return [];
}
