import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { RunSuggestion } from "../../../shared/contract/schemas.ts";
import { m } from "../../components/messages.ts";
import { PointingIcon, useArrowKeys } from "../../components/pointing-icon.tsx";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { ScreenFrame } from "../../components/screen-frame.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { showEdit } from "../../word/show-place.ts";
import { BackToOverview } from "../back-to-overview.tsx";
import { usePane, usePaneState } from "../pane.ts";
import { EditSuggestion } from "./edit-suggestion.tsx";
import { isTaken } from "./review.ts";
import { SuggestionCard } from "./suggestion-card.tsx";
import { findNextOpen } from "./suggestion-order.ts";
import { isOpen, useTailoring } from "./tailoring.ts";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px",
    minHeight: "32px",
    "& > div": { marginBottom: 0 },
  },
  count: {
    margin: 0,
    fontSize: "inherit",
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  spacer: { flexGrow: 1 },
  card: {
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

/** One suggestion at a time. Enter accepts, E edits, S skips, while the card has the focus. */
export function SuggestionView() {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const { place } = usePaneState();
  const tailoring = useTailoring();
  const { suggestions, run } = tailoring;
  const card = useRef<HTMLElement>(null);
  const [editing, setEditing] = useState(false);
  const [said, setSaid] = useState("");
  const { busy, error, act, clear } = useAct();
  const keys = useArrowKeys();

  const current =
    suggestions.find((suggestion) => suggestion.id === place.suggestionId) ??
    findNextOpen(suggestions, 0, isOpen) ??
    suggestions[0];
  const index = current ? suggestions.indexOf(current) : -1;

  // The words behind a card are selected in Word once the candidate has moved to it; a hint, so a failure stays silent.
  const select = (suggestion: RunSuggestion) => {
    if (!suggestion.edit) return Promise.resolve(false);
    const edit = suggestion.edit;
    const written = isTaken(suggestion) ? suggestion.after : null;
    return pane.loadPlaces(run.resumeId, run.versionId).then((places) => showEdit(edit, places, written));
  };
  const moveTo = (suggestion: RunSuggestion) => {
    setEditing(false);
    clear();
    pane.keep({ suggestionId: suggestion.id });
    card.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
    void select(suggestion).catch(() => false);
  };
  const goOn = (message: string) => {
    setSaid(message);
    const next = findNextOpen(
      suggestions.map((other) =>
        other.id === current?.id ? { ...other, state: "accepted" as const } : other,
      ),
      index + 1,
      isOpen,
    );
    if (next) moveTo(next);
    else {
      setEditing(false);
      card.current?.focus({ preventScroll: true });
    }
  };

  const accept = (ownWords?: string) =>
    act(async () => {
      if (!current) return;
      await tailoring.accept(current, ownWords);
      goOn(m.card.accepted);
    });
  const skip = () =>
    act(async () => {
      if (!current) return;
      await tailoring.skip(current);
      goOn(m.card.skipped);
    });
  const takeBack = () =>
    act(async () => {
      if (!current) return;
      await tailoring.takeBack(current);
      setSaid(m.card.takenBack);
      card.current?.focus({ preventScroll: true });
    });
  const show = () =>
    act(async () => {
      if (current && !(await select(current))) throw { name: "HostProblem", code: "block-not-found" };
    });

  const onKey = (event: KeyboardEvent) => {
    if (event.target !== card.current || event.ctrlKey || event.metaKey || event.altKey || !current) return;
    const key = event.key.toLowerCase();
    if (event.key === keys.on && suggestions[index + 1]) moveTo(suggestions[index + 1] as RunSuggestion);
    else if (event.key === keys.back && suggestions[index - 1])
      moveTo(suggestions[index - 1] as RunSuggestion);
    else if (!isOpen(current) || busy) return;
    else if (key === "enter") void accept();
    else if (key === "e") setEditing(true);
    else if (key === "s") void skip();
    else return;
    event.preventDefault();
  };

  // The card takes the focus when it comes up, because the candidate asked for it a moment ago.
  useEffect(() => {
    card.current?.focus({ preventScroll: true });
  }, []);

  if (!current) {
    return (
      <ScreenFrame title={m.tailor.rows.suggestions} lead={m.card.none}>
        <BackToOverview />
      </ScreenFrame>
    );
  }
  const previous = suggestions[index - 1];
  const next = suggestions[index + 1];
  const open = suggestions.filter(isOpen).length;
  return (
    <div className={layout.stack}>
      <div className={styles.head}>
        <BackToOverview />
        <span className={styles.spacer} />
        <Button
          size="small"
          appearance="subtle"
          icon={<PointingIcon icon={ChevronLeftRegular} />}
          aria-label={m.card.previous}
          disabledFocusable={!previous}
          onClick={() => previous && moveTo(previous)}
        />
        <h1 className={styles.count}>{m.card.position(index + 1, suggestions.length)}</h1>
        <Button
          size="small"
          appearance="subtle"
          icon={<PointingIcon icon={ChevronRightRegular} />}
          aria-label={m.card.next}
          disabledFocusable={!next}
          onClick={() => next && moveTo(next)}
        />
      </div>
      <ProblemBar error={error} onDismiss={clear} />
      <section
        ref={card}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the card takes the keys Enter, E and S
        tabIndex={0}
        className={mergeClasses(layout.card, styles.card)}
        aria-label={m.card.label(index + 1, suggestions.length)}
        onKeyDown={onKey}
      >
        {editing ? (
          <EditSuggestion
            key={current.id}
            suggestion={current}
            busy={busy}
            onAccept={accept}
            onCancel={() => {
              setEditing(false);
              card.current?.focus();
            }}
          />
        ) : (
          <SuggestionCard
            suggestion={current}
            busy={busy}
            onAccept={() => accept()}
            onEdit={() => setEditing(true)}
            onSkip={skip}
            onTakeBack={takeBack}
            onShow={show}
          />
        )}
      </section>
      <p className={layout.quiet} role="status">
        {said ? `${said} ` : ""}
        {m.card.openLeft(open)}
      </p>
      {open === 0 ? (
        <div className={layout.actions}>
          <Button appearance="primary" onClick={() => pane.go("send")}>
            {m.tailor.toSend}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
