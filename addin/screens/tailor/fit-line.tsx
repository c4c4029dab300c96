import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { Score } from "../../../shared/tailoring/model.ts";
import { m } from "../../components/messages.ts";
import { useLayout } from "../../components/use-layout.ts";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "baseline", gap: "8px", margin: 0 },
  number: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  reasons: {
    margin: 0,
    paddingInlineStart: "16px",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    overflowWrap: "anywhere",
  },
});

/** Fit and tier with their reasons. Stands only on a screen that shows the table they come from. */
export function FitLine(props: { score: Score }) {
  const styles = useStyles();
  const layout = useLayout();
  const { fit, tier, fitAfter, reasoning } = props.score;
  if (fit === undefined || fit === null || !tier) return null;
  return (
    <section className={layout.tight} aria-labelledby="fit">
      <h2 id="fit" className={styles.line}>
        <span className={styles.number}>{m.score.fit(fit)}</span>
        <Badge appearance="tint" color={tier === "high" ? "brand" : "informative"}>
          {m.score.tiers[tier]}
        </Badge>
      </h2>
      {typeof fitAfter === "number" && fitAfter > fit ? (
        <p className={layout.quiet}>{m.score.fitAfter(fitAfter)}</p>
      ) : null}
      <ul className={styles.reasons}>
        {(reasoning ?? []).map(({ text }) => (
          <li key={text}>{m.fromEngine(text)}</li>
        ))}
      </ul>
      <p className={layout.quiet}>{m.score.fitRule}</p>
    </section>
  );
}
