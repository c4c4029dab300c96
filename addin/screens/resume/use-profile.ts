import type { Profile } from "../../../shared/contract/schemas.ts";
import type { ResumeFacts } from "../../../shared/resume/model.ts";
import { ApiProblem } from "../../client/api-problem.ts";
import { useLoad } from "../../components/use-load.ts";
import type { Pane } from "../pane.ts";
import { usePane } from "../pane.ts";

/** The candidate's profile, and the way to change it that keeps what another pane has changed meanwhile. */
export function useProfile() {
  const pane = usePane();
  const profile = useLoad<Profile>("profile", (signal) => pane.client.call("getProfile", {}, { signal }));
  return {
    ...profile,
    async change(apply: (facts: ResumeFacts) => ResumeFacts): Promise<void> {
      profile.set(await changeProfile(pane, apply));
    },
  };
}

/** Reads, changes, writes; when somebody wrote in between, once more on what they wrote. */
export async function changeProfile(
  pane: Pane,
  apply: (facts: ResumeFacts) => ResumeFacts,
): Promise<Profile> {
  for (let attempt = 0; ; attempt++) {
    const { revision, facts } = await pane.client.call("getProfile", {});
    try {
      return await pane.client.call("updateProfile", { body: { revision, facts: apply(facts) } });
    } catch (error) {
      if (!(error instanceof ApiProblem) || error.code !== "profile-changed-meanwhile" || attempt >= 2)
        throw error;
    }
  }
}
