import { Button, makeStyles, Radio, RadioGroup, Textarea, tokens } from "@fluentui/react-components";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import type { Choice, OpenConflict } from "../../../shared/contract/schemas.ts";
import { m } from "../../components/messages.ts";
import { useLayout } from "../../components/use-layout.ts";
import { WordDiff } from "../../components/word-diff.tsx";
import { listHunks } from "../../word/list-hunks.ts";

const useStyles = makeStyles({
  // The row of places and the card's own edge.
  form: { scrollMarginBottom: "72px" },
  // A radio button has a margin of its own, which would set the choices in from all else on the card.
  group: { marginInlineStart: "-8px", "& label": { minWidth: 0 } },
  // Fluent greys what is not chosen; a choice has to be read before it is made.
  choice: { display: "flex", flexDirection: "column", color: tokens.colorNeutralForeground1 },
  side: { fontWeight: tokens.fontWeightSemibold },
  before: { whiteSpace: "pre-wrap" },
});

/** One line that two sides changed: what it was, what each made of it, and what it is to read. */
export function ConflictCard(props: {
  conflict: OpenConflict;
  theirsName: string;
  isLast: boolean;
  busy: boolean;
  /** null leaves it open. */
  onDecide: (choice: Choice | null, text?: string) => void;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const id = useId();
  const { conflict } = props;
  const { base, mine, theirs } = conflict;
  const [choice, setChoice] = useState<Choice | null>(conflict.choice);
  const [words, setWords] = useState(conflict.text ?? (mine || theirs));
  const ready = choice !== null && (choice !== "own" || words.trim() !== "");
  // What appears below the last choice may lie below the edge, behind the row of places.
  const form = useRef<HTMLFormElement>(null);
  const isOwnNow = choice === "own" && conflict.choice !== "own";
  useEffect(() => {
    if (isOwnNow) form.current?.scrollIntoView({ block: "end" });
  }, [isOwnNow]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready && !props.busy) props.onDecide(choice, choice === "own" ? words.trim() : undefined);
  };
  const side = (name: string, text: string) => (
    <span className={styles.choice}>
      <span className={styles.side}>{name}</span>
      {text ? <WordDiff as="span" before={base} hunks={listHunks(base, text)} /> : m.conflicts.removed}
    </span>
  );
  const plain = (name: string) => <span className={styles.choice}>{name}</span>;
  return (
    <form ref={form} className={`${layout.stack} ${styles.form}`} onSubmit={submit}>
      <div className={layout.tight}>
        <span className={layout.quiet}>{m.conflicts.base}</span>
        <blockquote className={`${layout.quiet} ${layout.quote} ${styles.before}`}>
          {base || m.conflicts.nothing}
        </blockquote>
      </div>
      <RadioGroup
        className={styles.group}
        aria-label={m.conflicts.question}
        value={choice ?? ""}
        onChange={(_, data) => setChoice(data.value as Choice)}
      >
        <Radio value="mine" label={side(m.conflicts.mine, mine)} />
        <Radio value="theirs" label={side(props.theirsName, theirs)} />
        {mine && theirs ? <Radio value="both" label={plain(m.conflicts.both)} /> : null}
        <Radio value="own" label={plain(m.conflicts.own)} />
      </RadioGroup>
      {choice === "own" ? (
        <Textarea
          id={id}
          aria-label={m.conflicts.ownLabel}
          value={words}
          rows={4}
          resize="vertical"
          onChange={(_, data) => setWords(data.value)}
        />
      ) : null}
      {props.isLast ? <p className={layout.quiet}>{m.conflicts.lastNote}</p> : null}
      <div className={layout.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={!ready || props.busy}>
          {props.isLast ? m.conflicts.decideLast : m.conflicts.decide}
        </Button>
        {conflict.choice ? (
          <Button appearance="subtle" disabledFocusable={props.busy} onClick={() => props.onDecide(null)}>
            {m.conflicts.takeBack}
          </Button>
        ) : null}
      </div>
    </form>
  );
}
