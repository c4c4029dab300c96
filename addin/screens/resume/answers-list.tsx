import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { EditRegular } from "@fluentui/react-icons";
import { type FormEvent, useState } from "react";
import type { Profile } from "../../../shared/contract/schemas.ts";
import type { AnswerRecord } from "../../../shared/tailoring/model.ts";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { usePane } from "../pane.ts";

const useStyles = makeStyles({
  row: { display: "flex", gap: "4px", alignItems: "start", padding: "8px 0" },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", lineHeight: "20px" },
  form: { display: "flex", flexDirection: "column", gap: "8px", paddingBottom: "12px" },
  asked: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What the candidate was asked and said: to be changed, or taken back so that it is asked again. */
export function AnswersList(props: {
  answers: readonly AnswerRecord[];
  onChange: (profile: Profile) => void;
}) {
  const layout = useLayout();
  return (
    <>
      <p className={layout.quiet}>{m.questions.lead}</p>
      <ul className={layout.list}>
        {[...props.answers].reverse().map((answer) => (
          <AnswerRow key={answer.id} answer={answer} onChange={props.onChange} />
        ))}
      </ul>
    </>
  );
}

function AnswerRow({ answer, onChange }: { answer: AnswerRecord; onChange: (profile: Profile) => void }) {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const [editing, setEditing] = useState(false);
  const [text, setText] = useState(answer.text ?? "");
  const { busy, error, act, clear } = useAct();
  const save = (event: FormEvent) => {
    event.preventDefault();
    const { demand, question, asks } = answer;
    void act(async () => {
      const said = await pane.client.call("answerQuestion", {
        body: { demand, question, asks, text: text.trim() },
      });
      onChange(said.profile);
      setEditing(false);
    });
  };
  const reopen = () =>
    act(async () => onChange(await pane.client.call("reopenQuestion", { params: { answerId: answer.id } })));
  return (
    <li>
      <div className={styles.row}>
        <span className={styles.text}>
          <span className={styles.asked}>{m.quoted(answer.demand)}</span>
          {answer.text ?? m.questions.declined}
          {answer.text !== null && answer.factId === null ? (
            <span className={styles.asked}>{m.questions.notAFact}</span>
          ) : null}
        </span>
        <Button
          size="small"
          appearance="subtle"
          icon={<EditRegular />}
          aria-label={m.questions.edit(answer.demand)}
          title={m.actions.correct}
          aria-expanded={editing}
          onClick={() => setEditing(!editing)}
        />
      </div>
      {editing ? (
        <form className={styles.form} onSubmit={save}>
          <Textarea
            value={text}
            rows={3}
            resize="vertical"
            autoFocus
            aria-label={m.fromEngine(answer.question)}
            placeholder={m.questions.hint}
            onChange={(_, data) => setText(data.value)}
          />
          <div className={layout.actions}>
            <Button
              type="submit"
              size="small"
              appearance="primary"
              disabledFocusable={busy || text.trim().length < 2}
            >
              {m.actions.save}
            </Button>
            <Button size="small" disabledFocusable={busy} title={m.questions.reopenNote} onClick={reopen}>
              {m.questions.reopen}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => setEditing(false)}>
              {m.actions.cancel}
            </Button>
          </div>
        </form>
      ) : null}
      <ProblemBar error={error} onDismiss={clear} />
    </li>
  );
}
