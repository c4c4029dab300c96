import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type FormEvent, type KeyboardEvent, useState } from "react";
import type { Version } from "../../../shared/contract/schemas.ts";
import { copyText } from "../../components/copy-text.ts";
import { downloadFile } from "../../components/download-file.ts";
import { formatTime } from "../../components/format-time.ts";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { usePane, usePaneState } from "../pane.ts";
import { useOpenFile } from "../use-open-file.ts";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", alignItems: "start" },
  action: {
    minWidth: 0,
    paddingInline: "8px",
    marginInlineStart: "-8px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorBrandForegroundLink,
  },
  panel: { paddingTop: "4px" },
});

interface ActionsProps {
  version: Version;
  /** The version it was made from; null where it is not in the list. */
  previous: Version | null;
  latest: Version;
  isHere: boolean;
  onCompare: (before: string, after: string) => void;
  onLabelled: (version: Version) => void;
  onRestored: (said: string) => void;
}

/** What can be done with one version. Restoring asks once, in the same place. */
export function VersionActions(props: ActionsProps) {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const { resume } = usePaneState();
  const [asked, ask] = useState<"name" | "restore" | null>(null);
  const file = useOpenFile();
  const saving = useAct();
  /** Where it could not be copied: to be copied by hand. */
  const [link, setLink] = useState<string | null>(null);
  const { version, previous, latest } = props;
  const { id, number, resumeId } = version;
  const params = { resumeId, versionId: id };
  const name = m.history.fileName(resume?.title ?? m.appName, number);
  const open = () =>
    file.open(() => pane.client.download("getVersionDocx", { params, query: { linked: "true" } }), name);
  const save = () =>
    saving.act(async () => {
      downloadFile((await pane.client.download("getVersionDocx", { params })).bytes, name);
    });
  const copyLink = () =>
    saving.act(async () => {
      const { url, expiresAt } = await pane.client.call("createVersionLink", { params, body: {} });
      const copied = await copyText(url);
      setLink(copied ? null : url);
      file.say((copied ? m.history.linkCopied : m.history.linkNotCopied)(formatTime(expiresAt)));
    });
  const endLinks = () =>
    saving.act(async () => {
      await pane.client.call("deleteVersionLinks", { params: { resumeId } });
      setLink(null);
      file.say(m.history.linksEnded);
    });
  const action = (text: string, onClick: () => void, label?: string) => (
    <Button
      className={styles.action}
      size="small"
      appearance="subtle"
      aria-label={label}
      disabledFocusable={file.busy || saving.busy}
      onClick={onClick}
    >
      {text}
    </Button>
  );
  if (asked === "name")
    return (
      <NameVersion
        version={version}
        onDone={(named) => {
          if (named) props.onLabelled(named);
          ask(null);
        }}
      />
    );
  if (asked === "restore")
    return (
      <RestoreVersion
        version={version}
        onRestored={(said) => {
          ask(null);
          props.onRestored(said);
        }}
        onCancel={() => ask(null)}
      />
    );
  return (
    <>
      <div className={styles.list}>
        {props.isHere ? null : action(m.history.open, open, m.sync.openVersion(number))}
        {action(m.history.download, save)}
        {action(m.history.copyLink, copyLink)}
        {action(m.history.endLinks, endLinks)}
        {previous ? action(m.history.comparePrevious, () => props.onCompare(previous.id, id)) : null}
        {id === latest.id || previous?.id === latest.id
          ? null
          : action(m.history.compareLatest, () => props.onCompare(id, latest.id))}
        {action(m.history.rename, () => ask("name"))}
        {id === latest.id ? null : action(m.history.restore, () => ask("restore"))}
      </div>
      <p className={layout.said} role="status">
        {file.said}
      </p>
      {link ? (
        <Input
          readOnly
          size="small"
          aria-label={m.history.linkLabel(number)}
          value={link}
          onFocus={(event) => event.target.select()}
        />
      ) : null}
      <ProblemBar error={file.error ?? saving.error} onDismiss={file.error ? file.clear : saving.clear} />
    </>
  );
}

function NameVersion(props: { version: Version; onDone: (named: Version | null) => void }) {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const { busy, error, act, clear } = useAct();
  const { id, number, resumeId, label } = props.version;
  const [words, setWords] = useState(label ?? "");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void act(async () => {
      const params = { resumeId, versionId: id };
      props.onDone(await pane.client.call("labelVersion", { params, body: { label: words.trim() || null } }));
    });
  };
  return (
    <form
      className={`${layout.tight} ${styles.panel}`}
      onSubmit={submit}
      onKeyDown={(event: KeyboardEvent) => event.key === "Escape" && props.onDone(null)}
    >
      <Input
        aria-label={m.history.nameLabel(number)}
        value={words}
        maxLength={100}
        autoFocus
        onChange={(_, data) => setWords(data.value)}
      />
      <ProblemBar error={error} onDismiss={clear} />
      <div className={layout.actions}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={busy}>
          {m.actions.save}
        </Button>
        <Button size="small" onClick={() => props.onDone(null)}>
          {m.actions.cancel}
        </Button>
      </div>
    </form>
  );
}

function RestoreVersion(props: {
  version: Version;
  onRestored: (said: string) => void;
  onCancel: () => void;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const { busy, error, act, clear } = useAct();
  const { id, number, resumeId } = props.version;
  const restore = () =>
    act(async () => {
      const answer = await pane.client.call("restoreVersion", { params: { resumeId, versionId: id } });
      const said = answer.outcome === "unchanged" ? m.history.isLatest : m.history.wasRestored;
      props.onRestored(said(answer.version.number));
      pane.noteResume(answer.resume);
    });
  return (
    <div className={`${layout.tight} ${styles.panel}`}>
      <p className={layout.heading}>{m.history.restoreTitle(number)}</p>
      <p className={layout.plain}>{m.history.restoreText}</p>
      <ProblemBar error={error} onDismiss={clear} />
      <div className={layout.actions}>
        <Button size="small" appearance="primary" autoFocus disabledFocusable={busy} onClick={restore}>
          {m.history.restoreYes}
        </Button>
        <Button size="small" onClick={props.onCancel}>
          {m.actions.cancel}
        </Button>
      </div>
    </div>
  );
}
