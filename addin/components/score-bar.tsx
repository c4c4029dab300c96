import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { m } from "./messages.ts";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: "2px",
    height: "12px",
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
  cell: { flexGrow: 1, minWidth: "2px" },
  // Contrast themes take backgrounds away; these are all there is to see, so they are drawn in the theme's own colours.
  own: { "@media (forced-colors: active)": { forcedColorAdjust: "none" } },
  visible: {
    backgroundColor: tokens.colorBrandBackground,
    "@media (forced-colors: active)": { backgroundColor: "CanvasText" },
  },
  gained: {
    backgroundColor: tokens.colorPaletteGreenBackground3,
    "@media (forced-colors: active)": { backgroundColor: "Highlight" },
  },
  reachable: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorBrandBackground} 0 2px, ${tokens.colorBrandBackground2} 2px 5px)`,
    "@media (forced-colors: active)": {
      backgroundImage: "repeating-linear-gradient(135deg, CanvasText 0 2px, Canvas 2px 5px)",
    },
  },
  none: {
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: `inset 0 0 0 1px ${tokens.colorNeutralStroke1}`,
    "@media (forced-colors: active)": {
      backgroundColor: "Canvas",
      boxShadow: "inset 0 0 0 1px CanvasText",
    },
  },
  line: { margin: "4px 0 0", display: "flex", flexWrap: "wrap", columnGap: "12px", rowGap: "2px" },
  number: { fontWeight: tokens.fontWeightSemibold },
  key: { display: "flex", alignItems: "center", gap: "4px", fontSize: tokens.fontSizeBase200 },
  swatch: { width: "12px", height: "12px", borderRadius: tokens.borderRadiusSmall, flexShrink: 0 },
});

export interface ScoreNumbers {
  today: number;
  after: number;
  reachable: number;
  of: number;
}

/** Requirements as a row of cells: visible today, gained by what was accepted, reachable, not met by any fact. */
export function ScoreBar(props: { score: ScoreNumbers }) {
  const styles = useStyles();
  const { today, after, reachable, of } = props.score;
  const gained = Math.max(0, after - today);
  const open = Math.max(0, reachable - after);
  const none = Math.max(0, of - after - open);
  const groups = [
    { count: Math.min(today, after), style: styles.visible, label: m.score.today },
    { count: gained, style: styles.gained, label: m.score.gained },
    { count: open, style: styles.reachable, label: m.score.reachable },
    { count: none, style: styles.none, label: m.score.none },
  ].filter((group) => group.count > 0);
  return (
    <div>
      <div className={styles.bar} aria-hidden="true">
        {groups.flatMap((group) =>
          Array.from({ length: group.count }, (_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a group are all the same
            <span key={`${group.label}${i}`} className={mergeClasses(styles.cell, styles.own, group.style)} />
          )),
        )}
      </div>
      <p className={styles.line}>
        {groups.map((group) => (
          <span key={group.label} className={styles.key}>
            <span className={mergeClasses(styles.swatch, styles.own, group.style)} aria-hidden="true" />
            <span>
              <span className={styles.number}>{group.count}</span> {group.label}
            </span>
          </span>
        ))}
      </p>
    </div>
  );
}
