import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { m } from "../../components/messages.ts";
import { ScreenFrame } from "../../components/screen-frame.tsx";
import { usePane } from "../pane.ts";
import { SignIn } from "./sign-in.tsx";

const useStyles = makeStyles({
  picture: {
    padding: "12px",
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    lineHeight: "24px",
  },
  removed: { textDecorationLine: "line-through", color: tokens.colorPaletteRedForeground1 },
  added: {
    textDecorationLine: "underline",
    textUnderlineOffset: "3px",
    color: tokens.colorPaletteGreenForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  source: {
    marginTop: "8px",
    paddingTop: "8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  promises: { margin: 0, paddingInlineStart: "20px", display: "flex", flexDirection: "column", gap: "8px" },
});

/** What the product does, before it asks for anything; then one action. */
export function WelcomeScreen(props: { expired: boolean }) {
  const styles = useStyles();
  const pane = usePane();
  return (
    <ScreenFrame
      title={props.expired ? m.welcome.expiredTitle : m.welcome.title}
      lead={props.expired ? m.welcome.expiredLead : m.welcome.lead}
    >
      {props.expired ? null : (
        <>
          <div className={styles.picture} role="img" aria-label={m.welcome.pictureLabel}>
            {m.welcome.picture.before} <span className={styles.removed}>{m.welcome.picture.removed}</span>{" "}
            <span className={styles.added}>{m.welcome.picture.added}</span> {m.welcome.picture.after}
            <div className={styles.source}>{m.welcome.picture.source}</div>
          </div>
          <ul className={styles.promises}>
            {m.welcome.promises.map((promise) => (
              <li key={promise}>{promise}</li>
            ))}
          </ul>
        </>
      )}
      <SignIn label={m.welcome.signIn} />
      {pane.inWord && !props.expired ? <Button onClick={() => pane.go("try")}>{m.trying.open}</Button> : null}
    </ScreenFrame>
  );
}
