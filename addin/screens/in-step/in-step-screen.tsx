import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { BusyBar } from "../../components/busy-bar.tsx";
import { Folded } from "../../components/folded.tsx";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { ScreenFrame } from "../../components/screen-frame.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { useLoad } from "../../components/use-load.ts";
import { usePane } from "../pane.ts";
import { LeftRow, ProposalRow, type SyncChoice, type SyncProposal } from "./proposal-row.tsx";

/** More than these under one position are shown on request. */
const mostShown = 20;

/** What can be accepted along with the rest: wording alone, where it can be written. */
export const isPlain = ({ asksFirst, direction, written }: SyncProposal): boolean =>
  !asksFirst && (direction === "fact" || written !== null);

/** Where profile and résumés say different things, résumé by résumé and position by position, and what to do about it. */
export function InStepScreen() {
  const layout = useLayout();
  const pane = usePane();
  const deciding = useAct();
  const [showsLeft, setShowsLeft] = useState(false);
  const open = useLoad("sync-proposals", (signal) => pane.client.call("listSyncProposals", {}, { signal }));
  if (!open.value)
    return (
      <ScreenFrame title={m.inStep.title}>
        {open.error ? (
          <ProblemBar error={open.error} onRetry={open.reload} />
        ) : (
          <BusyBar label={m.inStep.loading} />
        )}
      </ScreenFrame>
    );
  const groups = open.value.items.filter(({ places }) => places.length > 0);
  const left = open.value.items.flatMap((group) => group.left);
  const all = groups.flatMap(({ places }) => places.flatMap(({ proposals }) => proposals));
  const plain = all.filter(isPlain);
  const decide = (proposals: readonly SyncProposal[], decision: SyncChoice) =>
    deciding.act(async () => {
      const decisions = proposals.map(({ id }) => ({ proposal: id, decision }));
      try {
        open.set(await pane.client.call("decideSyncProposals", { body: { decisions } }));
      } catch (error) {
        // Something reads differently by now: what is shown must be what can be decided.
        open.reload();
        throw error;
      }
    });
  return (
    <ScreenFrame title={m.inStep.title} lead={m.inStep.lead(all.length, left.length)}>
      <ProblemBar error={deciding.error} onDismiss={deciding.clear} />
      {deciding.busy ? <BusyBar label={m.inStep.deciding} /> : null}
      {all.length > 0 ? <p className={layout.quiet}>{m.inStep.takeBack}</p> : null}
      {groups.map(({ id, title, isCopy, places }) => (
        <section key={id} className={layout.stack} aria-label={title}>
          <h2 className={layout.heading}>{title}</h2>
          {isCopy ? <p className={layout.quiet}>{m.inStep.copy}</p> : null}
          {places.map(({ place, proposals }) => (
            <div key={place ?? ""} className={layout.tight}>
              <h3 className={layout.heading}>{place ?? m.inStep.elsewhere}</h3>
              <ul className={layout.list}>
                <Folded limit={mostShown} inList>
                  {proposals.map((one) => (
                    <ProposalRow
                      key={one.id}
                      proposal={one}
                      busy={deciding.busy}
                      onDecide={(choice) => void decide([one], choice)}
                    />
                  ))}
                </Folded>
              </ul>
            </div>
          ))}
          <GroupActions
            proposals={places.flatMap(({ proposals }) => proposals)}
            isOnly={groups.length === 1}
            busy={deciding.busy}
            onDecide={(proposals, choice) => void decide(proposals, choice)}
          />
        </section>
      ))}
      {all.some(({ asksFirst }) => asksFirst) ? <p className={layout.quiet}>{m.inStep.asksFirst}</p> : null}
      {plain.length > 0 ? (
        <div className={layout.actions}>
          <Button appearance="primary" disabled={deciding.busy} onClick={() => void decide(plain, "accept")}>
            {m.inStep.acceptPlain(plain.length)}
          </Button>
        </div>
      ) : null}
      {left.length > 0 ? (
        <section className={layout.tight} aria-label={m.inStep.left(left.length)}>
          <div className={layout.actions}>
            <Button
              size="small"
              appearance="subtle"
              aria-expanded={showsLeft}
              onClick={() => setShowsLeft(!showsLeft)}
            >
              {m.inStep.left(left.length)}
            </Button>
          </div>
          {showsLeft ? (
            <ul className={layout.list}>
              <Folded limit={mostShown} inList>
                {left.map((one) => (
                  <LeftRow
                    key={one.id}
                    proposal={one}
                    busy={deciding.busy}
                    onReopen={() => void decide([one], "reopen")}
                  />
                ))}
              </Folded>
            </ul>
          ) : null}
        </section>
      ) : null}
    </ScreenFrame>
  );
}

/** All of one résumé at once; where it is the only one, what is to accept stands at the end of the screen. */
function GroupActions(props: {
  proposals: readonly SyncProposal[];
  isOnly: boolean;
  busy: boolean;
  onDecide: (proposals: readonly SyncProposal[], choice: SyncChoice) => void;
}) {
  const layout = useLayout();
  const { proposals, isOnly, busy, onDecide } = props;
  const plain = proposals.filter(isPlain);
  if (proposals.length < 2) return null;
  return (
    <div className={layout.actions}>
      {plain.length > 1 && !isOnly ? (
        <Button size="small" disabled={busy} onClick={() => onDecide(plain, "accept")}>
          {m.inStep.acceptHere(plain.length)}
        </Button>
      ) : null}
      <Button size="small" appearance="subtle" disabled={busy} onClick={() => onDecide(proposals, "reject")}>
        {m.inStep.leaveHere(proposals.length)}
      </Button>
    </div>
  );
}
