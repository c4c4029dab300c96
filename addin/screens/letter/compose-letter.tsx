import { Button, Checkbox, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { LetterVersion } from "../../../shared/contract/application-schemas.ts";
import type { Job } from "../../../shared/contract/schemas.ts";
import { BusyBar } from "../../components/busy-bar.tsx";
import { ChoiceLabel } from "../../components/choice-label.tsx";
import { Folded } from "../../components/folded.tsx";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { shorten } from "../../components/shorten.ts";
import { useLayout } from "../../components/use-layout.ts";
import { useLoad } from "../../components/use-load.ts";
import { type Engine, EngineChoice } from "../models/engine-choice.tsx";
import { usePane } from "../pane.ts";
import type { LetterWish } from "./use-letters.ts";

const useStyles = makeStyles({
  points: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "& > li": { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  },
  point: { display: "flex", alignItems: "start", minWidth: 0 },
  // Fluent's label is as wide as its words.
  box: { flexGrow: 1, minWidth: 0, "& label": { minWidth: 0, overflowWrap: "anywhere" } },
  order: {
    flexShrink: 0,
    minWidth: "16px",
    padding: "8px 0",
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    textAlign: "end",
  },
});

/** What a letter of one page can tell; the contract takes no more. */
const mostKeyPoints = 6;
const shownAtFirst = 6;
const longestDemand = 60;
const tones = ["professional", "enthusiastic", "casual"] as const;

/** Tone, key points in the order of choice, and who writes. */
export function ComposeLetter(props: {
  job: Job;
  /** The one there is: its tone and key points are chosen at first. */
  latest: LetterVersion | null;
  busy: boolean;
  error: unknown;
  onWrite: (wish: LetterWish) => void;
  onDismiss: () => void;
  /** Back to the letter there is; null where there is none. */
  onBack: (() => void) | null;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const { job, latest } = props;
  const [tone, setTone] = useState<LetterWish["tone"]>(latest?.letter.tone ?? "professional");
  const [keyPoints, setKeyPoints] = useState<string[]>(latest?.letter.keyPoints ?? []);
  const [engine, setEngine] = useState<Engine>({ kind: "offline", ready: true });
  const points = useLoad(job.id, (signal) =>
    pane.client.call("listKeyPoints", { params: { jobId: job.id } }, { signal }),
  );
  const items = points.value?.items ?? [];
  const known = keyPoints.filter((id) => items.some(({ fact }) => fact.id === id));
  const demandOf = (ids: readonly string[]) => {
    const demand = job.posting.requirements.find(({ id }) => ids.includes(id));
    return demand ? m.letter.for(shorten(demand.text, longestDemand)) : m.letter.nothingNear;
  };
  const toggle = (id: string, checked: boolean) =>
    setKeyPoints(checked ? [...known, id] : known.filter((other) => other !== id));

  return (
    <>
      <section className={layout.tight} aria-labelledby="tone">
        <h2 id="tone" className={layout.heading}>
          {m.letter.tone}
        </h2>
        <RadioGroup
          value={tone}
          aria-labelledby="tone"
          onChange={(_, data) => setTone(data.value as LetterWish["tone"])}
        >
          {tones.map((one) => (
            <Radio
              key={one}
              value={one}
              label={<ChoiceLabel text={m.letter.tones[one]} note={m.letter.toneNotes[one]} />}
            />
          ))}
        </RadioGroup>
      </section>
      <section className={layout.tight} aria-labelledby="key-points">
        <h2 id="key-points" className={layout.heading}>
          {m.letter.keyPoints}
        </h2>
        <p className={layout.quiet}>
          {points.value && items.length === 0 ? m.letter.noKeyPoints : m.letter.keyPointsNote(mostKeyPoints)}
        </p>
        <ProblemBar error={points.error} onRetry={points.reload} />
        {points.state === "loading" && !points.value ? <BusyBar label={m.letter.loading} /> : null}
        {items.length > 0 ? (
          <ul className={styles.points}>
            <Folded limit={shownAtFirst} inList>
              {items.map(({ fact, requirements }) => {
                const at = known.indexOf(fact.id);
                const full = at < 0 && known.length >= mostKeyPoints;
                return (
                  <li key={fact.id} className={styles.point}>
                    <Checkbox
                      className={styles.box}
                      checked={at >= 0}
                      disabled={full}
                      label={<ChoiceLabel text={fact.text} note={demandOf(requirements)} disabled={full} />}
                      onChange={(_, data) => toggle(fact.id, data.checked === true)}
                    />
                    <span className={styles.order}>{at >= 0 ? at + 1 : ""}</span>
                  </li>
                );
              })}
            </Folded>
          </ul>
        ) : null}
      </section>
      <EngineChoice onChange={setEngine} />
      <ProblemBar error={props.error} onDismiss={props.onDismiss} />
      <div className={layout.actions}>
        <Button
          appearance="primary"
          size="large"
          disabledFocusable={props.busy || !engine.ready}
          onClick={() => props.onWrite({ tone, keyPoints: known, engine: engine.kind })}
        >
          {m.letter.write}
        </Button>
        {props.onBack ? (
          <Button appearance="subtle" onClick={props.onBack}>
            {m.letter.keepThis}
          </Button>
        ) : null}
      </div>
      {props.busy ? <BusyBar label={m.letter.writing} /> : null}
    </>
  );
}
