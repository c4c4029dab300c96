import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { LetterVersion } from "../../../shared/contract/application-schemas.ts";
import type { Job } from "../../../shared/contract/schemas.ts";
import { copyText } from "../../components/copy-text.ts";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { ScreenFrame } from "../../components/screen-frame.tsx";
import { useLayout } from "../../components/use-layout.ts";
import { usePane, usePaneState } from "../pane.ts";
import { useOpenFile } from "../use-open-file.ts";
import { LetterSheet } from "./letter-sheet.tsx";
import { writeLetterText } from "./letter-text.ts";
import { LetterVersions } from "./letter-versions.tsx";
import type { Letters } from "./use-letters.ts";

const useStyles = makeStyles({
  actions: {
    "& > button": { minWidth: "auto" },
    "@media (max-width: 300px)": {
      columnGap: "4px",
      "& > button": { paddingInlineStart: "8px", paddingInlineEnd: "8px" },
    },
  },
  mark: { fontWeight: tokens.fontWeightSemibold },
});

/** One version: the letter, what is to be known about it, and the ways to take it along. */
export function ReadLetter(props: {
  job: Job;
  letter: LetterVersion;
  letters: Letters;
  /** What happened last, in a sentence. */
  said: string;
  onShow: (letter: LetterVersion) => void;
  onChecked: (letter: LetterVersion, sentence: string) => void;
  onEdit: () => void;
  onCompose: () => void;
  /** Progress and problems of a letter being written. */
  children: ReactNode;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const { resume } = usePaneState();
  const { letter, letters } = props;
  const latest = letters.items?.[0] ?? letter;
  const file = useOpenFile();
  const open = () =>
    file.open(
      () =>
        pane.client.download("getLetterDocx", {
          params: { letterId: letter.id },
          query: resume ? { resumeId: resume.id } : {},
        }),
      m.letter.fallbackName,
    );
  const copy = async () =>
    file.say(
      (await copyText(writeLetterText(letter.origin, letter.letter.paragraphs)))
        ? m.letter.copied
        : m.letter.notCopied,
    );
  const unsupported = letter.letter.paragraphs
    .flatMap(({ sentences }) => sentences)
    .filter(({ verdict }) => verdict === "question").length;
  const warnings = letter.letter.warnings.filter(({ code }) => code !== "questions");
  return (
    <ScreenFrame title={m.letter.title}>
      {props.children}
      <div className={layout.tight}>
        {props.said ? (
          <p className={layout.plain} role="status">
            {props.said}
          </p>
        ) : null}
        {letter.id === latest.id ? null : <p className={layout.plain}>{m.letter.isOlder(letter.number)}</p>}
        {letter.model ? (
          <p className={mergeClasses(layout.quiet, styles.mark)}>
            {letter.origin === "candidate"
              ? m.letter.changedFrom(letter.model)
              : m.letter.writtenBy(letter.model)}
          </p>
        ) : null}
        {warnings.some(({ code }) => code === "short" || code === "long") ? null : (
          <p className={layout.quiet}>{m.letter.words(letter.letter.words)}</p>
        )}
        {unsupported > 0 ? <p className={layout.plain}>{m.letter.unsupportedCount(unsupported)}</p> : null}
        {warnings.map(({ code, text }) => (
          <p key={code} className={layout.plain}>
            {text}
          </p>
        ))}
        {unsupported === 0 ? <p className={layout.quiet}>{m.letter.tap}</p> : null}
      </div>
      <LetterSheet
        key={letter.id}
        job={props.job}
        letter={letter}
        latest={latest}
        onChecked={props.onChecked}
      />
      <div className={layout.actions}>
        <Button size="small" onClick={props.onCompose}>
          {m.letter.another}
        </Button>
      </div>
      <LetterVersions letters={letters} shown={letter} onShow={props.onShow} />
      <ProblemBar error={file.error} onDismiss={file.clear} />
      <div className={mergeClasses(layout.actions, layout.footing, styles.actions)}>
        <Button appearance="primary" disabledFocusable={file.busy} onClick={open}>
          {m.letter.open}
        </Button>
        <Button onClick={props.onEdit}>{m.letter.edit}</Button>
        <Button appearance="subtle" onClick={() => void copy()}>
          {m.letter.copy}
        </Button>
        <p className={layout.said} role="status">
          {file.busy ? m.newDocument.opening : file.said}
        </p>
      </div>
    </ScreenFrame>
  );
}
