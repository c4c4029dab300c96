import type { Position, ResumeModel } from "../../shared/resume/model.ts";
import type { FilledPerson, FilledPosition } from "../fixtures/people/filled-person.ts";

export const judgedFields = [
  "employer",
  "title",
  "dates",
  "bullets",
  "post place",
  "name",
  "email",
  "phone",
  "place",
  "links",
  "summary",
  "degree",
  "institution",
  "study end",
  "skills",
  "language",
  "level",
  "certificates",
  "projects",
  "publications",
] as const;

export type JudgedField = (typeof judgedFields)[number];

/** One value compared. Both given and not right: one miss and one wrong extra. */
export interface Judgement {
  field: JudgedField;
  /** The post or study it belongs to, as the label names it. */
  where: string | null;
  wanted: string | null;
  found: string | null;
  right: boolean;
}

/**
 * Compares a reading with what was poured. Posts are paired by what they have in common, so that one missed post does not
 * make all later ones wrong; what has no partner is missed or extra as a whole. Lists are compared as sets of equal texts.
 */
export function judgeReading(person: FilledPerson, model: ResumeModel): Judgement[] {
  return [
    ...judgePosts(person.positions, model.positions),
    ...judgeContact(person, model),
    ...judgeStudies(person, model),
    ...judgeSet("summary", person.summary, texts(model.summary)),
    ...judgeSet(
      "skills",
      person.skills.flatMap((group) => group.items),
      texts(model.skills),
    ),
    ...judgeLanguages(person, model),
    ...judgeSet("certificates", person.certificates, texts(model.certificates)),
    ...judgeSet(
      "projects",
      person.projects.map((one) => one.name),
      model.projects.map((one) => one.name),
    ),
    ...judgeSet("publications", person.publications, texts(model.publications)),
  ];
}

function judgePosts(wanted: readonly FilledPosition[], found: readonly Position[]): Judgement[] {
  const name = (post: { title: string | null; employer: string | null }) =>
    [post.title, post.employer].filter(Boolean).join(" @ ");
  const pairs = pairUp(wanted, found, likeness);
  return pairs.flatMap(([want, have]) => {
    const where = want ? name(want) : have ? `(extra) ${name(have)}` : null;
    const about = want?.about ? normalize(want.about) : null;
    const bullets = texts(have?.bullets ?? []).filter((text) => normalize(text) !== about);
    return [
      ...judgeOne("employer", where, want?.employer, have?.employer),
      ...judgeOne("title", where, want?.title, have?.title),
      ...judgeOne("dates", where, want?.start, have?.start),
      ...judgeOne("dates", where, want?.end, have?.end),
      ...judgeOne("post place", where, want?.place, have?.place),
      ...judgeSet("bullets", want?.bullets ?? [], bullets, normalize, where),
    ];
  });
}

function likeness(want: FilledPosition, have: Position): number {
  const same = (one: string | null, other: string | null) => one && other && plain(one) === plain(other);
  const bullets = new Set(want.bullets.map(normalize));
  const common = have.bullets.filter((one) => bullets.has(normalize(one.text))).length;
  return (
    (same(want.employer, have.employer) ? 2 : 0) +
    (same(want.title, have.title) ? 2 : 0) +
    (want.start === have.start ? 1 : 0) +
    (want.end === have.end ? 1 : 0) +
    (2 * common) / Math.max(1, bullets.size)
  );
}

/** The best pairs first; what is left over stands alone, in its order. */
function pairUp<Want, Have>(
  wanted: readonly Want[],
  found: readonly Have[],
  score: (want: Want, have: Have) => number,
): [Want | null, Have | null][] {
  const scored = wanted
    .flatMap((want, row) => found.map((have, column) => ({ row, column, score: score(want, have) })))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score || Math.abs(a.row - a.column) - Math.abs(b.row - b.column));
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { row, column } of scored) {
    if (partner.has(row) || taken.has(column)) continue;
    partner.set(row, column);
    taken.add(column);
  }
  return [
    ...wanted.map((want, row): [Want, Have | null] => [want, found[partner.get(row) ?? -1] ?? null]),
    ...found.filter((_, column) => !taken.has(column)).map((have): [null, Have] => [null, have]),
  ];
}

