import { evidenceOf } from "./read-evidence.ts";
import type { Ground, Workspace } from "./read-ground.ts";
import type { Wish } from "./read-wishes.ts";
import { readStems, readWords } from "./read-words.ts";
import type { WordChange } from "./word-change.ts";
import { findAskedNames, findSpecials, inCaseOf, type Span, saysName, type WorkName } from "./work-names.ts";

/** What the posting tells of itself names no work that it asks for. */
const leastWish = 0.7;
const notAsked =
  /(?<!\p{L})(?:kein(?:e[nr]?)?(?! Muss| Hindernis)|keinerlei|nicht (?:nötig|notwendig|erforderlich))(?!\p{L})/iu;
/** Words before the special that keep it from being the whole of it, or from being one's own. */
const lessened =
  /(?:vorbereitend\p{L}*|\p{L}-\s+(?:und|oder|bzw\.)|\p{L}-,.*(?:und|oder))\s+$|(?<!\p{L})(?:gemeinsam|zusammen|zusammenarbeit|abstimmung|absprache|koordination|schnittstelle|ansprechpartner(?:in)?|austausch)(?!\p{L})[^;.]*$/iu;
/** Before work: the occasion of something else, or a thing that is counted. */
const besideWork =
  /(?<!\p{L})(?:für|vor|nach|während|bei|beim|zum|zur|bis|mit|in den|in die|auf(?! ein| der))\s+(?:\p{Ll}+\s+){0,2}$|\p{N}\s+(?:\p{Ll}+\s+)?$/iu;
/** Before people: one of them. */
const besidePeople = /(?<!\p{L})eine?[nmr]?\s+$/iu;
/** Of names with so many letters in common none explains the other: "Widersprüche (Widerspruchsbearbeitung)". */
const alikeFrom = 6;
const partFrom = 8;

/**
 * What the posting calls the work that a line tells by another name: "Einwohnermeldeamt (Meldewesen)" for a posting that looks for
 * Meldewesen. Only what follows from the word for certain, where the document says the posting's word nowhere, and once: in a
 * list of skills, else in the first bullet that tells it.
 */
export function nameWork(ground: Ground, workspace: Workspace): WordChange[] {
  const { input, grounds, wishes, habits, abroad } = workspace;
  if (habits.language !== "de" || abroad || (ground.kind !== "skills" && ground.kind !== "bullet")) return [];
  const changes: WordChange[] = [];
  const most = ground.kind === "skills" ? 2 : 1;
  for (const [name, wish] of listAsked(wishes)) {
    if (changes.length >= most) break;
    if (input.blocks.some((block) => saysName(block.text, name))) continue;
    const homes = [...grounds.values()].filter(
      (one) => (one.kind === "skills" || one.kind === "bullet") && findPlace(one, name, workspace) !== null,
    );
    const home = homes.find(({ kind }) => kind === "skills") ?? homes[0];
    const place = home === ground ? findPlace(ground, name, workspace) : null;
    if (place === null || changes.some(({ start }) => start === place.end)) continue;
    const own = ground.block.text.slice(place.start, place.end);
    if (isAlike(own, name.text) || wish.text.includes(own)) continue;
    changes.push({
      start: place.end,
      end: place.end,
      text: ` (${inCaseOf(name, own)})`,
      reason: `says “${name.text}”, as the posting calls it, for your “${own}”`,
      requirements: wish.requirement ? [wish.requirement.id] : [],
      facts: [],
    });
  }
  return changes;
}

function listAsked(wishes: readonly Wish[]): Map<WorkName, Wish> {
  const asked = new Map<WorkName, Wish>();
  for (const wish of [...wishes].sort((a, b) => b.weight - a.weight)) {
    if (wish.weight < leastWish || notAsked.test(wish.text)) continue;
    for (const name of findAskedNames(wish.text)) if (!asked.has(name)) asked.set(name, wish);
  }
  return asked;
}

/** Where brackets can stand behind the special: outside others, and not before a name that belongs to it ("Station 3"). */
function findPlace(ground: Ground, name: WorkName, { input }: Workspace): Span | null {
  const { text } = ground.block;
  const post = input.resume.positions.find(({ id }) => id === ground.positionId);
  const house = `${post?.employer ?? ""} ${post?.title ?? ""}`;
  const plain = ground.facts.map((fact) => evidenceOf(fact).plain);
  return (
    findSpecials(text, name, house).find(({ start, end }) => {
      const [before, behind] = [text.slice(0, start), text.slice(end)];
      return (
        [...readStems(text.slice(start, end))].every((stem) => plain.some((stems) => stems.has(stem))) &&
        before.lastIndexOf("(") <= before.lastIndexOf(")") &&
        !/^\s*[(:/]|^-|^\s+[\p{Lu}\p{N}„“"]/u.test(behind) &&
        !lessened.test(before) &&
        !(name.plural ? besidePeople : besideWork).test(before)
      );
    }) ?? null
  );
}

/** Whether one word of the one begins like one of the other, or holds its beginning. */
function isAlike(own: string, name: string): boolean {
  const plain = (text: string): string[] =>
    readWords(
      text
        .toLowerCase()
        .normalize("NFD")
        .replace(/\u0308/g, ""),
    ).map(({ lower }) => lower);
  return plain(own).some((one) =>
    plain(name).some(
      (other) =>
        (other.length >= alikeFrom && one.startsWith(other.slice(0, alikeFrom))) ||
        (other.length >= partFrom && one.includes(other.slice(0, partFrom))) ||
        (one.length >= partFrom && other.includes(one.slice(0, partFrom))),
    ),
  );
}
