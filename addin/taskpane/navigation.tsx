import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import {
  AddRegular,
  DocumentTextRegular,
  HistoryRegular,
  SaveRegular,
  TextEditStyleRegular,
} from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { m } from "../components/messages.ts";
import { usePane, usePaneState } from "../screens/pane.ts";
import { needsJob, type ScreenName } from "../screens/place.ts";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: 0,
    display: "flex",
    // At twice the size the names no longer fit beside each other.
    "@media (max-width: 240px)": { flexWrap: "wrap" },
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  place: {
    flexGrow: 1,
    flexBasis: "auto",
    minWidth: "min-content",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: "2px",
    padding: "6px 1px",
    minHeight: "48px",
    border: "none",
    background: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    "& svg": { width: "20px", height: "20px" },
  },
  here: {
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 2px 0 ${tokens.colorBrandStroke1}`,
    // Contrast themes draw no shadows.
    "@media (forced-colors: active)": {
      color: "Highlight",
      outline: "1px solid Highlight",
      outlineOffset: "-3px",
    },
  },
});

const places: { screen: Extract<ScreenName, keyof typeof m.shell.nav>; icon: ReactNode }[] = [
  { screen: "tailor", icon: <TextEditStyleRegular /> },
  { screen: "resume", icon: <DocumentTextRegular /> },
  { screen: "insert", icon: <AddRegular /> },
  { screen: "sync", icon: <HistoryRegular /> },
  { screen: "send", icon: <SaveRegular /> },
];

/** One quiet row of places, with names. */
export function Navigation() {
  const styles = useStyles();
  const pane = usePane();
  const { place, job } = usePaneState();
  return (
    <nav className={styles.bar} aria-label={m.shell.places}>
      {places.map(({ screen, icon }) => {
        const target = screen === "tailor" && !job ? "jobs" : screen;
        // What is made for a job stands behind "Tailor", and a click there leads back to its overview.
        const isHere =
          place.screen === target ||
          (target === "tailor" && needsJob(place.screen)) ||
          (target === "sync" && place.screen === "conflicts");
        return (
          <button
            key={screen}
            type="button"
            className={mergeClasses(styles.place, isHere && styles.here)}
            aria-current={isHere ? "page" : undefined}
            onClick={() => {
              if (isHere) pane.keep({ view: "overview" });
              pane.go(target);
            }}
          >
            {icon}
            {m.shell.nav[screen]}
          </button>
        );
      })}
    </nav>
  );
}
