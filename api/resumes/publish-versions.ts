import type { ReimportAnswer, Version } from "../../shared/contract/schemas.ts";
import type { ResumeFacts } from "../../shared/resume/model.ts";
import { type Agreement, listRefused } from "../../shared/sync/agreement.ts";
import type { Tailored } from "../../shared/sync/set-back-tailored.ts";
import type { Transaction } from "../db/database.ts";
import { importFacts, type News } from "../profile/import-facts.ts";
import { workerPool } from "../worker/worker-pool.ts";
import type { World } from "../world.ts";
import { getResume } from "./get-resume.ts";
import { getReadVersion, getVersion } from "./get-version.ts";
import { listAgreements, listTailored } from "./proposals/store.ts";
import { describeReading } from "./read-document.ts";
import { appendVersions, type NewVersion, type ReadVersion } from "./store.ts";

/** What an answer says besides its rows where nothing was written. */
export const nothingNew = {
  outcome: "unchanged",
  changes: [],
  conflicts: [],
  merge: null,
  profileChanges: [],
  suggestions: { pending: 0, settled: 0, takenBack: 0 },
} satisfies Partial<ReimportAnswer>;

/** Writes the versions and what the last one says about the candidate; null when the line has grown meanwhile. */
export async function publishVersions(
  world: World,
  candidateId: string,
  latest: Version,
  versions: NewVersion[],
  outcome: ReimportAnswer["outcome"],
  also: (transaction: Transaction) => Promise<void> = async () => {},
  suggestions: ReimportAnswer["suggestions"] = nothingNew.suggestions,
): Promise<ReimportAnswer | null> {
  const last = versions.at(-1)!;
  const before = await getReadVersion(world, candidateId, latest.resumeId, latest.id);
  const agreements = await listAgreements(world.db, candidateId);
  const tailored = await listTailored(world.db, candidateId);
  const { result: written, changes: profileChanges } = await importFacts(
    world,
    candidateId,
    (facts) => tellNews({ agreements, tailored, facts }, last.resumeId, before, last),
    (commitFacts, agreement) =>
      appendVersions(
        world.db,
        candidateId,
        last.resumeId,
        versions,
        async (transaction) => {
          await commitFacts(transaction);
          await also(transaction);
        },
        agreement,
      ),
  );
  if (!written) return null;
  const changes = await listChanges(before, last);
  const reading = describeReading(last.model);
  const answer = { reading, outcome, changes, conflicts: [], merge: null, profileChanges, suggestions };
  return answerWith(world, candidateId, last, answer);
}

/** A reading with what is known of the other résumés, and what this one and the profile last agreed on. */
export function tellNews(
  known: { agreements: ReadonlyMap<string, Agreement>; facts: ResumeFacts; tailored: Tailored[] },
  resumeId: string,
  before: ReadContent,
  after: ReadContent,
): News {
  const { agreements, facts, tailored } = known;
  const agreement = agreements.get(resumeId) ?? {};
  const elsewhere = [...agreements].flatMap(([id, one]) =>
    id === resumeId ? [] : Object.entries(one).flatMap(([fact, { gone }]) => (gone ? [] : [fact])),
  );
  const refused = listRefused(agreement, facts);
  const said = Object.fromEntries(
    Object.entries(agreement).map(([id, { words, own }]) => [id, own === undefined ? words : { text: own }]),
  );
  // Where nothing was tailored nothing is set back, and no block need be copied to the thread.
  const read = ({ blocks, model }: ReadContent) => ({
    blocks: tailored.length > 0 ? blocks : [],
    model,
    tailored,
  });
  return { before: read(before), after: read(after), known: { elsewhere, refused, said }, agreement };
}

/** From what was read when they were stored: opening and reading both files again would take longer than all the rest. */
export const listChanges = (before: ReadContent, after: ReadContent): Promise<ReimportAnswer["changes"]> =>
  workerPool().run("listDocumentChanges", { before: stateOf(before), after: stateOf(after) });

type ReadContent = Pick<ReadVersion, "blocks" | "model">;

/** No more than is compared: all of it is copied on its way to the thread. */
const stateOf = ({ blocks, model }: ReadContent) => ({
  blocks: blocks.map(({ address, text }) => ({ address, text })),
  sections: model.sections.map(({ title, blocks: addresses }) => ({ title, blocks: addresses })),
});

/** The answer with résumé and version as they are stored now. */
export async function answerWith(
  world: World,
  candidateId: string,
  { id, resumeId }: Pick<Version, "id" | "resumeId">,
  answer: Omit<ReimportAnswer, "resume" | "version">,
): Promise<ReimportAnswer> {
  const resume = await getResume(world, candidateId, resumeId);
  const { latest } = resume;
  const version = latest.id === id ? latest : await getVersion(world, candidateId, resumeId, id);
  return { ...answer, resume, version };
}
