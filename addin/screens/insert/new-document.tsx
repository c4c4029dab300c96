import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { DownloadedFile } from "../../client/client.ts";
import { downloadFile } from "../../components/download-file.ts";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { type OpenedDocument, openNewDocument } from "../open-new-document.ts";
import { usePane, usePaneState } from "../pane.ts";

const templates = ["plain", "classic", "compact"] as const;
type Template = (typeof templates)[number];

interface Made {
  file: DownloadedFile;
  how: OpenedDocument;
}

/** The whole résumé in one of our templates, opened beside the document that is open; that one stays as it is. */
export function NewDocument(props: { canMake: boolean; onBack?: (() => void) | undefined }) {
  const layout = useLayout();
  const pane = usePane();
  const { job } = usePaneState();
  const [template, setTemplate] = useState<Template>("plain");
  const [made, setMade] = useState<Made | null>(null);
  const { busy, error, act, clear } = useAct();

  const nameOf = (file: DownloadedFile) => file.fileName ?? m.insert.documentName;
  const make = () =>
    act(async () => {
      setMade(null);
      const file = await pane.client.download("createDraftDocument", {
        body: { template, jobId: job?.id ?? null },
      });
      setMade({ file, how: await openNewDocument(file.bytes, nameOf(file)) });
    });
  return (
    <>
      <Field label={m.insert.template}>
        <RadioGroup value={template} onChange={(_, data) => setTemplate(data.value as Template)}>
          {templates.map((name) => (
            <Radio
              key={name}
              value={name}
              label={
                <span className={layout.tight}>
                  <span>{m.insert.templates[name].name}</span>
                  <span className={layout.quiet}>{m.insert.templates[name].line}</span>
                </span>
              }
            />
          ))}
        </RadioGroup>
      </Field>
      <p className={layout.quiet}>{m.insert.whereNew}</p>
      <ProblemBar error={error} onDismiss={clear} />
      {made ? (
        <div className={layout.tight} role="status">
          <p className={layout.plain}>{m.insert.made[made.how](nameOf(made.file))}</p>
        </div>
      ) : null}
      <div className={layout.actions}>
        <Button
          appearance={made ? "secondary" : "primary"}
          disabledFocusable={busy || !props.canMake}
          onClick={make}
        >
          {busy ? m.insert.making : made ? m.insert.openAgain : m.insert.openNew}
        </Button>
        {made ? (
          <Button onClick={() => downloadFile(made.file.bytes, nameOf(made.file))}>{m.send.download}</Button>
        ) : null}
        {props.onBack ? (
          <Button appearance="subtle" onClick={props.onBack}>
            {m.actions.back}
          </Button>
        ) : null}
      </div>
    </>
  );
}
