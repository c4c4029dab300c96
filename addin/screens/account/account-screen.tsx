import { Button } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { ScreenFrame } from "../../components/screen-frame.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { usePane, usePaneState } from "../pane.ts";
import { forgetStored } from "../place.ts";
import { ApiKeys } from "./api-keys.tsx";
import { ModelCalls, RunHistory } from "./history.tsx";
import { LanguageModels } from "./language-models.tsx";
import { DeleteAccount, OwnData } from "./own-data.tsx";
import { ServerStatus } from "./server-status.tsx";
import { Sessions } from "./sessions.tsx";
import { SignIns } from "./sign-ins.tsx";
import { Spending } from "./spending.tsx";

/** Who is signed in, where the data lie, and the way out. */
export function AccountScreen() {
  const layout = useLayout();
  const pane = usePane();
  const session = useSyncExternalStore(pane.session.subscribe, pane.session.state);
  const { busy, error, act, clear } = useAct();
  const { resume, job } = usePaneState();
  const firstScreen = !resume ? "start" : job ? "tailor" : "jobs";
  const candidate = session.kind === "signed-in" ? session.candidate : null;
  const signOutHere = async () => {
    try {
      await pane.session.signOut();
    } finally {
      // Signed out here in any case; a server that could not be told ends the session by itself.
      forgetStored(pane.storage, pane.keyPrefix);
      await pane.open();
    }
  };
  const signOut = () => act(signOutHere);
  return (
    <ScreenFrame title={m.account.title}>
      <p className={layout.plain}>
        {m.account.signedInAs} {candidate?.name ?? candidate?.email ?? m.account.unnamed}
        {candidate?.name && candidate.email ? (
          <span className={layout.quiet}>
            <br />
            {candidate.email}
          </span>
        ) : null}
      </p>
      <p className={layout.quiet}>{m.account.server(pane.server)}</p>
      <ProblemBar error={error} onDismiss={clear} />
      <div className={layout.actions}>
        <Button disabledFocusable={busy} onClick={signOut}>
          {m.account.signOut}
        </Button>
        <Button appearance="subtle" onClick={() => pane.go(firstScreen)}>
          {m.actions.back}
        </Button>
      </div>
      <SignIns />
      <Sessions />
      <LanguageModels />
      <Spending />
      <div className={layout.tight}>
        <RunHistory />
        <ModelCalls />
      </div>
      <ApiKeys />
      <OwnData />
      <DeleteAccount email={candidate?.email ?? null} onDeleted={signOutHere} />
      <ServerStatus />
    </ScreenFrame>
  );
}
