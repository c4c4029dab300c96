import type { Contact } from "../../resume/model.ts";
import type { Reading } from "../read-evidence.ts";
import { findName } from "./check-employers.ts";
import type { DraftClaim } from "./draft-claim.ts";

/** What the candidate's own contact data say. It never is a fact: it goes to no model and proves no deed. */
export type OwnContact = Pick<Contact, "name" | "email" | "phone" | "place" | "links">;

/** Only so led in is a place where somebody lives; "opened an office in Leeds" is a deed. */
const livingLeadIn =
  /\b(?:(?:based|living|live|lives|located|resident|residing|reside|resides)\s+(?:in|of)|(?:wohnhaft|wohne|lebe)\s+in)\s+(?:the\s+)?$/iu;
const shortestName = 2;

/** Name, place of living, address and links of the candidate where a text names them, as they are: claims that hold. */
export function checkContact(after: Reading, contact: OwnContact): DraftClaim[] {
  const { text } = after;
  const claims: DraftClaim[] = [];
  const hold = (start: number, end: number): void => {
    if (claims.some((other) => other.start < end && start < other.end)) return;
    claims.push({
      text: text.slice(start, end),
      kind: "identity",
      start,
      end,
      supported: true,
      evidence: [],
    });
  };
  const holdAll = (name: string, from = 0): void => {
    for (let at = findName(text.slice(from), name); at >= 0; at = findName(text.slice(from), name)) {
      hold(from + at, from + at + name.length);
      from += at + name.length;
    }
  };
  for (const link of contact.links) {
    const bare = bareLink(link);
    const at = text.toLowerCase().indexOf(bare);
    if (at < 0 || findName(text.toLowerCase().slice(at), bare) !== 0) continue;
    const scheme = /(?:https?:\/\/)?(?:www\.)?$/i.exec(text.slice(0, at))?.[0].length ?? 0;
    hold(at - scheme, at + bare.length);
  }
  for (const data of [contact.name, contact.email, contact.phone]) if (data) holdAll(data);
  for (const part of contact.name?.split(/\s+/) ?? []) {
    if (part.replace(/\./g, "").length >= shortestName && /^\p{Lu}/u.test(part)) holdAll(part);
  }
  const places = contact.place ? [contact.place, ...contact.place.split(/\s*,\s*/)] : [];
  for (const place of places) {
    for (let at = text.indexOf(place); place !== "" && at >= 0; at = text.indexOf(place, at + 1)) {
      if (findName(text.slice(at, at + place.length + 1), place) !== 0) continue;
      const lead = livingLeadIn.exec(text.slice(0, at));
      const behind = claims.some(
        (claim) => claim.end <= at && /^\s*[,·|(–-]\s*$/u.test(text.slice(claim.end, at)),
      );
      if (lead) hold(lead.index, at + place.length);
      else if (behind) hold(at, at + place.length);
    }
  }
  return claims;
}

/** Whether what another check saw is nothing but the candidate's own data in full ("+44 7700 900142" is no figure). */
export const isOwnData = (claim: DraftClaim, own: readonly DraftClaim[], contact: OwnContact): boolean => {
  const whole = [contact.name, contact.email, contact.phone, contact.place, ...contact.links];
  if (claim.kind === "identity" && claim.start < 0)
    return whole.some((data) => data !== null && (data === claim.text || isSameLink(data, claim.text)));
  return own.some(
    (one) => /\W/.test(one.text) && one.start <= claim.start && claim.end <= one.end && claim !== one,
  );
};

const bareLink = (link: string): string =>
  link
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?|^www\./, "")
    .replace(/\/$/, "");
const isSameLink = (one: string, other: string): boolean => bareLink(one) === bareLink(other);
