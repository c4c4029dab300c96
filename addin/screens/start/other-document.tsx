import { Button, Link } from "@fluentui/react-components";
import { BusyBar } from "../../components/busy-bar.tsx";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { ScreenFrame } from "../../components/screen-frame.tsx";
import { useLayout } from "../../components/use-layout.ts";
import { useLoad } from "../../components/use-load.ts";
import { usePane } from "../pane.ts";
import { useOpenFile } from "../use-open-file.ts";
import type { DocumentKind } from "./tell-document.ts";

type OtherKind = Exclude<DocumentKind, "resume" | "empty">;

/** A letter, a sheet or some other text: what it is, the way back to the résumé, and last the way to use it all the same. */
export function OtherDocument(props: {
  kind: OtherKind;
  importing: boolean;
  error: unknown;
  onImport: () => void;
  onDismiss: () => void;
}) {
  const layout = useLayout();
  const { client } = usePane();
  const { busy, error, clear, said, open } = useOpenFile();
  // A help: without the list the sentences still say where to go.
  const newest = useLoad("resumes", async () => {
    const { items } = await client.call("listResumes", { query: { limit: "1" } });
    return items[0] ?? null;
  });
  const resume = newest.value;
  const { title, text } = m.start.others[props.kind];
  return (
    <ScreenFrame title={title} lead={text}>
      <p className={layout.plain}>{resume ? m.start.goBack : m.start.openResume}</p>
      <ProblemBar
        error={props.error ?? error}
        {...(props.error ? { onRetry: props.onImport } : {})}
        onDismiss={props.error ? props.onDismiss : clear}
      />
      {resume ? (
        <div className={layout.tight}>
          <div className={layout.actions}>
            <Button
              appearance="primary"
              disabledFocusable={busy || props.importing}
              onClick={() =>
                open(
                  () =>
                    client.download("getVersionDocx", {
                      params: { resumeId: resume.id, versionId: resume.latest.id },
                      query: { linked: "true" },
                    }),
                  `${resume.title}.docx`,
                )
              }
            >
              {m.start.openMine}
            </Button>
          </div>
          <p className={layout.quiet}>{m.start.whichResume(resume.title)}</p>
        </div>
      ) : null}
      {busy ? <BusyBar label={m.newDocument.opening} /> : null}
      <p className={layout.said} role="status">
        {said}
      </p>
      <p className={layout.quiet}>
        {m.start.isResume}{" "}
        <Link inline disabledFocusable={props.importing} onClick={props.onImport}>
          {m.start.importAnyway}
        </Link>
      </p>
      {props.importing ? <BusyBar label={m.start.readingLong} /> : null}
    </ScreenFrame>
  );
}
