import type { World } from "../../api/world.ts";
import { docxType } from "../../shared/contract/docx-type.ts";
import { emptyFacts } from "../../shared/resume/empty-facts.ts";

/**
 * One row of everything a candidate can own, straight into the tables, and their ids by the names that paths use. For tests
 * about who may see what; tests about what is in them go through the API.
 */
export async function writeSampleRows(world: World, candidateId: string): Promise<Record<string, string>> {
  const ids = {
    sessionId: world.newId(),
    keyId: world.newId(),
    identityId: world.newId(),
    resumeId: world.newId(),
    versionId: world.newId(),
    mergeId: world.newId(),
    jobId: world.newId(),
    runId: world.newId(),
    answerId: "answer-1",
    letterId: world.newId(),
    engine: "openai",
    token: "no-link",
  };
  const now = world.now();
  const sha256 = await world.files.put(candidateId, new TextEncoder().encode("no document"));
  const { db } = world;
  await db.identity.create({
    data: { id: ids.identityId, candidateId, issuer: "urn:sample", subject: world.newId(), createdAt: now },
  });
  const session = {
    id: ids.sessionId,
    candidateId,
    createdAt: now,
    expiresAt: new Date(now.getTime() + 60_000),
  };
  await db.session.create({ data: session });
  const { id: sessionId, ...token } = session;
  await db.refreshToken.create({ data: { ...token, sessionId, tokenHash: world.newId() } });
  await db.apiKey.create({
    data: { id: ids.keyId, candidateId, name: "sample", keyHash: world.newId(), scopes: [], createdAt: now },
  });
  const answer = { asks: ["skill:bread"], demand: "Bread", question: "Bread?", state: "declined" };
  await db.profile.upsert({
    where: { candidateId },
    update: {},
    create: {
      candidateId,
      facts: emptyFacts() as object,
      preferences: { emphasizeSkills: [], includeProjects: [] },
      answers: [{ ...answer, id: ids.answerId, text: null, factId: null, at: now.toISOString() }],
      revision: 1,
      createdAt: now,
      updatedAt: now,
    },
  });
  await db.job.create({
    data: {
      id: ids.jobId,
      candidateId,
      title: "Baker",
      posting: {
        text: "Bread.",
        title: "Baker",
        company: null,
        place: null,
        pay: null,
        contract: null,
        requirements: [],
        skills: [],
      },
      requirementCount: 0,
      createdAt: now,
      updatedAt: now,
    },
  });
  await db.resume.create({
    data: { id: ids.resumeId, candidateId, title: "Résumé", createdAt: now, updatedAt: now },
  });
  await db.storedFile.createMany({
    data: [{ candidateId, sha256, size: 11, mediaType: docxType }],
    skipDuplicates: true,
  });
  await db.version.create({
    data: {
      id: ids.versionId,
      candidateId,
      resumeId: ids.resumeId,
      number: 1,
      origin: "import",
      parents: [],
      sha256,
      size: 11,
      blocks: [],
      model: { ...emptyFacts(), sections: [], unread: [] } as object,
      createdAt: now,
    },
  });
  const sides = { baseId: ids.versionId, mineId: ids.versionId, theirsId: ids.versionId };
  await db.merge.create({
    data: { id: ids.mergeId, candidateId, resumeId: ids.resumeId, ...sides, state: "open", createdAt: now },
  });
  await db.syncRejection.create({
    data: { candidateId, resumeId: ids.resumeId, proposalId: world.newId(), createdAt: now },
  });
  await db.tailoringRun.create({
    data: {
      id: ids.runId,
      candidateId,
      resumeId: ids.resumeId,
      versionId: ids.versionId,
      jobId: ids.jobId,
      state: "done",
      phase: "done",
      percent: 100,
      engine: "offline",
      options: {},
      createdAt: now,
      endedAt: now,
    },
  });
  const applicationId = world.newId();
  await db.application.create({
    data: { id: applicationId, candidateId, jobId: ids.jobId, createdAt: now, updatedAt: now },
  });
  await db.artifact.create({
    data: {
      id: ids.letterId,
      candidateId,
      applicationId,
      kind: "letter",
      number: 1,
      origin: "offline",
      content: { language: "en", tone: "professional", paragraphs: [], words: 0, keyPoints: [] },
      createdAt: now,
    },
  });
  await db.modelKey.upsert({
    where: { candidateId_engine: { candidateId, engine: ids.engine } },
    update: {},
    create: { candidateId, engine: ids.engine, sealedKey: "sealed", hint: "1234", createdAt: now },
  });
  return ids;
}
