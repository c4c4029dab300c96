/**
 * What to prepare for an interview: for each changed bullet the story behind it and the questions this bullet asks for, and how to
 * speak honestly of must-haves that no fact meets. Nothing is made up: parts of a story are the candidate's words, a missing part is
 * a question to prepare.
 */

import type { Posting } from "../../posting/model.ts";
import { listFacts } from "../../resume/list-facts.ts";
import type { ResumeFacts } from "../../resume/model.ts";
import { findSkills } from "../../text/skills/index.ts";
import { asksForManners } from "../ask-questions.ts";
import { findNearest } from "../evidence/find-nearest.ts";
import { matchRequirements } from "../match-requirements.ts";
import type { Suggestion } from "../model.ts";
import { readText } from "../read-evidence.ts";
import { shorten } from "../shorten-quote.ts";
import { buildStories, type Story } from "../stories/build-stories.ts";
import { interviewWords } from "./interview-words.ts";
import type { LetterLanguage } from "./model.ts";

export interface InterviewItem {
  suggestion: string;
  before: string;
  after: string;
  facts: string[];
  employer: string | null;
  title: string | null;
  /** The candidate's own words, null where no fact tells the part. */
  situation: string | null;
  task: string | null;
  action: string | null;
  result: string | null;
  /** Parts that are missing, as questions to oneself. */
  prepare: string[];
  /** What an interviewer is likely to ask about exactly this line, two to four. */
  questions: string[];
}

/** A must-have that no fact meets, and what can honestly be said. */
export interface OpenDemand {
  requirement: string;
  text: string;
  advice: string;
  /** The fact nearest to it, that may be spoken of instead; it proves nothing. */
  nearest: string | null;
}

export interface InterviewSheet {
  language: LetterLanguage;
  items: InterviewItem[];
  open: OpenDemand[];
}

const fewestQuestions = 2;
const mostQuestions = 4;
const longestQuote = 90;

/** `accepted`: the suggestions whose words went into the document. Same input, same sheet. */
export function writeInterviewSheet(input: {
  accepted: readonly Pick<Suggestion, "id" | "before" | "after" | "facts">[];
  facts: ResumeFacts;
  posting: Posting;
  language: LetterLanguage;
  /** `YYYY-MM-DD`. */
  today: string;
}): InterviewSheet {
  const list = listFacts(input.facts);
  const stories = buildStories(list);
  const words = interviewWords[input.language];
  const items = input.accepted
    // A changed bullet: what was only moved or left out asks for nothing.
    .filter(({ before, after }) => after.trim() !== "" && after !== before)
    .map(({ id, before, after, facts }): InterviewItem => {
      const story = findStory(stories, facts, after);
      const telling = story ?? null;
      const part = (name: "situation" | "task" | "action" | "result"): string | null =>
        telling?.[name]?.text ?? null;
      const missing = (["situation", "task", "action", "result"] as const).filter(
        (name) => part(name) === null,
      );
      return {
        suggestion: id,
        before,
        after,
        facts: [...new Set([...facts, ...(telling?.facts ?? [])])],
        employer: telling?.context?.employer ?? null,
        title: telling?.context?.title ?? null,
        situation: part("situation"),
        task: part("task"),
        action: part("action"),
        result: part("result"),
        prepare: missing.map((name) => words.prepare[name]),
        questions: listQuestions(after, telling, input.language),
      };
    });
  return { language: input.language, items, open: listOpen(input, words) };
}

function findStory(stories: readonly Story[], facts: readonly string[], after: string): Story | undefined {
  const named = stories.filter((story) => facts.includes(story.id));
  const shared = (story: Story): number => {
    const own = new Set(readText(story.text).words.map((word) => word.stem));
    return readText(after).words.filter((word) => own.has(word.stem)).length;
  };
  return named.sort((a, b) => shared(b) - shared(a))[0];
}

const leads =
  /(?<!\p{L})(?:led|lead|leading|managed?|managing|headed|supervised?|coordinated?|directed?|ran a (?:team|gang|crew)|leitung|leitete|leite|führung|führte|geleitet|geführt|koordination|koordinierte)(?!\p{L})/iu;
const helps =
  /(?<!\p{L})(?:helped|assisted|supported|contributed|took part|half|unterstützte|mitarbeit|wirkte|mitgewirkt)(?!\p{L})/iu;
const trains =
  /(?<!\p{L})(?:trained?|taught|teach|mentor\p{L}*|coached?|precepted|ausbildung|anleitung|schulung\p{L}*|einarbeitung|geschult)(?!\p{L})/iu;
const changes =
  /(?<!\p{L})(?:introduced|migrat\p{L}*|moved|replaced|changed?|launch\p{L}*|started|einführung|umstellung|ablösung|eingeführt|umgestellt|aufbau)(?!\p{L})/iu;

/** Questions by what the line says, the most probing first; what is asked in general only fills up. */
export function listQuestions(line: string, story: Story | null, language: LetterLanguage): string[] {
  const words = interviewWords[language].questions;
  const reading = readText(line);
  const questions: string[] = [];
  const figure = reading.quantities.find((one) => /\p{L}|%/u.test(line.slice(one.start, one.end + 12)));
  if (figure) {
    const text = line.slice(figure.start, figure.end).trim();
    questions.push(words.figure(text));
  }
  if (leads.test(line)) questions.push(...words.leading);
  else if (helps.test(line)) questions.push(words.helping);
  const tool = findSkills(line).find(
    (skill) => !["soft", "licence", "method"].includes(skill.entry.category),
  );
  if (tool) questions.push(words.depth(tool.text), words.alternative(tool.text));
  if (trains.test(line)) questions.push(words.training);
  if (changes.test(line)) questions.push(words.change);
  if (story?.result === null || story === null) questions.push(words.result);
  questions.push(words.failure, words.again);
  const wanted = [...new Set(questions)].slice(0, mostQuestions);
  return wanted.length >= fewestQuestions ? wanted : [words.result, words.failure];
}

function listOpen(
  { facts, posting, today }: Parameters<typeof writeInterviewSheet>[0],
  words: (typeof interviewWords)[LetterLanguage],
): OpenDemand[] {
  const list = listFacts(facts);
  const papers = new Set(["degree", "licence", "language", "permit", "place"]);
  return matchRequirements({ posting, facts: list, today })
    .filter(
      (match) => !match.evidenced && match.requirement.kind === "must" && !asksForManners(match.requirement),
    )
    .map(({ requirement, years }): OpenDemand => {
      const quote = shorten(requirement.text.replace(/[.\s]+$/u, ""), longestQuote);
      const nearest =
        papers.has(requirement.topic) || years !== null ? null : findNearest({ requirement, facts: list });
      const near = nearest ? list.find((fact) => fact.id === nearest.fact)! : null;
      const advice =
        years !== null
          ? words.open.years(quote, years.found)
          : requirement.topic === "permit" || requirement.topic === "place"
            ? words.open.condition(quote)
            : papers.has(requirement.topic)
              ? words.open.paper(quote)
              : near
                ? words.open.near(quote, shorten(near.text, longestQuote))
                : words.open.none(quote);
      return { requirement: requirement.id, text: requirement.text, advice, nearest: near?.id ?? null };
    });
}
