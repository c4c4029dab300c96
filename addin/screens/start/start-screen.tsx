import { Button, Link } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { BusyBar } from "../../components/busy-bar.tsx";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { noteMove, ScreenFrame } from "../../components/screen-frame.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { useLoad } from "../../components/use-load.ts";
import { readDocumentName } from "../../word/host.ts";
import { readParagraphTexts } from "../../word/read-paragraphs.ts";
import { type Pane, usePane, usePaneState } from "../pane.ts";
import { AskWhich } from "./ask-which.tsx";
import { importDocument } from "./import-document.ts";
import { namesPerson } from "./names-person.ts";
import { OtherDocument } from "./other-document.tsx";
import { recognizeOpenDocument } from "./recognize.ts";
import { tellDocument } from "./tell-document.ts";

/** "Use this résumé": the open document becomes version 1, its facts the profile. What reads like no résumé is told first. */
export function StartScreen() {
  const layout = useLayout();
  const pane = usePane();
  const { unknownLink } = usePaneState();
  const { busy, error, act, clear } = useAct();
  const look = useLoad("document", async () =>
    pane.inWord ? tellDocument(await readParagraphTexts()) : "empty",
  );
  // A hint: where the profile or the text cannot be had, importing goes on without it.
  const otherName = useLoad("other name", () => (pane.inWord ? findOtherName(pane) : Promise.resolve(null)));

  const [isNew, setNew] = useState(pane.state().disowned);
  const kind = look.state === "ready" ? look.value : null;
  // A hint like the others: whoever is not recognised imports a new résumé, as before. A letter or dossier has a résumé's words too.
  const mayBeKnown = !isNew && (kind === "resume" || kind === "other");
  const known = useLoad(mayBeKnown ? "recognition" : null, () => recognizeOpenDocument(pane));
  const match = known.value?.match ?? null;
  useEffect(() => {
    if (match) void pane.recognize(match);
  }, [match, pane]);

  if (!pane.inWord) return <ScreenFrame title={m.start.noWordTitle}>{m.start.noWordText}</ScreenFrame>;
  const start = () =>
    act(async () => {
      await importDocument(pane, readDocumentName());
      pane.go("resume");
    });
  if (kind === "empty") {
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
          <Link inline disabledFocusable={busy} onClick={start}>
            {m.start.importAnyway}
          </Link>
        </p>
      </ScreenFrame>
    );
  }
  if (look.state === "loading" || (mayBeKnown && (match || known.state === "loading")))
    return <BusyBar label={m.known.looking} />;
  if (mayBeKnown && known.value && known.value.likely.length > 0)
    return (
      <AskWhich
        likely={known.value.likely}
        onNew={() => {
          noteMove();
          setNew(true);
        }}
      />
    );
  if (kind !== null && kind !== "resume")
    return <OtherDocument kind={kind} importing={busy} error={error} onImport={start} onDismiss={clear} />;
  return (
    <ScreenFrame title={m.start.title} lead={unknownLink ? m.start.unknownLink : m.start.lead}>
      {otherName.value ? (
        <div className={layout.card} role="note">
          <p className={layout.plain}>{m.start.otherName(otherName.value)}</p>
          <div className={layout.actions}>
            <Button size="small" onClick={() => pane.go("account")}>
              {m.start.signInAsOther}
            </Button>
          </div>
        </div>
      ) : null}
      <ProblemBar error={error ?? look.error} onRetry={error ? start : look.reload} onDismiss={clear} />
      <Button appearance="primary" size="large" disabledFocusable={busy} onClick={start}>
        {busy ? m.start.reading : m.start.useThis}
      </Button>
      {busy ? <BusyBar label={m.start.readingLong} /> : <p className={layout.quiet}>{m.start.promise}</p>}
    </ScreenFrame>
  );
}

/** Whose facts the account holds, where the open document does not name that person; else null. */
async function findOtherName(pane: Pane): Promise<string | null> {
  const { facts } = await pane.client.call("getProfile", {});
  const { name } = facts.contact;
  return name && !namesPerson(await readParagraphTexts(), name) ? name : null;
}
