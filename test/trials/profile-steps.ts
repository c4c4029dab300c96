/**
 * The profile as a third device of a history: its words are changed there, proposals go both ways between it, the résumé and a copy for a
 * job, and what the candidate wrote must be somewhere: in the profile, or in a résumé. The words `p…` come from the profile, `s…` from the
 * copy.
 */
import type { Profile, SyncGroup } from "../../shared/contract/schemas.ts";
import { type DocxDocument, readText } from "../../shared/docx/index.ts";
import { pick, type Random, uniqueWordsIn } from "./random-histories.ts";

type Proposal = SyncGroup["places"][number]["proposals"][number];
type Facts = Profile["facts"];
type Position = Facts["positions"][number];
type Decision = { proposal: string; decision: "accept" | "reject" | "profile" | "document" };

/** What the steps need of the history that they are part of. */
export interface ProfileWorld {
  random: Random;
  getProfile(): Promise<Profile>;
  updateProfile(revision: number, facts: Facts): Promise<void>;
  listProposals(): Promise<Proposal[]>;
  /** What is open then, or the code of the refusal. */
  decide(decisions: Decision[]): Promise<Proposal[] | string>;
  /** The latest of each résumé, by the résumé's id. */
  loadLatest(): Promise<Map<string, DocxDocument>>;
  newWord(): string;
  now(): string;
  /** A word that somebody chose to do without, in every place or in one résumé alone. */
  excuse(word: string, resumeId: string | null): void;
  isExcused(word: string): boolean;
  note(step: string): void;
  fail(what: string): void;
}

/** Proposals decided at once; more are decided in further rounds. */
const mostAtOnce = 4;
/** More rounds than these no household needs. */
const mostRounds = 40;

const about = ({ resumeId, factId, kind }: Proposal) => `${resumeId} ${factId} ${kind}`;
const wording = (one: Proposal) => JSON.stringify([about(one), one.profile, one.document]);
const flat = (text: string) => text.replace(/\s+/g, " ").trim();

export class ProfileSteps {
  private readonly world: ProfileWorld;
  private readonly written = new Set<string>();
  private readonly rejected = new Set<string>();

  constructor(world: ProfileWorld) {
    this.world = world;
  }

  /** A word put into a line, a title or an employer; another end; a line taken out. */
  async edit(): Promise<void> {
    const { world } = this;
    const { random } = world;
    const { revision, facts } = await world.getProfile();
    const lines = listStatements(facts);
    const dice = random(8);
    const said = { kind: "candidate", at: world.now(), question: null } as const;
    const position = pick(facts.positions, random);
    if (dice === 0 && lines.length > 3) {
      const gone = pick(lines, random)!;
      for (const word of uniqueWordsIn(gone.text)) if (word.startsWith("p")) world.excuse(word, null);
      dropStatement(facts, gone.id);
      world.note(`profile drops ${gone.id}`);
    } else if (dice === 1 && position) {
      const field = random(2) === 0 ? "title" : "employer";
      const word = world.newWord();
      const before = position[field];
      position[field] = before === null ? `Grand ${word}` : `${before} ${word}`;
      position.sources.push(said);
      this.written.add(word);
      world.note(`profile ${field} ${position.id} ${word}`);
    } else if (dice === 2 && position && position.start !== null && position.start !== "present") {
      position.end = `${Number(position.start.slice(0, 4)) + 1 + random(5)}`;
      position.dateText = null;
      world.note(`profile dates ${position.id}`);
    } else {
      const line = pick(lines, random);
      if (!line) return;
      const words = line.text.split(" ");
      const word = world.newWord();
      words.splice(1 + random(Math.max(1, words.length - 1)), 0, word);
      line.text = words.join(" ");
      line.sources.push(said);
      this.written.add(word);
      world.note(`profile text ${line.id} ${word}`);
    }
    await world.updateProfile(revision, facts);
    await this.check();
  }

  /** Some of what is open, accepted or rejected; true when something was. */
  async decide(all: boolean, onlyChosen = false): Promise<boolean> {
    const { world } = this;
    const { random } = world;
    const open = await world.listProposals();
    for (const one of open)
      if (this.rejected.has(wording(one))) world.fail(`rejected, and asked again: ${describe(one)}`);
    if (open.length === 0) return false;
    const chosen: { one: Proposal; decision: Decision["decision"] }[] = [];
    const seen = new Set<string>();
    for (const one of open) {
      if (chosen.length >= mostAtOnce || seen.has(`${one.factId} ${one.kind}`)) continue;
      if (!all && random(2) === 0) continue;
      // What takes a whole fact away goes alone: others may be about what it takes along.
      if (one.kind === "removed" && chosen.length > 0) continue;
      seen.add(`${one.factId} ${one.kind}`);
      chosen.push({ one, decision: this.choose(one, onlyChosen) });
      if (one.kind === "removed") break;
    }
    if (chosen.length === 0) return false;
    const before = await world.getProfile();
    for (const { one, decision } of chosen) this.excuse(one, decision, before.facts);
    const left = await world.decide(chosen.map(({ one, decision }) => ({ proposal: one.id, decision })));
    const told = chosen.map(({ one, decision }) => `${decision} ${one.direction} ${one.kind} ${one.factId}`);
    world.note(`proposals ${told.join(", ")}${typeof left === "string" ? `: ${left}` : ""}`);
    if (typeof left === "string") {
      world.fail(`the decision on proposals was refused: ${left}`);
      return true;
    }
    await this.checkDecided(chosen, left);
    await this.check();
    return true;
  }

