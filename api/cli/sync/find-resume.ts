import type { Answer } from "../../../shared/contract/endpoints.ts";
import { surelyAlike } from "../../../shared/sync/recognize-document.ts";

type Recognition = Answer<"recognizeDocument">;
type Likeness = Recognition["candidates"][number];

export type FoundResume =
  | { kind: "found"; match: Likeness }
  /** So little like any that it can only be a new one. */
  | { kind: "new"; likeliest: Likeness[] }
  /** Like more than one: the candidate is asked. */
  | { kind: "unclear"; likeliest: Likeness[] };

/** How many are named where it is not clear. */
const mostNamed = 3;

export function judgeRecognition({ match, candidates }: Recognition): FoundResume {
  if (match) return { kind: "found", match };
  const kind = (candidates[0]?.likeness ?? 0) < surelyAlike ? "new" : "unclear";
  return { kind, likeliest: candidates.slice(0, mostNamed) };
}
