import type { Fact } from "../../resume/model.ts";

/**
 * Fields of work as a summary calls them, and the titles and employers that say a post was in one: a cashier worked in
 * retail, a commis chef in kitchens. Only years are counted with them; no deed and no skill follows from a field.
 */
const fields: [RegExp, RegExp][] = [
  [
    /^(?:retail|shops?|stores?|the shop floor|retail work|retailing)$/,
    /\b(?:store|shop|sales assistant|cashier|supermarket|retail|merchandiser|books|clothing)\b/,
  ],
  [
    /^(?:(?:hotel and restaurant |professional )?kitchens?|catering|cookery|cooking)$/,
    /\b(?:chef|cook|kitchen|commis)\b/,
  ],
  [
    /^(?:hospitality)$/,
    /\b(?:chef|cook|kitchen|commis|waiter|waitress|bartender|barista|hotel|restaurant)\b/,
  ],
  [/^(?:nursing|hospitals?|hospital nursing)$/, /\b(?:nurse|nursing|hospital)\b/],
  [/^(?:teaching|(?:the )?classrooms?|schools?)$/, /\b(?:teacher|teaching|school)\b/],
  [/^(?:education)$/, /\b(?:teacher|teaching|school|tutor|lecturer|learning)\b/],
  [
    /^(?:software|software development|software engineering|programming|development)$/,
    /\b(?:developer|programmer|software)\b/,
  ],
  [
    /^(?:warehous(?:es?|ing)|logistics|dispatch|distribution)$/,
    /\b(?:warehouse|picker|dispatcher|forklift|logistics|cold store|parcel|haulage|freight)\b/,
  ],
  [
    /^(?:law|legal work|law firms|the law|the legal field)$/,
    /\b(?:paralegal|legal|law|solicitor|attorney|lawyer)\b/,
  ],
  [
    /^(?:accounting|accountancy|bookkeeping|accounts|finance)$/,
    /\b(?:accountant|accounting|accounts|ledger|bookkeeper|auditor|finance)\b/,
  ],
  [/^(?:marketing)$/, /\bmarketing\b/],
  [/^(?:care|care work|social care)$/, /\b(?:care|carer)\b/],
  [/^(?:laborator(?:y|ies)|labs?|laboratory work|research)$/, /\b(?:laboratory|lab|research)\b/],
  [
    /^(?:administration|office work|offices?)$/,
    /\b(?:secretary|receptionist|executive assistant|office|administrator|clerk)\b/,
  ],
  [/^(?:electrical work|the electrical trade)$/, /\b(?:electrician|electrical)\b/],
];

/** The posts in the fields that stand right behind a time ("in warehouses and dispatch"), none where one is not known. */
export function listFieldPosts(behind: string, facts: readonly Fact[]): Fact[] {
  const told =
    /^\s*(?:of (?:experience|work)\s+)?(?:working\s+)?in\s+([\p{L} ]{3,50}?)(?=\s*[.,;:]|\s*$)/iu.exec(
      behind,
    )?.[1];
  if (told === undefined) return [];
  const names = told.toLowerCase().split(/\s+and\s+/);
  const patterns = names.flatMap((name) =>
    fields.filter(([field]) => field.test(name.trim())).map(([, posts]) => posts),
  );
  if (patterns.length < names.length) return [];
  return facts.filter(
    (fact) =>
      fact.kind === "position" &&
      patterns.some((pattern) => pattern.test(`${fact.title ?? ""} | ${fact.employer ?? ""}`.toLowerCase())),
  );
}
