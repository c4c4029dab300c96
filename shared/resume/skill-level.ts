/**
 * How well the candidate says to know a skill, in words, figures or marks: "(basic)", "– Grundkenntnisse", "3/5", "★★☆".
 * A level is part of what is claimed: without it a line "Kubernetes (basic)" would carry "expert in Kubernetes".
 */

const degree =
  "(?:very|sehr|rather|quite|fairly|mostly|only|some|a little|a bit of|basic|good|solid|strong|excellent|advanced|limited|working|first|initial|expert|practical|theoretical|reading|school|gute?|einfache|erste|geringe|solide|fundierte|vertiefte|erweiterte|fortgeschrittene|praktische|theoretische)";
const noun =
  "(?:knowledge|level|skills?|user|experience|understanding|proficiency|command|exposure|familiarity|use|basics|kenntnisse|grundkenntnisse|erfahrung|erfahrungen|niveau|anwender(?:in)?)";
const word =
  "(?:basics?|beginner|novice|elementary|foundation|introductory|a few (?:words|phrases)|reading(?: only)?|passive|rudimentary|limited|little|some|familiar(?:ity)?|exposure|learning|rusty|intermediate|upper[- ]intermediate|competent|confident|proficient|proficiency|good|solid|strong|excellent|fluent|advanced|expert|master|mastery|self[- ]taught|theory only|in training|in progress|anfänger(?:in)?|einsteiger(?:in)?|grundlagen|grundkenntnisse|basiskenntnisse|grundwissen|basiswissen|schulkenntnisse|expertenkenntnisse|fortgeschritten|erfahren|sicher|gut|experte|expertin|in ausbildung|im aufbau)";
const time = "\\d+\\s*\\+?\\s*(?:years?|yrs?|months?|jahre?n?|monate?n?)(?: (?:of )?experience)?";
const figures = "\\d{1,3}\\s?%|\\d{1,2}\\s?(?:\\/|of|von|out of)\\s?\\d{1,2}";
const marks = "[★☆●○◐✩✭⭐■□▪▫]{2,10}";
const level = `(?:(?:(?:${degree} )*(?:${word}|${degree} ${noun})(?: ${noun})?(?: only)?)|${time}|${figures}|${marks})`;

const whole = new RegExp(`^[([]?\\s*${level}\\s*[)\\]]?$`, "iu");
const behind = new RegExp(
  `\\s*(?:[([]\\s*${level}\\s*[)\\]]|(?:\\s[-–—]|:|,)\\s*${level}|\\s(?:${marks}|${figures}))$`,
  "iu",
);
const before =
  /^(?:\((?:beginner|basic|elementary|intermediate|advanced|expert)\)|(?:familiar|some familiarity|familiarity|some experience|exposure|basics|learning|beginner|(?:some|basic|little|limited|working|first) (?:knowledge|understanding|experience|exposure|skills))(?:\s+(?:in|with|of|to))|(?:grund|basis|schul)kenntnisse (?:in|im|der|mit)|grundlagen (?:in|der|des|von)|erste (?:kenntnisse|erfahrungen?) (?:in|mit))\s+/iu;
/** Standing alone these may be what somebody is or does, and no level of what was named before. */
const alsoSkills =
  /^(?:confident|competent|strong|solid|learning|master|mastery|foundation|in training|sicher|in ausbildung|use|user)$/iu;
/** A heading of a group that says no more than how well: "Basic:", "Familiar with:", "Grundkenntnisse". */
const heading = new RegExp(
  `^(?!.*\\bskills?$|practical|theoretical|praktische|theoretische|school|reading|working (?!knowledge))(?:${level})(?:\\s+(?:in|with|of|mit|im))?$`,
  "iu",
);

export interface LeveledSkill {
  bare: string;
  /** As written, without brackets; null where nothing is said. */
  level: string | null;
}

/** A level without brackets or what joins it to its skill. */
export const unwrapLevel = (text: string) => text.replace(/^[\s([,:–—-]+|[\s)\]]+$/gu, "");

/** A skill as written, cut into what it is and how well it is known. */
export function splitSkillLevel(text: string): LeveledSkill {
  if (text.length > 200) return { bare: text, level: null };
  const tail = behind.exec(text);
  if (tail && tail.index > 0) return { bare: text.slice(0, tail.index).trim(), level: unwrapLevel(tail[0]) };
  const lead = before.exec(text);
  if (lead && lead[0].length < text.length)
    return { bare: text.slice(lead[0].length).trim(), level: unwrapLevel(lead[0]) };
  return { bare: text, level: null };
}

/** Whether a text says how well something is known, and not what. */
export function isSkillLevel(text: string): boolean {
  return text.length <= 60 && whole.test(text.trim()) && !alsoSkills.test(text.trim());
}

/** How well a group's heading says its skills are known, null where it names what they are. */
export function levelOfGroup(group: string | null): string | null {
  const bare = group?.replace(/\s*:\s*$/u, "").trim() ?? "";
  return bare.length <= 60 && heading.test(bare) ? bare : null;
}
