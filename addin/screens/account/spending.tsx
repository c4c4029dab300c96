import { makeStyles, tokens } from "@fluentui/react-components";
import { locale, m } from "../../components/messages.ts";
import { useLayout } from "../../components/use-layout.ts";
import { useLoad } from "../../components/use-load.ts";
import { usePane } from "../pane.ts";

const useStyles = makeStyles({
  chart: { width: "100%", height: "64px", display: "block" },
  bar: { fill: tokens.colorCompoundBrandBackground, forcedColorAdjust: "auto" },
  base: { stroke: tokens.colorNeutralStroke1 },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    "& th": { textAlign: "start", fontWeight: tokens.fontWeightRegular, padding: "2px 0" },
    "& td": { textAlign: "end", padding: "2px 0", paddingInlineStart: "8px" },
    "& thead th + th": { textAlign: "end" },
  },
});

const width = 240;
const height = 64;

/** What the last months cost: bars to see, and the same as a table to read. Nothing where nothing was spent. */
export function Spending() {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const { value } = useLoad("spending", (signal) => pane.client.call("getModelSpending", {}, { signal }));
  const months = value?.months ?? [];
  const most = Math.max(0, ...months.map(({ usd }) => usd));
  if (most === 0) return null;
  const said = m.ownAccount.spending;
  const step = width / months.length;
  return (
    <section className={layout.tight} aria-labelledby="spending">
      <h3 id="spending" className={layout.heading}>
        {said.title}
      </h3>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {months.map(({ month, usd }, at) => {
          const tall = (usd / most) * (height - 4);
          return (
            <rect
              key={month}
              className={styles.bar}
              x={at * step + step * 0.2}
              y={height - 1 - tall}
              width={step * 0.6}
              height={tall}
            />
          );
        })}
        <line className={styles.base} x1="0" x2={width} y1={height - 0.5} y2={height - 0.5} />
      </svg>
      <table className={styles.table} aria-labelledby="spending">
        <thead>
          <tr>
            <th scope="col">{said.month}</th>
            <th scope="col">{said.calls}</th>
            <th scope="col">{said.cost}</th>
          </tr>
        </thead>
        <tbody>
          {months
            .filter(({ calls }) => calls > 0)
            .map(({ month, usd, calls }) => (
              <tr key={month}>
                <th scope="row">{nameMonth(month)}</th>
                <td>{calls}</td>
                <td>{said.usd(usd)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}

const nameMonth = (month: string): string =>
  new Date(`${month}-15T00:00:00Z`).toLocaleDateString(locale, { month: "long", year: "numeric" });
