/** Hours and term of a contract, as a posting words them. */

import type { PostingLine } from "./read-posting-lines.ts";

export const contractLabel =
  /^(?:employment(?: type)?|job type|contract(?: type)?|type|anstellungsart|arbeitszeit|vertragsart|schedule|hours|umfang|beschäftigungsart|pensum|arbeitsverhältnis|stellenumfang)\s*[:–]\s*(.+)$/iu;

const words =
  /(?<![\p{L}\d])(?:full[- ]?time(?: or part[- ]?time| faculty)?|full or part[- ]?time|part[- ]?time|permanent(?! make)|temporary|temp[- ]to[- ]perm|fixed[- ]term(?: until [^,.;|]{1,30})?|limited to \d{1,2} (?:years?|months?)|\d{1,2}[- ]months?(?: fixed[- ]term)? contract|term position|contract(?:or)? position|maternity (?:cover|leave)|freelance|internship|seasonal|per diem|zero[- ]hours|casual|tenure[- ]track|0[.,]\d{1,2} (?:FTE|VZÄ)|voll- (?:und|oder|bzw\.) teilzeit|vollzeit|teilzeit|festanstellung|unbefristet\p{L}*|befristet\p{L}*(?: (?:auf|bis|für) [^,.;|]{1,24})?|saisonstelle|elternzeitvertretung|minijob(?:-basis)?|midijob|werkstudent\p{L}*|praktikum|aushilfe|ausbildungsplatz|freie mitarbeit|\d{2}(?:[.,]\d)?[- –]?(?:stunden(?:-woche)?|hours? (?:per|a) week|wochenstunden)|\d days a week|\d{2,3}\s?[–-]\s?100\s?%)(?![\p{L}])/giu;
/** What only the opening lines say so shortly. */
const openingWords =
  /(?<![\p{L}\d]|(?:after|within|in|nach) )\d{1,2}[- ]months?(?! (?:of|'|’))(?![\p{L}])/giu;

/** Days a week in the office are no part of the hours. */
const elsewhere = /office|on[- ]?site|remote|home|hybrid|büro|vor ort/iu;

/** The words of the contract label, or up to four found where no demands stand; null where nothing is said. */
export function readContract(lines: readonly PostingLine[]): string | null {
  for (const line of lines.slice(0, 60)) {
    const given = contractLabel.exec(line.text)?.[1]?.trim();
    if (!given || given.length >= 80) continue;
    const inTitle = [...lines[0]!.text.slice(0, 200).matchAll(words)].map((match) => match[0]);
    return [given, ...inTitle.filter((one) => !given.toLowerCase().includes(one.toLowerCase()))].join(", ");
  }
  const found: string[] = [];
  lines.forEach((line, at) => {
    if (found.length >= 4 || line.section === "process" || line.section === "must" || line.section === "nice")
      return;
    const text = line.text.slice(0, 3000);
    for (const match of [...text.matchAll(words), ...(at < 6 ? text.matchAll(openingWords) : [])]) {
      const low = match[0].toLowerCase();
      if (
        /days a week/u.test(low) &&
        elsewhere.test(text.slice(Math.max(0, match.index - 40), match.index + 50))
      )
        continue;
      if (!found.some((one) => one.toLowerCase().includes(low))) found.push(match[0]);
    }
  });
  return found.length > 0 ? found.slice(0, 4).join(", ") : null;
}

/** A line or piece that says hours or term and little else. */
export function isContractOnly(text: string): boolean {
  const rest = text
    .replace(words, "")
    .replace(
      /[\d.,%()/&+|–-]|\b(?:or|oder|and|und|in|hours?|per|week|std|stunden|woche|ab|sofort|asap|start)\b/giu,
      "",
    );
  return text.search(words) >= 0 && rest.trim().split(/\s+/u).filter(Boolean).length <= 2;
}
