import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";

const useStyles = makeStyles({
  area: { minHeight: "24px", display: "flex", flexDirection: "column", gap: "4px" },
  label: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** A quiet bar that appears only when something takes longer than 0.3 s; its room is kept, so nothing jumps. */
export function BusyBar(props: { label: string; share?: number }) {
  const styles = useStyles();
  const [visible, setVisible] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setVisible(true), 300);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.area} role="status">
      {visible ? (
        <>
          <p className={styles.label}>{props.label}</p>
          <ProgressBar
            aria-label={props.label}
            {...(props.share === undefined ? {} : { value: props.share })}
          />
        </>
      ) : null}
    </div>
  );
}
