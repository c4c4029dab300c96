import { Button, Checkbox, Input } from "@fluentui/react-components";
import { type FormEvent, useId, useState } from "react";
import type { Scope } from "../../../shared/contract/endpoint.ts";
import { BusyBar } from "../../components/busy-bar.tsx";
import { copyText } from "../../components/copy-text.ts";
import { formatTime } from "../../components/format-time.ts";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { useLoad } from "../../components/use-load.ts";
import { usePane } from "../pane.ts";
import { useEntryStyles } from "./entry-styles.ts";

/** Keys for programs: what each may use and when it was used last, made with a name and scopes, shown once, and removed. */
export function ApiKeys() {
  const styles = useEntryStyles();
  const layout = useLayout();
  const pane = usePane();
  const said = m.ownAccount.keys;
  const { state, value, error, reload } = useLoad("api-keys", (signal) =>
    pane.client.call("listApiKeys", { query: { limit: 100 } }, { signal }),
  );
  const removing = useAct();
  const [making, setMaking] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const [news, setNews] = useState("");
  const remove = (keyId: string) =>
    removing.act(async () => {
      await pane.client.call("deleteApiKey", { params: { keyId } });
      setNews(said.removed);
      reload();
    });
  return (
    <section className={layout.tight} aria-labelledby="api-keys">
      <h2 id="api-keys" className={layout.heading}>
        {said.title}
      </h2>
      <p className={layout.quiet}>{said.lead}</p>
      <ProblemBar error={error} onRetry={reload} />
      {state === "loading" && !value ? <BusyBar label={said.loading} /> : null}
      {value?.items.length === 0 ? <p className={layout.quiet}>{said.none}</p> : null}
      <ul className={layout.list}>
        {(value?.items ?? []).map((key) => (
          <li key={key.id} className={styles.entry}>
            <div className={styles.who}>
              <p className={layout.plain}>{key.name}</p>
              <p className={layout.quiet}>{key.scopes.map((scope) => said.scopes[scope]).join(" · ")}</p>
              <p className={layout.quiet}>
                {said.used(formatTime(key.createdAt), key.lastUsedAt && formatTime(key.lastUsedAt))}
              </p>
            </div>
            <Button
              size="small"
              appearance="subtle"
              aria-label={said.removeNamed(key.name)}
              disabledFocusable={removing.busy}
              onClick={() => remove(key.id)}
            >
              {said.remove}
            </Button>
          </li>
        ))}
      </ul>
      <ProblemBar error={removing.error} onDismiss={removing.clear} />
      {made ? (
        <div className={layout.card} role="status">
          <p className={layout.plain}>{said.once}</p>
          <code className={styles.key}>{made}</code>
          <div className={layout.actions}>
            <Button
              size="small"
              onClick={async () => setNews((await copyText(made)) ? said.copied : said.notCopied)}
            >
              {said.copy}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                setMade(null);
                setNews("");
              }}
            >
              {said.done}
            </Button>
          </div>
        </div>
      ) : making ? (
        <MakeKey
          onMade={(key) => {
            setMade(key);
            setMaking(false);
            reload();
          }}
          onCancel={() => setMaking(false)}
        />
      ) : (
        <div className={layout.actions}>
          <Button size="small" onClick={() => setMaking(true)}>
            {said.add}
          </Button>
        </div>
      )}
      <p className={layout.said} role="status">
        {news}
      </p>
    </section>
  );
}

const scopes: readonly Scope[] = ["profile", "resumes", "jobs", "tailoring", "account"];

function MakeKey(props: { onMade: (key: string) => void; onCancel: () => void }) {
  const styles = useEntryStyles();
  const layout = useLayout();
  const pane = usePane();
  const id = useId();
  const said = m.ownAccount.keys;
  const [name, setName] = useState("");
  // A key for a folder of résumés is the common one; the account is for those who know why.
  const [chosen, setChosen] = useState<readonly Scope[]>(["resumes"]);
  const { busy, error, act, clear } = useAct();
  const ready = name.trim() !== "" && chosen.length > 0;
  const make = (event: FormEvent) => {
    event.preventDefault();
    if (!ready) return;
    void act(async () => {
      const body = { name: name.trim(), scopes: [...chosen] };
      props.onMade((await pane.client.call("createApiKey", { body })).key);
    });
  };
  return (
    <form className={styles.form} onSubmit={make}>
      <label htmlFor={id} className={layout.plain}>
        {said.name}
      </label>
      <Input
        id={id}
        className={styles.field}
        maxLength={200}
        autoFocus
        value={name}
        onChange={(_, data) => setName(data.value)}
      />
      <fieldset className={styles.scopes}>
        <legend className={layout.plain}>{said.may}</legend>
        {scopes.map((scope) => (
          <div key={scope}>
            <Checkbox
              label={said.scopes[scope]}
              checked={chosen.includes(scope)}
              onChange={(_, data) =>
                setChosen(data.checked ? [...chosen, scope] : chosen.filter((other) => other !== scope))
              }
            />
          </div>
        ))}
      </fieldset>
      <ProblemBar error={error} onDismiss={clear} />
      <div className={layout.actions}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy || !ready}>
          {said.make}
        </Button>
        <Button size="small" onClick={props.onCancel}>
          {m.actions.cancel}
        </Button>
      </div>
    </form>
  );
}
