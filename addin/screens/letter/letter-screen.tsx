import { useState } from "react";
import type { LetterVersion } from "../../../shared/contract/application-schemas.ts";
import type { Job } from "../../../shared/contract/schemas.ts";
import { BusyBar } from "../../components/busy-bar.tsx";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { noteMove, ScreenFrame } from "../../components/screen-frame.tsx";
import { useAct } from "../../components/use-act.ts";
import { BackToOverview } from "../back-to-overview.tsx";
import { AskingBar } from "../models/asking-bar.tsx";
import { describeFallback } from "../models/describe-fallback.ts";
import { usePane, usePaneState } from "../pane.ts";
import { ComposeLetter } from "./compose-letter.tsx";
import { EditLetter } from "./edit-letter.tsx";
import { dropDraft, type LetterDraft, readDraft } from "./letter-draft.ts";
import { listWordings } from "./letter-text.ts";
import { ReadLetter } from "./read-letter.tsx";
import { useLetters, useWriteLetter } from "./use-letters.ts";

/** The letter for the chosen job: choose what it is built on, read what each sentence rests on, change it, take it to Word. */
export function LetterScreen() {
  const { job } = usePaneState();
  return (
    <>
      <BackToOverview />
      {job ? <LetterForJob key={job.id} job={job} /> : null}
    </>
  );
}

function LetterForJob({ job }: { job: Job }) {
  const pane = usePane();
  const letters = useLetters(job.id);
  const [composing, setComposing] = useState(false);
  const [kept] = useState<LetterDraft | null>(() => readDraft(pane, job.id));
  const [draft, setDraft] = useState(kept);
  const [shownId, setShownId] = useState<string | null>(null);
  const [said, setSaid] = useState("");
  const { busy, error, act, clear } = useAct();
  const latest = letters.items?.[0] ?? null;
  const shown = letters.items?.find(({ id }) => id === shownId) ?? latest;

  const show = (letter: LetterVersion, sentence: string) => {
    letters.add(letter);
    setShownId(null);
    setSaid(sentence);
  };
  const writing = useWriteLetter(job.id, (letter) => {
    setComposing(false);
    const sentence = m.letter.written(letter.number);
    show(letter, letter.fallback ? describeFallback(letter.fallback, m.models.letterInstead) : sentence);
  });
  const endEditing = () => {
    dropDraft(pane, job.id);
    setDraft(null);
    noteMove();
  };

  if (!letters.items) {
    return (
      <ScreenFrame title={m.letter.title}>
        <ProblemBar error={letters.error} onRetry={letters.reload} />
        {letters.state === "loading" ? <BusyBar label={m.letter.loading} /> : null}
      </ScreenFrame>
    );
  }
  if (latest && draft) {
    return (
      <EditLetter
        key="edit"
        latest={latest}
        draft={draft}
        isKept={draft === kept}
        jobId={job.id}
        onSaved={(letter) => {
          endEditing();
          show(letter, m.letter.saved(letter.number));
        }}
        onDiscard={endEditing}
        onChangedElsewhere={letters.reload}
      />
    );
  }
  if (!shown || composing) {
    return (
      <ScreenFrame key="compose" title={m.letter.title} lead={m.letter.lead}>
        <ComposeLetter
          job={job}
          latest={latest}
          busy={busy}
          error={error}
          onDismiss={clear}
          onWrite={(wish) =>
            act(async () => {
              setSaid("");
              await writing.write(wish);
            })
          }
          onBack={
            latest
              ? () => {
                  noteMove();
                  setComposing(false);
                }
              : null
          }
        />
      </ScreenFrame>
    );
  }
  return (
    <ReadLetter
      key="read"
      job={job}
      letter={shown}
      letters={letters}
      said={said}
      onShow={(letter) => {
        setSaid("");
        setShownId(letter.id);
      }}
      onChecked={show}
      onCompose={() => {
        noteMove();
        clear();
        setComposing(true);
      }}
      onEdit={() => {
        noteMove();
        setSaid("");
        // An older version's words are saved on top of the latest, which stays among the versions.
        setDraft({ letterId: (latest ?? shown).id, wordings: listWordings(shown.letter.paragraphs) });
      }}
    >
      <ProblemBar error={error} onDismiss={clear} />
      {writing.isAsking ? (
        <AskingBar
          text={m.letter.asking}
          onCancel={() => {
            writing.cancel();
            setSaid(m.letter.stopped);
          }}
        />
      ) : null}
    </ReadLetter>
  );
}
