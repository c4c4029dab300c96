import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { ResumeFacts } from "../../../shared/resume/model.ts";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { nameSection } from "../../components/section-names.ts";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { showText } from "../../word/show-place.ts";
import { correctFact, type FactLine, removeFact } from "../resume/fact-lines.ts";
import { FactForm } from "../resume/fact-row.tsx";

/** A reading in doubt: what was read, what is in doubt about it, where it stands. It carries nothing until this is answered. */
export function CheckReading(props: {
  line: FactLine;
  onChange: (apply: (facts: ResumeFacts) => ResumeFacts) => Promise<void>;
  onSettled: (said: string) => void;
}) {
  const { line } = props;
  const layout = useLayout();
  const [correcting, setCorrecting] = useState(false);
  const [missing, setMissing] = useState(false);
  const { busy, error, act, clear } = useAct();
  const settle = (said: string, apply: (facts: ResumeFacts) => ResumeFacts) =>
    act(async () => {
      await props.onChange(apply);
      props.onSettled(said);
    });
  const save = (values: Record<string, string>) => {
    const at = new Date().toISOString();
    return settle(m.readings.confirmed, (facts) => correctFact(facts, line.id, values, at));
  };
  const show = () => {
    const [first] = line.fields;
    void showText([line.fields.length === 1 ? line.text : (first?.value ?? "")]).then(
      (found) => setMissing(!found),
      () => setMissing(true),
    );
  };
  const asIs = Object.fromEntries(line.fields.map((field) => [field.name, field.value]));
  return (
    <>
      <p className={layout.plain}>{m.readings.question(nameSection(line.group))}</p>
      <blockquote className={layout.quote}>
        {line.text}
        {line.note ? <span className={layout.quiet}> · {line.note}</span> : null}
      </blockquote>
      <p className={layout.quiet}>
        {m.readings.doubts[line.doubt ?? "other"]}
        {missing ? ` ${m.card.notInDocument}.` : ""}
      </p>
      <ProblemBar error={error} onDismiss={clear} />
      {correcting ? (
        <FactForm line={line} busy={busy} onSave={save} onCancel={() => setCorrecting(false)} />
      ) : (
        <div className={layout.actions}>
          <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => save(asIs)}>
            {m.resume.isRight}
          </Button>
          <Button size="small" disabledFocusable={busy} onClick={() => setCorrecting(true)}>
            {m.actions.correct}
          </Button>
          <Button
            size="small"
            disabledFocusable={busy}
            onClick={() => settle(m.readings.removed, (facts) => removeFact(facts, line.id))}
          >
            {m.resume.isWrong}
          </Button>
          <Button size="small" appearance="subtle" onClick={show}>
            {m.actions.showInDocument}
          </Button>
        </div>
      )}
    </>
  );
}
