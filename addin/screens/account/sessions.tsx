import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { SessionSummary } from "../../../shared/contract/account-schemas.ts";
import { BusyBar } from "../../components/busy-bar.tsx";
import { formatTime } from "../../components/format-time.ts";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { useLoad } from "../../components/use-load.ts";
import { usePane } from "../pane.ts";
import { useEntryStyles } from "./entry-styles.ts";

function nameSession({ program, system }: SessionSummary): string {
  const said = m.ownAccount.sessions;
  if (program && system) return said.on(program, system);
  return program ?? (system ? said.unknownOn(system) : said.unknown);
}

/** Where the candidate is signed in, this place marked; each of the others, or all of them, signed out. */
export function Sessions() {
  const styles = useEntryStyles();
  const layout = useLayout();
  const pane = usePane();
  const said = m.ownAccount.sessions;
  const { state, value, error, reload } = useLoad("sessions", (signal) =>
    pane.client.call("listSessions", { query: { limit: 100 } }, { signal }),
  );
  const ending = useAct();
  const [news, setNews] = useState("");
  const end = (work: () => Promise<number>) =>
    ending.act(async () => {
      setNews(said.ended(await work()));
      reload();
    });
  const items = value?.items ?? [];
  return (
    <section className={layout.tight} aria-labelledby="sessions">
      <h2 id="sessions" className={layout.heading}>
        {said.title}
      </h2>
      <ProblemBar error={error} onRetry={reload} />
      {state === "loading" && !value ? <BusyBar label={said.loading} /> : null}
      <ul className={layout.list}>
        {items.map((session) => {
          const name = nameSession(session);
          return (
            <li key={session.id} className={styles.entry}>
              <div className={styles.who}>
                <p className={layout.plain}>
                  {name}
                  {session.current ? ` · ${said.here}` : ""}
                </p>
                <p className={layout.quiet}>
                  {said.times(formatTime(session.createdAt), formatTime(session.lastUsedAt))}
                </p>
              </div>
              {session.current ? null : (
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={said.endNamed(name)}
                  disabledFocusable={ending.busy}
                  onClick={() =>
                    end(async () => {
                      await pane.client.call("endSession", { params: { sessionId: session.id } });
                      return 1;
                    })
                  }
                >
                  {said.end}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
      <ProblemBar error={ending.error} onDismiss={ending.clear} />
      {items.length > 1 ? (
        <div className={layout.actions}>
          <Button
            size="small"
            disabledFocusable={ending.busy}
            onClick={() =>
              end(async () => (await pane.client.call("endSessions", { query: { keep: "this" } })).ended)
            }
          >
            {said.endOthers}
          </Button>
        </div>
      ) : null}
      <p className={layout.said} role="status">
        {news}
      </p>
    </section>
  );
}
