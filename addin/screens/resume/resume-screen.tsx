import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { BusyBar } from "../../components/busy-bar.tsx";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { ScreenFrame } from "../../components/screen-frame.tsx";
import { nameSection } from "../../components/section-names.ts";
import { useLayout } from "../../components/use-layout.ts";
import { showText } from "../../word/show-place.ts";
import { usePane, usePaneState } from "../pane.ts";
import { readJson } from "../place.ts";
import { type Reading, readingKey } from "../start/import-document.ts";
import { readsLikeResume } from "../start/reads-like-resume.ts";
import { AnswersList } from "./answers-list.tsx";
import { type FactLine, factGroups, listFactLines } from "./fact-lines.ts";
import { FactRow } from "./fact-row.tsx";
import { useProfile } from "./use-profile.ts";

const useStyles = makeStyles({
  details: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    "& > summary": {
      cursor: "pointer",
      minHeight: "40px",
      display: "list-item",
      lineHeight: "40px",
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

/** What was read, section by section; each fact corrected in its place, doubtful ones asked first. */
export function ResumeScreen() {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const { resume, job } = usePaneState();
  const profile = useProfile();
  const [problem, setProblem] = useState<unknown>(null);
  const reading = resume ? readJson<Reading>(pane.storage, readingKey(pane, resume.id)) : null;

  if (!profile.value) {
    return (
      <ScreenFrame title={m.resume.title}>
        {profile.error ? (
          <ProblemBar error={profile.error} onRetry={profile.reload} />
        ) : (
          <BusyBar label={m.resume.loading} />
        )}
      </ScreenFrame>
    );
  }
  const lines = listFactLines(profile.value.facts);
  const unsure = lines.filter((line) => line.unsure);
  const known = lines.filter((line) => line.text !== "");
  const row = (line: FactLine) => (
    <FactRow key={line.id} line={line} onChange={profile.change} onShow={(text) => show(text)} />
  );
  const show = (text: string) => {
    void showText([text]).then(
      (found) => setProblem(found ? null : { name: "HostProblem", code: "block-not-found" }),
      setProblem,
    );
  };

  return (
    <ScreenFrame
      title={m.resume.title}
      lead={known.length === 0 ? m.resume.nothing : m.resume.lead(known.length)}
    >
      <ProblemBar error={problem} onDismiss={() => setProblem(null)} />
      {known.length === 0 ? <p className={layout.plain}>{m.resume.nothingText}</p> : null}
      {known.length > 0 && reading && !readsLikeResume(reading) ? (
        <div className={layout.card} role="note">
          <p className={layout.plain}>{m.resume.noResume}</p>
          <p className={layout.quiet}>{m.resume.noResumeText}</p>
        </div>
      ) : null}
      <div className={layout.actions}>
        {known.length === 0 ? (
          <Button appearance="primary" onClick={() => pane.go("sync")}>
            {m.sync.importAgain}
          </Button>
        ) : null}
        <Button
          appearance={known.length === 0 ? "secondary" : "primary"}
          onClick={() => pane.go(job ? "tailor" : "jobs")}
        >
          {job ? m.resume.backToJob : m.resume.chooseJob}
        </Button>
        {resume ? <Button onClick={() => pane.go("in-step")}>{m.inStep.open}</Button> : null}
      </div>
      {unsure.length > 0 ? (
        <section className={layout.tight} aria-labelledby="unsure">
          <h2 id="unsure" className={layout.heading}>
            {m.resume.unsure(unsure.length)}
          </h2>
          <p className={layout.quiet}>{m.resume.unsureText}</p>
          <ul className={layout.list}>{unsure.map(row)}</ul>
        </section>
      ) : null}
      <div>
        {profile.value.answers.length > 0 ? (
          <details className={styles.details}>
            <summary>
              {m.questions.title} <span className={styles.count}>{profile.value.answers.length}</span>
            </summary>
            <AnswersList answers={profile.value.answers} onChange={profile.set} />
          </details>
        ) : null}
        {factGroups.map((group) => {
          const inGroup = lines.filter((line) => line.group === group && !line.unsure);
          if (inGroup.every((line) => line.text === "")) return null;
          return (
            <details
              key={group}
              className={styles.details}
              open={group === "contact" || group === "positions"}
            >
              <summary>
                {nameSection(group)}{" "}
                <span className={styles.count}>{inGroup.filter((line) => line.text !== "").length}</span>
              </summary>
              <ul className={layout.list}>{inGroup.map(row)}</ul>
            </details>
          );
        })}
        {reading && reading.unread.length > 0 ? (
          <details className={styles.details}>
            <summary>
              {m.resume.unread} <span className={styles.count}>{reading.unread.length}</span>
            </summary>
            <p className={layout.quiet}>{m.resume.unreadText}</p>
            <ul className={layout.list}>
              {reading.unread.map((part) => (
                <li key={part.block} className={layout.quiet}>
                  {part.text}
                </li>
              ))}
            </ul>
          </details>
        ) : null}
      </div>
    </ScreenFrame>
  );
}
