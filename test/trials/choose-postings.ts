/**
 * Which six postings a résumé is tailored to: two of its trade or the nearest there are, two near it, two far away. The table
 * is by hand, so that no reader of ours decides what it is measured on. `corpus:` names stand in the corpus; without it the next
 * in the list takes their place.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { FilledPerson } from "../fixtures/people/filled-person.ts";
import { tuningPostings } from "../fixtures/postings/index.ts";

export type Nearness = "same" | "near" | "far";

export interface ChosenPosting {
  name: string;
  nearness: Nearness;
  text: string;
}

const corpus = join(process.env.AUTOHIRE_CORPUS ?? "../shared/corpus", "postings");

/** By trade, and language where German postings are nearer: what is nearest first; the first two are `same`, the next two `near`. */
const nearest: Record<string, string> = {
  software:
    "backend-developer corpus:tech_software_engineer devops-engineer data-analyst corpus:tech_devops_engineer ux-contractor",
  data: "data-analyst corpus:business_business_analyst backend-developer marketing-manager accountant corpus:tech_software_engineer",
  nursing: "icu-nurse physiotherapist social-worker laboratory-technician hr-partner",
  "nursing de": "pflegefachkraft icu-nurse verwaltungsfachangestellte receptionist social-worker",
  "elderly care": "pflegefachkraft icu-nurse receptionist social-worker verwaltungsfachangestellte",
  care: "social-worker icu-nurse physiotherapist hairdresser primary-teacher",
  therapy: "physiotherapist icu-nurse social-worker primary-teacher",
  law: "litigation-associate claims-handler hr-partner accountant corpus:business_business_analyst",
  electrical: "site-manager elektroniker devops-engineer forklift-operator laboratory-technician",
  "teaching de":
    "primary-teacher verwaltungsfachangestellte receptionist pflegefachkraft corpus:academic_professor",
  teaching: "primary-teacher corpus:academic_professor social-worker hr-partner postdoc-chemist",
  kitchen: "koch-schweiz store-manager receptionist forklift-operator farm-assistant",
  "kitchen de": "koch-schweiz receptionist pflegefachkraft lkw-fahrer",
  accounting: "accountant steuerfachangestellte claims-handler data-analyst corpus:business_business_analyst",
  "accounting de": "steuerfachangestellte accountant verwaltungsfachangestellte data-analyst",
  logistics: "forklift-operator lkw-fahrer store-manager farm-assistant site-manager",
  marketing:
    "marketing-manager corpus:creative_content_writer corpus:business_product_manager ux-contractor data-analyst store-manager",
  retail: "store-manager hairdresser forklift-operator marketing-manager receptionist",
  "purchasing de": "accountant verwaltungsfachangestellte steuerfachangestellte store-manager",
  office: "hr-partner accountant claims-handler store-manager receptionist",
  "office de": "verwaltungsfachangestellte steuerfachangestellte receptionist hr-partner",
  "public service de": "verwaltungsfachangestellte sicherheitsmitarbeiter steuerfachangestellte receptionist",
  "public service": "social-worker primary-teacher hr-partner corpus:creative_content_writer data-analyst",
  science: "laboratory-technician postdoc-chemist corpus:academic_professor data-analyst icu-nurse",
  sales:
    "store-manager marketing-manager corpus:business_product_manager claims-handler corpus:business_business_analyst",
  "sales de": "marketing-manager store-manager receptionist verwaltungsfachangestellte",
  "building de": "bauingenieur site-manager elektroniker zerspanungsmechaniker",
  design:
    "ux-contractor corpus:business_product_manager marketing-manager corpus:creative_content_writer backend-developer",
};

function findText(name: string): string | null {
  const own = tuningPostings.find((one) => one.name === name);
  if (own) return own.text;
  if (!name.startsWith("corpus:")) throw new Error(`no such posting: ${name}`);
  const path = join(corpus, `${name.slice("corpus:".length)}.txt`);
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}

/** How far apart the two that are far away stand in the list of all. */
const stride = 7;

/** `n` is the résumé's place among all; it decides which postings are the far ones. */
export function choosePostings(person: FilledPerson, n: number): ChosenPosting[] {
  const row = nearest[`${person.trade} ${person.language}`] ?? nearest[person.trade];
  if (row === undefined) throw new Error(`no postings for the trade ${person.trade}`);
  const names = row.split(" ");
  const close = names.flatMap((name) => {
    const text = findText(name);
    return text === null ? [] : [{ name, text }];
  });
  const others = tuningPostings.filter(({ name }) => !names.includes(name));
  const far = [others[(n * stride) % others.length]!, others[(n * stride + stride + 3) % others.length]!];
  const chosen = [...close.slice(0, 4), ...far.map(({ name, text }) => ({ name, text }))];
  if (chosen.length !== 6) throw new Error(`six postings wanted for ${person.trade}`);
  return chosen.map((one, i) => ({ ...one, nearness: i < 2 ? "same" : i < 4 ? "near" : "far" }));
}
