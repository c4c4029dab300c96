import { Button } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Version } from "../../../shared/contract/schemas.ts";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { ScreenFrame } from "../../components/screen-frame.tsx";
import { useLayout } from "../../components/use-layout.ts";
import { usePane, usePaneState } from "../pane.ts";
import { useOpenFile } from "../use-open-file.ts";

/** The end of it: the version that holds both sides, to go on with. */
export function MergePublished(props: { version: Version }) {
  const layout = useLayout();
  const pane = usePane();
  const { link } = usePaneState();
  const file = useOpenFile();
  const { id, number, resumeId, parents } = props.version;
  // Another document may wait as well; the notice above then says so.
  useEffect(() => void pane.lookForMerge().catch(() => undefined), [pane]);
  const open = () =>
    file.open(
      () =>
        pane.client.download("getVersionDocx", {
          params: { resumeId, versionId: id },
          query: { linked: "true" },
        }),
      m.conflicts.fileName(number),
    );
  return (
    <ScreenFrame
      title={m.conflicts.published(number)}
      lead={m.conflicts.publishedText(link !== null && parents.includes(link.versionId))}
    >
      <ProblemBar error={file.error} onDismiss={file.clear} />
      <div className={layout.actions}>
        <Button appearance="primary" disabledFocusable={file.busy} onClick={open}>
          {m.conflicts.open}
        </Button>
        <Button onClick={() => pane.go("sync")}>{m.conflicts.toVersions}</Button>
        <p className={layout.said} role="status">
          {file.said}
        </p>
      </div>
    </ScreenFrame>
  );
}
