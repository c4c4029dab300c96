import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { m } from "../../components/messages.ts";
import { PointingIcon } from "../../components/pointing-icon.tsx";
import { usePane } from "../pane.ts";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: "4px",
    // Three names in one line at 350 px.
    "& > button": {
      minWidth: "auto",
      paddingInlineStart: "4px",
      paddingInlineEnd: "4px",
      fontWeight: tokens.fontWeightRegular,
    },
    "& .fui-Button__icon": { marginInlineStart: 0 },
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
          icon={<PointingIcon icon={ChevronRightRegular} />}
          iconPosition="after"
          onClick={() => pane.go(screen)}
        >
          {name}
        </Button>
      ))}
    </nav>
  );
}
