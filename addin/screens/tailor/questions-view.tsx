import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { ScreenFrame } from "../../components/screen-frame.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { usePaneState } from "../pane.ts";
import { AnswerForm } from "./answer-form.tsx";
import { BackToOverview } from "./back-to-overview.tsx";
import { ClaimMarks } from "./claim-marks.tsx";
import { LookAgain } from "./look-again.tsx";
import { useTailoring } from "./tailoring.ts";

/** What no fact carries yet, asked. Nothing of it is ever inserted as it stands. */
export function QuestionsView() {
  const layout = useLayout();
  const { job } = usePaneState();
  const tailoring = useTailoring();
  const { run, questions } = tailoring;
  const [answered, setAnswered] = useState<readonly string[]>([]);
  const { error, act, clear } = useAct();
  return (
    <>
      <BackToOverview />
      <ScreenFrame
        title={m.tailor.rows.questions}
        lead={questions.length === 0 ? m.questions.none : m.questions.lead}
      >
        {answered.length > 0 && job ? <LookAgain job={job} answered={answered.length} /> : null}
        <ProblemBar error={error} onDismiss={clear} />
        {questions.map((suggestion) => {
          const requirements = (run.score?.requirements ?? []).filter((r) =>
            suggestion.requirements.includes(r.id),
          );
          return (
            <section
              key={suggestion.id}
              className={layout.card}
              aria-label={suggestion.question ?? m.questions.one}
            >
              {requirements.map((requirement) => (
                <blockquote key={requirement.id} className={layout.quote}>
                  “{requirement.text}” ({m.requirementKinds[requirement.kind]})
                </blockquote>
              ))}
              <ClaimMarks
                text={suggestion.after}
                claims={suggestion.claims.filter((claim) => !claim.supported)}
              />
              <AnswerForm
                question={suggestion.question ?? m.questions.one}
                hint={m.questions.hint}
                onAnswered={() => setAnswered((ids) => [...ids, suggestion.id])}
              />
              {answered.includes(suggestion.id) ? null : (
                <div className={layout.actions}>
                  <Button
                    size="small"
                    appearance="subtle"
                    onClick={() => act(() => tailoring.skip(suggestion))}
                  >
                    {m.questions.notMine}
                  </Button>
                </div>
              )}
            </section>
          );
        })}
      </ScreenFrame>
    </>
  );
}
