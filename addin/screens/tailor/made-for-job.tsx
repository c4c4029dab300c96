import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { m } from "../../components/messages.ts";
import { usePane } from "../pane.ts";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: "4px",
    "& > button": {
      minWidth: "auto",
      paddingInlineStart: "8px",
      paddingInlineEnd: "4px",
      fontWeight: "inherit",
    },
    "@media (max-width: 300px)": { columnGap: 0 },
  },
});

/** What is made for this application beside the résumé. */
export function MadeForJob() {
  const styles = useStyles();
  const pane = usePane();
  const made = [
    ["letter", m.letter.title],
    ["interview", m.interview.title],
    ["preview", m.preview.title],
  ] as const;
  return (
    <nav className={styles.row} aria-label={m.tailor.made}>
      {made.map(([screen, name]) => (
        <Button
          key={screen}
          appearance="subtle"
          icon={<ChevronRightRegular />}
          iconPosition="after"
          onClick={() => pane.go(screen)}
        >
          {name}
        </Button>
      ))}
    </nav>
  );
}
