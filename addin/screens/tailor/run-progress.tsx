import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, CircleRegular } from "@fluentui/react-icons";
import type { RunDetail } from "../../../shared/contract/schemas.ts";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { ScreenFrame } from "../../components/screen-frame.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { usePane } from "../pane.ts";

const offlinePhases = ["reading", "matching", "writing", "checking"] as const;
const modelPhases = ["reading", "matching", "writing", "asking", "checking"] as const;

const useStyles = makeStyles({
  phase: { display: "flex", alignItems: "center", gap: "8px", minHeight: "28px" },
  now: { fontWeight: tokens.fontWeightSemibold },
  later: { color: tokens.colorNeutralForeground3 },
});

/** A run under way: its phases by name, what it has found, and the way to stop it. */
export function RunProgress(props: { run: RunDetail; interrupted: boolean; error: unknown }) {
  const { run } = props;
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const { busy, error, act, clear } = useAct();
  const phases: readonly RunDetail["phase"][] = run.options.engine === "model" ? modelPhases : offlinePhases;
  const at = phases.indexOf(run.phase);
  const found = run.suggestions.length;
  const cancel = () =>
    act(async () => {
      await pane.client.call("cancelTailoringRun", { params: { runId: run.id } });
    });
  return (
    <ScreenFrame title={m.tailor.running}>
      <ProgressBar
        aria-label={m.tailor.running}
        {...(run.state === "queued" ? {} : { value: run.percent / 100 })}
      />
      <ul className={layout.list}>
        {phases.map((phase, index) => (
          <li key={phase} className={styles.phase} aria-current={index === at ? "step" : undefined}>
            {index < at ? (
              <CheckmarkCircleFilled
                aria-label={m.tailor.phaseDone}
                color={tokens.colorPaletteGreenForeground1}
              />
            ) : (
              <CircleRegular aria-hidden="true" />
            )}
            <span className={index === at ? styles.now : index > at ? styles.later : undefined}>
              {m.tailor.phases[phase as keyof typeof m.tailor.phases]}
            </span>
          </li>
        ))}
      </ul>
      <p className={layout.quiet} role="status">
        {props.interrupted
          ? m.tailor.interrupted
          : run.state === "queued"
            ? m.tailor.queued
            : m.tailor.found(found)}
      </p>
      <ProblemBar error={error ?? props.error} onDismiss={clear} />
      <div className={layout.actions}>
        <Button disabledFocusable={busy} onClick={cancel}>
          {m.tailor.cancelRun}
        </Button>
      </div>
    </ScreenFrame>
  );
}
