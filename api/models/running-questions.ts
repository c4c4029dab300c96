import type { ModelEngineName } from "../../shared/contract/model-schemas.ts";

export type StoppedBecause = "model-consent-missing" | "model-key-removed";

/** Questions of this process that are under way, so that taking back a consent or a key ends them at once. */
export interface RunningQuestions {
  /** @returns to be called when the question has ended. */
  add(question: RunningQuestion): () => void;
  /** With an engine only those that may use the candidate's own key for it. */
  stop(candidateId: string, because: StoppedBecause, engine?: ModelEngineName): void;
}

export interface RunningQuestion {
  candidateId: string;
  /** Engines with the candidate's own key. */
  ownKeys: readonly ModelEngineName[];
  stop(because: StoppedBecause): void;
}

function createRunningQuestions(): RunningQuestions {
  const running = new Set<RunningQuestion>();
  return {
    add(question) {
      running.add(question);
      return () => void running.delete(question);
    },
    stop(candidateId, because, engine) {
      for (const question of [...running])
        if (question.candidateId === candidateId && (!engine || question.ownKeys.includes(engine)))
          question.stop(because);
    },
  };
}

/** Candidates' ids are unique over all databases, so one instance serves the process. */
export const runningQuestions = createRunningQuestions();
