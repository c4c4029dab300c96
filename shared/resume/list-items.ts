import { describeEducation, describePosition } from "./list-facts.ts";
import type { ResumeFacts, Source, Statement } from "./model.ts";

/** One item of the profile with its place in words, for comparing and merging. */
export interface ProfileItem {
  id: string;
  /** "experience / Senior Cook, Hotel Adler / bullet". */
  path: string;
  text: string;
  sources: Source[];
}

export type StatementList = "summary" | "certificates" | "publications" | "other";
const statementLists: readonly StatementList[] = ["summary", "certificates", "publications", "other"];

export const contactFields = ["name", "headline", "email", "phone", "place"] as const;

/** Every item of the facts, parents before what they hold. */
export function listItems(facts: ResumeFacts): ProfileItem[] {
  const items: ProfileItem[] = [];
  const add = (item: { id: string; sources: Source[] }, path: string, text: string) =>
    items.push({ id: item.id, path, text, sources: item.sources });
  const addAll = (list: Statement[], path: string) => {
    for (const one of list) add(one, path, one.text);
  };
  for (const position of facts.positions) {
    const name = [position.title, position.employer].filter((part) => part !== null).join(", ") || "position";
    add(position, "experience", describePosition(position));
    addAll(position.bullets, `experience / ${name}`);
  }
  for (const education of facts.education) {
    const name =
      [education.degree, education.institution].filter((part) => part !== null).join(", ") || "education";
    add(education, "education", describeEducation(education));
    addAll(education.details, `education / ${name}`);
  }
  for (const project of facts.projects) {
    add(project, "projects", project.name);
    addAll(project.details, `projects / ${project.name}`);
  }
  for (const skill of facts.skills)
    add(skill, skill.group ? `skills / ${skill.group}` : "skills", skill.text);
  for (const one of facts.languages)
    add(one, "languages", one.level ? `${one.language} (${one.level})` : one.language);
  for (const list of statementLists) addAll(facts[list], list);
  return items;
}
