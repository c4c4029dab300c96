import { Button } from "@fluentui/react-components";
import { formatDay } from "../../components/format-time.ts";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { usePane, usePaneState } from "../pane.ts";

/** The document came back without our link and was known again by its words: says so, and takes a no. */
export function KnownAgain() {
  const layout = useLayout();
  const pane = usePane();
  const { recognized, resume, link } = usePaneState();
  const { busy, error, act, clear } = useAct();
  // After an import the document stands for a version of its own.
  if (!recognized || recognized.resume.id !== resume?.id || link?.versionId !== recognized.version.id)
    return null;
  const { version, sameWords } = recognized;
  return (
    <section className={layout.card} role="status">
      <p className={layout.plain}>
        {m.known.again(resume.title, version.number, formatDay(version.createdAt))}{" "}
        {m.known.sameWords(sameWords)}
      </p>
      <ProblemBar error={error} onDismiss={clear} />
      <div className={layout.actions}>
        <Button size="small" disabledFocusable={busy} onClick={() => act(() => pane.disown())}>
          {m.known.no(true)}
        </Button>
      </div>
    </section>
  );
}
