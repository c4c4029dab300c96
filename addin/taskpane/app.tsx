import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useSyncExternalStore } from "react";
import { BusyBar } from "../components/busy-bar.tsx";
import { m } from "../components/messages.ts";
import { ProblemBar } from "../components/problem-bar.tsx";
import { ScreenFrame } from "../components/screen-frame.tsx";
import { type Pane, PaneProvider, usePane, usePaneState } from "../screens/pane.ts";
import type { ScreenName } from "../screens/place.ts";
import { WelcomeScreen } from "../screens/welcome/welcome-screen.tsx";
import { Connection } from "./connection-bar.tsx";
import { Header } from "./header.tsx";
import { MergeNotice } from "./merge-notice.tsx";
import { Navigation } from "./navigation.tsx";
import { ScreenGuard } from "./screen-guard.tsx";
import { useTheme } from "./use-theme.ts";

const screens: Record<Exclude<ScreenName, "welcome">, ReturnType<typeof lazy>> = {
  try: lazy(async () => ({ default: (await import("../screens/try/try-screen.tsx")).TryScreen })),
  start: lazy(async () => ({ default: (await import("../screens/start/start-screen.tsx")).StartScreen })),
  resume: lazy(async () => ({ default: (await import("../screens/resume/resume-screen.tsx")).ResumeScreen })),
  jobs: lazy(async () => ({ default: (await import("../screens/jobs/jobs-screen.tsx")).JobsScreen })),
  tailor: lazy(async () => ({ default: (await import("../screens/tailor/tailor-screen.tsx")).TailorScreen })),
  letter: lazy(async () => ({ default: (await import("../screens/letter/letter-screen.tsx")).LetterScreen })),
  interview: lazy(async () => ({
    default: (await import("../screens/interview/interview-screen.tsx")).InterviewScreen,
  })),
  preview: lazy(async () => ({
    default: (await import("../screens/preview/preview-screen.tsx")).PreviewScreen,
  })),
  conflicts: lazy(async () => ({
    default: (await import("../screens/conflicts/conflicts-screen.tsx")).ConflictsScreen,
  })),
  sync: lazy(async () => ({ default: (await import("../screens/sync/sync-screen.tsx")).SyncScreen })),
  "in-step": lazy(async () => ({
    default: (await import("../screens/in-step/in-step-screen.tsx")).InStepScreen,
  })),
  insert: lazy(async () => ({ default: (await import("../screens/insert/insert-screen.tsx")).InsertScreen })),
  send: lazy(async () => ({ default: (await import("../screens/send/send-screen.tsx")).SendScreen })),
  account: lazy(async () => ({
    default: (await import("../screens/account/account-screen.tsx")).AccountScreen,
  })),
};

const useStyles = makeStyles({
  provider: { minHeight: "100vh" },
  pane: {
    display: "flex",
    flexDirection: "column",
    minHeight: "100vh",
    minWidth: 0,
    boxSizing: "border-box",
    // A word longer than its line is broken, as happens to German ones at twice the size.
    overflowWrap: "break-word",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    "& *": { boxSizing: "border-box" },
  },
  main: {
    flexGrow: 1,
    minWidth: 0,
    padding: "16px",
    "@media (max-width: 300px)": { padding: "12px" },
  },
});

export function App(props: { pane: Pane; isOldWord: boolean }) {
  const styles = useStyles();
  return (
    <FluentProvider
      theme={useTheme()}
      dir={document.documentElement.dir === "rtl" ? "rtl" : "ltr"}
      className={styles.provider}
    >
      <PaneProvider value={props.pane}>
        <div className={styles.pane}>{props.isOldWord ? <OldWord /> : <Shell />}</div>
      </PaneProvider>
    </FluentProvider>
  );
}

function Shell() {
  const styles = useStyles();
  const pane = usePane();
  const { opening, error, place, resume } = usePaneState();
  const session = useSyncExternalStore(pane.session.subscribe, pane.session.state);

  // The document may have changed while the candidate was in it; events that say so get lost, the focus does not.
  useEffect(() => {
    const look = () => void pane.countChanges();
    window.addEventListener("focus", look);
    return () => window.removeEventListener("focus", look);
  }, [pane]);

  const signedIn = session.kind === "signed-in";
  const Screen = place.screen === "welcome" ? null : screens[place.screen];
  return (
    <>
      {signedIn && opening === "ready" ? <Header /> : null}
      <Connection onBack={() => (opening === "failed" ? void pane.open() : undefined)} />
      {signedIn && opening === "ready" ? <MergeNotice /> : null}
      <main className={styles.main}>
        {!signedIn && place.screen === "try" ? (
          <ScreenGuard>
            <Suspense fallback={<BusyBar label={m.shell.opening} />}>
              <screens.try />
            </Suspense>
          </ScreenGuard>
        ) : !signedIn ? (
          <WelcomeScreen key={session.kind} expired={session.kind === "expired"} />
        ) : opening === "reading" ? (
          <BusyBar label={m.shell.opening} />
        ) : opening === "failed" || !Screen ? (
          <ProblemBar error={error} onRetry={() => void pane.open()} />
        ) : (
          <ScreenGuard key={place.screen}>
            <Suspense fallback={<BusyBar label={m.shell.opening} />}>
              <Screen />
            </Suspense>
          </ScreenGuard>
        )}
      </main>
      {signedIn && opening === "ready" && resume ? <Navigation /> : null}
    </>
  );
}

function OldWord() {
  const styles = useStyles();
  return (
    <main className={styles.main}>
      <ScreenFrame title={m.shell.oldWord.title}>{m.shell.oldWord.text}</ScreenFrame>
    </main>
  );
}
