import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { RunSuggestion } from "../../../shared/contract/schemas.ts";
import type { AnswerRecord } from "../../../shared/tailoring/model.ts";
import { BusyBar } from "../../components/busy-bar.tsx";
import { m } from "../../components/messages.ts";
import { ScreenFrame } from "../../components/screen-frame.tsx";
import { useLayout } from "../../components/use-layout.ts";
import { AnswerForm } from "../answer-form.tsx";
import { BackToOverview } from "../back-to-overview.tsx";
import { ClaimMarks } from "../claim-marks.tsx";
import { usePaneState } from "../pane.ts";
import { listFactLines } from "../resume/fact-lines.ts";
import { useProfile } from "../resume/use-profile.ts";
import { CheckReading } from "./check-reading.tsx";
import { LookAgain } from "./look-again.tsx";
import { useTailoring } from "./tailoring.ts";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", minHeight: "24px" },
});

/**
 * One question at a time: must-haves that no fact meets, then readings in doubt. The order is settled when the view opens, so
 * that "2 of 5" stays true while answers come in; what is put off comes again the next time.
 */
export function QuestionsView() {
  const styles = useStyles();
  const layout = useLayout();
  const { job } = usePaneState();
  const { run, questions, answered, answer } = useTailoring();
  const profile = useProfile();
  const [order, setOrder] = useState<readonly string[] | null>(null);
  const [at, setAt] = useState(0);
  const [said, setSaid] = useState("");
  const card = useRef<HTMLElement>(null);
  const known = profile.state !== "loading" || profile.value !== null;
  const lines = profile.value ? listFactLines(profile.value.facts).filter((line) => line.unsure) : [];

  useEffect(() => {
    if (!known || order) return;
    setOrder([...questions.map((one) => one.id), ...lines.map((line) => line.id)]);
  });

  if (!order)
    return (
      <>
        <BackToOverview />
        <ScreenFrame title={m.tailor.rows.questions}>
          <BusyBar label={m.tailor.loading} />
        </ScreenFrame>
      </>
    );
  const id = order[at];
  const suggestion = run.suggestions.find((one) => one.id === id);
  const line = lines.find((one) => one.id === id);
  const goOn = (message: string) => {
    setSaid(message);
    setAt(at + 1);
    card.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  };
  const demand = suggestion ? demandOf(suggestion, run.score?.requirements ?? []) : "";
  const requirement = run.score?.requirements.find(({ id: one }) => suggestion?.requirements.includes(one));
  return (
    <>
      <BackToOverview />
      <ScreenFrame title={m.tailor.rows.questions}>
        <div className={layout.tight}>
          {at < order.length ? (
            <>
              <div className={styles.head}>
                <p className={layout.quiet}>{m.card.position(at + 1, order.length)}</p>
                <Button size="small" appearance="subtle" onClick={() => goOn(m.questions.putOff)}>
                  {m.questions.later}
                </Button>
              </div>
              <ProgressBar value={at / order.length} aria-hidden="true" />
            </>
          ) : null}
          <p className={layout.quiet} role="status">
            {said}
          </p>
        </div>
        <section
          ref={card}
          tabIndex={-1}
          className={at < order.length ? layout.card : layout.tight}
          aria-label={m.questions.card}
        >
          {suggestion ? (
            <>
              {requirement ? (
                <blockquote className={layout.quote}>
                  {m.quoted(requirement.text)} ({m.requirementKinds[requirement.kind]})
                </blockquote>
              ) : null}
              {suggestion.nearest ? (
                <p className={layout.quiet}>{m.questions.nearest(suggestion.nearest.why)}</p>
              ) : null}
              <ClaimMarks
                text={suggestion.after}
                claims={suggestion.claims.filter((claim) => !claim.supported)}
              />
              <AnswerForm
                answer={answer}
                key={suggestion.id}
                demand={demand}
                asks={suggestion.asks}
                question={suggestion.question === null ? m.questions.one : m.fromEngine(suggestion.question)}
                onAnswered={(answer) => goOn(describeAnswer(answer))}
              />
            </>
          ) : line ? (
            <CheckReading key={line.id} line={line} onChange={profile.change} onSettled={goOn} />
          ) : (
            <p className={layout.plain}>{order.length === 0 ? m.questions.none : m.questions.end}</p>
          )}
        </section>
        {at >= order.length && answered > 0 && job ? <LookAgain job={job} answered={answered} /> : null}
      </ScreenFrame>
    </>
  );
}

/** The words of the posting that a question is about, else the claim. */
function demandOf(suggestion: RunSuggestion, requirements: readonly { id: string; text: string }[]): string {
  const requirement = requirements.find(({ id }) => suggestion.requirements.includes(id));
  return requirement?.text ?? suggestion.claims.find((claim) => !claim.supported)?.text ?? suggestion.after;
}

const describeAnswer = (answer: AnswerRecord): string =>
  answer.factId !== null ? m.answer.saved : m.answer.declined;
