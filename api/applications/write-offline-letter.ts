import type { Posting } from "../../shared/posting/model.ts";
import type { ResumeFacts } from "../../shared/resume/model.ts";
import type { Letter, LetterTone } from "../../shared/tailoring/letters/model.ts";
import { workerPool } from "../worker/worker-pool.ts";
import type { World } from "../world.ts";

export interface LetterWork {
  facts: ResumeFacts;
  posting: Posting;
  tone: LetterTone;
  keyPoints: string[];
}

/** Null where the profile has nothing a letter could tell of. */
export async function writeOfflineLetter(world: World, work: LetterWork): Promise<Letter | null> {
  return workerPool().run("writeLetter", { ...work, today: world.now().toISOString().slice(0, 10) });
}
