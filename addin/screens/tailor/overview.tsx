import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Job, Resume } from "../../../shared/contract/schemas.ts";
import { describeMustHaves } from "../../components/describe-must-haves.ts";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { RowButton } from "../../components/row-button.tsx";
import { ScoreBar } from "../../components/score-bar.tsx";
import { ScreenFrame } from "../../components/screen-frame.tsx";
import { useLayout } from "../../components/use-layout.ts";
import { describeFallback } from "../models/describe-fallback.ts";
import { usePane } from "../pane.ts";
import type { TailorView } from "../place.ts";
import { listFactLines } from "../resume/fact-lines.ts";
import { useProfile } from "../resume/use-profile.ts";
import { Conditions } from "./conditions.tsx";
import { MadeForJob } from "./made-for-job.tsx";
import { isTaken } from "./review.ts";
import { StartRun } from "./start-run-view.tsx";
import { SweepReport } from "./sweep-report.tsx";
import { isOpen, useTailoring } from "./tailoring.ts";

const useStyles = makeStyles({
  sentence: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  rows: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  ended: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Where the document stands for this job, and what can be done now. */
export function Overview(props: { job: Job; resume: Resume }) {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const tailoring = useTailoring();
  const { run, suggestions, questions } = tailoring;
  const [again, setAgain] = useState(false);
  const open = suggestions.filter(isOpen).length;
  const accepted = suggestions.filter(isTaken).length;
  const score = run.score;
  const unmet = score?.requirements.filter((requirement) => !requirement.evidenced).length ?? 0;
  const profile = useProfile();
  const unsure = profile.value ? listFactLines(profile.value.facts).filter((line) => line.unsure).length : 0;
  const view = (name: TailorView) => () => pane.keep({ view: name });

  if (again) return <StartRun job={props.job} resume={props.resume} again />;
  return (
    <ScreenFrame title={m.tailor.overviewTitle}>
      {run.state === "failed" ? (
        <ProblemBar
          error={{
            name: "ApiProblem",
            code: "run-failed",
            detail: run.failure?.message,
            requestId: run.failure?.code,
          }}
          onRetry={() => setAgain(true)}
        />
      ) : null}
      {run.fallback ? (
        <p className={layout.plain}>{describeFallback(run.fallback, m.models.runInstead)}</p>
      ) : null}
      {run.state === "cancelled" ? <p className={styles.ended}>{m.tailor.cancelled}</p> : null}
      {score && score.of > 0 ? (
        <section className={layout.stack} aria-label={m.score.label}>
          <p className={styles.sentence}>{m.score.visible(score.after, score.of)}</p>
          <ScoreBar score={score} />
          <p className={layout.plain}>{describeMustHaves(score)}</p>
          <Conditions score={score} />
        </section>
      ) : null}
      {score && score.of === 0 ? <p className={layout.plain}>{m.score.noRequirements}</p> : null}
      {run.state === "done" && suggestions.length === 0 ? (
        <p className={layout.plain}>{m.tailor.noSuggestions(questions.length > 0)}</p>
      ) : null}
      <SweepReport />
      <p className={layout.said} role="status">
        {m.tailor.reviewed(tailoring.reviewed)}
      </p>
      <div className={styles.rows}>
        <RowButton
          text={m.tailor.rows.suggestions}
          note={m.tailor.rows.suggestionsNote(open, accepted)}
          count={open}
          onClick={view("suggestions")}
          disabled={suggestions.length === 0}
        />
        <RowButton
          text={m.tailor.rows.questions}
          count={questions.length + unsure}
          onClick={view("questions")}
          disabled={questions.length + unsure === 0}
        />
        {score && score.of > 0 ? (
          <RowButton
            text={m.tailor.rows.match}
            note={unmet > 0 ? m.tailor.rows.matchNote(unmet) : null}
            count={score.of}
            onClick={view("match")}
          />
        ) : null}
        {score?.painPoints && score.painPoints.length > 0 ? (
          <RowButton
            text={m.tailor.rows.painPoints}
            count={score.painPoints.length}
            onClick={view("pain-points")}
          />
        ) : null}
        {score?.parseBack ? (
          <RowButton
            text={m.tailor.rows.reading}
            note={m.tailor.rows.readingNote(score.parseBack.warnings.length)}
            onClick={view("reading")}
          />
        ) : null}
      </div>
      {tailoring.waiting > 0 ? <p className={layout.quiet}>{m.tailor.waiting(tailoring.waiting)}</p> : null}
      <div className={layout.actions}>
        {open > 0 ? (
          <Button
            appearance="primary"
            disabledFocusable={tailoring.sweep?.running ?? false}
            onClick={tailoring.acceptAll}
          >
            {m.tailor.acceptAll(open)}
          </Button>
        ) : null}
        {accepted > 0 ? (
          <Button disabledFocusable={tailoring.sweep?.running ?? false} onClick={tailoring.takeAllBack}>
            {m.tailor.takeAllBack(accepted)}
          </Button>
        ) : null}
        {open === 0 && accepted > 0 ? (
          <Button appearance="primary" onClick={() => pane.go("send")}>
            {m.tailor.toSend}
          </Button>
        ) : null}
        <Button appearance="subtle" onClick={() => setAgain(true)}>
          {m.tailor.again}
        </Button>
      </div>
      {accepted > 0 ? <p className={layout.quiet}>{m.tailor.undoNote}</p> : null}
      <MadeForJob />
    </ScreenFrame>
  );
}
