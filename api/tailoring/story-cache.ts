import type { PainPoint } from "../../shared/posting/find-pain-points.ts";
import type { ChosenStories } from "../../shared/tailoring/stories/choose-stories.ts";
import type { World } from "../world.ts";

export type StoryAnswer = ChosenStories & { painPoints: PainPoint[] };

interface StoryKey {
  candidateId: string;
  /** Of the profile: any change of it makes what was chosen void. */
  revision: number;
  /** What the posting needs, as a text. */
  needs: string;
}

export interface StoryCache {
  /** What was chosen for these needs and this profile, or what `choose` gives. A failure is not kept. */
  take(key: StoryKey, choose: () => Promise<StoryAnswer>): Promise<StoryAnswer>;
  forget(candidateId: string): void;
}

/** Candidates whose stories are kept, and jobs of each: an evening's work of a few dozen people, some megabytes. */
const mostCandidates = 50;
const mostNeeds = 20;

/**
 * In memory, because choosing takes some twenty milliseconds and the same input gives the same choice in every process:
 * a table would cost as much to read and would have to be erased, migrated and kept true to the program's version.
 */
export function createStoryCache(): StoryCache {
  const kept = new Map<string, { revision: number; byNeeds: Map<string, Promise<StoryAnswer>> }>();
  return {
    take({ candidateId, revision, needs }, choose) {
      let own = kept.get(candidateId);
      if (own?.revision !== revision) own = { revision, byNeeds: new Map() };
      // The one asked for last stands last, so the first is the one to go.
      kept.delete(candidateId);
      kept.set(candidateId, own);
      dropFirst(kept, mostCandidates);
      const { byNeeds } = own;
      const known = byNeeds.get(needs);
      if (known) return known;
      const chosen = choose();
      byNeeds.set(needs, chosen);
      dropFirst(byNeeds, mostNeeds);
      chosen.catch(() => byNeeds.delete(needs));
      return chosen;
    },
    forget: (candidateId) => void kept.delete(candidateId),
  };
}

function dropFirst<Key>(map: Map<Key, unknown>, most: number): void {
  const [first] = map.keys();
  if (map.size > most && first !== undefined) map.delete(first);
}

const caches = new WeakMap<World, StoryCache>();

/** One for each world, so that two servers in one process share nothing. */
export function storyCacheOf(world: World): StoryCache {
  let cache = caches.get(world);
  if (!cache) {
    cache = createStoryCache();
    caches.set(world, cache);
  }
  return cache;
}
