import { Button, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { Job, Resume } from "../../../shared/contract/schemas.ts";
import { BusyBar } from "../../components/busy-bar.tsx";
import { ChoiceLabel } from "../../components/choice-label.tsx";
import { downloadFile } from "../../components/download-file.ts";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { ScreenFrame } from "../../components/screen-frame.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { type Engine, EngineChoice } from "../models/engine-choice.tsx";
import { usePane } from "../pane.ts";
import { type StartedRun, tailorCopy, tailorHere } from "./start-run.ts";

const useStyles = makeStyles({
  read: {
    "& > summary": { cursor: "pointer", minHeight: "32px", lineHeight: "32px" },
    "& > ul": { gap: "8px", paddingBottom: "4px" },
  },
});

/** The choice between a copy and this document, and the start. A copy is not copied again. */
export function StartRun(props: { job: Job; resume: Resume; error?: unknown; again?: boolean }) {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const isCopy = props.resume.parentId !== null;
  const [target, setTarget] = useState<"copy" | "here">(isCopy || props.again ? "here" : "copy");
  const [engine, setEngine] = useState<Engine>({ kind: "offline", ready: true });
  const [copy, setCopy] = useState<Extract<StartedRun, { kind: "copy" }> | null>(null);
  const { busy, error, act, clear } = useAct();

  const start = () =>
    act(async () => {
      const options = { engine: engine.kind };
      const started =
        target === "copy"
          ? await tailorCopy(pane, props.job, options)
          : await tailorHere(pane, props.job, options);
      if (started.kind === "conflict") return pane.go("sync");
      if (started.kind === "copy") return setCopy(started);
      pane.keep({ runId: started.run.id, view: "overview", suggestionId: null });
    });

  if (copy) {
    return (
      <ScreenFrame title={copy.opened ? m.copy.openedTitle : m.copy.notOpenedTitle}>
        <p className={layout.plain}>{copy.opened ? m.copy.openedText : m.copy.notOpenedText}</p>
        {copy.opened ? null : <ProblemBar error={copy.error} />}
        <div className={layout.actions}>
          <Button
            appearance={copy.opened ? "secondary" : "primary"}
            onClick={() => downloadFile(copy.bytes, copy.fileName)}
          >
            {m.copy.download}
          </Button>
          <Button appearance="subtle" onClick={() => setCopy(null)}>
            {m.actions.back}
          </Button>
        </div>
      </ScreenFrame>
    );
  }
  const requirements = props.job.posting.requirements;
  const must = requirements.filter((requirement) => requirement.kind === "must").length;
  return (
    <ScreenFrame
      title={m.tailor.startTitle(props.job.title, props.job.company)}
      lead={m.tailor.startLead(requirements.length, must)}
    >
      {requirements.length > 0 ? (
        <details className={styles.read}>
          <summary>{m.tailor.whatWasRead}</summary>
          <ul className={layout.list}>
            {requirements.map((requirement) => (
              <li key={requirement.id} className={layout.quote}>
                {requirement.text}{" "}
                <span className={layout.quiet}>({m.requirementKinds[requirement.kind]})</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {isCopy ? (
        <p className={layout.plain}>{m.tailor.isCopy}</p>
      ) : (
        <RadioGroup
          value={target}
          aria-label={m.tailor.target}
          onChange={(_, data) => setTarget(data.value as "copy" | "here")}
        >
          <Radio value="copy" label={<ChoiceLabel text={m.tailor.copy} note={m.tailor.copyNote} />} />
          <Radio value="here" label={<ChoiceLabel text={m.tailor.here} note={m.tailor.hereNote} />} />
        </RadioGroup>
      )}
      <EngineChoice onChange={setEngine} />
      <ProblemBar error={error ?? props.error} onRetry={start} onDismiss={clear} />
      <Button appearance="primary" size="large" disabledFocusable={busy || !engine.ready} onClick={start}>
        {m.tailor.start}
      </Button>
      {busy ? <BusyBar label={m.tailor.preparing} /> : <p className={layout.quiet}>{m.tailor.promise}</p>}
    </ScreenFrame>
  );
}
