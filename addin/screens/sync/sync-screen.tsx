import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Version } from "../../../shared/contract/schemas.ts";
import { BusyBar } from "../../components/busy-bar.tsx";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { noteMove, ScreenFrame } from "../../components/screen-frame.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { usePages } from "../../components/use-pages.ts";
import { WaitingMerge } from "../conflicts/waiting-merge.tsx";
import { usePane, usePaneState } from "../pane.ts";
import { importAgain, type ReimportAnswer } from "../start/import-document.ts";
import { useOpenFile } from "../use-open-file.ts";
import { BringIn } from "./bring-in.tsx";
import { ChangeList } from "./change-list.tsx";
import { CompareVersions } from "./compare-versions.tsx";
import { KnownAgain } from "./known-again.tsx";
import { VersionList } from "./version-list.tsx";

/** "Import again": what changed in the document becomes a version, and is said in words. */
export function SyncScreen() {
  const layout = useLayout();
  const pane = usePane();
  const { resume, changes, link, merge } = usePaneState();
  const [answer, setAnswer] = useState<ReimportAnswer | null>(null);
  const importing = useAct();
  const merged = useOpenFile();
  const [comparing, setComparing] = useState<{ before: string; after: string } | null>(null);
  const key = resume ? `${resume.id}/${resume.latest.id}/${link?.versionId}` : null;
  const versions = usePages(key, (cursor, signal) =>
    pane.client.call(
      "listVersions",
      { params: { resumeId: resume?.id ?? "" }, query: { limit: 30, ...(cursor ? { cursor } : {}) } },
      signal ? { signal } : {},
    ),
  );
  if (!resume) return null;
  if (comparing)
    return (
      <CompareVersions
        resume={resume}
        versions={versions.items ?? []}
        first={comparing}
        onBack={() => {
          noteMove();
          setComparing(null);
        }}
      />
    );
  const start = () => importing.act(async () => setAnswer(await importAgain(pane)));
  const open = (version: Version) =>
    merged.open(
      () =>
        pane.client.download("getVersionDocx", {
          params: { resumeId: resume.id, versionId: version.id },
          query: { linked: "true" },
        }),
      m.history.fileName(resume.title, version.number),
    );
  const suggestions = answer ? m.sync.suggestions(answer.suggestions) : "";
  const isMerge = answer?.outcome === "merged";
  // Then it is the other way round: something is to come in.
  const isOnlyBehind = changes === 0 && link?.versionId !== resume.latest.id;
  return (
    <ScreenFrame title={m.sync.title} lead={answer ? null : m.sync.lead(changes)}>
      <KnownAgain />
      {merge && !answer?.merge ? <WaitingMerge merge={merge} /> : null}
      {answer ? (
        <div className={layout.stack} role="status">
          <p className={layout.plain}>{m.sync.outcomes[answer.outcome](answer.version.number)}</p>
          {suggestions ? <p className={layout.plain}>{suggestions}</p> : null}
          {answer.merge ? (
            <div className={layout.actions}>
              <Button appearance="primary" onClick={() => pane.go("conflicts")}>
                {m.conflicts.row(answer.merge.conflicts.length)}
              </Button>
            </div>
          ) : null}
          {isMerge ? (
            <div className={layout.actions}>
              <Button
                appearance="primary"
                disabledFocusable={merged.busy}
                onClick={() => open(answer.version)}
              >
                {m.sync.openMerged}
              </Button>
              <span className={layout.said}>{merged.said}</span>
            </div>
          ) : null}
          <ChangeList changes={answer.changes} factChanges={answer.profileChanges} />
        </div>
      ) : null}
      <BringIn />
      <ProblemBar
        error={importing.error ?? merged.error}
        {...(importing.error ? { onRetry: start } : {})}
        onDismiss={importing.error ? importing.clear : merged.clear}
      />
      <div className={layout.actions}>
        <Button
          appearance={isMerge || answer?.merge || isOnlyBehind ? "secondary" : "primary"}
          disabledFocusable={importing.busy}
          onClick={start}
        >
          {importing.busy ? m.sync.importing : m.sync.importAgain}
        </Button>
      </div>
      {importing.busy ? <BusyBar label={m.sync.importingLong} /> : null}
      <VersionList
        resume={resume}
        versions={versions}
        onCompare={(before, after) => {
          noteMove();
          setComparing({ before, after });
        }}
      />
    </ScreenFrame>
  );
}
