import { Button, makeStyles, Textarea } from "@fluentui/react-components";
import { type FormEvent, useId, useState } from "react";
import type { AnswerRecord } from "../../shared/tailoring/model.ts";
import { m } from "../components/messages.ts";
import { ProblemBar } from "../components/problem-bar.tsx";
import { useAct } from "../components/use-act.ts";
import { useLayout } from "../components/use-layout.ts";

const useStyles = makeStyles({ form: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 } });

/** An answer to a question; `text` null says that it is not theirs. */
export interface Said {
  demand: string;
  question: string;
  asks?: string[] | undefined;
  text: string | null;
}

/** A question, and room for an answer in the candidate's own words; the answer becomes a fact, and nobody asks again. */
export function AnswerForm(props: {
  /** Keeps what was said. */
  answer: (said: Said) => Promise<AnswerRecord>;
  /** The words asked about. */
  demand: string;
  asks?: string[] | undefined;
  question: string;
  /** In place of the one that fits what is asked. */
  hint?: string | undefined;
  onAnswered: (answer: AnswerRecord) => void;
}) {
  const { demand, asks, question } = props;
  const styles = useStyles();
  const layout = useLayout();
  const id = useId();
  const [text, setText] = useState("");
  const { busy, error, act, clear } = useAct();
  const say = (said: string | null) =>
    act(async () => props.onAnswered(await props.answer({ demand, asks, question, text: said })));
  const save = (event: FormEvent) => {
    event.preventDefault();
    // Inside the edit form this must not accept the edit as well.
    event.stopPropagation();
    if (text.trim().length >= 2) void say(text.trim());
  };
  return (
    <div className={styles.form}>
      <label htmlFor={id} className={layout.plain}>
        {question}
      </label>
      <Textarea
        id={id}
        value={text}
        rows={3}
        resize="vertical"
        placeholder={props.hint ?? hintFor(asks)}
        onChange={(_, data) => setText(data.value)}
      />
      <ProblemBar error={error} onDismiss={clear} />
      <div className={layout.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy || text.trim().length < 2}
          onClick={save}
        >
          {m.answer.save}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => say(null)}>
          {m.questions.notMine}
        </Button>
      </div>
    </div>
  );
}

/** What an answer of use would say, by what is asked. */
function hintFor(asks: readonly string[] | undefined): string {
  const kind = asks?.length === 1 ? (asks[0]?.split(":")[0] ?? "") : "";
  return (m.questions.hints as Record<string, string>)[kind] ?? m.questions.hint;
}
