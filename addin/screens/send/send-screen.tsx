import { Button, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import type { Revision } from "../../../shared/docx/types.ts";
import type { DownloadedFile } from "../../client/client.ts";
import { BusyBar } from "../../components/busy-bar.tsx";
import { downloadFile } from "../../components/download-file.ts";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { ScreenFrame } from "../../components/screen-frame.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { useLoad } from "../../components/use-load.ts";
import { openInNewWindow } from "../../word/open-document.ts";
import { readDocument } from "../../word/read-document.ts";
import { readRevisions } from "../../word/read-version.ts";
import { usePane, usePaneState } from "../pane.ts";

/** "Save to send": what is still pending, then the file for the employer. */
export function SendScreen() {
  const layout = useLayout();
  const pane = usePane();
  const { resume, job } = usePaneState();
  const [file, setFile] = useState<DownloadedFile | null>(null);
  const pending = useLoad("revisions", async () => readRevisions((await readDocument()).bytes));
  const making = useAct();
  const opening = useAct();
  if (!resume) return null;

  const make = () =>
    making.act(async () => {
      // Read anew: the candidate may have gone on writing while this screen was open.
      const { bytes } = await readDocument();
      const query = job ? { jobId: job.id } : {};
      setFile(
        await pane.client.download("createSendFile", { params: { resumeId: resume.id }, query, file: bytes }),
      );
    });
  const name = file?.fileName ?? m.send.fallbackName;
  return (
    <ScreenFrame title={m.send.title} lead={m.send.lead}>
      <ProblemBar error={pending.error} onRetry={pending.reload} />
      {pending.state === "loading" && !pending.value ? <BusyBar label={m.send.looking} /> : null}
      {pending.value ? <Pending revisions={pending.value} onReload={pending.reload} /> : null}
      <ProblemBar error={making.error} onRetry={make} onDismiss={making.clear} />
      {file ? (
        <section className={layout.card} aria-label={m.send.ready}>
          <div role="status">
            <p className={layout.heading}>{name}</p>
            <p className={layout.quiet}>{m.send.readyText}</p>
          </div>
          <ProblemBar error={opening.error} onDismiss={opening.clear} />
          <div className={layout.actions}>
            <Button
              appearance="primary"
              disabledFocusable={opening.busy}
              onClick={() => opening.act(() => openInNewWindow(file.bytes))}
            >
              {m.send.open}
            </Button>
            <Button onClick={() => downloadFile(file.bytes, name)}>{m.send.download}</Button>
          </div>
          <p className={layout.quiet}>{m.send.pdf}</p>
        </section>
      ) : null}
      <div className={layout.actions}>
        <Button appearance={file ? "secondary" : "primary"} disabledFocusable={making.busy} onClick={make}>
          {making.busy ? m.send.making : file ? m.send.makeAgain : m.send.make}
        </Button>
      </div>
    </ScreenFrame>
  );
}

/** More than this many are counted, not listed. */
const mostListed = 12;

function Pending(props: { revisions: Revision[]; onReload: () => void }) {
  const layout = useLayout();
  const { revisions } = props;
  if (revisions.length === 0) return <p className={layout.plain}>{m.send.nothingPending}</p>;
  return (
    <section className={layout.tight} aria-labelledby="pending">
      <h2 id="pending" className={layout.heading}>
        {m.send.pending(revisions.length)}
      </h2>
      <p className={layout.quiet}>{m.send.pendingText}</p>
      <ul className={mergeClasses(layout.list, layout.tight)}>
        {revisions.slice(0, mostListed).map((revision, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: revisions have no names
          <li key={index} className={mergeClasses(layout.quiet, layout.quote)}>
            {m.send.revision(revision.kind, revision.text, revision.author)}
          </li>
        ))}
        {revisions.length > mostListed ? (
          <li className={layout.quiet}>{m.send.more(revisions.length - mostListed)}</li>
        ) : null}
      </ul>
      <div className={layout.actions}>
        <Button size="small" appearance="subtle" onClick={props.onReload}>
          {m.send.lookAgain}
        </Button>
      </div>
    </section>
  );
}
