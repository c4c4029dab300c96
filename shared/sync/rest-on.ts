import type { ResumeFacts } from "../resume/model.ts";
import { acceptIntoFacts } from "./accept-into-facts.ts";
import type { SyncList } from "./agreement.ts";
import { proposeSync, type SyncResume } from "./propose-sync.ts";

/** What holds other facts is asked about first. */
const wholes: ReadonlySet<SyncList> = new Set(["positions", "education", "projects"]);

/**
 * What a text in this résumé may rest on while changes wait for the candidate's answer: the profile, with lines the candidate reworded
 * here in the words they gave them, and without lines that no résumé says any more. What was rejected, what both sides changed and
 * what a career stands on is as the profile has it.
 */
export function restOn(
  profile: ResumeFacts,
  resume: SyncResume,
  rejected: ReadonlySet<string>,
  elsewhere: ReadonlySet<string>,
): ResumeFacts {
  const waiting = proposeSync(profile, [resume], rejected, elsewhere).filter(
    ({ direction, kind, list }) =>
      direction === "fact" && (kind === "text" || (kind === "removed" && !wholes.has(list))),
  );
  return acceptIntoFacts(profile, waiting);
}
