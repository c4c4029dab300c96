import { makeStyles, mergeClasses, tokens, useFluent } from "@fluentui/react-components";
import type { GraphRow } from "./version-graph.ts";

const laneWidth = 14;
const dotY = 18;
/** Below it the lines go on by themselves, however tall the row becomes. */
const headHeight = 44;
const x = (lane: number): number => 7 + lane * laneWidth;
export const graphWidth = (lanes: number): number => lanes * laneWidth;

const useStyles = makeStyles({
  cell: { position: "absolute", top: 0, bottom: 0, insetInlineStart: 0 },
  head: { position: "absolute", top: 0, insetInlineStart: 0 },
  turned: { transform: "scaleX(-1)" },
  line: {
    fill: "none",
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: "2px",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  rest: {
    position: "absolute",
    top: `${headHeight}px`,
    bottom: 0,
    width: "2px",
    marginInlineStart: "-1px",
    backgroundColor: tokens.colorNeutralStrokeAccessible,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" },
  },
  published: {
    fill: tokens.colorCompoundBrandBackground,
    stroke: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight", stroke: "Highlight" },
  },
  beside: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: "1.5px",
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
});

/** One row's part of the graph; what it shows is also said in words beside it. */
export function GraphCell(props: { row: GraphRow; lanes: number; published: boolean }) {
  const styles = useStyles();
  const { row, lanes } = props;
  const at = x(row.lane);
  const width = graphWidth(lanes);
  const lines = [
    row.above ? `M${at} 0V${dotY}` : "",
    row.below ? `M${at} ${dotY}V${headHeight}` : "",
    ...row.passing.map((lane) => `M${x(lane)} 0V${headHeight}`),
    ...row.ending.map((lane) => `M${x(lane)} 0V${dotY - 12}Q${x(lane)} ${dotY} ${at} ${dotY}`),
    ...row.beginning.map((lane) => `M${at} ${dotY}Q${x(lane)} ${dotY} ${x(lane)} ${dotY + 12}V${headHeight}`),
  ];
  const goingOn = [...(row.below ? [row.lane] : []), ...row.passing, ...row.beginning];
  return (
    <div className={styles.cell} style={{ width }} aria-hidden="true">
      <svg
        className={mergeClasses(styles.head, useFluent().dir === "rtl" && styles.turned)}
        width={width}
        height={headHeight}
        role="presentation"
      >
        <path className={styles.line} d={lines.join("")} />
        <circle
          className={props.published ? styles.published : styles.beside}
          cx={at}
          cy={dotY}
          r={props.published ? 5 : 4.5}
        />
      </svg>
      {[...new Set(goingOn)].map((lane) => (
        <span key={lane} className={styles.rest} style={{ insetInlineStart: x(lane) }} />
      ))}
    </div>
  );
}
