import { Button, makeStyles, mergeClasses, ProgressBar } from "@fluentui/react-components";
import { m } from "../../components/messages.ts";
import { useLayout } from "../../components/use-layout.ts";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: "8px" },
  text: { flexGrow: 1 },
});

/** A language model is at work; what was made offline stands below meanwhile. */
export function AskingBar(props: { text: string; busy?: boolean; onCancel: () => void }) {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <div className={layout.tight}>
      <div className={styles.line}>
        <p className={mergeClasses(layout.plain, styles.text)} role="status">
          {props.text}
        </p>
        <Button size="small" disabledFocusable={props.busy ?? false} onClick={props.onCancel}>
          {m.actions.cancel}
        </Button>
      </div>
      <ProgressBar aria-label={m.models.asking} />
    </div>
  );
}
