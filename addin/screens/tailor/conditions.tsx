import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { QuestionCircleRegular, WarningRegular } from "@fluentui/react-icons";
import type { Score } from "../../../shared/tailoring/model.ts";
import { m } from "../../components/messages.ts";
import { shorten } from "../../components/shorten.ts";
import { useLayout } from "../../components/use-layout.ts";

const useStyles = makeStyles({
  item: { display: "flex", gap: "8px", alignItems: "start", overflowWrap: "anywhere" },
  icon: { flexShrink: 0, fontSize: "20px", lineHeight: "20px" },
  unmet: { color: tokens.colorPaletteDarkOrangeForeground1 },
  asked: { color: tokens.colorBrandForeground1 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
});

/** What opens or closes the door by itself, as far as it is open: not met, or not known yet. Nothing where all is met. */
export function Conditions(props: { score: Score }) {
  const styles = useStyles();
  const layout = useLayout();
  const open = (props.score.knockouts ?? []).filter(({ state }) => state !== "met");
  if (open.length === 0) return null;
  return (
    <section className={layout.tight} aria-labelledby="conditions">
      <h2 id="conditions" className={layout.heading}>
        {m.score.conditions(open.length)}
      </h2>
      <ul className={styles.list}>
        {open.map(({ requirement, text, kind, state, found }) => (
          <li key={requirement} className={styles.item}>
            {state === "not-met" ? (
              <WarningRegular className={mergeClasses(styles.icon, styles.unmet)} aria-hidden="true" />
            ) : (
              <QuestionCircleRegular className={mergeClasses(styles.icon, styles.asked)} aria-hidden="true" />
            )}
            <span>
              {m.quoted(shorten(text, 90))}
              <br />
              <span className={layout.quiet}>
                {state === "not-known"
                  ? m.score.notKnown
                  : kind === "years" && found
                    ? m.score.yearsFound(found)
                    : m.score.notMet}
              </span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
