import { Button } from "@fluentui/react-components";
import { formatDay } from "../../components/format-time.ts";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { ScreenFrame } from "../../components/screen-frame.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { usePane } from "../pane.ts";
import type { Likely } from "./recognize.ts";

/** A document without our link that is like a résumé of the candidate's: is it that one, edited elsewhere? */
export function AskWhich(props: { likely: readonly Likely[]; onNew: () => void }) {
  const layout = useLayout();
  const pane = usePane();
  const { busy, error, act, clear } = useAct();
  const choose = (one: Likely) =>
    act(async () => {
      await pane.settle(one.resume, one.version.id);
      pane.go("sync");
    });
  const isOne = props.likely.length === 1;
  return (
    <ScreenFrame title={m.known.askTitle(isOne)} lead={m.known.askLead}>
      <ProblemBar error={error} onDismiss={clear} />
      {props.likely.map((one) => (
        <section key={one.version.id} className={layout.card} aria-label={one.resume.title}>
          <p className={layout.plain}>
            <strong>{one.resume.title}</strong>
            <br />
            {m.known.version(one.version.number, formatDay(one.version.createdAt))}
          </p>
          <p className={layout.quiet}>{m.known.sameWords(one.sameWords)}</p>
          <div className={layout.actions}>
            <Button
              appearance={isOne ? "primary" : "secondary"}
              disabledFocusable={busy}
              onClick={() => choose(one)}
            >
              {m.known.yes}
            </Button>
          </div>
        </section>
      ))}
      <div className={layout.actions}>
        <Button disabledFocusable={busy} onClick={props.onNew}>
          {m.known.no(isOne)}
        </Button>
      </div>
      <p className={layout.quiet}>{m.known.safe}</p>
    </ScreenFrame>
  );
}
