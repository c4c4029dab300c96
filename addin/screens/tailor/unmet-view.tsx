import { useState } from "react";
import { m } from "../../components/messages.ts";
import { ScreenFrame } from "../../components/screen-frame.tsx";
import { useLayout } from "../../components/use-layout.ts";
import { usePaneState } from "../pane.ts";
import { AnswerForm } from "./answer-form.tsx";
import { BackToOverview } from "./back-to-overview.tsx";
import { LookAgain } from "./look-again.tsx";
import { useTailoring } from "./tailoring.ts";

/** Requirements that no fact meets: to be left open, or met by a fact the profile does not know yet. */
export function UnmetView() {
  const layout = useLayout();
  const { job } = usePaneState();
  const { run } = useTailoring();
  const [answered, setAnswered] = useState(0);
  const unmet = (run.score?.requirements ?? []).filter((requirement) => !requirement.evidenced);
  const sorted = [...unmet.filter((r) => r.kind === "must"), ...unmet.filter((r) => r.kind === "nice")];
  return (
    <>
      <BackToOverview />
      <ScreenFrame title={m.tailor.rows.unmet} lead={m.unmet.lead}>
        {answered > 0 && job ? <LookAgain job={job} answered={answered} /> : null}
        {sorted.map((requirement) => (
          <section key={requirement.id} className={layout.card} aria-label={requirement.text}>
            <blockquote className={layout.quote}>
              “{requirement.text}” ({m.requirementKinds[requirement.kind]})
            </blockquote>
            <AnswerForm
              question={m.unmet.question}
              hint={m.questions.hint}
              onAnswered={() => setAnswered((n) => n + 1)}
            />
          </section>
        ))}
      </ScreenFrame>
    </>
  );
}
