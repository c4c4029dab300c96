import type { Answer } from "../../shared/contract/endpoints.ts";
import type { Block, DocumentLink } from "../../shared/docx/types.ts";
import {
  type Likeness,
  recognizeDocument as recognize,
  shareOfSameWords,
  sketchDocument,
} from "../../shared/sync/recognize-document.ts";
import type { UploadedFile } from "../operation.ts";
import type { World } from "../world.ts";
import { findLinkedVersion } from "./find-linked-version.ts";
import { readDocument } from "./read-document.ts";
import { findReadVersion, findResume, listSketches, type ReadVersion } from "./store.ts";
import { nameOf } from "./store-file.ts";

type Recognition = Answer<"recognizeDocument">;
type Found = Recognition["candidates"][number];

/** Words of more versions than these, the newest ones, are not compared. */
const mostCompared = 1_000;

/** By the link where it names a version of the candidate's on this server, else by content. Only asks; nothing is stored. */
export async function recognizeDocument(
  world: World,
  candidateId: string,
  file: UploadedFile,
): Promise<Recognition> {
  const { blocks, link } = await readDocument(file.bytes, world.newId());
  const versions = await listSketches(world.db, candidateId, mostCompared);
  const { match, candidates } = recognize(sketchDocument(blocks), versions);
  const found = await findAll(world, candidateId, blocks, candidates);
  const linked = await findLinked(world, candidateId, { blocks, link, name: nameOf(file) }, found);
  if (linked) return { by: "link", match: linked, candidates: found };
  const clear = found.find(({ version }) => version.id === match?.versionId) ?? null;
  return { by: clear ? "content" : "none", match: clear, candidates: found };
}

/** By the link, but only where the words do not say that it is another résumé altogether. */
async function findLinked(
  world: World,
  candidateId: string,
  document: { blocks: readonly Block[]; link: DocumentLink | null; name: string | null },
  found: readonly Found[],
): Promise<Found | null> {
  const { blocks, link } = document;
  const named = found.find(({ resume }) => resume.id === link?.resumeId);
  if (!named) return null;
  const versionId = await findLinkedVersion(world, candidateId, document);
  const version = versionId && (await findReadVersion(world.db, candidateId, named.resume.id, versionId));
  return version ? { ...named, ...likenessTo(blocks, version) } : null;
}

async function findAll(
  world: World,
  candidateId: string,
  blocks: readonly Block[],
  candidates: readonly Likeness[],
): Promise<Found[]> {
  const found: Found[] = [];
  for (const { resumeId, versionId, likeness } of candidates) {
    const resume = await findResume(world.db, candidateId, resumeId);
    const version = await findReadVersion(world.db, candidateId, resumeId, versionId);
    if (resume && version) found.push({ resume, likeness, ...likenessTo(blocks, version) });
  }
  return found;
}

function likenessTo(
  blocks: readonly Block[],
  { blocks: others, model: _, ...version }: ReadVersion,
): Pick<Found, "version" | "sameWords"> {
  return { version, sameWords: shareOfSameWords(blocks, others) };
}
