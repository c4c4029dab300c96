import { Button, Input } from "@fluentui/react-components";
import { type FormEvent, useId, useState } from "react";
import type { AuditEvent } from "../../../shared/contract/account-schemas.ts";
import { BusyBar } from "../../components/busy-bar.tsx";
import { downloadFile } from "../../components/download-file.ts";
import { formatTime } from "../../components/format-time.ts";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { usePages } from "../../components/use-pages.ts";
import { usePane } from "../pane.ts";
import { useEntryStyles } from "./entry-styles.ts";
import { History } from "./history.tsx";

/** Everything as one file, and what happened with it so far. */
export function OwnData() {
  const layout = useLayout();
  const pane = usePane();
  const said = m.ownAccount.data;
  const { busy, error, act, clear } = useAct();
  const [news, setNews] = useState("");
  const save = () =>
    act(async () => {
      setNews("");
      const { bytes, fileName } = await pane.client.download("exportAccount", {});
      downloadFile(bytes, fileName ?? "AutoHire.zip", "application/zip");
      setNews(said.saved);
    });
  return (
    <section className={layout.tight} aria-labelledby="own-data">
      <h2 id="own-data" className={layout.heading}>
        {said.title}
      </h2>
      <p className={layout.quiet}>{said.lead}</p>
      <ProblemBar error={error} onDismiss={clear} />
      <div className={layout.actions}>
        <Button size="small" disabledFocusable={busy} onClick={save}>
          {said.save}
        </Button>
      </div>
      {busy ? <BusyBar label={said.saving} /> : null}
      <p className={layout.said} role="status">
        {news}
      </p>
      <Trail />
    </section>
  );
}

function Trail() {
  const pane = usePane();
  const said = m.ownAccount.data;
  const [open, setOpen] = useState(false);
  const events = usePages<AuditEvent>(open ? "trail" : null, (cursor, signal) =>
    pane.client.call(
      "listAuditEvents",
      { query: { limit: 20, ...(cursor !== null && { cursor }) } },
      { ...(signal && { signal }) },
    ),
  );
  return (
    <History
      title={said.trail}
      none={said.noTrail}
      note={said.kept}
      pages={events}
      onOpen={setOpen}
      show={(event) => ({ title: said.events[event.kind], lines: describeEvent(event) })}
    />
  );
}

function describeEvent({ at, by, detail }: AuditEvent): string[] {
  const said = m.ownAccount.data;
  const { program, system, provider, key, file, engine, model, expiresAt } = detail;
  const what = [
    program,
    system,
    provider,
    key,
    file && said.files[file],
    engine && (m.models.providers[engine] ?? engine),
    model,
    expiresAt && said.until(formatTime(expiresAt)),
    by && said.by(by),
  ].filter((part) => part);
  return [[formatTime(at), ...what].join(" · ")];
}

/** Never by one click: the candidate opens it, reads what goes, and types their e-mail, or a word where there is none. */
export function DeleteAccount(props: { email: string | null; onDeleted: () => Promise<void> }) {
  const styles = useEntryStyles();
  const layout = useLayout();
  const pane = usePane();
  const id = useId();
  const said = m.ownAccount.deletion;
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState("");
  const { busy, error, act, clear } = useAct();
  const word = props.email ?? said.word;
  const confirmed = typed.trim().toLowerCase() === word.toLowerCase();
  const remove = (event: FormEvent) => {
    event.preventDefault();
    if (!confirmed) return;
    void act(async () => {
      await pane.client.call("deleteAccount", {});
      await props.onDeleted();
    });
  };
  return (
    <section className={layout.tight} aria-labelledby="delete-account">
      <h2 id="delete-account" className={layout.heading}>
        {said.title}
      </h2>
      <p className={layout.quiet}>{said.lead}</p>
      {asking ? (
        <form className={styles.form} onSubmit={remove}>
          <label htmlFor={id} className={layout.plain}>
            {said.type(word)}
          </label>
          <Input
            id={id}
            className={styles.field}
            autoComplete="off"
            autoFocus
            value={typed}
            onChange={(_, data) => setTyped(data.value)}
          />
          <ProblemBar error={error} onDismiss={clear} />
          <div className={layout.actions}>
            <Button type="submit" size="small" disabledFocusable={busy || !confirmed}>
              {said.doIt}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                setAsking(false);
                setTyped("");
                clear();
              }}
            >
              {m.actions.cancel}
            </Button>
          </div>
          {busy ? <BusyBar label={said.deleting} /> : null}
        </form>
      ) : (
        <div className={layout.actions}>
          <Button size="small" onClick={() => setAsking(true)}>
            {said.open}
          </Button>
        </div>
      )}
    </section>
  );
}
