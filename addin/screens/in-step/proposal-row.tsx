import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { SyncGroup } from "../../../shared/contract/schemas.ts";
import { m } from "../../components/messages.ts";
import { useLayout } from "../../components/use-layout.ts";
import { WordDiff } from "../../components/word-diff.tsx";
import { listHunks } from "../../word/list-hunks.ts";

export type SyncProposal = SyncGroup["places"][number]["proposals"][number];
export type SyncChoice = "accept" | "reject" | "profile" | "document" | "both" | "reopen";

const useStyles = makeStyles({
  entry: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px 0 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** One difference, as words change into words; in a conflict both texts, and which one is right. */
export function ProposalRow(props: {
  proposal: SyncProposal;
  busy: boolean;
  onDecide: (choice: SyncChoice) => void;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { proposal, busy, onDecide } = props;
  const { direction, kind, written, replaces, together } = proposal;
  const [mine, theirs] = [sayWords(proposal, "profile"), sayWords(proposal, "document")];
  const isConflict = direction === "conflict";
  const canWrite = direction === "fact" || written !== null;
  const [before, after] =
    direction === "fact" ? [mine, sayAfter(proposal, "document")] : [theirs, sayAfter(proposal, "profile")];
  const accept =
    direction === "conflict" ? null : kind === "removed" ? m.inStep.remove : m.inStep.accept[direction];
  return (
    <li className={styles.entry}>
      <span className={layout.quiet}>
        {nameKind(proposal)} · {describe(proposal)}
      </span>
      {isConflict ? (
        <>
          <span className={layout.quiet}>{m.inStep.inProfile}</span>
          <blockquote className={layout.quote}>{mine || m.inStep.nothing}</blockquote>
          <span className={layout.quiet}>{m.inStep.inResume}</span>
          <blockquote className={layout.quote}>{theirs || m.inStep.nothing}</blockquote>
          {together && canWrite ? (
            <>
              <span className={layout.quiet}>{m.inStep.together}</span>
              <WordDiff before={mine} hunks={listHunks(mine, together)} />
            </>
          ) : null}
        </>
      ) : (
        <WordDiff before={before} hunks={listHunks(before, after)} />
      )}
      {replaces ? <span className={layout.quiet}>{m.inStep.replaces}</span> : null}
      {canWrite ? null : <span className={layout.quiet}>{m.inStep.byHand}</span>}
      <div className={layout.actions}>
        {accept && canWrite ? (
          <Button size="small" appearance="primary" disabled={busy} onClick={() => onDecide("accept")}>
            {accept}
          </Button>
        ) : null}
        {isConflict && canWrite && together ? (
          <Button size="small" appearance="primary" disabled={busy} onClick={() => onDecide("both")}>
            {m.inStep.takeBoth}
          </Button>
        ) : null}
        {isConflict && canWrite ? (
          <Button size="small" disabled={busy} onClick={() => onDecide("profile")}>
            {m.inStep.takeProfile}
          </Button>
        ) : null}
        {isConflict ? (
          <Button size="small" disabled={busy} onClick={() => onDecide("document")}>
            {m.inStep.takeDocument}
          </Button>
        ) : null}
        <Button size="small" appearance="subtle" disabled={busy} onClick={() => onDecide("reject")}>
          {m.inStep.reject}
        </Button>
      </div>
    </li>
  );
}

/** A difference that was left as it is, and the way to be asked again. */
export function LeftRow(props: { proposal: SyncProposal; busy: boolean; onReopen: () => void }) {
  const styles = useStyles();
  const layout = useLayout();
  const { proposal, busy, onReopen } = props;
  const mine = sayWords(proposal, "profile");
  const theirs = sayWords(proposal, "document");
  return (
    <li className={styles.entry}>
      <span className={layout.quiet}>{[nameKind(proposal), proposal.place].filter(Boolean).join(" · ")}</span>
      <span className={layout.quiet}>{m.inStep.inProfile}</span>
      <blockquote className={layout.quote}>{mine || m.inStep.nothing}</blockquote>
      <span className={layout.quiet}>{m.inStep.inResume}</span>
      <blockquote className={layout.quote}>{theirs || m.inStep.nothing}</blockquote>
      <div className={layout.actions}>
        <Button size="small" disabled={busy} onClick={onReopen}>
          {m.inStep.askAgain}
        </Button>
      </div>
    </li>
  );
}

function nameKind({ kind, list }: SyncProposal): string {
  const lists: Partial<Record<SyncProposal["list"], string>> = m.inStep.lists;
  const isWhole = kind === "text" || kind === "removed";
  const words = m.inStep.kinds[kind];
  if (!isWhole || lists[list] === undefined) return words;
  return kind === "text" ? lists[list] : `${lists[list]}, ${words.toLowerCase()}`;
}

function describe({ direction, kind }: SyncProposal): string {
  if (kind !== "removed") return m.inStep.directions[direction];
  return direction === "fact" ? m.inStep.removedFromResumes : m.inStep.removedFromProfile;
}

/** What the side that follows would say. */
const sayAfter = (proposal: SyncProposal, leader: "profile" | "document"): string =>
  proposal.kind === "dates"
    ? sayWords(proposal, leader)
    : ((leader === "profile" ? proposal.intoResume : proposal.intoProfile) ?? "");

/** Dates as people write them. */
function sayWords(proposal: SyncProposal, side: "profile" | "document"): string {
  const dates = side === "profile" ? proposal.profileDates : proposal.documentDates;
  return (proposal.kind === "dates" ? dates : proposal[side]) ?? "";
}
