import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Fact } from "../../shared/resume/model.ts";
import { m } from "../components/messages.ts";
import { QuoteButton } from "../components/quote-button.tsx";
import { shorten } from "../components/shorten.ts";
import { showText } from "../word/show-place.ts";

const useStyles = makeStyles({
  source: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** Some four lines at 270 px; the whole line is one click away, in the document. */
const longestQuote = 140;

/** A fact, quoted with where it comes from; a click shows it in the document. */
export function Evidence(props: { fact: Fact; isThisLine: boolean }) {
  const styles = useStyles();
  const { fact } = props;
  const [missing, setMissing] = useState(false);
  const answered = fact.sources.every((source) => source.kind === "candidate") && fact.sources.length > 0;
  const source = [
    answered ? m.card.yourAnswer : null,
    fact.employer,
    fact.title && fact.kind !== "position" ? fact.title : null,
    formatDates(fact),
    missing ? m.card.notInDocument : null,
  ];
  const show = () => {
    void showText([fact.text]).then(
      (found) => setMissing(!found),
      () => setMissing(true),
    );
  };
  return (
    <QuoteButton onClick={show} title={m.actions.showInDocument}>
      {props.isThisLine ? m.card.thisLine : m.quoted(shorten(fact.text, longestQuote))}
      <span className={styles.source}>{source.filter(Boolean).join(" · ")}</span>
    </QuoteButton>
  );
}

function formatDates(fact: Pick<Fact, "start" | "end">): string | null {
  const year = (date: string | null) => (date === "present" ? m.resume.present : (date?.slice(0, 4) ?? null));
  const [start, end] = [year(fact.start), year(fact.end)];
  if (!start && !end) return null;
  return start === end || !end ? start : start ? `${start}–${end}` : end;
}
