import { Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { BusyBar } from "../../components/busy-bar.tsx";
import { formatTime } from "../../components/format-time.ts";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { ConsentPanel } from "../models/consent-panel.tsx";
import { listReadyEngines, useModelSettings } from "../models/use-model-settings.ts";
import { usePane } from "../pane.ts";
import { EngineKey } from "./engine-key.tsx";

const useStyles = makeStyles({
  engines: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Which models may be asked and with whose key, the consent, and what this month has cost. */
export function LanguageModels() {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const settings = useModelSettings();
  const [asking, setAsking] = useState(false);
  const [said, setSaid] = useState("");
  const { busy, error, act, clear } = useAct();
  const { value } = settings;
  const ready = listReadyEngines(value).length > 0;
  const takeBack = () =>
    act(async () => {
      settings.set(await pane.client.call("revokeModelConsent", {}));
      setSaid(m.models.takenBack);
    });
  return (
    <section className={layout.stack} aria-labelledby="models">
      <h2 id="models" className={layout.heading}>
        {m.models.title}
      </h2>
      <ProblemBar error={settings.error} onRetry={settings.reload} />
      {settings.state === "loading" && !value ? <BusyBar label={m.models.loading} /> : null}
      {value ? (
        <>
          {ready ? null : <p className={layout.plain}>{m.models.none}</p>}
          <ul className={styles.engines}>
            {value.engines.map((engine) => (
              <EngineKey
                key={engine.engine}
                engine={engine}
                keepsKeys={value.keepsKeys}
                onChanged={(changed, sentence) => {
                  settings.set(changed);
                  setSaid(sentence);
                }}
              />
            ))}
          </ul>
          {value.keepsKeys ? null : <p className={layout.quiet}>{m.models.keysNotKept}</p>}
          <ProblemBar error={error} onDismiss={clear} />
          {asking ? (
            <ConsentPanel
              settings={value}
              onAllowed={(given) => {
                settings.set(given);
                setAsking(false);
                setSaid(m.models.given);
              }}
              onRefused={() => setAsking(false)}
            />
          ) : value.consentGivenAt ? (
            <div className={layout.tight}>
              <p className={layout.plain}>{m.models.allowed(formatTime(value.consentGivenAt))}</p>
              <div className={layout.actions}>
                <Button size="small" disabledFocusable={busy} onClick={takeBack}>
                  {m.models.takeBack}
                </Button>
              </div>
            </div>
          ) : ready ? (
            <div className={layout.tight}>
              <p className={layout.plain}>{m.models.notAllowed}</p>
              <div className={layout.actions}>
                <Button size="small" onClick={() => setAsking(true)}>
                  {m.models.allow}
                </Button>
              </div>
            </div>
          ) : null}
          <p className={layout.said} role="status">
            {said}
          </p>
          {ready || value.budget.spentThisMonthUsd > 0 ? (
            <div className={layout.tight}>
              <p className={layout.plain}>
                {m.models.spent(value.budget.spentThisMonthUsd, value.budget.monthUsd)}
              </p>
              <ProgressBar
                aria-hidden="true"
                value={share(value.budget.spentThisMonthUsd, value.budget.monthUsd)}
              />
            </div>
          ) : null}
        </>
      ) : null}
    </section>
  );
}

const share = (spent: number, of: number) => (of === 0 ? 1 : Math.min(1, spent / of));
