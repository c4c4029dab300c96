import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { InterviewSheetAnswer } from "../../../shared/contract/application-schemas.ts";
import { BusyBar } from "../../components/busy-bar.tsx";
import { m } from "../../components/messages.ts";
import { PointingIcon } from "../../components/pointing-icon.tsx";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { ScreenFrame } from "../../components/screen-frame.tsx";
import { useLayout } from "../../components/use-layout.ts";
import { useLoad } from "../../components/use-load.ts";
import { BackToOverview } from "../back-to-overview.tsx";
import { usePane, usePaneState } from "../pane.ts";
import { useOpenFile } from "../use-open-file.ts";
import { InterviewItem } from "./interview-item.tsx";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px", minHeight: "32px" },
  count: { margin: 0, flexGrow: 1, fontVariantNumeric: "tabular-nums" },
  item: { ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" } },
  demands: {
    "& > summary": { cursor: "pointer", minHeight: "32px", lineHeight: "32px" },
    "& > ul": { gap: "12px" },
  },
  actions: { "& > button": { minWidth: "auto" } },
});

/** What will be asked about the changes of this run, one line of the résumé at a time. */
export function InterviewScreen() {
  const { place } = usePaneState();
  const layout = useLayout();
  return (
    <>
      <BackToOverview />
      {place.runId ? (
        <Sheet key={place.runId} runId={place.runId} />
      ) : (
        <ScreenFrame title={m.interview.title}>
          <p className={layout.plain}>{m.interview.noRun}</p>
        </ScreenFrame>
      )}
    </>
  );
}

function Sheet({ runId }: { runId: string }) {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const params = { runId };
  const sheet = useLoad(runId, (signal) => pane.client.call("getInterviewSheet", { params }, { signal }));
  const file = useOpenFile();
  const items = sheet.value?.items ?? [];
  const openDemands = sheet.value?.openDemands ?? [];
  return (
    <ScreenFrame title={m.interview.title} lead={m.interview.lead}>
      <ProblemBar error={sheet.error} onRetry={sheet.reload} />
      {sheet.state === "loading" && !sheet.value ? <BusyBar label={m.interview.loading} /> : null}
      {sheet.value?.proposed && items.length > 0 ? (
        <p className={layout.plain}>{m.interview.proposed}</p>
      ) : null}
      {sheet.value && items.length === 0 ? <p className={layout.plain}>{m.interview.none}</p> : null}
      {items.length > 0 ? <Items items={items} /> : null}
      {openDemands.length > 0 ? (
        <details className={styles.demands}>
          <summary>{m.interview.openDemands(openDemands.length)}</summary>
          <ul className={layout.list}>
            {openDemands.map(({ requirement, advice }) => (
              <li key={requirement} className={layout.quote}>
                {advice}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <ProblemBar error={file.error} onDismiss={file.clear} />
      {sheet.value ? (
        <>
          <p className={layout.quiet}>{m.interview.dossierNote}</p>
          <div className={mergeClasses(layout.actions, layout.footing, styles.actions)}>
            <Button
              appearance="primary"
              disabledFocusable={file.busy}
              onClick={() =>
                file.open(
                  () => pane.client.download("getInterviewSheetDocx", { params }),
                  m.interview.sheetName,
                )
              }
            >
              {m.interview.openSheet}
            </Button>
            <Button
              disabledFocusable={file.busy}
              onClick={() =>
                file.open(() => pane.client.download("getDossier", { params }), m.interview.dossierName)
              }
            >
              {m.interview.dossier}
            </Button>
            <p className={layout.said} role="status">
              {file.busy ? m.newDocument.opening : file.said}
            </p>
          </div>
        </>
      ) : null}
    </ScreenFrame>
  );
}

function Items({ items }: { items: InterviewSheetAnswer["items"] }) {
  const styles = useStyles();
  const layout = useLayout();
  const [at, setAt] = useState(0);
  const card = useRef<HTMLElement>(null);
  const item = items[at];
  if (!item) return null;
  const move = (step: number) => {
    setAt(at + step);
    card.current?.focus({ preventScroll: true });
  };
  return (
    <div className={layout.tight}>
      <div className={styles.head}>
        <p className={mergeClasses(layout.quiet, styles.count)} aria-live="polite">
          {m.interview.position(at + 1, items.length)}
        </p>
        <Button
          size="small"
          appearance="subtle"
          icon={<PointingIcon icon={ChevronLeftRegular} />}
          aria-label={m.interview.previous}
          disabledFocusable={at === 0}
          onClick={() => at > 0 && move(-1)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<PointingIcon icon={ChevronRightRegular} />}
          aria-label={m.interview.next}
          disabledFocusable={at === items.length - 1}
          onClick={() => at < items.length - 1 && move(1)}
        />
      </div>
      <section
        ref={card}
        tabIndex={-1}
        className={mergeClasses(layout.card, styles.item)}
        aria-label={m.interview.card(at + 1, items.length)}
      >
        <InterviewItem key={at} item={item} />
      </section>
    </div>
  );
}
