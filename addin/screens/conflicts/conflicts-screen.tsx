import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import type { Choice, Merge, OpenConflict, Version } from "../../../shared/contract/schemas.ts";
import { ApiProblem } from "../../client/api-problem.ts";
import { BusyBar } from "../../components/busy-bar.tsx";
import { m } from "../../components/messages.ts";
import { PointingIcon } from "../../components/pointing-icon.tsx";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { ScreenFrame } from "../../components/screen-frame.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { useLoad } from "../../components/use-load.ts";
import { usePane, usePaneState } from "../pane.ts";
import { ConflictCard } from "./conflict-card.tsx";
import { countDecided, findNextOpen, isLastOpen } from "./conflict-progress.ts";
import { MergePublished } from "./merge-published.tsx";

const useStyles = makeStyles({
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px", minHeight: "32px" },
  progress: { flexGrow: 1 },
  count: { whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  card: {
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
});

/** What two sides changed differently, one line at a time; with the last decision the merged version is there. */
export function ConflictsScreen() {
  const layout = useLayout();
  const pane = usePane();
  const { resume, merge } = usePaneState();
  const [published, setPublished] = useState<Version | null>(null);
  const looking = useLoad(resume?.id ?? null, async () => {
    await pane.lookForMerge();
    return true;
  });
  if (published) return <MergePublished version={published} />;
  return (
    <ScreenFrame
      title={merge ? m.conflicts.title(merge.conflicts.length) : m.shell.nav.sync}
      lead={merge ? m.conflicts.lead : null}
    >
      <ProblemBar error={looking.error} onRetry={looking.reload} />
      {merge ? (
        <Conflicts merge={merge} onPublished={setPublished} />
      ) : looking.value ? (
        <>
          <p className={layout.plain}>{m.conflicts.none}</p>
          <div className={layout.actions}>
            <Button appearance="primary" onClick={() => pane.go("sync")}>
              {m.conflicts.toVersions}
            </Button>
          </div>
        </>
      ) : looking.error ? null : (
        <BusyBar label={m.conflicts.loading} />
      )}
    </ScreenFrame>
  );
}

function Conflicts(props: { merge: Merge; onPublished: (version: Version) => void }) {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const { link } = usePaneState();
  const { busy, error, act, clear } = useAct();
  const [shownId, setShownId] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const card = useRef<HTMLElement>(null);
  const { merge } = props;
  const { conflicts } = merge;
  const shown =
    conflicts.find(({ id }) => id === shownId) ?? findNextOpen(conflicts, null) ?? conflicts[0] ?? null;

  // Decided by a click: the next line takes the focus, as the button that had it is gone.
  const moves = useRef(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line shown is what the focus follows
  useEffect(() => {
    if (moves.current > 0) card.current?.focus({ preventScroll: true });
  }, [shown?.id]);
  if (!shown) return null;

  const at = conflicts.indexOf(shown);
  const previous = conflicts[at - 1];
  const next = conflicts[at + 1];
  const moveTo = (conflict: OpenConflict) => {
    moves.current += 1;
    setSaid("");
    clear();
    setShownId(conflict.id);
  };
  const decide = (choice: Choice | null, text?: string) =>
    act(async () => {
      const answer = await pane.client
        .call("decideConflicts", {
          params: { resumeId: merge.resumeId, mergeId: merge.id },
          body: { decisions: [{ conflict: shown.id, choice, ...(text === undefined ? {} : { text }) }] },
        })
        .catch(async (problem: unknown) => {
          // Another pane was quicker: what is shown beside the sentence is how things are.
          if (problem instanceof ApiProblem && problem.status < 500) await pane.lookForMerge();
          throw problem;
        });
      moves.current += 1;
      if (answer.merge.state !== "open") props.onPublished(answer.resume.latest);
      pane.noteMerge(answer.merge, answer.resume);
      const known = new Set(conflicts.map(({ id }) => id));
      const anew = answer.merge.conflicts.filter(({ id }) => !known.has(id)).length;
      setSaid(
        anew > 0 ? m.conflicts.askedAnew(anew) : choice === null ? m.conflicts.takenBack : m.conflicts.saved,
      );
      if (choice !== null) setShownId(findNextOpen(answer.merge.conflicts, shown.id)?.id ?? null);
    });
  const { decided, of } = countDecided(conflicts);
  return (
    <>
      <div className={styles.head}>
        <p className={mergeClasses(layout.quiet, styles.progress)} role="status">
          {said ? `${said} ` : ""}
          {m.conflicts.progress(decided, of)}
        </p>
        {of > 1 ? (
          <>
            <Button
              size="small"
              appearance="subtle"
              icon={<PointingIcon icon={ChevronLeftRegular} />}
              aria-label={m.conflicts.previous}
              disabledFocusable={!previous}
              onClick={() => previous && moveTo(previous)}
            />
            <span className={styles.count}>{m.conflicts.position(at + 1, of)}</span>
            <Button
              size="small"
              appearance="subtle"
              icon={<PointingIcon icon={ChevronRightRegular} />}
              aria-label={m.conflicts.next}
              disabledFocusable={!next}
              onClick={() => next && moveTo(next)}
            />
          </>
        ) : null}
      </div>
      <ProblemBar error={error} onDismiss={clear} />
      <section
        ref={card}
        tabIndex={-1}
        className={mergeClasses(layout.card, styles.card)}
        aria-label={m.conflicts.line(at + 1, of)}
      >
        <ConflictCard
          key={`${shown.id}/${shown.choice}`}
          conflict={shown}
          theirsName={link?.versionId === merge.theirs ? m.conflicts.theirsHere : m.conflicts.theirsElsewhere}
          isLast={isLastOpen(conflicts, shown.id)}
          busy={busy}
          onDecide={decide}
        />
      </section>
    </>
  );
}
