import { Button, makeStyles, mergeClasses, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { LetterVersion } from "../../../shared/contract/application-schemas.ts";
import { ApiProblem } from "../../client/api-problem.ts";
import { BusyBar } from "../../components/busy-bar.tsx";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { ScreenFrame } from "../../components/screen-frame.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { usePane } from "../pane.ts";
import { keepDraft, type LetterDraft } from "./letter-draft.ts";
import { isSameWording, listWordings, settleWordings, type Wording } from "./letter-text.ts";

const useStyles = makeStyles({
  field: {
    width: "100%",
    minWidth: 0,
    // As tall as its words, where the browser can; else by the rows given.
    "& textarea": {
      fontFamily: 'Cambria, Georgia, "Times New Roman", serif',
      fontSize: tokens.fontSizeBase300,
      lineHeight: "22px",
      maxHeight: "none",
      minHeight: "36px",
      fieldSizing: "content",
    },
  },
});

/** Characters in a line of the pane at its usual width. */
const lineLength = 44;
const countRows = (text: string) =>
  text.split("\n").reduce((rows, line) => rows + Math.max(1, Math.ceil(line.length / lineLength)), 0);

/** The letter as plain text, a field for each paragraph. What is typed is kept on this machine until it is saved. */
export function EditLetter(props: {
  latest: LetterVersion;
  /** Where the candidate stands: from an earlier time, or the words of the version just chosen. */
  draft: LetterDraft;
  /** The changes were made at an earlier time. */
  isKept: boolean;
  jobId: string;
  onSaved: (letter: LetterVersion) => void;
  onDiscard: () => void;
  onChangedElsewhere: () => void;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const { latest, jobId } = props;
  const [wordings, setWordings] = useState<readonly Wording[]>(props.draft.wordings);
  const { busy, error, act, clear } = useAct();
  const isOnTop = props.draft.letterId !== latest.id;
  const isChanged = !isSameWording(wordings, listWordings(latest.letter.paragraphs));

  const change = (at: number, text: string) => {
    const next = wordings.map((wording, index) => (index === at ? { ...wording, text } : wording));
    setWordings(next);
    keepDraft(pane, jobId, { letterId: props.draft.letterId, wordings: next });
  };
  const save = () =>
    act(async () => {
      try {
        const paragraphs = settleWordings(wordings);
        props.onSaved(
          await pane.client.call("updateLetter", { params: { letterId: latest.id }, body: { paragraphs } }),
        );
      } catch (refused) {
        // The version that came in meanwhile is loaded; then theirs can be saved as the one behind it.
        if (refused instanceof ApiProblem && refused.code === "letter-changed-meanwhile")
          return props.onChangedElsewhere();
        throw refused;
      }
    });
  const ofRole = (role: Wording["role"]) => wordings.filter((wording) => wording.role === role);
  return (
    <ScreenFrame title={m.letter.editTitle} lead={m.letter.editNote}>
      {isOnTop ? (
        <p className={layout.plain} role="status">
          {m.letter.changedElsewhere(latest.number)}
        </p>
      ) : props.isKept ? (
        <p className={layout.plain}>{m.letter.draftKept}</p>
      ) : null}
      <div className={layout.tight}>
        {wordings.map((wording, at) => {
          const alike = ofRole(wording.role);
          const role = m.letter.roles[wording.role];
          return (
            <Textarea
              // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs keep their places while they are edited
              key={at}
              className={styles.field}
              aria-label={alike.length > 1 ? m.letter.roleNumbered(role, alike.indexOf(wording) + 1) : role}
              value={wording.text}
              rows={countRows(wording.text)}
              onChange={(_, data) => change(at, data.value)}
            />
          );
        })}
      </div>
      <ProblemBar error={error} onRetry={save} onDismiss={clear} />
      <div className={mergeClasses(layout.actions, layout.footing)}>
        <Button appearance="primary" disabledFocusable={busy || !isChanged} onClick={save}>
          {isOnTop ? m.letter.saveOnTop : m.actions.save}
        </Button>
        <Button disabledFocusable={busy} onClick={props.onDiscard}>
          {isChanged ? m.letter.discard : m.actions.cancel}
        </Button>
      </div>
      {busy ? <BusyBar label={m.letter.saving} /> : null}
    </ScreenFrame>
  );
}
