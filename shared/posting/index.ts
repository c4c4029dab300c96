export type {
  Posting,
  PostingProblemCode,
  PostingResult,
  Requirement,
  RequirementKind,
  RequirementTopic,
  SkillMention,
} from "./model.ts";
export { readPosting } from "./read-posting.ts";
