import { makeStyles, tokens } from "@fluentui/react-components";
import type { RequirementScore } from "../../../shared/tailoring/model.ts";
import { describeMustHaves } from "../../components/describe-must-haves.ts";
import { m } from "../../components/messages.ts";
import { ScreenFrame } from "../../components/screen-frame.tsx";
import { useLayout } from "../../components/use-layout.ts";
import { BackToOverview } from "../back-to-overview.tsx";
import { usePaneState } from "../pane.ts";
import { FitLine } from "./fit-line.tsx";
import { LookAgain } from "./look-again.tsx";
import { RequirementLine } from "./requirement-line.tsx";
import { useTailoring } from "./tailoring.ts";

const useStyles = makeStyles({
  lines: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What can still change comes first; within that the posting's order holds. */
function listOpenFirst(lines: readonly RequirementScore[]): RequirementScore[] {
  const rank = ({ evidenced, visible }: RequirementScore) => (visible ? 2 : evidenced ? 1 : 0);
  return [...lines].sort((a, b) => rank(a) - rank(b));
}

/** The table, requirement by requirement, and what follows from it. */
export function MatchView() {
  const styles = useStyles();
  const layout = useLayout();
  const { job } = usePaneState();
  const { run, answered } = useTailoring();
  const { score } = run;
  if (!score) return <BackToOverview />;
  // Asked before: in this run, and not a question any more.
  const asked = new Set(run.suggestions.filter((one) => one.answered).flatMap((one) => one.requirements));
  return (
    <>
      <BackToOverview />
      <ScreenFrame title={m.score.visible(score.after, score.of)} lead={describeMustHaves(score)}>
        {answered > 0 && job ? <LookAgain job={job} answered={answered} /> : null}
        <FitLine score={score} />
        {(["must", "nice"] as const).map((kind) => {
          const lines = listOpenFirst(score.requirements.filter((requirement) => requirement.kind === kind));
          if (lines.length === 0) return null;
          const met = lines.filter(({ evidenced }) => evidenced).length;
          return (
            <section key={kind} className={layout.tight} aria-labelledby={`lines-${kind}`}>
              <h2 id={`lines-${kind}`} className={layout.heading}>
                {m.score.kinds[kind](met, lines.length)}
              </h2>
              <ul className={styles.lines}>
                {lines.map((requirement) => (
                  <RequirementLine
                    key={requirement.id}
                    requirement={requirement}
                    fact={run.facts.find(({ id }) => id === requirement.facts[0])}
                    answered={asked.has(requirement.id)}
                  />
                ))}
              </ul>
            </section>
          );
        })}
      </ScreenFrame>
    </>
  );
}
