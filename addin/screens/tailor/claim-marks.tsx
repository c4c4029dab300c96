import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Claim } from "../../../shared/tailoring/model.ts";
import { useLayout } from "../../components/use-layout.ts";

const useStyles = makeStyles({
  mark: {
    color: "inherit",
    backgroundColor: "transparent",
    textDecorationLine: "underline",
    textDecorationStyle: "wavy",
    textDecorationColor: tokens.colorPaletteRedForeground1,
    textUnderlineOffset: "3px",
  },
});

/** A text with its unsupported claims underlined. Nothing when there are none. */
export function ClaimMarks(props: { text: string; claims: readonly Claim[] }) {
  const styles = useStyles();
  const layout = useLayout();
  if (props.claims.length === 0 || props.text.trim() === "") return null;
  const parts: ReactNode[] = [];
  let at = 0;
  for (const { start, end } of findMarks(props.text, props.claims)) {
    parts.push(props.text.slice(at, start));
    parts.push(
      <mark key={start} className={styles.mark}>
        {props.text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  parts.push(props.text.slice(at));
  return <p className={layout.quote}>{parts}</p>;
}

/** Where the claims stand in a text, in order and without overlap; those that are not found word for word are left out. */
export function findMarks(
  text: string,
  claims: readonly Pick<Claim, "text">[],
): { start: number; end: number }[] {
  const marks: { start: number; end: number }[] = [];
  const lower = text.toLowerCase();
  for (const claim of claims) {
    const wanted = claim.text.toLowerCase();
    if (!wanted) continue;
    for (
      let start = lower.indexOf(wanted);
      start >= 0;
      start = lower.indexOf(wanted, start + wanted.length)
    ) {
      const end = start + wanted.length;
      if (!marks.some((mark) => start < mark.end && mark.start < end)) marks.push({ start, end });
    }
  }
  return marks.sort((one, other) => one.start - other.start);
}
