import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type FormEvent, useState, useSyncExternalStore } from "react";
import type { SignInResult } from "../../client/sign-in.ts";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { useAct } from "../../components/use-act.ts";
import { usePane } from "../pane.ts";

const useStyles = makeStyles({
  form: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "end" },
  field: { display: "flex", flexDirection: "column", gap: "4px", flexGrow: 1, minWidth: "140px" },
  input: {
    font: "inherit",
    minHeight: "32px",
    padding: "0 8px",
    width: "100%",
    boxSizing: "border-box",
    letterSpacing: "2px",
    textTransform: "uppercase",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** The one action of whoever is not signed in, with all that may come of it. `label` says what for. */
export function SignIn({ label }: { label: string }) {
  const styles = useStyles();
  const pane = usePane();
  const { busy, error, act, clear } = useAct();
  // The window is still open while its code is typed, so this is an act of its own.
  const typing = useAct();
  const [outcome, setOutcome] = useState<SignInResult | null>(null);
  const [asksCode, setAsksCode] = useState(false);
  const [shortCode, setShortCode] = useState("");
  const session = useSyncExternalStore(pane.session.subscribe, pane.session.state);
  const there = session.kind === "signed-out" ? session.provider : undefined;

  const finish = async (result: SignInResult) => {
    setOutcome(result);
    if (result === "needs-short-code") setAsksCode(true);
    if (result === "signed-in") await pane.open();
  };
  const start = () =>
    act(async () => {
      setOutcome(null);
      await finish(await pane.signIn.start());
    });
  const enterCode = (event: FormEvent) => {
    event.preventDefault();
    void typing.act(async () => {
      const result = await pane.signIn.enterShortCode(shortCode);
      pane.signIn.cancel();
      await finish(result);
    });
  };

  return (
    <>
      <Button appearance="primary" size="large" disabledFocusable={busy && !asksCode} onClick={start}>
        {busy ? m.welcome.waiting : label}
      </Button>
      <div role="status">
        {there ? (
          <p className={styles.quiet}>
            {m.signIns.there(there.name)}{" "}
            <Button
              size="small"
              appearance="transparent"
              onClick={() => pane.signIn.signOutThere(there.ticket)}
            >
              {m.signIns.signOutThere(there.name)}
            </Button>
          </p>
        ) : null}
        {outcome && outcome !== "signed-in" ? (
          <p className={styles.quiet}>{m.welcome.outcomes[outcome]}</p>
        ) : null}
        {busy && !asksCode ? (
          <p className={styles.quiet}>
            {m.welcome.windowOpen}{" "}
            <Button size="small" appearance="transparent" onClick={() => setAsksCode(true)}>
              {m.welcome.typeCode}
            </Button>
          </p>
        ) : null}
      </div>
      {asksCode ? (
        <form className={styles.form} onSubmit={enterCode}>
          <label className={styles.field}>
            {m.welcome.codeLabel}
            <input
              className={styles.input}
              value={shortCode}
              autoComplete="one-time-code"
              spellCheck={false}
              onChange={(event) => setShortCode(event.target.value)}
            />
          </label>
          <Button type="submit" disabled={shortCode.trim().length < 4}>
            {m.welcome.useCode}
          </Button>
        </form>
      ) : null}
      <ProblemBar error={error ?? typing.error} onDismiss={error ? clear : typing.clear} />
    </>
  );
}
