import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { m } from "./messages.ts";

const useStyles = makeStyles({
  text: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: "22px",
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
    display: "block",
  },
  inserted: {
    textDecorationLine: "underline",
    textDecorationThickness: "2px",
    textUnderlineOffset: "3px",
    color: tokens.colorPaletteGreenForeground1,
    backgroundColor: tokens.colorPaletteGreenBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  // A word struck out and the one in its place are two words, also where no blank stands between them.
  behindDeleted: { marginInlineStart: "3px" },
  deleted: {
    textDecorationLine: "line-through",
    color: tokens.colorPaletteRedForeground1,
    backgroundColor: tokens.colorPaletteRedBackground1,
  },
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

export interface DiffHunk {
  start: number;
  end: number;
  text: string;
}

/** A text with its changes: insertion and deletion by colour and by underline and strike, and said aloud. */
export function WordDiff(props: { before: string; hunks: readonly DiffHunk[]; as?: "p" | "span" }) {
  const styles = useStyles();
  const parts = [];
  let at = 0;
  for (const hunk of props.hunks) {
    parts.push(<span key={`s${at}`}>{props.before.slice(at, hunk.start)}</span>);
    if (hunk.end > hunk.start) {
      parts.push(
        <del key={`d${hunk.start}`} className={styles.deleted}>
          <span className={styles.spoken}>{m.diff.deleted} </span>
          {props.before.slice(hunk.start, hunk.end)}
        </del>,
      );
    }
    if (hunk.text) {
      // A blank beside new words between old ones would be underlined by itself, and alone at a line's end.
      const between = hunk.end === hunk.start;
      const [, before, words, behind] = /^(\s*)(.*?)(\s*)$/su.exec(hunk.text)!;
      if (between) parts.push(before);
      parts.push(
        <ins
          key={`i${hunk.start}`}
          className={mergeClasses(styles.inserted, !between && styles.behindDeleted)}
        >
          <span className={styles.spoken}> {m.diff.inserted} </span>
          {between ? words : hunk.text}
        </ins>,
      );
      if (between) parts.push(behind);
    }
    at = hunk.end;
  }
  parts.push(<span key="rest">{props.before.slice(at)}</span>);
  // Within a label no paragraph may stand.
  const Text = props.as ?? "p";
  return <Text className={styles.text}>{parts}</Text>;
}
