import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactNode, useId, useRef } from "react";
import { useArrowKeys } from "./pointing-icon.tsx";

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  tab: {
    padding: "8px",
    "@media (max-width: 300px)": { paddingInline: "4px" },
    border: "none",
    background: "transparent",
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}`,
    // Contrast themes draw no shadows.
    "@media (forced-colors: active)": { color: "Highlight", textDecorationLine: "underline" },
  },
});

/**
 * Tabs as the WAI-ARIA practices have them: one stop of the Tab key, arrow keys go round. Fluent's own put elements into the page
 * that take the focus and are hidden, which axe rightly minds.
 */
export function Tabs<Name extends string>(props: {
  names: readonly Name[];
  labels: Record<Name, string>;
  label: string;
  chosen: Name;
  onChoose: (name: Name) => void;
  children: ReactNode;
}) {
  const styles = useStyles();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const keys = useArrowKeys();
  const { names, chosen } = props;
  const onKey = (event: KeyboardEvent) => {
    const at = names.indexOf(chosen);
    const target = {
      [keys.on]: (at + 1) % names.length,
      [keys.back]: (at - 1 + names.length) % names.length,
      Home: 0,
      End: names.length - 1,
    }[event.key as string];
    const name = target === undefined ? undefined : names[target];
    if (target === undefined || name === undefined) return;
    event.preventDefault();
    props.onChoose(name);
    (list.current?.children[target] as HTMLElement | undefined)?.focus();
  };
  return (
    <>
      <div ref={list} role="tablist" aria-label={props.label} className={styles.list}>
        {names.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}${name}`}
            aria-selected={name === chosen}
            aria-controls={`${id}panel`}
            tabIndex={name === chosen ? 0 : -1}
            className={mergeClasses(styles.tab, name === chosen && styles.chosen)}
            onClick={() => props.onChoose(name)}
            onKeyDown={onKey}
          >
            {props.labels[name]}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${chosen}`}>
        {props.children}
      </div>
    </>
  );
}
