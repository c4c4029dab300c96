import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, useRef, useState } from "react";
import type { LetterVersion } from "../../../shared/contract/application-schemas.ts";
import type { Job } from "../../../shared/contract/schemas.ts";
import { m } from "../../components/messages.ts";
import { useArrowKeys } from "../../components/pointing-icon.tsx";
import { isBlock, isRunningText, type LetterParagraph } from "./letter-text.ts";
import { SentenceGround } from "./sentence-ground.tsx";

const useStyles = makeStyles({
  sheet: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    minWidth: 0,
    padding: "16px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    "@media (max-width: 300px)": { padding: "12px" },
  },
  // The letter's words look like a document's, so that they are not taken for the pane's.
  paragraph: {
    margin: 0,
    fontFamily: 'Cambria, Georgia, "Times New Roman", serif',
    fontSize: tokens.fontSizeBase300,
    lineHeight: "22px",
    overflowWrap: "anywhere",
  },
  subject: { fontWeight: tokens.fontWeightSemibold },
  sentence: {
    borderRadius: tokens.borderRadiusSmall,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  unsupported: {
    textDecorationLine: "underline",
    textDecorationStyle: "wavy",
    textDecorationColor: tokens.colorPaletteRedForeground1,
    textUnderlineOffset: "3px",
  },
  question: {
    color: tokens.colorPaletteRedForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: { display: "block" },
});

interface Place {
  paragraph: number;
  sentence: number;
}

/**
 * The letter as it reads. Each sentence of it can be chosen and then says what it rests on; the arrow keys go from sentence to
 * sentence, so that it is one stop of the Tab key and not twenty.
 */
export function LetterSheet(props: {
  job: Job;
  letter: LetterVersion;
  latest: LetterVersion;
  onChecked: (letter: LetterVersion, sentence: string) => void;
}) {
  const styles = useStyles();
  const { paragraphs } = props.letter.letter;
  const sheet = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<Place | null>(null);
  const isChosen = (paragraph: number, sentence: number) =>
    chosen?.paragraph === paragraph && chosen.sentence === sentence;
  const keys = useArrowKeys();
  const first = findFirst(paragraphs);
  const toggle = (place: Place) => setChosen(isChosen(place.paragraph, place.sentence) ? null : place);
  const onKey = (event: KeyboardEvent<HTMLElement>, place: Place) => {
    const step = { [keys.on]: 1, ArrowDown: 1, [keys.back]: -1, ArrowUp: -1 }[event.key];
    if (event.key === "Enter" || event.key === " ") toggle(place);
    else if (event.key === "Escape") setChosen(null);
    else if (step) {
      const all = [...(sheet.current?.querySelectorAll<HTMLElement>("[data-sentence]") ?? [])];
      all[all.indexOf(event.currentTarget) + step]?.focus();
    } else return;
    event.preventDefault();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div
      ref={sheet}
      className={styles.sheet}
      role="group"
      aria-label={m.letter.label}
      lang={props.letter.letter.language}
    >
      {paragraphs.map(({ role, sentences }, paragraph) => {
        const open = chosen?.paragraph === paragraph ? sentences[chosen.sentence] : undefined;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the paragraphs of a version never move
          <div key={paragraph}>
            <p className={mergeClasses(styles.paragraph, role === "subject" && styles.subject)}>
              {sentences.map((sentence, at) => {
                const place = { paragraph, sentence: at };
                const unsupported = sentence.verdict === "question";
                const words = (
                  <>
                    {sentence.text}
                    {unsupported ? <span className={styles.question}>{"\u00a0?"}</span> : null}
                  </>
                );
                const line = isBlock(role) ? styles.line : undefined;
                if (!isRunningText(role) && !unsupported)
                  return (
                    // biome-ignore lint/suspicious/noArrayIndexKey: nor do its sentences
                    <span key={at} className={line}>
                      {words}
                    </span>
                  );
                const isTabStop = chosen
                  ? isChosen(paragraph, at)
                  : first?.paragraph === paragraph && first.sentence === at;
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: nor do its sentences
                  <span key={at} className={line}>
                    {/* biome-ignore lint/a11y/useSemanticElements: a button's words do not wrap with those around it */}
                    <span
                      role="button"
                      tabIndex={isTabStop ? 0 : -1}
                      data-sentence=""
                      aria-expanded={isChosen(paragraph, at)}
                      aria-description={unsupported ? m.letter.unsupported : undefined}
                      className={mergeClasses(
                        styles.sentence,
                        unsupported && styles.unsupported,
                        isChosen(paragraph, at) && styles.chosen,
                      )}
                      onClick={() => toggle(place)}
                      onKeyDown={(event) => onKey(event, place)}
                    >
                      {words}
                    </span>{" "}
                  </span>
                );
              })}
            </p>
            {open && chosen ? (
              <SentenceGround
                key={chosen.sentence}
                job={props.job}
                letter={props.letter}
                latest={props.latest}
                sentence={open}
                onChecked={props.onChecked}
              />
            ) : null}
          </div>
        );
      })}
    </div>
  );
}

function findFirst(paragraphs: readonly LetterParagraph[]): Place | null {
  for (const [paragraph, { role, sentences }] of paragraphs.entries())
    for (const [sentence, { verdict }] of sentences.entries())
      if (isRunningText(role) || verdict === "question") return { paragraph, sentence };
  return null;
}
