import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, CircleHalfFillRegular, CircleRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Fact } from "../../../shared/resume/model.ts";
import type { RequirementScore } from "../../../shared/tailoring/model.ts";
import { m } from "../../components/messages.ts";
import { QuoteButton } from "../../components/quote-button.tsx";
import { shorten } from "../../components/shorten.ts";
import { useLayout } from "../../components/use-layout.ts";
import { showText } from "../../word/show-place.ts";
import { AnswerForm } from "../answer-form.tsx";
import { Evidence } from "../evidence.tsx";
import { useTailoring } from "./tailoring.ts";

const useStyles = makeStyles({
  item: {
    display: "grid",
    gridTemplateColumns: "20px 1fr",
    columnGap: "8px",
    rowGap: "4px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  icon: { fontSize: "20px", lineHeight: "20px" },
  visible: { color: tokens.colorBrandForeground1 },
  body: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0 },
});

/** Two lines at 270 px; the whole one is a click away, in the document. */
const longestLine = 64;

/** One line of the table: what is asked, how it stands, and the line of the document that shows it. */
export function RequirementLine(props: {
  requirement: RequirementScore;
  /** The fact that meets it. */
  fact: Fact | undefined;
  answered: boolean;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { answer } = useTailoring();
  const { text, evidenced, visible, line, asks } = props.requirement;
  const [asking, setAsking] = useState(false);
  const [missing, setMissing] = useState(false);
  const state = visible ? "visible" : evidenced ? "met" : "unmet";
  const Icon = visible ? CheckmarkCircleFilled : evidenced ? CircleHalfFillRegular : CircleRegular;
  const show = () => {
    void showText([line ?? ""]).then(
      (found) => setMissing(!found),
      () => setMissing(true),
    );
  };
  return (
    <li className={styles.item}>
      <Icon className={mergeClasses(styles.icon, evidenced && styles.visible)} aria-hidden="true" />
      <div className={styles.body}>
        <span>{text}</span>
        <span className={layout.quiet}>
          {m.score.states[state]}
          {missing ? ` · ${m.card.notInDocument}` : ""}
        </span>
        {line ? (
          <QuoteButton onClick={show} title={m.actions.showInDocument}>
            {m.quoted(shorten(line, longestLine))}
          </QuoteButton>
        ) : null}
        {state === "met" && props.fact ? <Evidence fact={props.fact} isThisLine={false} /> : null}
        {evidenced ? null : asking ? (
          <AnswerForm
            answer={answer}
            demand={text}
            asks={asks}
            question={m.questions.any}
            onAnswered={() => setAsking(false)}
          />
        ) : (
          <div>
            <Button size="small" onClick={() => setAsking(true)}>
              {props.answered ? m.questions.answerAgain : m.questions.haveIt}
            </Button>
          </div>
        )}
      </div>
    </li>
  );
}
