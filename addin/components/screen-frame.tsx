import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: "none",
    overflowWrap: "anywhere",
  },
  lead: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Which screens the candidate reached by a click of their own: those, and only those, take the focus. */
let moves = 0;
export function noteMove(): void {
  moves += 1;
}

/** What had the focus went with the screen before: the keyboard is in the pane, and nowhere in it. */
const isFocusLost = () => document.hasFocus() && document.activeElement === document.body;

/**
 * A screen's heading and contents. The heading takes the focus when the candidate came here from another screen, and when what they
 * stood at is gone; it takes it from nothing else.
 */
export function ScreenFrame(props: { title: string; lead?: ReactNode; children: ReactNode }) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (moves > 0 || isFocusLost()) heading.current?.focus({ preventScroll: true });
    moves = 0;
    window.scrollTo(0, 0);
  }, []);
  return (
    <div className={styles.frame}>
      <h1 ref={heading} tabIndex={-1} className={styles.title}>
        {props.title}
      </h1>
      {props.lead ? <p className={styles.lead}>{props.lead}</p> : null}
      {props.children}
    </div>
  );
}
