import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Incoming } from "../../../shared/contract/schemas.ts";
import { BusyBar } from "../../components/busy-bar.tsx";
import { describeProblem } from "../../components/describe-problem.ts";
import { findText } from "../../components/find-text.ts";
import { Folded } from "../../components/folded.tsx";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { useLoad } from "../../components/use-load.ts";
import { WordDiff } from "../../components/word-diff.tsx";
import { type BroughtIn, type IncomingEdit, namedBlock } from "../../word/bring-in.ts";
import { listHunks } from "../../word/list-hunks.ts";
import { usePane, usePaneState } from "../pane.ts";
import { useOpenFile } from "../use-open-file.ts";
import { bringInVersion, type Outcome, takeVersionBack } from "./bring-in-version.ts";

const useStyles = makeStyles({
  entry: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Where the newest version has what the open document lacks: brings it in, and says what came and what could not. */
export function BringIn() {
  const layout = useLayout();
  const pane = usePane();
  const { resume, link, changes } = usePaneState();
  const [last, setOutcome] = useState<Outcome | null>(null);
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null);
  const [isTakenBack, setTakenBack] = useState(false);
  const bringing = useAct();
  const isBehind = resume !== null && link !== null && link.versionId !== resume.latest.id;
  const plan = useLoad(isBehind ? `${link.versionId} ${resume.latest.id}` : null, (signal) => {
    const params = { resumeId: resume?.id ?? "", versionId: resume?.latest.id ?? "" };
    const query = { from: link?.versionId ?? "" };
    return pane.client.call("planIncoming", { params, query }, { signal });
  });
  const isOfThese =
    last?.to.id === resume?.latest.id && [last?.from.id, last?.to.id].includes(link?.versionId);
  const outcome = isOfThese ? last : null;
  const incoming = isBehind && plan.state !== "loading" ? plan.value : null;
  // A version that did not grow out of this document's has not taken in its words: it would take them away.
  if (outcome === null && (!isBehind || incoming?.follows === false)) return null;
  const start = (wanted: Incoming) =>
    bringing.act(async () => {
      setTakenBack(false);
      setOutcome(await bringInVersion(pane, wanted, outcome, (done, of) => setProgress({ done, of })));
    });
  const undo = (done: Outcome) =>
    bringing.act(async () => {
      await takeVersionBack(pane, done);
      setOutcome(null);
      setTakenBack(true);
    });
  const written = (outcome?.answers ?? []).some(({ changes }) => changes !== null && changes.length > 0);
  return (
    <section className={layout.stack} aria-labelledby="bring-in">
      <h2 id="bring-in" className={layout.heading}>
        {m.bringIn.title}
      </h2>
      {incoming && !outcome ? <Waiting incoming={incoming} /> : null}
      {outcome ? <Result outcome={outcome} /> : null}
      <p className={layout.said} role="status">
        {isTakenBack ? m.bringIn.takenBack : null}
      </p>
      <ProblemBar error={plan.error ?? bringing.error} onDismiss={bringing.clear} />
      {isBehind && plan.state === "loading" ? <BusyBar label={m.bringIn.looking} /> : null}
      {bringing.busy && progress ? (
        <BusyBar label={m.bringIn.bringing(progress.done, progress.of)} share={progress.done / progress.of} />
      ) : null}
      <div className={layout.actions}>
        {incoming && canStart(incoming, outcome) ? (
          <Button
            appearance={changes === 0 ? "primary" : "secondary"}
            disabledFocusable={bringing.busy}
            onClick={() => start(incoming)}
          >
            {nameStart(incoming, outcome)}
          </Button>
        ) : null}
        {outcome && written ? (
          <Button disabledFocusable={bringing.busy} onClick={() => undo(outcome)}>
            {m.bringIn.takeBack}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

/** Nothing is brought in by a document that says it all already: it only goes on as the newer version. */
const canStart = ({ edits, leftOut }: Incoming, outcome: Outcome | null) =>
  outcome === null
    ? edits.length > 0 || leftOut.length === 0
    : outcome.answers.some(({ problem }) => problem);

function nameStart({ edits, to }: Incoming, outcome: Outcome | null): string {
  if (outcome) return m.bringIn.again;
  return edits.length > 0 ? m.bringIn.bring(edits.length) : m.bringIn.follow(to.number);
}

function Waiting({ incoming: { from, to, edits, leftOut } }: { incoming: Incoming }) {
  const layout = useLayout();
  const isSame = edits.length === 0 && leftOut.length === 0;
  return (
    <>
      <p className={layout.plain}>
        {isSame
          ? m.bringIn.same(to.number)
          : edits.length === 0
            ? m.bringIn.nothing(to.number)
            : m.bringIn.lead(from.number, to.number)}
      </p>
      <LeftOutList leftOut={leftOut} to={to} />
      {edits.length > 0 ? <p className={layout.quiet}>{m.bringIn.asTracked}</p> : null}
    </>
  );
}

function Result({ outcome: { answers, from, to, pages, isWhole } }: { outcome: Outcome }) {
  const layout = useLayout();
  const came = answers.filter(({ problem }) => problem === null);
  const refused = answers.filter(({ problem }) => problem !== null);
  return (
    <div className={layout.stack} role="status">
      <p className={layout.plain}>
        {m.bringIn.came(came.length)}{" "}
        {isWhole ? m.bringIn.whole(to.number) : m.bringIn.partly(from.number, to.number)}
      </p>
      <EditList title={m.bringIn.notIn} answers={refused} pages={pages} />
      <EditList title={m.bringIn.cameIn} answers={came} pages={pages} />
    </div>
  );
}

interface EditListProps {
  title: string;
  answers: readonly BroughtIn[];
  pages: Incoming["pages"];
}

function EditList({ title, answers, pages }: EditListProps) {
  const styles = useStyles();
  const layout = useLayout();
  if (answers.length === 0) return null;
  return (
    <section className={layout.tight} aria-label={title}>
      <h3 className={layout.heading}>{title}</h3>
      <ul className={layout.list}>
        <Folded limit={6} inList>
          {answers.map(({ incoming, problem }, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown once and never reordered
            <li key={n} className={styles.entry}>
              <span className={layout.quiet}>
                {m.sync.changeKinds[kinds[incoming.edit.type]](namePage(incoming, pages))}
              </span>
              <ChangedWords incoming={incoming} />
              {problem ? (
                <span className={layout.quiet}>
                  {findText(m.bringIn.reasons, problem.code) ?? describeProblem(problem).title}
                </span>
              ) : null}
            </li>
          ))}
        </Folded>
      </ul>
    </section>
  );
}

const kinds = {
  replace: "changed",
  insert: "added",
  delete: "removed",
  move: "moved",
  "insert-rows": "added",
  "delete-row": "removed",
} as const;

/** Null for what stands in the body. */
function namePage({ edit }: IncomingEdit, pages: Incoming["pages"]): string | null {
  const named = namedBlock(edit);
  const page = pages.find(({ lines }) => lines.some(({ block }) => block === named));
  return page ? m.bringIn.pages[page.of] : null;
}

function ChangedWords({ incoming: { edit, after } }: { incoming: IncomingEdit }) {
  const isNew = edit.type === "insert" || edit.type === "insert-rows";
  const before = isNew ? "" : edit.type === "move" ? after : edit.before;
  return <WordDiff before={before} hunks={before === after ? [] : listHunks(before, after)} />;
}

/** What no edit brings, by the reason; the way to it is the other version, as a document of its own. */
function LeftOutList({ leftOut, to }: Pick<Incoming, "leftOut" | "to">) {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const { busy, error, clear, said, open } = useOpenFile();
  if (leftOut.length === 0) return null;
  const reasons = new Map<string, Incoming["leftOut"]>();
  for (const entry of leftOut) reasons.set(entry.message, [...(reasons.get(entry.message) ?? []), entry]);
  const openVersion = () =>
    open(
      () =>
        pane.client.download("getVersionDocx", {
          params: { resumeId: to.resumeId, versionId: to.id },
          query: { linked: "true" },
        }),
      m.conflicts.fileName(to.number),
    );
  return (
    <section className={layout.tight} aria-label={m.bringIn.cannot(leftOut.length)}>
      <h3 className={layout.heading}>{m.bringIn.cannot(leftOut.length)}</h3>
      {[...reasons].map(([message, entries]) => (
        <div key={message}>
          <p className={layout.quiet}>{m.bringIn.because(entries.length, message)}</p>
          <ul className={layout.list}>
            <Folded limit={2} inList>
              {entries
                .filter(({ before, after }) => before !== null || after !== null)
                .map(({ before, after }, n) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown once and never reordered
                  <li key={n} className={styles.entry}>
                    <WordDiff
                      before={before ?? ""}
                      hunks={before === after ? [] : listHunks(before ?? "", after ?? "")}
                    />
                  </li>
                ))}
            </Folded>
          </ul>
        </div>
      ))}
      <ProblemBar error={error} onDismiss={clear} />
      <div className={layout.actions}>
        <Button size="small" disabledFocusable={busy} onClick={openVersion}>
          {m.bringIn.openInstead(to.number)}
        </Button>
        <span className={layout.said} role="status">
          {said}
        </span>
      </div>
    </section>
  );
}
