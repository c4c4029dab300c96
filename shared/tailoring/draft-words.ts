/** What a draft says of its own: headings, labels and connectors. Everything else is the candidate's. */

import type { SkillCategory } from "../text/skills/index.ts";

export type DraftLanguage = "en" | "de";

export interface DraftHeadings {
  summary: string;
  experience: string;
  projects: string;
  education: string;
  skills: string;
  certificates: string;
  languages: string;
  publications: string;
  other: string;
}

export type SkillLabel =
  | "languages"
  | "frameworks"
  | "databases"
  | "platforms"
  | "software"
  | "equipment"
  | "rules"
  | "methods"
  | "fields"
  | "soft"
  | "further";

export interface DraftWords {
  headings: DraftHeadings;
  skillLabels: Record<SkillLabel, string>;
  /** "Data Engineer at Northwind" */
  at: string;
  previously: string;
  /** Takes the names that follow: "Experience with SQL, Kafka and Go." */
  experienceWith: string;
  and: string;
  /** Between degree and field: "BSc in Mathematics". */
  degreeIn: string;
}

export const draftWords: Record<DraftLanguage, DraftWords> = {
  en: {
    headings: {
      summary: "Summary",
      experience: "Experience",
      projects: "Projects",
      education: "Education",
      skills: "Skills",
      certificates: "Certificates",
      languages: "Languages",
      publications: "Publications",
      other: "Additional information",
    },
    skillLabels: {
      languages: "Programming languages",
      frameworks: "Frameworks",
      databases: "Databases",
      platforms: "Cloud and platforms",
      software: "Tools and software",
      equipment: "Equipment",
      rules: "Standards and regulations",
      methods: "Methods",
      fields: "Fields",
      soft: "Working with people",
      further: "Further skills",
    },
    at: "at",
    previously: "previously",
    experienceWith: "Experience with",
    and: "and",
    degreeIn: " in ",
  },
  de: {
    headings: {
      summary: "Profil",
      experience: "Berufserfahrung",
      projects: "Projekte",
      education: "Ausbildung",
      skills: "Kenntnisse",
      certificates: "Zertifikate",
      languages: "Sprachen",
      publications: "Veröffentlichungen",
      other: "Sonstiges",
    },
    skillLabels: {
      languages: "Programmiersprachen",
      frameworks: "Frameworks",
      databases: "Datenbanken",
      platforms: "Cloud und Plattformen",
      software: "Werkzeuge und Software",
      equipment: "Geräte und Maschinen",
      rules: "Normen und Vorschriften",
      methods: "Methoden",
      fields: "Fachgebiete",
      soft: "Umgang mit Menschen",
      further: "Weitere Kenntnisse",
    },
    at: "bei",
    previously: "zuvor",
    experienceWith: "Erfahrung mit",
    and: "und",
    degreeIn: " ",
  },
};

/** Under which label a kind of skill stands. Certificates and what the dictionary does not know have none of their own. */
export const labelOfCategory: Record<SkillCategory, SkillLabel> = {
  language: "languages",
  framework: "frameworks",
  database: "databases",
  cloud: "platforms",
  platform: "platforms",
  tool: "software",
  software: "software",
  equipment: "equipment",
  standard: "rules",
  law: "rules",
  method: "methods",
  technique: "methods",
  subject: "fields",
  soft: "soft",
  certificate: "further",
  licence: "further",
};
