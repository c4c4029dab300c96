import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Claim } from "../../shared/tailoring/model.ts";
import { m } from "../components/messages.ts";
import { useLayout } from "../components/use-layout.ts";
import { findMarks } from "./find-marks.ts";

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
  for (const { start, end, claim } of findMarks(props.text, props.claims)) {
    parts.push(props.text.slice(at, start));
    parts.push(
      <mark key={start} className={styles.mark} title={m.claimKinds[claim.kind]}>
        {props.text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  parts.push(props.text.slice(at));
  return <p className={layout.quote}>{parts}</p>;
}