function judgeContact({ contact }: FilledPerson, { contact: found }: ResumeModel): Judgement[] {
  const digits = (text: string) => text.replace(/\D/g, "");
  const lower = (text: string) => text.trim().toLowerCase();
  const { place, street } = contact;
  // With the street or without the postal code it is the same place.
  const places = place
    ? [place, place.replace(/^\d{4,5} /, ""), `${street}, ${place}`, `${street} ${place}`]
    : [];
  const readPlace = places.some((one) => plain(one) === plain(found.place ?? "")) ? place : found.place;
  return [
    ...judgeOne("name", null, contact.name, found.name),
    ...judgeOne("email", null, contact.email, found.email, lower),
    ...judgeOne("phone", null, contact.phone, found.phone, digits),
    ...judgeOne("place", null, place, readPlace),
    ...judgeSet("links", contact.links, found.links, (link) =>
      link.replace(/^(https?:\/\/)?(www\.)?|\/$/g, ""),
    ),
  ];
}

function judgeStudies(person: FilledPerson, model: ResumeModel): Judgement[] {
  // Degree and field count together: "BSc" + "Nursing" is what "BSc in Nursing" + nothing is.
  const degree = (one: { degree: string | null; field: string | null }) =>
    [one.degree, one.field].filter(Boolean).join(" ") || null;
  const bare = (text: string) =>
    plain(text)
      .replace(/[(),]| (in|of|der|des|für|im Fach)(?= )/g, "")
      .replace(/\s+/g, " ");
  const pairs = pairUp(person.education, model.education, (want, have) => {
    const [one, other] = [degree(want), degree(have)];
    return (
      (one && other && bare(one) === bare(other) ? 2 : 0) +
      (plain(want.institution) === plain(have.institution ?? "") ? 2 : 0) +
      (want.end && want.end === have.end ? 1 : 0)
    );
  });
  return pairs.flatMap(([want, have]) => {
    const where = want ? degree(want) : have ? `(extra) ${degree(have) ?? have.institution}` : null;
    return [
      ...judgeOne("degree", where, want && degree(want), have && degree(have), bare),
      ...judgeOne("institution", where, want?.institution, have?.institution),
      ...judgeOne("study end", where, want?.end, have?.end),
    ];
  });
}

function judgeLanguages(person: FilledPerson, model: ResumeModel): Judgement[] {
  const pairs = pairUp(person.languages, model.languages, (want, have) =>
    plain(want.language) === plain(have.language) ? 1 : 0,
  );
  return pairs.flatMap(([want, have]) => [
    ...judgeOne("language", null, want?.language, have?.language),
    ...judgeOne("level", want?.language ?? null, want?.level, have?.level, (text) =>
      plain(text.replace(/^\((.*)\)$/, "$1")),
    ),
  ]);
}

function judgeOne(
  field: JudgedField,
  where: string | null,
  wanted: string | null | undefined,
  found: string | null | undefined,
  key: (text: string) => string = plain,
): Judgement[] {
  const [want, have] = [wanted || null, found || null];
  if (want === null && have === null) return [];
  const right = want !== null && have !== null && key(want) === key(have);
  return [{ field, where, wanted: want, found: have, right }];
}

function judgeSet(
  field: JudgedField,
  wanted: readonly string[],
  found: readonly string[],
  key: (text: string) => string = normalize,
  where: string | null = null,
): Judgement[] {
  const left = [...found];
  const judged = wanted.map((want): Judgement => {
    const at = left.findIndex((have) => key(have) === key(want));
    const [have] = at < 0 ? [null] : left.splice(at, 1);
    return { field, where, wanted: want, found: have ?? null, right: at >= 0 };
  });
  return [...judged, ...left.map((have) => ({ field, where, wanted: null, found: have, right: false }))];
}

const texts = (items: readonly { text: string }[]) => items.map((one) => one.text);

/** White space and list marks do not count. */
export function normalize(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\u00ad/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^[•●◦▪■○·‣*–—-] ?/u, "")
    .trim();
}

/** Neither does what separates a value from the next one. */
function plain(text: string): string {
  return normalize(text).replace(/[\s,;:|.–—-]+$/u, "");
}
