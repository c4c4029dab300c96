import { makeStyles, mergeClasses, useFluent } from "@fluentui/react-components";
import type { FluentIcon } from "@fluentui/react-icons";

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  turned: { transform: "scaleX(-1)" },
});

/** An icon that points on or back: it turns round where one reads from the right. */
export function PointingIcon(props: { icon: FluentIcon }) {
  const styles = useStyles();
  const Icon = props.icon;
  return (
    <Icon
      className={mergeClasses(styles.icon, useFluent().dir === "rtl" && styles.turned)}
      aria-hidden="true"
    />
  );
}

/** The arrow key that goes on as one reads, and the one that goes back. */
export function useArrowKeys(): { on: "ArrowLeft" | "ArrowRight"; back: "ArrowLeft" | "ArrowRight" } {
  return useFluent().dir === "rtl"
    ? { on: "ArrowLeft", back: "ArrowRight" }
    : { on: "ArrowRight", back: "ArrowLeft" };
}
