import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { describeProblem } from "./describe-problem.ts";
import { m } from "./messages.ts";

const useStyles = makeStyles({
  // Clear of the row of places at the bottom.
  place: { scrollMarginBottom: "72px", minWidth: 0 },
  bar: {
    alignItems: "start",
    paddingTop: "8px",
    paddingBottom: "8px",
    minWidth: 0,
  },
  body: { whiteSpace: "normal", overflowWrap: "anywhere", paddingInlineEnd: "8px" },
  code: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    userSelect: "all",
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

/** What happened, what is safe, what to do; the code small, to copy. Nothing for no error. */
export function ProblemBar(props: { error: unknown; onRetry?: () => void; onDismiss?: () => void }) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  const { error } = props;
  // What went wrong has to be seen, wherever on a long screen it is said.
  useEffect(() => {
    if (error) bar.current?.scrollIntoView({ block: "nearest" });
  }, [error]);
  if (!error) return null;
  const { title, text, code, intent } = describeProblem(error);
  return (
    <div ref={bar} className={styles.place}>
      <MessageBar intent={intent} layout="multiline" className={styles.bar} politeness="assertive">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{title}</MessageBarTitle> {text}
          {code ? <span className={styles.code}>{code}</span> : null}
          {props.onRetry || props.onDismiss ? (
            <span className={styles.actions}>
              {props.onRetry ? (
                <Button size="small" onClick={props.onRetry}>
                  {m.actions.tryAgain}
                </Button>
              ) : null}
              {props.onDismiss ? (
                <Button size="small" appearance="transparent" onClick={props.onDismiss}>
                  {m.actions.close}
                </Button>
              ) : null}
            </span>
          ) : null}
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
