import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { m } from "../components/messages.ts";
import { PointingIcon } from "../components/pointing-icon.tsx";
import { usePane } from "./pane.ts";

// The arrow stands at the edge that everything below it keeps.
const useStyles = makeStyles({ back: { marginInlineStart: "-8px" }, line: { marginBottom: "4px" } });

export function BackToOverview() {
  const styles = useStyles();
  const pane = usePane();
  return (
    <div className={styles.line}>
      <Button
        className={styles.back}
        size="small"
        appearance="subtle"
        icon={<PointingIcon icon={ArrowLeftRegular} />}
        onClick={() => {
          pane.keep({ view: "overview" });
          pane.go("tailor");
        }}
      >
        {m.tailor.overviewTitle}
      </Button>
    </div>
  );
}
