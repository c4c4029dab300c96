import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { m } from "../components/messages.ts";
import { reconnected } from "../components/reconnected.ts";
import { useOffline, usePane } from "../screens/pane.ts";

const useStyles = makeStyles({
  bar: { alignItems: "start", paddingTop: "8px", paddingBottom: "8px" },
  body: { whiteSpace: "normal", paddingInlineEnd: "8px" },
});

/** Says while the server does not answer, and what is safe meanwhile. */
export function Connection(props: { onBack: () => void }) {
  const styles = useStyles();
  const pane = usePane();
  const offline = useOffline();
  const was = useRef(false);
  const { onBack } = props;
  useEffect(() => {
    if (was.current && !offline) {
      onBack();
      reconnected.dispatchEvent(new Event("back"));
    }
    was.current = offline;
  }, [offline, onBack]);
  return (
    <div role="status">
      {offline ? (
        <MessageBar intent="warning" layout="multiline" shape="square" className={styles.bar}>
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{m.shell.offlineTitle}</MessageBarTitle> {m.shell.offlineText}{" "}
            <Button size="small" appearance="transparent" onClick={() => pane.connection.tryNow()}>
              {m.shell.tryNow}
            </Button>
          </MessageBarBody>
        </MessageBar>
      ) : null}
    </div>
  );
}
