import type { Block } from "../../../shared/docx/types.ts";
import type { ResumeModel } from "../../../shared/resume/model.ts";
import type { Agreement } from "../../../shared/sync/agreement.ts";
import type { Database, Transaction } from "../../db/database.ts";
import { newestFirst } from "../../page.ts";

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
  const latest = await Promise.all(
    rows.map(({ id: resumeId }) =>
      // Asked for by itself: included in the résumé, all of its versions would be read for it.
      db.version.findFirst({
        where: { resumeId, candidateId, published: true },
        orderBy: { number: "desc" },
        select: { id: true, number: true, sha256: true, model: true, blocks: true },
      }),
    ),
  );
  return rows.flatMap(({ id, title, parentId, agreement }, at) => {
    const version = latest[at];
    return version
      ? [
          {
            resumeId: id,
            title,
            isCopy: parentId !== null,
            agreement: agreement as unknown as Agreement,
            versionId: version.id,
            versionNumber: version.number,
            sha256: version.sha256,
            model: version.model as unknown as ResumeModel,
            blocks: version.blocks as unknown as Block[],
          },
        ]
      : [];
  });
}

/** What each of the candidate's résumés and the profile last agreed on, by the résumé's id. */
export async function listAgreements(db: Database, candidateId: string): Promise<Map<string, Agreement>> {
  const rows = await db.resume.findMany({ where: { candidateId }, select: { id: true, agreement: true } });
  return new Map(rows.map(({ id, agreement }) => [id, agreement as unknown as Agreement]));
}

export async function saveAgreement(
  db: Database | Transaction,
  candidateId: string,
  resumeId: string,
  agreement: Agreement,
): Promise<void> {
  await db.resume.updateMany({
    where: { id: resumeId, candidateId },
    data: { agreement: agreement as object },
  });
}

export async function listRejections(db: Database, candidateId: string): Promise<Set<string>> {
  const rows = await db.syncRejection.findMany({ where: { candidateId }, select: { proposalId: true } });
  return new Set(rows.map(({ proposalId }) => proposalId));
}

export async function insertRejections(
  db: Database,
  candidateId: string,
  rejected: readonly { id: string; resumeId: string }[],
  at: Date,
): Promise<void> {
  await db.syncRejection.createMany({
    data: rejected.map(({ id, resumeId }) => ({ candidateId, resumeId, proposalId: id, createdAt: at })),
    skipDuplicates: true,
  });
}
