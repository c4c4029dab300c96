import { Button } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { m } from "../../components/messages.ts";
import { noteMove } from "../../components/screen-frame.tsx";
import { usePane } from "../pane.ts";

export function BackToOverview() {
  const pane = usePane();
  return (
    <div>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowLeftRegular />}
        onClick={() => {
          noteMove();
          pane.keep({ view: "overview" });
        }}
      >
        {m.tailor.overviewTitle}
      </Button>
    </div>
  );
}
