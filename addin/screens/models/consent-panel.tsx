import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ModelSettings } from "../../../shared/contract/model-schemas.ts";
import { findText } from "../../components/find-text.ts";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { usePane } from "../pane.ts";
import { listReadyEngines } from "./use-model-settings.ts";

const useStyles = makeStyles({
  points: { margin: 0, display: "flex", flexDirection: "column", gap: "8px" },
  term: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, margin: 0 },
  told: { margin: 0, overflowWrap: "anywhere" },
});

/** Asked before the first call to a language model: what is sent, to whom, what it may cost, and how to take it back. */
export function ConsentPanel(props: {
  settings: ModelSettings;
  onAllowed: (settings: ModelSettings) => void;
  onRefused?: () => void;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const { busy, error, act, clear } = useAct();
  const panel = useRef<HTMLElement>(null);
  // What was asked for leads here; on a narrow pane it would else come up out of sight.
  useEffect(() => {
    panel.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const { budget } = props.settings;
  const engines = listReadyEngines(props.settings);
  const names = engines.map(
    ({ engine, model }) => `${findText(m.models.providers, engine) ?? engine}, ${model}`,
  );
  const said = m.models.consent;
  const points = [
    [said.sent, said.sentText],
    [said.toWhom, said.toWhomText(names.join("; "))],
    [
      said.cost,
      `${said.costText(budget.runUsd, budget.monthUsd)}${engines[0]?.keyOf === "candidate" ? ` ${said.ownKey}` : ""}`,
    ],
    [said.takeBack, said.takeBackText],
  ] as const;
  const allow = () => act(async () => props.onAllowed(await pane.client.call("giveModelConsent", {})));
  return (
    <section ref={panel} className={layout.card} aria-labelledby="consent">
      <h3 id="consent" className={layout.heading}>
        {said.title(engines[0]?.model ?? "")}
      </h3>
      <dl className={styles.points}>
        {points.map(([term, text]) => (
          <div key={term}>
            <dt className={styles.term}>{term}</dt>
            <dd className={styles.told}>{text}</dd>
          </div>
        ))}
      </dl>
      <ProblemBar error={error} onDismiss={clear} />
      <div className={layout.actions}>
        <Button appearance="primary" disabledFocusable={busy} onClick={allow}>
          {said.allow}
        </Button>
        {props.onRefused ? <Button onClick={props.onRefused}>{said.stay}</Button> : null}
      </div>
    </section>
  );
}
