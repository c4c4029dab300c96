import { Button, Textarea } from "@fluentui/react-components";
import { type FormEvent, type KeyboardEvent, useId, useState } from "react";
import type { RunSuggestion } from "../../../shared/contract/schemas.ts";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { useLayout } from "../../components/use-layout.ts";
import { AnswerForm } from "../answer-form.tsx";
import { ClaimMarks } from "../claim-marks.tsx";
import { useTailoring } from "./tailoring.ts";
import { useClaimCheck } from "./use-claim-check.ts";

/** The candidate's own words, checked as they are typed: a claim without evidence turns into a question. */
export function EditSuggestion(props: {
  suggestion: RunSuggestion;
  busy: boolean;
  onAccept: (words: string) => void;
  onCancel: () => void;
}) {
  const layout = useLayout();
  const { answer } = useTailoring();
  const id = useId();
  const [words, setWords] = useState(props.suggestion.after);
  const check = useClaimCheck(props.suggestion.before, words);
  const unsupported = check.claims.filter((claim) => !claim.supported);
  // One question at a time: answering the first often settles the others.
  const first = unsupported[0];
  const ready = check.state === "checked" && check.verdict === "supported" && words.trim() !== "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) props.onAccept(words.trim());
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") {
      // Word would take it as the wish to leave the pane.
      event.stopPropagation();
      props.onCancel();
    }
    if (event.key === "Enter" && !event.shiftKey) submit(event);
  };
  return (
    <form className={layout.stack} onSubmit={submit}>
      <label className={layout.heading} htmlFor={id}>
        {m.edit.label}
      </label>
      <Textarea
        id={id}
        value={words}
        rows={5}
        resize="vertical"
        autoFocus
        aria-describedby={`${id}state`}
        onChange={(_, data) => setWords(data.value.replace(/\s*\n\s*/g, " "))}
        onKeyDown={onKey}
      />
      <p id={`${id}state`} className={layout.quiet} role="status">
        {m.edit.states[check.state === "checked" ? check.verdict : check.state]}
      </p>
      <ClaimMarks text={words} claims={unsupported} />
      <ProblemBar error={check.error} onRetry={check.again} />
      <div className={layout.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={!ready || props.busy}>
          {m.card.accept}
        </Button>
        <Button onClick={props.onCancel}>{m.actions.cancel}</Button>
      </div>
      {first ? (
        <AnswerForm
          answer={answer}
          key={first.text}
          demand={first.text}
          question={m.edit.question(first.text)}
          hint={m.edit.answerHint}
          onAnswered={check.again}
        />
      ) : null}
      {unsupported.length > 1 ? (
        <p className={layout.quiet}>{m.edit.moreClaims(unsupported.length - 1)}</p>
      ) : null}
    </form>
  );
}