  private choose(one: Proposal, onlyChosen: boolean): Decision["decision"] {
    const { random } = this.world;
    const intoResume = one.written !== null;
    if (!onlyChosen && random(4) === 0) return "reject";
    if (one.direction === "conflict") return intoResume && random(2) === 0 ? "profile" : "document";
    return one.direction === "resume" && !intoResume ? "reject" : "accept";
  }

  /** The words that a decision does without. */
  private excuse(one: Proposal, decision: Decision["decision"], facts: Facts): void {
    if (decision === "reject") {
      this.rejected.add(wording(one));
      return;
    }
    const intoFacts = one.direction === "fact" || decision === "document";
    const [kept, gone] = intoFacts ? [one.document, one.profile] : [one.profile, one.document];
    const position = one.kind === "removed" ? facts.positions.find(({ id }) => id === one.factId) : null;
    const also = position && intoFacts ? [JSON.stringify(position)] : [];
    const keeps = new Set(uniqueWordsIn(kept ?? ""));
    for (const word of [gone ?? "", ...also].flatMap(uniqueWordsIn))
      if (!keeps.has(word) && (word.startsWith("p") || !intoFacts))
        this.world.excuse(word, intoFacts ? null : one.resumeId);
  }

  /** Both sides say the same of what was accepted, and it is not asked any more. */
  private async checkDecided(
    chosen: readonly { one: Proposal; decision: Decision["decision"] }[],
    left: readonly Proposal[],
  ): Promise<void> {
    const { world } = this;
    const { facts } = await world.getProfile();
    const latest = await world.loadLatest();
    const open = new Map(left.map((one) => [about(one), one]));
    for (const { one, decision } of chosen) {
      if (decision === "reject") {
        if (left.some((other) => wording(other) === wording(one)))
          world.fail(`rejected, and still open: ${describe(one)}`);
        continue;
      }
      const still = open.get(about(one));
      if (still) world.fail(`accepted, and still open: ${describe(one)}, now ${describe(still)}`);
      if (one.direction === "fact" || decision === "document") {
        const says = readFact(facts, one);
        if (says !== undefined && says !== one.document)
          world.fail(`${describe(one)} was accepted, and the profile says ${says}`);
      } else if (one.kind !== "removed") {
        const text = flat(readText(latest.get(one.resumeId)!));
        const wanted = one.kind === "dates" ? one.profileDates : one.profile;
        if (!text.includes(flat(wanted ?? "")))
          world.fail(`${describe(one)} was accepted, and is not written`);
      }
    }
  }

  /** What was written into the profile is there, or in a résumé. */
  async check(): Promise<void> {
    const { world } = this;
    const { facts } = await world.getProfile();
    const held = new Set(uniqueWordsIn(JSON.stringify(facts)));
    const missing = [...this.written].filter((word) => !held.has(word) && !world.isExcused(word));
    if (missing.length === 0) return;
    const latest = [...(await world.loadLatest()).values()].map((doc) => readText(doc)).join("\n");
    for (const word of missing)
      if (!latest.includes(word)) world.fail(`${word} was written into the profile and is lost`);
  }

  /** Until nothing is open. */
  async finish(): Promise<void> {
    for (let round = 0; round < mostRounds; round++) if (!(await this.decide(true, round > 4))) return;
    const left = await this.world.listProposals();
    for (const one of left.slice(0, 3)) this.world.fail(`cannot be decided: ${describe(one)}`);
  }
}

const describe = ({ direction, kind, factId, agreed, profile, document, written }: Proposal) =>
  `${direction} ${kind} of ${factId} ${JSON.stringify({ agreed, profile, document, written })}`;

function listStatements(facts: Facts) {
  return [
    ...facts.summary,
    ...facts.positions.flatMap(({ bullets }) => bullets),
    ...facts.education.flatMap(({ details }) => details),
    ...facts.projects.flatMap(({ details }) => details),
    ...facts.certificates,
    ...facts.publications,
  ];
}

function dropStatement(facts: Facts, id: string): void {
  const without = <T extends { id: string }>(list: T[]) => list.filter((one) => one.id !== id);
  facts.summary = without(facts.summary);
  for (const one of facts.positions) one.bullets = without(one.bullets);
  for (const one of [...facts.education, ...facts.projects]) one.details = without(one.details);
  facts.certificates = without(facts.certificates);
  facts.publications = without(facts.publications);
}

/** What the profile says of the proposal's fact; null where it says nothing, undefined where that is not looked up here. */
function readFact(facts: Facts, { factId, list, kind }: Proposal): string | null | undefined {
  const statements = [...listStatements(facts), ...facts.other];
  const line = statements.find(({ id }) => id === factId);
  if (line || list === "bullets" || list === "details") return line?.text ?? null;
  const position: Position | undefined = facts.positions.find(({ id }) => id === factId);
  if (list !== "positions") return undefined;
  if (!position) return null;
  if (kind === "title" || kind === "employer") return position[kind];
  if (kind === "removed") return position.title ?? position.id;
  const { start, end } = position;
  return start === null && end === null ? null : `${start ?? ""}/${end ?? ""}`;
}
