import { createContext, useContext, useEffect, useMemo, useRef, useState } from "react";
import type { RunDetail, RunSuggestion } from "../../../shared/contract/schemas.ts";
import type { AnswerRecord } from "../../../shared/tailoring/model.ts";
import { ApiProblem } from "../../client/api-problem.ts";
import { acceptSuggestion } from "../../word/accept-suggestion.ts";
import { takeBack } from "../../word/take-back.ts";
import type { Said } from "../answer-form.tsx";
import { type Pane, useOffline, usePane } from "../pane.ts";
import { createDecisions, type Decisions, withDecisions } from "./decisions.ts";
import { isTaken, type Reviewed, readReview } from "./review.ts";
import { isOpenRun, type RunInHand } from "./use-run.ts";
import { findWritten, keepWritten } from "./written-changes.ts";

/** How far "accept all" or "take all back" has come, and what it could not do. */
export interface Sweep {
  kind: "accept" | "take-back";
  done: number;
  of: number;
  failures: { suggestion: RunSuggestion; error: unknown }[];
  running: boolean;
}

export interface Tailoring {
  run: RunDetail;
  /** Suggestions that propose supported words, in the document's order. */
  suggestions: RunSuggestion[];
  questions: RunSuggestion[];
  /** Answers given since this run, which a new one could use. */
  answered: number;
  /** Decisions the server has not heard of yet. */
  waiting: number;
  sweep: Sweep | null;
  /** Decided in Word's own Review tab since the pane last looked. */
  reviewed: { settled: number; takenBack: number };
  /** Writes the words, checks them, and tells the server. Rejects with what stood in the way. */
  accept(suggestion: RunSuggestion, ownWords?: string): Promise<void>;
  skip(suggestion: RunSuggestion): Promise<void>;
  /** Out of the document again; the suggestion can be accepted anew. */
  takeBack(suggestion: RunSuggestion): Promise<void>;
  /** Keeps what the candidate said, or that it is not theirs, and counts anew with it. */
  answer(said: Said): Promise<AnswerRecord>;
  acceptAll(): Promise<void>;
  takeAllBack(): Promise<void>;
  stopSweep(): void;
}

export const isOpen = (suggestion: RunSuggestion) =>
  suggestion.state === "open" || suggestion.state === "taken-back";

const TailoringContext = createContext<Tailoring | null>(null);
export const TailoringProvider = TailoringContext.Provider;
export function useTailoring(): Tailoring {
  const tailoring = useContext(TailoringContext);
  if (!tailoring) throw new Error("useTailoring outside of TailoringProvider");
  return tailoring;
}

