import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useLayout } from "./use-layout.ts";

const useStyles = makeStyles({
  // Fluent greys what is not chosen; a choice has to be read before it is made.
  text: { color: tokens.colorNeutralForeground1 },
  disabled: { "& span": { color: tokens.colorNeutralForegroundDisabled } },
});

/** A choice and the line below it that says what it means. */
export function ChoiceLabel(props: { text: string; note: string; disabled?: boolean }) {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <span className={mergeClasses(layout.tight, props.disabled && styles.disabled)}>
      <span className={styles.text}>{props.text}</span>
      <span className={layout.quiet}>{props.note}</span>
    </span>
  );
}
