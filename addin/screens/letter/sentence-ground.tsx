import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { LetterVersion } from "../../../shared/contract/application-schemas.ts";
import type { Job } from "../../../shared/contract/schemas.ts";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { AnswerForm, type Said } from "../answer-form.tsx";
import { ClaimMarks } from "../claim-marks.tsx";
import { Evidence } from "../evidence.tsx";
import { usePane } from "../pane.ts";
import { type LetterSentence, listWordings } from "./letter-text.ts";

const useStyles = makeStyles({
  facts: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
  ground: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    minWidth: 0,
    marginTop: "8px",
    padding: "8px 12px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** What a sentence rests on: facts quoted, the posting quoted, or nothing, and then what to do about it. */
export function SentenceGround(props: {
  job: Job;
  letter: LetterVersion;
  latest: LetterVersion;
  sentence: LetterSentence;
  onChecked: (letter: LetterVersion, sentence: string) => void;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const { sentence, letter, latest } = props;
  const [noted, setNoted] = useState("");
  const { error, act, clear } = useAct();
  const facts = letter.facts.filter(({ id }) => sentence.facts.includes(id));
  const quoted = sentence.posting
    ? props.job.posting.text.slice(sentence.posting.start, sentence.posting.end).trim()
    : "";
  const open = sentence.claims.filter(({ supported }) => !supported);
  // The longest says most of what has to be asked about.
  const first = open.toSorted((one, other) => other.text.length - one.text.length)[0];
  const isLatest = letter.id === latest.id;

  const answer = async (said: Said) => {
    const { demand, question, text } = said;
    const { answer: record } = await pane.client.call("answerQuestion", { body: { demand, question, text } });
    return record;
  };
  /** The same words once more through the gate, which knows the new fact now. */
  const checkAgain = () =>
    act(async () => {
      const checked = await pane.client.call("updateLetter", {
        params: { letterId: letter.id },
        body: { paragraphs: listWordings(letter.letter.paragraphs) },
      });
      props.onChecked(checked, m.letter.answered);
    });
  return (
    <div className={styles.ground} role="status">
      {facts.length > 0 ? (
        <div className={layout.tight}>
          <p className={layout.quiet}>{m.letter.restsOn}</p>
          <div className={styles.facts}>
            {facts.map((fact) => (
              <Evidence key={fact.id} fact={fact} isThisLine={false} />
            ))}
          </div>
        </div>
      ) : null}
      {quoted ? (
        <div className={layout.tight}>
          <p className={layout.quiet}>{m.letter.fromPosting}</p>
          <blockquote className={layout.quote}>{m.quoted(quoted)}</blockquote>
        </div>
      ) : null}
      {sentence.courtesy && !quoted ? <p className={layout.plain}>{m.letter.courtesy}</p> : null}
      {sentence.verdict === "question" ? (
        <div className={layout.tight}>
          <ClaimMarks text={sentence.text} claims={open} />
          {noted ? <p className={layout.plain}>{noted}</p> : null}
          <ProblemBar error={error} onRetry={checkAgain} onDismiss={clear} />
          {first && isLatest && !noted ? (
            <AnswerForm
              answer={answer}
              demand={first.text}
              question={m.edit.question(first.text)}
              hint={m.letter.answerHint}
              onAnswered={(record) =>
                record.factId === null ? setNoted(m.letter.declined) : void checkAgain()
              }
            />
          ) : null}
          <p className={layout.quiet}>{m.letter.whatToDo}</p>
        </div>
      ) : null}
    </div>
  );
}
