import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { World } from "../world.ts";
import { readJobInput } from "./read-job-input.ts";
import { hasJobs, insertSampleJobs, type JobContent } from "./store.ts";

const samplesByFolder = new Map<string, Promise<{ name: string; content: JobContent }[]>>();

/**
 * Gives a candidate without any job the sample postings of the development server, so that there is something to tailor to.
 * They are jobs like any other: they may be changed and deleted.
 */
export async function ensureSampleJobs(world: World, candidateId: string): Promise<void> {
  const folder = world.samplePostingsFolder;
  if (!folder || (await hasJobs(world.db, candidateId))) return;
  const samples = samplesByFolder.get(folder) ?? readSamples(world, folder);
  samplesByFolder.set(folder, samples);
  const newest = world.now().getTime();
  await insertSampleJobs(
    world.db,
    candidateId,
    (await samples).map(({ name, content }, at) => ({
      id: idOf(candidateId, name),
      content,
      // A millisecond apart, so that they are listed in the order of their names.
      at: new Date(newest - 1 - at),
    })),
  );
}

async function readSamples(world: World, folder: string) {
  const names = (await readdir(folder)).filter((name) => [".txt", ".html"].includes(extname(name))).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(join(folder, name), "utf8");
      return {
        name,
        content: await readJobInput(world, extname(name) === ".html" ? { html: text } : { text }),
      };
    }),
  );
}

/** The same sample of the same candidate has the same id, whoever comes first (RFC 9562, version 8). */
function idOf(candidateId: string, name: string): string {
  const hex = createHash("sha256").update(`sample job\n${candidateId}\n${name}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
