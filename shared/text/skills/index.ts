export { type FoundSkill, findSkills } from "./find-skills.ts";
export { properNames } from "./proper-names.ts";
export {
  canonicalSkill,
  coversSkill,
  findSkill,
  getSkill,
  listSkills,
  sameSkill,
} from "./skill-dictionary.ts";
export type { SkillCategory, SkillEntry } from "./skill-entry.ts";
