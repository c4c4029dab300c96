import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { BusyBar } from "../../components/busy-bar.tsx";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { RowButton } from "../../components/row-button.tsx";
import { ScreenFrame } from "../../components/screen-frame.tsx";
import { Tabs } from "../../components/tabs.tsx";
import { useLayout } from "../../components/use-layout.ts";
import { useLoad } from "../../components/use-load.ts";
import { BackToOverview } from "../back-to-overview.tsx";
import { usePane, usePaneState } from "../pane.ts";

const useStyles = makeStyles({
  // Fills what is left of the pane below header and tabs; the document scrolls in its frame.
  frame: {
    display: "block",
    width: "100%",
    height: "max(320px, calc(100vh - 330px))",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "#fff",
  },
  reasons: {
    margin: 0,
    paddingInlineStart: "16px",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    overflowWrap: "anywhere",
  },
  fit: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

const tabs = ["resume", "letter", "score"] as const;
type TabName = (typeof tabs)[number];

/** Résumé and letter as they would be read, in frames that can run nothing, and the score with its reasons. */
export function PreviewScreen() {
  const layout = useLayout();
  const { place } = usePaneState();
  return (
    <>
      <BackToOverview />
      <ScreenFrame title={m.preview.title}>
        {place.runId ? (
          <PreviewOf key={place.runId} runId={place.runId} />
        ) : (
          <p className={layout.plain}>{m.preview.noRun}</p>
        )}
      </ScreenFrame>
    </>
  );
}

function PreviewOf({ runId }: { runId: string }) {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const [tab, setTab] = useState<TabName>("resume");
  const preview = useLoad(runId, (signal) =>
    pane.client.call("getPreview", { params: { runId } }, { signal }),
  );
  const { value } = preview;
  return (
    <>
      <ProblemBar error={preview.error} onRetry={preview.reload} />
      {preview.state === "loading" && !value ? <BusyBar label={m.preview.loading} /> : null}
      {value ? (
        <Tabs names={tabs} labels={m.preview.tabs} label={m.preview.title} chosen={tab} onChoose={setTab}>
          <div className={layout.stack}>
            {tab === "resume" ? (
              <>
                <p className={layout.quiet}>
                  {[
                    value.proposed ? m.preview.proposed : null,
                    value.writtenBy.resume ? m.preview.someBy(value.writtenBy.resume) : null,
                    m.preview.simplified,
                  ]
                    .filter(Boolean)
                    .join(" ")}
                </p>
                <iframe
                  className={styles.frame}
                  sandbox=""
                  srcDoc={value.cv_html}
                  title={m.preview.resumeFrame}
                />
              </>
            ) : null}
            {tab === "letter" ? (
              <>
                <p className={layout.quiet}>
                  {[
                    value.writtenBy.letter ? m.preview.someBy(value.writtenBy.letter) : null,
                    m.preview.letterSimplified,
                  ]
                    .filter(Boolean)
                    .join(" ")}
                </p>
                <iframe
                  className={styles.frame}
                  sandbox=""
                  srcDoc={value.cover_letter_html}
                  title={m.preview.letterFrame}
                />
                <div className={layout.actions}>
                  <Button onClick={() => pane.go("letter")}>{m.preview.toLetter}</Button>
                </div>
              </>
            ) : null}
            {tab === "score" ? (
              <>
                {value.ats.score === null ? (
                  <p className={layout.plain}>{m.score.noRequirements}</p>
                ) : (
                  <h2 className={styles.fit}>{m.score.fit(value.ats.score)}</h2>
                )}
                <ul className={styles.reasons}>
                  {value.ats.analysis.map((sentence) => (
                    <li key={sentence}>{m.fromEngine(sentence)}</li>
                  ))}
                </ul>
                {value.ats.score === null ? null : (
                  <>
                    <p className={layout.quiet}>{m.preview.fitRule}</p>
                    <RowButton
                      text={m.preview.toTable}
                      onClick={() => {
                        pane.keep({ view: "match" });
                        pane.go("tailor");
                      }}
                    />
                  </>
                )}
              </>
            ) : null}
          </div>
        </Tabs>
      ) : null}
    </>
  );
}
