import { Button, Textarea } from "@fluentui/react-components";
import { type FormEvent, useId, useState } from "react";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { usePane } from "../pane.ts";
import { addAnswer } from "../resume/fact-lines.ts";
import { changeProfile } from "../resume/use-profile.ts";

/** A question, and room for an answer in the candidate's own words; the answer becomes a fact. */
export function AnswerForm(props: { question: string; hint: string; onAnswered: () => void }) {
  const layout = useLayout();
  const pane = usePane();
  const id = useId();
  const [text, setText] = useState("");
  const [saved, setSaved] = useState(false);
  const { busy, error, act, clear } = useAct();
  const save = (event: FormEvent) => {
    event.preventDefault();
    // Inside the edit form this must not accept the edit as well.
    event.stopPropagation();
    void act(async () => {
      const answer = {
        id: `answer-${crypto.randomUUID()}`,
        text,
        question: props.question,
        at: new Date().toISOString(),
      };
      await changeProfile(pane, (facts) => addAnswer(facts, answer));
      setSaved(true);
      props.onAnswered();
    });
  };
  if (saved) {
    return (
      <p className={layout.quiet} role="status">
        {m.answer.saved}
      </p>
    );
  }
  return (
    <div className={layout.tight}>
      <label htmlFor={id} className={layout.plain}>
        {props.question}
      </label>
      <Textarea
        id={id}
        value={text}
        rows={2}
        resize="vertical"
        placeholder={props.hint}
        onChange={(_, data) => setText(data.value)}
      />
      <ProblemBar error={error} onDismiss={clear} />
      <div className={layout.actions}>
        <Button size="small" disabledFocusable={busy || text.trim().length < 3} onClick={save}>
          {m.answer.save}
        </Button>
      </div>
    </div>
  );
}
