import { Button } from "@fluentui/react-components";
import { BusyBar } from "../../components/busy-bar.tsx";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { ScreenFrame } from "../../components/screen-frame.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { useLoad } from "../../components/use-load.ts";
import { readDocumentName } from "../../word/host.ts";
import { isDocumentEmpty } from "../../word/read-paragraphs.ts";
import { usePane, usePaneState } from "../pane.ts";
import { importDocument } from "./import-document.ts";

/** "Use this résumé": the open document becomes version 1, its facts the profile. */
export function StartScreen() {
  const layout = useLayout();
  const pane = usePane();
  const { unknownLink } = usePaneState();
  const { busy, error, act, clear } = useAct();
  const look = useLoad("document", () => (pane.inWord ? isDocumentEmpty() : Promise.resolve(true)));

  if (!pane.inWord) return <ScreenFrame title={m.start.noWordTitle}>{m.start.noWordText}</ScreenFrame>;
  const start = () =>
    act(async () => {
      await importDocument(pane, readDocumentName());
      pane.go("resume");
    });
  if (look.state === "ready" && look.value) {
    return (
      <ScreenFrame title={m.start.emptyTitle} lead={m.start.emptyText}>
        <div className={layout.actions}>
          <Button appearance="primary" onClick={() => pane.go("insert")}>
            {m.start.draftFromProfile}
          </Button>
          <Button onClick={look.reload}>{m.start.lookAgain}</Button>
        </div>
        <ProblemBar error={error} onDismiss={clear} />
        <p className={layout.quiet}>
          {m.start.inTextBoxes}{" "}
          <Button size="small" appearance="transparent" disabledFocusable={busy} onClick={start}>
            {m.start.importAnyway}
          </Button>
        </p>
      </ScreenFrame>
    );
  }
  return (
    <ScreenFrame title={m.start.title} lead={unknownLink ? m.start.unknownLink : m.start.lead}>
      <ProblemBar error={error ?? look.error} onRetry={error ? start : look.reload} onDismiss={clear} />
      <Button appearance="primary" size="large" disabledFocusable={busy} onClick={start}>
        {busy ? m.start.reading : m.start.useThis}
      </Button>
      {busy ? <BusyBar label={m.start.readingLong} /> : <p className={layout.quiet}>{m.start.promise}</p>}
    </ScreenFrame>
  );
}
