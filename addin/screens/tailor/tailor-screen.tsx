import { lazy, Suspense, useEffect } from "react";
import { BusyBar } from "../../components/busy-bar.tsx";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { ScreenFrame } from "../../components/screen-frame.tsx";
import { useLoad } from "../../components/use-load.ts";
import { usePane, usePaneState } from "../pane.ts";
import { AskingRun } from "./asking-run.tsx";
import { Overview } from "./overview.tsx";
import { RunProgress } from "./run-progress.tsx";
import { StartRun } from "./start-run-view.tsx";
import { TailoringProvider, useNewTailoring } from "./tailoring.ts";
import { isOpenRun, useRun } from "./use-run.ts";

const views = {
  suggestions: lazy(async () => ({ default: (await import("./suggestion-view.tsx")).SuggestionView })),
  questions: lazy(async () => ({ default: (await import("./questions-view.tsx")).QuestionsView })),
  match: lazy(async () => ({ default: (await import("./match-view.tsx")).MatchView })),
  "pain-points": lazy(async () => ({ default: (await import("./pain-points-view.tsx")).PainPointsView })),
  stories: lazy(async () => ({ default: (await import("./stories-view.tsx")).StoriesView })),
  reading: lazy(async () => ({ default: (await import("./reading-view.tsx")).ReadingView })),
};

/** From "Tailor" to the last decision: start, progress, then the rows and what lies behind them. */
export function TailorScreen() {
  const pane = usePane();
  const { resume, job, place } = usePaneState();
  const found = useLoad(resume && job && !place.runId ? `${resume.id}/${job.id}` : null, async (signal) => {
    const query = { resumeId: resume?.id ?? "", jobId: job?.id ?? "", limit: 1 };
    const { items } = await pane.client.call("listTailoringRuns", { query }, { signal });
    return { key: `${query.resumeId}/${query.jobId}`, run: items[0] ?? null };
  });
  const foundHere = found.value?.key === `${resume?.id}/${job?.id}` ? found.value.run : null;
  useEffect(() => {
    if (foundHere && !place.runId) pane.keep({ runId: foundHere.id });
  }, [foundHere, place.runId, pane]);
  const inHand = useRun(place.runId);
  const tailoring = useNewTailoring(inHand);

  if (!resume || !job) return null;
  if (!place.runId) {
    if (found.state === "loading") return <BusyBar label={m.tailor.loading} />;
    return <StartRun job={job} resume={resume} error={found.error} />;
  }
  if (!tailoring) {
    return (
      <ScreenFrame title={m.tailor.title}>
        {inHand.error ? (
          <ProblemBar
            error={inHand.error}
            onRetry={
              (inHand.error as { code?: string }).code === "not-found"
                ? () => pane.keep({ runId: null })
                : inHand.reload
            }
          />
        ) : (
          <BusyBar label={m.tailor.loading} />
        )}
      </ScreenFrame>
    );
  }
  const { run } = tailoring;
  // While a model is asked, what the offline engine found can be read and decided.
  const isAsking = isOpenRun(run) && run.phase === "asking";
  if (isOpenRun(run) && !isAsking)
    return <RunProgress run={run} interrupted={inHand.interrupted} error={inHand.error} />;
  // A place kept by an older pane may name a view that is gone.
  const View = place.view === "overview" ? null : (views[place.view] ?? null);
  return (
    <TailoringProvider value={tailoring}>
      {isAsking ? <AskingRun /> : null}
      <Suspense fallback={<BusyBar label={m.tailor.loading} />}>
        {View ? <View /> : <Overview job={job} resume={resume} />}
      </Suspense>
    </TailoringProvider>
  );
}
