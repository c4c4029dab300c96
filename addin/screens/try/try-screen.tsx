import { Button, makeStyles, Textarea } from "@fluentui/react-components";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { BusyBar } from "../../components/busy-bar.tsx";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { ScreenFrame } from "../../components/screen-frame.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { readDocument } from "../../word/read-document.ts";
import { usePane, usePaneState } from "../pane.ts";
import { askWorker } from "./ask-worker.ts";
import { TryOutcome } from "./try-outcome.tsx";
import type { TryResult } from "./worker/try-tailoring.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px" },
  posting: { width: "100%", minWidth: 0 },
});

/** One posting against the open document, without an account: all of it happens in this pane. */
export function TryScreen() {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const { tried } = usePaneState();
  const id = useId();
  const { busy, error, act, clear } = useAct();
  const [posting, setPosting] = useState(tried ?? "");
  const [result, setResult] = useState<TryResult | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = (event: FormEvent) => {
    event.preventDefault();
    void act(async () => {
      const cancelling = new AbortController();
      running.current = cancelling;
      const { bytes } = await readDocument();
      const today = new Date().toISOString().slice(0, 10);
      const found = await askWorker({ bytes, posting, today }, cancelling.signal);
      pane.keepTried(posting);
      setResult(found);
    });
  };
  if (result) return <TryOutcome key="outcome" result={result} onAgain={() => setResult(null)} />;
  return (
    <ScreenFrame key="form" title={m.trying.title} lead={m.trying.lead}>
      <form className={styles.form} onSubmit={start}>
        <label className={layout.heading} htmlFor={id}>
          {m.trying.label}
        </label>
        <Textarea
          id={id}
          className={styles.posting}
          rows={8}
          resize="vertical"
          placeholder={m.trying.hint}
          value={posting}
          onChange={(_, data) => setPosting(data.value)}
        />
        <ProblemBar error={error} onDismiss={clear} />
        {busy ? <BusyBar label={m.trying.reading} /> : null}
        <div className={layout.actions}>
          <Button type="submit" appearance="primary" disabledFocusable={busy || posting.trim() === ""}>
            {m.trying.start}
          </Button>
          {busy ? (
            <Button onClick={() => running.current?.abort()}>{m.actions.cancel}</Button>
          ) : (
            <Button appearance="subtle" onClick={() => pane.go("welcome")}>
              {m.actions.back}
            </Button>
          )}
        </div>
      </form>
    </ScreenFrame>
  );
}
