import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type FormEvent, useId, useState } from "react";
import type { ModelSettings } from "../../../shared/contract/model-schemas.ts";
import { findText } from "../../components/find-text.ts";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { usePane } from "../pane.ts";

const useStyles = makeStyles({
  engine: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    minWidth: 0,
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  form: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
  field: { minWidth: 0, "& input": { minWidth: 0 } },
});

/** Shorter than any provider's key; the contract refuses it too. */
const shortestKey = 8;

/** One provider: its model, whose key is used, and the candidate's own key. The key goes to the server and stays nowhere here. */
export function EngineKey(props: {
  engine: ModelSettings["engines"][number];
  keepsKeys: boolean;
  onChanged: (settings: ModelSettings, sentence: string) => void;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const id = useId();
  const { engine, model, keyOf, keyHint } = props.engine;
  const [typing, setTyping] = useState(false);
  const [key, setKey] = useState("");
  const { busy, error, act, clear } = useAct();
  const provider = findText(m.models.providers, engine) ?? engine;
  const whose =
    keyOf === "candidate"
      ? m.models.keyOf.candidate(keyHint ?? "")
      : keyOf === "server"
        ? m.models.keyOf.server
        : m.models.keyOf.nobody;
  const close = () => {
    setKey("");
    setTyping(false);
    clear();
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (key.trim().length < shortestKey) return;
    void act(async () => {
      const changed = await pane.client.call("saveModelKey", {
        params: { engine },
        body: { key: key.trim() },
      });
      close();
      props.onChanged(changed, m.models.keySaved(provider));
    });
  };
  const remove = () =>
    act(async () => {
      props.onChanged(
        await pane.client.call("deleteModelKey", { params: { engine } }),
        m.models.keyDeleted(provider),
      );
    });
  return (
    <li className={styles.engine}>
      <p className={layout.plain}>{provider}</p>
      <p className={layout.quiet}>
        {model} · {whose}
      </p>
      {typing ? (
        <form className={styles.form} onSubmit={save}>
          <label htmlFor={id} className={layout.plain}>
            {m.models.keyLabel(provider)}
          </label>
          <Input
            id={id}
            className={styles.field}
            type="password"
            autoComplete="off"
            autoFocus
            aria-describedby={`${id}note`}
            value={key}
            onChange={(_, data) => setKey(data.value)}
          />
          <p id={`${id}note`} className={layout.quiet}>
            {m.models.keyNote}
          </p>
          <ProblemBar error={error} onDismiss={clear} />
          <div className={layout.actions}>
            <Button
              type="submit"
              size="small"
              appearance="primary"
              disabledFocusable={busy || key.trim().length < shortestKey}
            >
              {m.models.saveKey}
            </Button>
            <Button size="small" onClick={close}>
              {m.actions.cancel}
            </Button>
          </div>
        </form>
      ) : (
        <>
          <ProblemBar error={error} onDismiss={clear} />
          {props.keepsKeys ? (
            <div className={layout.actions}>
              <Button
                size="small"
                aria-label={`${keyOf === "candidate" ? m.models.replaceKey : m.models.addKey}: ${provider}`}
                onClick={() => setTyping(true)}
              >
                {keyOf === "candidate" ? m.models.replaceKey : m.models.addKey}
              </Button>
              {keyOf === "candidate" ? (
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={`${m.models.deleteKey}: ${provider}`}
                  disabledFocusable={busy}
                  onClick={remove}
                >
                  {m.models.deleteKey}
                </Button>
              ) : null}
            </div>
          ) : null}
        </>
      )}
    </li>
  );
}
