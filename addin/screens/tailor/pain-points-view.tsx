import { makeStyles, tokens } from "@fluentui/react-components";
import { m } from "../../components/messages.ts";
import { RowButton } from "../../components/row-button.tsx";
import { noteMove, ScreenFrame } from "../../components/screen-frame.tsx";
import { useLayout } from "../../components/use-layout.ts";
import { BackToOverview } from "../back-to-overview.tsx";
import { Evidence } from "../evidence.tsx";
import { usePane } from "../pane.ts";
import { useTailoring } from "./tailoring.ts";

const useStyles = makeStyles({
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "12px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  quote: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
});

/** What the employer needs solved, in the posting's words, and which of the candidate's facts speak to it. */
export function PainPointsView() {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const { run } = useTailoring();
  const points = run.score?.painPoints ?? [];
  return (
    <>
      <BackToOverview />
      <ScreenFrame title={m.tailor.rows.painPoints} lead={m.painPoints.lead}>
        <div className={styles.row}>
          <RowButton
            text={m.stories.row}
            onClick={() => {
              noteMove();
              pane.keep({ view: "stories" });
            }}
          />
        </div>
        <ul className={styles.list}>
          {points.map((point) => {
            const facts = run.facts.filter((fact) => point.facts.includes(fact.id));
            return (
              <li key={point.id} className={styles.item}>
                <blockquote className={styles.quote}>{m.quoted(point.text)}</blockquote>
                {facts.length === 0 ? (
                  <p className={layout.quiet}>{m.painPoints.none}</p>
                ) : (
                  facts.map((fact) => <Evidence key={fact.id} fact={fact} isThisLine={false} />)
                )}
              </li>
            );
          })}
        </ul>
      </ScreenFrame>
    </>
  );
}
