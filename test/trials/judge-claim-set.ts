import { openDocx, readBlocks } from "../../shared/docx/index.ts";
import { readPosting } from "../../shared/posting/read-posting.ts";
import { listFacts } from "../../shared/resume/list-facts.ts";
import { readResume } from "../../shared/resume/read-resume.ts";
import { checkClaims, verdictOf } from "../../shared/tailoring/check-claims.ts";
import type { Claim } from "../../shared/tailoring/model.ts";
import type { ClaimSet, HonestRewrite, Lie } from "../fixtures/claims/claim-rewrite.ts";
import { listWordSpans } from "../fixtures/claims/parse-claim-set.ts";

export interface JudgedLie {
  lie: Lie;
  /** The gate asks instead of inserting. */
  caught: boolean;
  /** The gate asks about the very words that are not true. */
  recognised: boolean;
  claims: Claim[];
}

export interface JudgedHonest {
  honest: HonestRewrite;
  passed: boolean;
  blocking: Claim[];
}

export interface JudgedSet {
  person: string;
  lies: JudgedLie[];
  honest: JudgedHonest[];
  timesMs: number[];
}

/** A résumé whose reading is fixed: durations of a position that goes on are counted to this day. */
const today = "2026-11-30";

/** Typed bullets ("• ", "- ") stand before a block's words in some layouts. */
const startsWith = (text: string, opening: string) =>
  text.replace(/^[^\p{L}\p{N}]+/u, "").startsWith(opening) || text.startsWith(opening);

async function readDocument(bytes: Uint8Array) {
  const opened = await openDocx(bytes);
  if (!opened.ok) throw new Error(opened.problem.message);
  const blocks = readBlocks(opened.value);
  const resume = readResume(blocks);
  return { blocks, facts: listFacts(resume), contact: resume.contact };
}

type Reading = Awaited<ReturnType<typeof readDocument>>;

function findPlace({ blocks, facts }: Reading, opening: string | null, person: string) {
  if (opening === null) return { before: "", positionId: null };
  const found = blocks.filter((block) => startsWith(block.text, opening));
  const [block] = found;
  if (block === undefined || found.length > 1)
    throw new Error(`${person}: ${found.length} blocks of the file begin with "${opening}"`);
  const isFrom = facts.filter((fact) =>
    fact.sources.some((source) => source.kind === "block" && source.block === block.address),
  );
  const positionId = isFrom.find((fact) => fact.positionId !== null)?.positionId ?? null;
  return { before: block.text, positionId };
}

/** A claim of normalised words that stands nowhere as written is taken for the lie when they share a word. */
function touches(after: string, lie: string, claim: string): boolean {
  const spans = listWordSpans(after.toLowerCase(), claim.trim().toLowerCase());
  if (spans.length === 0) {
    const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const told = new Set(words(lie));
    return words(claim).some((word) => told.has(word));
  }
  return listWordSpans(after, lie).some((told) =>
    spans.some((span) => span.start < told.end && span.end > told.start),
  );
}

/** Every rewrite of a set through the gate, against what is read from the person's file. */
export async function judgeClaimSet(set: ClaimSet, bytes: Uint8Array): Promise<JudgedSet> {
  const reading = await readDocument(bytes);
  const posting = readPosting({ text: set.posting });
  if (!posting.ok) throw new Error(`${set.person}: ${posting.problem.message}`);
  const timesMs: number[] = [];
  const check = ({ block, after }: Lie | HonestRewrite): Claim[] => {
    const place = findPlace(reading, block, set.person);
    const input = {
      ...place,
      after,
      facts: reading.facts,
      posting: posting.value,
      contact: reading.contact,
      today,
    };
    checkClaims(input);
    const start = performance.now();
    const claims = checkClaims(input);
    timesMs.push(performance.now() - start);
    return claims;
  };
  const lies = set.lies.map((lie): JudgedLie => {
    if (listWordSpans(lie.after, lie.lie).length !== 1)
      throw new Error(`${set.person}: "${lie.lie}" is not once in "${lie.after}"`);
    const claims = check(lie);
    const caught = verdictOf(claims) === "question";
    const recognised =
      caught && claims.some((claim) => !claim.supported && touches(lie.after, lie.lie, claim.text));
    return { lie, caught, recognised, claims };
  });
  const honest = set.honest.map((one): JudgedHonest => {
    const claims = check(one);
    const passed = verdictOf(claims) === "supported";
    return { honest: one, passed, blocking: passed ? [] : claims.filter((claim) => !claim.supported) };
  });
  return { person: set.person, lies, honest, timesMs };
}
