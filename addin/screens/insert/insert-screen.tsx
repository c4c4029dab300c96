import { Button, makeStyles, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { DraftKind, DraftParagraph } from "../../../shared/tailoring/model.ts";
import { BusyBar } from "../../components/busy-bar.tsx";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { ScreenFrame } from "../../components/screen-frame.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { useLoad } from "../../components/use-load.ts";
import { type InsertedDraft, insertDraft, removeDraft } from "../../word/insert-draft.ts";
import { isDocumentEmpty } from "../../word/read-paragraphs.ts";
import { readSelectedParagraph, watchSelection } from "../../word/selection.ts";
import { usePane, usePaneState } from "../pane.ts";
import { readJson, writeJson } from "../place.ts";
import { useProfile } from "../resume/use-profile.ts";
import { NewDocument } from "./new-document.tsx";

/** `document`: the whole résumé in a document of its own instead of this one. */
type Choice = DraftKind | "document";

const useStyles = makeStyles({
  preview: {
    maxHeight: "240px",
    overflowY: "auto",
    padding: "8px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
    "& > p": { margin: "0 0 4px" },
  },
  name: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase400 },
  heading: { fontWeight: tokens.fontWeightSemibold },
  bullet: { paddingInlineStart: "16px", textIndent: "-12px" },
  select: { minWidth: 0 },
});

/** A section or a whole draft from the profile's own words, at the cursor; taken out again in one step. */
export function InsertScreen() {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const { job, resume } = usePaneState();
  const profile = useProfile();
  const isEmpty = useLoad("empty", () => isDocumentEmpty());
  const [choice, setChoice] = useState<Choice>("summary");
  const kind: DraftKind = choice === "document" ? "resume" : choice;
  const [positionId, setPositionId] = useState<string | null>(null);
  const key = `${pane.keyPrefix}autohire.inserted.${resume?.id ?? "new"}`;
  const [inserted, setInserted] = useState<InsertedDraft | null>(() => readJson(pane.storage, key));
  const { busy, error, act, clear } = useAct();
  const cursor = useCursor();

  const positions = profile.value?.facts.positions ?? [];
  const chosen = kind === "position" ? (positionId ?? positions[0]?.id ?? null) : null;
  const wanted = profile.value && (kind !== "position" || chosen) ? `${kind}/${chosen}/${job?.id}` : null;
  const draft = useLoad(wanted, async (signal) => ({
    key: wanted,
    ...(await pane.client.call(
      "draftSection",
      { body: { kind, positionId: chosen, jobId: job?.id ?? null } },
      { signal },
    )),
  }));
  const paragraphs = draft.value?.key === wanted ? draft.value.paragraphs : null;

  useEffect(() => {
    if (isEmpty.value) setChoice("resume");
  }, [isEmpty.value]);

  const keep = (value: InsertedDraft | null) => {
    setInserted(value);
    writeJson(pane.storage, key, value);
  };
  const insert = () =>
    act(async () => {
      if (!paragraphs) return;
      keep(await insertDraft(paragraphs, `D${crypto.randomUUID()}`));
      isEmpty.reload();
      void pane.countChanges();
    });
  const remove = () =>
    act(async () => {
      if (!inserted) return;
      await removeDraft(inserted);
      keep(null);
      isEmpty.reload();
      void pane.countChanges();
    });
  const choices: Choice[] = ["summary", "skills", "position", "resume", "document"];
  const back = resume ? undefined : () => pane.go("start");
  return (
    <ScreenFrame title={m.insert.title} lead={choice === "document" ? m.insert.leadNew : m.insert.lead}>
      <ProblemBar error={profile.error} onRetry={profile.reload} />
      {inserted ? (
        <div className={layout.tight}>
          <p className={layout.plain} role="status">
            {m.insert.inserted(inserted.texts.length, inserted.tracked)}
          </p>
          <div className={layout.actions}>
            <Button disabledFocusable={busy} onClick={remove}>
              {m.insert.takeOut}
            </Button>
            {resume ? (
              <Button appearance="subtle" disabledFocusable={busy} onClick={() => keep(null)}>
                {m.insert.keepIt}
              </Button>
            ) : (
              <Button appearance="primary" disabledFocusable={busy} onClick={() => pane.go("start")}>
                {m.insert.goOn}
              </Button>
            )}
          </div>
        </div>
      ) : null}
      <RadioGroup
        value={choice}
        aria-label={m.insert.what}
        onChange={(_, data) => setChoice(data.value as Choice)}
      >
        {choices.map((value) => (
          <Radio
            key={value}
            value={value}
            label={m.insert.kinds[value]}
            disabled={value === "position" && positions.length === 0}
          />
        ))}
      </RadioGroup>
      {kind === "position" && positions.length > 0 ? (
        <Select
          className={styles.select}
          aria-label={m.insert.which}
          value={chosen ?? ""}
          onChange={(_, data) => setPositionId(data.value)}
        >
          {positions.map((position) => (
            <option key={position.id} value={position.id}>
              {[position.title, position.employer].filter(Boolean).join(", ")}
            </option>
          ))}
        </Select>
      ) : null}
      <ProblemBar error={draft.error} onRetry={draft.reload} />
      {paragraphs ? (
        <Preview paragraphs={paragraphs} />
      ) : draft.error ? null : (
        <BusyBar label={m.insert.drafting} />
      )}
      {choice === "document" ? (
        <NewDocument canMake={paragraphs !== null && paragraphs.length > 0} onBack={back} />
      ) : (
        <>
          <p className={layout.quiet}>{isEmpty.value ? m.insert.whereEmpty : m.insert.where(cursor)}</p>
          <ProblemBar error={error} onDismiss={clear} />
          <div className={layout.actions}>
            <Button
              appearance="primary"
              disabledFocusable={busy || !paragraphs || paragraphs.length === 0}
              onClick={insert}
            >
              {m.insert.insert}
            </Button>
            {back ? (
              <Button appearance="subtle" onClick={back}>
                {m.actions.back}
              </Button>
            ) : null}
          </div>
        </>
      )}
    </ScreenFrame>
  );
}

function Preview(props: { paragraphs: readonly DraftParagraph[] }) {
  const styles = useStyles();
  const classes: Partial<Record<DraftParagraph["role"], string>> = {
    name: styles.name,
    heading: styles.heading,
    subheading: styles.heading,
    bullet: styles.bullet,
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by keyboard
    <section className={styles.preview} aria-label={m.insert.preview} tabIndex={0}>
      {props.paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a draft is replaced as a whole
        <p key={index} className={classes[paragraph.role]}>
          {paragraph.role === "bullet" ? "• " : ""}
          {paragraph.text}
        </p>
      ))}
    </section>
  );
}

/** The line the cursor stands in, as far as Word tells; asked again when the pane gets the focus, for events get lost. */
function useCursor(): string | null {
  const [text, setText] = useState<string | null>(null);
  useEffect(() => {
    let live = true;
    const read = () => {
      readSelectedParagraph().then(
        (found) => live && setText(found.trim() || null),
        () => live && setText(null),
      );
    };
    read();
    const stop = watchSelection(read);
    window.addEventListener("focus", read);
    return () => {
      live = false;
      stop();
      window.removeEventListener("focus", read);
    };
  }, []);
  return text;
}
