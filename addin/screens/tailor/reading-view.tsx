import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import { m } from "../../components/messages.ts";
import { ScreenFrame } from "../../components/screen-frame.tsx";
import { useLayout } from "../../components/use-layout.ts";
import { BackToOverview } from "../back-to-overview.tsx";
import { useTailoring } from "./tailoring.ts";

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  warning: { display: "flex", gap: "8px", alignItems: "start", overflowWrap: "anywhere" },
  icon: { flexShrink: 0, fontSize: "20px", color: tokens.colorPaletteDarkOrangeForeground1 },
  page: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "12px",
    margin: 0,
    listStyleType: "none",
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusLarge,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
  heading: { fontWeight: tokens.fontWeightSemibold, marginTop: "8px" },
  marked: {
    paddingInlineStart: "8px",
    borderInlineStartWidth: "2px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorPaletteDarkOrangeBorderActive,
  },
});

/** The document as a program reads it that takes only the text: in which order, and what is lost or torn apart. */
export function ReadingView() {
  const styles = useStyles();
  const layout = useLayout();
  const { run } = useTailoring();
  const reading = run.score?.parseBack;
  if (!reading) return <BackToOverview />;
  const { lines, warnings, more } = reading;
  const marked = new Set(warnings.flatMap((warning) => warning.lines));
  return (
    <>
      <BackToOverview />
      <ScreenFrame
        title={m.tailor.rows.reading}
        lead={warnings.length === 0 ? m.reading.nothingLost : m.reading.lead}
      >
        {warnings.length > 0 ? (
          <ul className={styles.list}>
            {warnings.map(({ code, text }) => (
              <li key={`${code} ${text}`} className={styles.warning}>
                <WarningRegular className={styles.icon} aria-hidden="true" />
                <span>{m.fromEngine(text)}</span>
              </li>
            ))}
          </ul>
        ) : null}
        <section className={layout.tight} aria-labelledby="read">
          <h2 id="read" className={layout.heading}>
            {m.reading.order}
          </h2>
          <ol className={styles.page}>
            {lines.map(({ text, section, place }, i) => (
              <li
                // biome-ignore lint/suspicious/noArrayIndexKey: lines of a document, equal ones among them, that never move
                key={i}
                className={mergeClasses(
                  section === text.trim() && styles.heading,
                  marked.has(i) && styles.marked,
                )}
              >
                {text}
                {place === "body" || place === "table" || place === lines[i - 1]?.place ? null : (
                  <span className={layout.quiet}> ({m.reading.places[place]})</span>
                )}
              </li>
            ))}
          </ol>
          {more > 0 ? <p className={layout.quiet}>{m.reading.more(more)}</p> : null}
        </section>
        <p className={layout.quiet}>{m.reading.noPromise}</p>
      </ScreenFrame>
    </>
  );
}
