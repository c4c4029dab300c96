import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { BusyBar } from "../../components/busy-bar.tsx";
import { formatTime } from "../../components/format-time.ts";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { ScreenFrame } from "../../components/screen-frame.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { useLoad } from "../../components/use-load.ts";
import { openInNewWindow } from "../../word/open-document.ts";
import { usePane, usePaneState } from "../pane.ts";
import { importAgain, type ReimportAnswer } from "../start/import-document.ts";
import { BringIn } from "./bring-in.tsx";
import { ChangeList } from "./change-list.tsx";

const useStyles = makeStyles({
  version: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "36px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  here: { flexShrink: 0, whiteSpace: "nowrap" },
  what: { flexGrow: 1, minWidth: 0, padding: "4px 0" },
});

/** "Import again": what changed in the document becomes a version, and is said in words. */
export function SyncScreen() {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const { resume, changes, link } = usePaneState();
  const [answer, setAnswer] = useState<ReimportAnswer | null>(null);
  const importing = useAct();
  const opening = useAct();
  const versions = useLoad(resume ? `${resume.id}/${link?.versionId}` : null, (signal) =>
    pane.client.call("listVersions", { params: { resumeId: resume?.id ?? "" } }, { signal }),
  );
  if (!resume) return null;
  const start = () => importing.act(async () => setAnswer(await importAgain(pane)));
  const open = (versionId: string) =>
    opening.act(async () => {
      const params = { resumeId: resume.id, versionId };
      const file = await pane.client.download("getVersionDocx", { params, query: { linked: "true" } });
      await openInNewWindow(file.bytes);
    });
  const isMerge = answer?.outcome === "merged";
  return (
    <ScreenFrame title={m.sync.title} lead={answer ? null : m.sync.lead(changes)}>
      {answer ? (
        <div className={layout.stack} role="status">
          <p className={layout.plain}>{m.sync.outcomes[answer.outcome](answer.version.number)}</p>
          <ChangeList changes={answer.changes} factChanges={answer.profileChanges} />
          {answer.conflicts.map((conflict) => (
            <section key={conflict.block} className={layout.card} aria-label={m.sync.conflict}>
              <p className={layout.quiet}>{m.sync.mine}</p>
              <blockquote className={layout.quote}>{conflict.mine || m.sync.removed}</blockquote>
              <p className={layout.quiet}>{m.sync.theirs}</p>
              <blockquote className={layout.quote}>{conflict.theirs || m.sync.removed}</blockquote>
              <p className={layout.quiet}>{m.sync.base}</p>
              <blockquote className={layout.quote}>{conflict.base || m.sync.removed}</blockquote>
            </section>
          ))}
          {isMerge ? (
            <div className={layout.actions}>
              <Button
                appearance="primary"
                disabledFocusable={opening.busy}
                onClick={() => open(answer.version.id)}
              >
                {m.sync.openMerged}
              </Button>
            </div>
          ) : null}
        </div>
      ) : null}
      <BringIn />
      <ProblemBar
        error={importing.error ?? opening.error}
        {...(importing.error ? { onRetry: start } : {})}
        onDismiss={importing.error ? importing.clear : opening.clear}
      />
      <div className={layout.actions}>
        <Button
          appearance={isMerge ? "secondary" : "primary"}
          disabledFocusable={importing.busy}
          onClick={start}
        >
          {importing.busy ? m.sync.importing : m.sync.importAgain}
        </Button>
      </div>
      {importing.busy ? <BusyBar label={m.sync.importingLong} /> : null}
      <section className={layout.tight} aria-labelledby="versions">
        <h2 id="versions" className={layout.heading}>
          {m.sync.versions}
        </h2>
        <ProblemBar error={versions.error} onRetry={versions.reload} />
        <ul className={layout.list}>
          {(versions.value?.items ?? []).map((version) => (
            <li key={version.id} className={styles.version}>
              <span className={styles.what}>
                {m.sync.version(version.number)}{" "}
                <span className={layout.quiet}>
                  {m.sync.origins[version.origin]} · {formatTime(version.createdAt)}
                  {version.models.length > 0 ? ` · ${m.sync.models(version.models)}` : null}
                </span>
              </span>
              {version.id === link?.versionId ? (
                <span className={mergeClasses(layout.quiet, styles.here)}>{m.sync.thisOne}</span>
              ) : (
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={m.sync.openVersion(version.number)}
                  disabledFocusable={opening.busy}
                  onClick={() => open(version.id)}
                >
                  {m.sync.open}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </section>
    </ScreenFrame>
  );
}
