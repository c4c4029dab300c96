import type { Block } from "../../../shared/docx/types.ts";
import type { ResumeModel } from "../../../shared/resume/model.ts";
import type { Agreement } from "../../../shared/sync/agreement.ts";
import type { Tailored } from "../../../shared/sync/set-back-tailored.ts";
import { asJson, type Database, type Transaction } from "../../db/database.ts";
import { newestFirst } from "../../page.ts";
import { insertVersions, isLineMoved, type NewVersion } from "../store.ts";

/** A résumé with what it says now. */
export interface StandingResume {
  resumeId: string;
  title: string;
  isCopy: boolean;
  agreement: Agreement;
  versionId: string;
  versionNumber: number;
  sha256: string;
  model: ResumeModel;
  blocks: Block[];
}

/** Newest first, at most `limit`; each with its latest version. */
export async function listStandingResumes(
  db: Database,
  candidateId: string,
  limit: number,
): Promise<StandingResume[]> {
  const rows = await db.resume.findMany({ where: { candidateId }, orderBy: newestFirst, take: limit });
  return (await Promise.all(rows.map((row) => withLatest(db, candidateId, row)))).flatMap((one) => one ?? []);
}

export async function findStandingResume(
  db: Database,
  candidateId: string,
  id: string,
): Promise<StandingResume | null> {
  const row = await db.resume.findFirst({ where: { id, candidateId } });
  return row && withLatest(db, candidateId, row);
}

async function withLatest(
  db: Database,
  candidateId: string,
  { id: resumeId, title, parentId, agreement }: ResumeRow,
): Promise<StandingResume | null> {
  // Asked for by itself: included in the résumé, all of its versions would be read for it.
  const version = await db.version.findFirst({
    where: { resumeId, candidateId, published: true },
    orderBy: { number: "desc" },
    select: { id: true, number: true, sha256: true, model: true, blocks: true },
  });
  return (
    version && {
      resumeId,
      title,
      isCopy: parentId !== null,
      agreement: agreement as Agreement,
      versionId: version.id,
      versionNumber: version.number,
      sha256: version.sha256,
      model: version.model as unknown as ResumeModel,
      blocks: version.blocks as unknown as Block[],
    }
  );
}

interface ResumeRow {
  id: string;
  title: string;
  parentId: string | null;
  agreement: unknown;
}

/** What each of the candidate's résumés and the profile last agreed on, by the résumé's id. */
export async function listAgreements(db: Database, candidateId: string): Promise<Map<string, Agreement>> {
  const rows = await db.resume.findMany({ where: { candidateId }, select: { id: true, agreement: true } });
  return new Map(rows.map(({ id, agreement }) => [id, agreement as unknown as Agreement]));
}

/** The newest; more are not looked for. */
const mostTailored = 1_000;

/** Every suggestion that the candidate accepted, in the words that they took. */
export async function listTailored(db: Database, candidateId: string): Promise<Tailored[]> {
  const rows = await db.suggestion.findMany({
    where: { candidateId, state: { in: ["accepted", "settled"] } },
    orderBy: { decidedAt: "desc" },
    take: mostTailored,
    select: { content: true, after: true },
  });
  return rows.map(({ content, after: typed }) => {
    const { before, after } = content as unknown as Tailored;
    return { before, after: typed ?? after };
  });
}

export async function saveAgreement(
  db: Database | Transaction,
  candidateId: string,
  resumeId: string,
  agreement: Agreement,
): Promise<void> {
  await db.resume.updateMany({
    where: { id: resumeId, candidateId },
    data: { agreement: asJson(agreement) },
  });
}

export async function listRejections(db: Database, candidateId: string): Promise<Set<string>> {
  const rows = await db.syncRejection.findMany({ where: { candidateId }, select: { proposalId: true } });
  return new Set(rows.map(({ proposalId }) => proposalId));
}

export interface Settlement {
  rejected: readonly { id: string; resumeId: string }[];
  /** Ids of proposals whose rejection is taken back. */
  reopened: readonly string[];
  versions: readonly NewVersion[];
  agreements: readonly { resumeId: string; agreement: Agreement }[];
  at: Date;
}

class ProfileMoved extends Error {
  override name = "ProfileMoved";
}

/** All of it and what `commitProfile` writes, or nothing: false when that says so, or a line has grown or was deleted meanwhile. */
export async function settleProposals(
  db: Database,
  candidateId: string,
  { rejected, reopened, versions, agreements, at }: Settlement,
  commitProfile: (transaction: Transaction) => Promise<boolean>,
): Promise<boolean> {
  // In one order, and the profile last as imports do: two that wait for each other would end in an error.
  const inOrder = [...versions].sort((a, b) => (a.resumeId < b.resumeId ? -1 : 1));
  try {
    await db.$transaction(async (transaction) => {
      for (const one of inOrder) await insertVersions(transaction, candidateId, one.resumeId, [one]);
      if (!(await commitProfile(transaction))) throw new ProfileMoved();
      for (const { resumeId, agreement } of agreements)
        await saveAgreement(transaction, candidateId, resumeId, agreement);
      await insertRejections(transaction, candidateId, rejected, at);
      await transaction.syncRejection.deleteMany({
        where: { candidateId, proposalId: { in: [...reopened] } },
      });
    });
    return true;
  } catch (error) {
    if (error instanceof ProfileMoved || isLineMoved(error)) return false;
    throw error;
  }
}

async function insertRejections(
  transaction: Transaction,
  candidateId: string,
  rejected: readonly { id: string; resumeId: string }[],
  at: Date,
): Promise<void> {
  await transaction.syncRejection.createMany({
    data: rejected.map(({ id, resumeId }) => ({ candidateId, resumeId, proposalId: id, createdAt: at })),
    skipDuplicates: true,
  });
}
