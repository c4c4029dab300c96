import { Button, makeStyles, ProgressBar } from "@fluentui/react-components";
import { m } from "../../components/messages.ts";
import { useLayout } from "../../components/use-layout.ts";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "8px" },
  text: { flexGrow: 1, minWidth: 0 },
});

/** A language model is at work; what was written offline stands below meanwhile. */
export function AskingBar(props: { onCancel: () => void }) {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <div className={layout.tight}>
      <div className={styles.line}>
        <p className={`${layout.plain} ${styles.text}`} role="status">
          {m.letter.asking}
        </p>
        <Button size="small" onClick={props.onCancel}>
          {m.letter.stopAsking}
        </Button>
      </div>
      <ProgressBar aria-label={m.letter.asking} />
    </div>
  );
}