/** Everything that can be done with a run's suggestions. Null while the run is not loaded. */
export function useNewTailoring(inHand: RunInHand): Tailoring | null {
  const pane = usePane();
  const offline = useOffline();
  const { merge, reload } = inHand;
  const latest = useRef<RunDetail | null>(null);
  const [waiting, setWaiting] = useState(0);
  const [sweep, setSweep] = useState<Sweep | null>(null);
  const [answered, setAnswered] = useState(0);
  const [reviewed, setReviewed] = useState({ settled: 0, takenBack: 0 });
  const stopped = useRef(false);
  const looking = useRef<"once" | "and again" | null>(null);
  const runId = inHand.run?.id ?? null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new run has been told of every answer
  useEffect(() => setAnswered(0), [runId]);

  const decisions = useMemo<Decisions | null>(() => {
    if (!runId) return null;
    return createDecisions({
      client: pane.client,
      storage: pane.storage,
      key: `${pane.keyPrefix}autohire.decisions.${runId}`,
      runId,
      onDecided: ({ score, suggestions }) => {
        const byId = new Map(suggestions.map((suggestion) => [suggestion.id, suggestion]));
        merge({
          score,
          suggestions: (latest.current?.suggestions ?? []).map((mine) => byId.get(mine.id) ?? mine),
        });
      },
    });
  }, [pane, runId, merge]);

  useEffect(() => {
    if (offline || !decisions) return;
    decisions.flush().then(
      () => setWaiting(decisions.waiting().length),
      () => reload(),
    );
  }, [offline, decisions, reload]);

  const look = useRef<() => void>(() => undefined);
  const isEnded = inHand.run !== null && !isOpenRun(inHand.run);
  // Word tells no add-in that somebody accepts or rejects a change; whoever does so comes back to the pane sooner or later.
  useEffect(() => {
    if (!isEnded || !runId) return;
    const now = () => look.current();
    now();
    window.addEventListener("focus", now);
    return () => window.removeEventListener("focus", now);
  }, [runId, isEnded]);

  if (!inHand.run || !decisions) return null;
  // What the server has not heard of yet is decided all the same.
  const run = {
    ...inHand.run,
    suggestions: withDecisions(inHand.run.suggestions, decisions.waiting()),
  };
  latest.current = run;

  const setState = (suggestion: RunSuggestion, state: RunSuggestion["state"]) => {
    const suggestions = (latest.current ?? run).suggestions.map((other) =>
      other.id === suggestion.id ? { ...other, state } : other,
    );
    latest.current = { ...(latest.current ?? run), suggestions };
    merge({ suggestions });
  };
  const tell = async (suggestion: RunSuggestion, state: RunSuggestion["state"], after?: string) => {
    setState(suggestion, state);
    try {
      await decisions.add([
        { suggestionId: suggestion.id, state, ...(after === undefined ? {} : { after }) },
      ]);
    } finally {
      setWaiting(decisions.waiting().length);
    }
  };

  const follow = async (found: Reviewed[]) => {
    const now = new Map((latest.current ?? run).suggestions.map(({ id, state }) => [id, state]));
    // What the candidate has decided here in the meantime counts.
    const news = found.filter(({ suggestion: { id, state } }) => now.get(id) === state);
    if (news.length === 0) return;
    const states = new Map(news.map(({ suggestion, state }) => [suggestion.id, state]));
    const suggestions = (latest.current ?? run).suggestions.map((one) => ({
      ...one,
      state: states.get(one.id) ?? one.state,
    }));
    latest.current = { ...(latest.current ?? run), suggestions };
    merge({ suggestions });
    const count = (state: Reviewed["state"]) => news.filter((one) => one.state === state).length;
    setReviewed((before) => ({
      settled: before.settled + count("settled"),
      takenBack: before.takenBack + count("taken-back"),
    }));
    void pane.countChanges();
    await decisions.add([...states].map(([suggestionId, state]) => ({ suggestionId, state })));
    setWaiting(decisions.waiting().length);
  };
  look.current = () => {
    // Who comes back while we look may have decided more.
    if (looking.current !== null) {
      looking.current = "and again";
      return;
    }
    looking.current = "once";
    void readReview(pane, run).then((found) => {
      const again = looking.current === "and again";
      looking.current = null;
      // Where the server has heard something else, what it says counts.
      follow(found).catch(() => reload());
      if (again) look.current();
    });
  };

  const accept = async (suggestion: RunSuggestion, ownWords?: string) => {
    const changes = await writeSuggestion(pane, run, suggestion, ownWords);
    try {
      await tell(suggestion, "accepted", ownWords);
    } catch (error) {
      if (error instanceof ApiProblem && error.code === "suggestion-unsupported") {
        await takeBack(changes);
        keepWritten(pane, run.id, suggestion.id, null);
        setState(suggestion, "open");
      } else if (error instanceof ApiProblem && error.code === "suggestion-not-open") reload();
      throw error;
    } finally {
      void pane.countChanges();
    }
  };
  const undo = async (suggestion: RunSuggestion) => {
    if (isTaken(suggestion)) {
      await takeBack(findWritten(pane, run.id, suggestion));
      keepWritten(pane, run.id, suggestion.id, null);
    }
    // Only words that stood in the document can be taken back; a skipped suggestion is open again.
    await tell(suggestion, isTaken(suggestion) ? "taken-back" : "open");
    void pane.countChanges();
  };

  const answer = async ({ demand, question, asks, text }: Said) => {
    const body = { demand, question, text, ...(asks && { asks }) };
    const { answer: record } = await pane.client.call("answerQuestion", { body });
    if (record.factId !== null) setAnswered((n) => n + 1);
    try {
      const counted = await pane.client.call("scoreTailoringRun", { params: { runId: run.id } });
      const { score, facts } = counted;
      merge({ score, facts, suggestions: withDecisions(counted.suggestions, decisions.waiting()) });
    } catch {
      // The answer is kept; the numbers follow with the next loading.
    }
    return record;
  };

  const sweepOver = async (
    kind: Sweep["kind"],
    chosen: RunSuggestion[],
    act: (suggestion: RunSuggestion) => Promise<void>,
  ) => {
    stopped.current = false;
    const progress: Sweep = { kind, done: 0, of: chosen.length, failures: [], running: true };
    setSweep({ ...progress });
    for (const suggestion of chosen) {
      if (stopped.current) break;
      try {
        await act(suggestion);
        progress.done += 1;
      } catch (error) {
        progress.failures.push({ suggestion, error });
        // A document that takes no changes takes none of the others either.
        if ((error as { code?: string }).code === "read-only") break;
      }
      setSweep({ ...progress, failures: [...progress.failures] });
    }
    setSweep({ ...progress, failures: [...progress.failures], running: false });
  };

  const suggestions = run.suggestions.filter(
    (s) => s.verdict === "supported" && s.edit !== null && s.state !== "replaced",
  );
  return {
    run,
    suggestions,
    questions: run.suggestions.filter(
      (s) => s.verdict === "question" && s.state !== "rejected" && !s.answered,
    ),
    answered,
    waiting,
    sweep,
    reviewed,
    accept,
    skip: (suggestion) => tell(suggestion, "rejected"),
    takeBack: undo,
    answer,
    acceptAll: () => sweepOver("accept", suggestions.filter(isOpen), accept),
    takeAllBack: () => sweepOver("take-back", suggestions.filter(isTaken).reverse(), undo),
    stopSweep: () => {
      stopped.current = true;
    },
  };
}

async function writeSuggestion(
  pane: Pane,
  run: RunDetail,
  suggestion: RunSuggestion,
  ownWords: string | undefined,
) {
  if (!suggestion.edit) throw new Error(`Suggestion ${suggestion.id} proposes no words`);
  const places = await pane.loadPlaces(run.resumeId, run.versionId);
  const changes = await acceptSuggestion({
    suggestionId: suggestion.id,
    edit: suggestion.edit,
    after: ownWords ?? suggestion.after,
    places,
  });
  keepWritten(pane, run.id, suggestion.id, changes);
  await pane.noteRun(run.id);
  return changes;
}
