import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import type { SignInResult } from "../../client/sign-in.ts";
import { BusyBar } from "../../components/busy-bar.tsx";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { useLoad } from "../../components/use-load.ts";
import { usePane } from "../pane.ts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    minHeight: "36px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  who: { minWidth: 0, overflowWrap: "anywhere" },
  code: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** The ways to sign in to this account: one more through the sign-in window, or one less, never the last. */
export function SignIns() {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const { state, value, error, reload } = useLoad("identities", (signal) =>
    pane.client.call("listIdentities", {}, { signal }),
  );
  const adding = useAct();
  // The window is still open while its code is typed, so this is an act of its own.
  const changing = useAct();
  const [said, setSaid] = useState("");
  const [asksCode, setAsksCode] = useState(false);
  const [shortCode, setShortCode] = useState("");
  const finish = (result: SignInResult) => {
    setAsksCode(result === "needs-short-code");
    setSaid(result === "signed-in" ? m.signIns.added : m.welcome.outcomes[result]);
    if (result === "signed-in") reload();
  };
  const add = () =>
    adding.act(async () => {
      setSaid("");
      finish(await pane.signIn.start("link"));
    });
  const enterCode = (event: FormEvent) => {
    event.preventDefault();
    void changing.act(async () => {
      const result = await pane.signIn.enterShortCode(shortCode);
      pane.signIn.cancel();
      finish(result);
    });
  };
  const remove = (identityId: string) =>
    changing.act(async () => {
      await pane.client.call("unlinkIdentity", { params: { identityId } });
      setSaid(m.signIns.removed);
      reload();
    });
  const items = value?.items ?? [];
  return (
    <section className={layout.stack} aria-labelledby="sign-ins">
      <h2 id="sign-ins" className={layout.heading}>
        {m.signIns.title}
      </h2>
      <p className={layout.quiet}>{m.signIns.lead}</p>
      <ProblemBar error={error} onRetry={reload} />
      {state === "loading" && !value ? <BusyBar label={m.signIns.loading} /> : null}
      <ul className={styles.list}>
        {items.map(({ id, provider, email }) => (
          <li key={id} className={styles.row}>
            <span className={styles.who}>
              {provider}
              {email ? <span className={layout.quiet}> {email}</span> : null}
            </span>
            {items.length > 1 ? (
              <Button
                size="small"
                appearance="subtle"
                aria-label={m.signIns.removeNamed(provider)}
                disabledFocusable={changing.busy}
                onClick={() => remove(id)}
              >
                {m.signIns.remove}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <ProblemBar
        error={adding.error ?? changing.error}
        onDismiss={adding.error ? adding.clear : changing.clear}
      />
      <div role="status" className={layout.quiet}>
        {said}
      </div>
      <div className={layout.actions}>
        <Button disabledFocusable={adding.busy} onClick={add}>
          {adding.busy ? m.signIns.adding : m.signIns.add}
        </Button>
      </div>
      {adding.busy || asksCode ? (
        <form className={styles.code} onSubmit={enterCode}>
          <Input
            aria-label={m.signIns.typeCode}
            placeholder={m.signIns.typeCode}
            value={shortCode}
            autoComplete="one-time-code"
            onChange={(_event, data) => setShortCode(data.value)}
          />
          <Button type="submit" disabled={shortCode.trim().length < 4}>
            {m.signIns.useCode}
          </Button>
        </form>
      ) : null}
    </section>
  );
}
