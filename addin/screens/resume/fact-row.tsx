import { Button, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { EditRegular, LocationRegular } from "@fluentui/react-icons";
import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from "react";
import type { ResumeFacts } from "../../../shared/resume/model.ts";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { correctFact, type FactField, type FactLine, isFactDate, removeFact } from "./fact-lines.ts";

const useStyles = makeStyles({
  row: { display: "flex", gap: "4px", alignItems: "start", padding: "4px 0" },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", lineHeight: "20px", paddingTop: "2px" },
  missing: { color: tokens.colorNeutralForeground3, fontStyle: "italic" },
  note: { display: "block", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  form: {
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    padding: "8px",
    margin: "4px 0",
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  label: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    fontSize: tokens.fontSizeBase200,
    minWidth: 0,
  },
  field: { minWidth: 0, width: "100%" },
});

interface Props {
  line: FactLine;
  onChange: (apply: (facts: ResumeFacts) => ResumeFacts) => Promise<void>;
  onShow: (text: string) => void;
}

export function FactRow({ line, onChange, onShow }: Props) {
  const styles = useStyles();
  const layout = useLayout();
  const [editing, setEditing] = useState(false);
  const { busy, error, act, clear } = useAct();
  const isContact = line.group === "contact";
  const name = isContact ? fieldName(line.note ?? "") : null;

  // What was pressed is gone when the form is, or the line; the focus goes to what stands in its place.
  const row = useRef<HTMLLIElement>(null);
  const close = () => {
    setEditing(false);
    row.current?.querySelector<HTMLElement>("[aria-expanded]")?.focus();
  };

  const save = (values: Record<string, string>) =>
    act(async () => {
      const at = new Date().toISOString();
      await onChange((facts) => correctFact(facts, line.id, values, at));
      close();
    });
  const remove = () =>
    act(async () => {
      const beside = row.current?.nextElementSibling ?? row.current?.previousElementSibling;
      await onChange((facts) => removeFact(facts, line.id));
      (beside?.querySelector("button") ?? document.querySelector("h1"))?.focus();
    });
  const asIs = Object.fromEntries(line.fields.map((field) => [field.name, field.value]));

  return (
    <li ref={row}>
      <div className={styles.row}>
        <span className={styles.text}>
          {line.text || <span className={styles.missing}>{m.resume.missing}</span>}
          {isContact ? <span className={styles.note}>{name}</span> : null}
          {!isContact && line.note ? <span className={styles.note}>{line.note}</span> : null}
        </span>
        {line.text && !isContact ? (
          <Button
            size="small"
            appearance="subtle"
            icon={<LocationRegular />}
            aria-label={m.resume.show(line.text)}
            title={m.actions.showInDocument}
            onClick={() => onShow(line.fields.length === 1 ? line.text : (line.fields[0]?.value ?? ""))}
          />
        ) : null}
        <Button
          size="small"
          appearance="subtle"
          icon={<EditRegular />}
          aria-label={m.resume.correct(line.text || (name ?? ""))}
          title={m.actions.correct}
          aria-expanded={editing}
          onClick={() => setEditing(!editing)}
        />
      </div>
      {line.doubt && !editing ? <p className={layout.quiet}>{m.readings.doubts[line.doubt]}</p> : null}
      {line.unsure && !editing ? (
        <div className={layout.actions}>
          <Button size="small" disabledFocusable={busy} onClick={() => save(asIs)}>
            {m.resume.isRight}
          </Button>
          <Button size="small" appearance="subtle" disabledFocusable={busy} onClick={remove}>
            {m.resume.isWrong}
          </Button>
        </div>
      ) : null}
      {editing ? <FactForm line={line} busy={busy} onSave={save} onCancel={close} /> : null}
      <ProblemBar error={error} onDismiss={clear} />
    </li>
  );
}

export function FactForm(props: {
  line: FactLine;
  busy: boolean;
  onSave: (values: Record<string, string>) => void;
  onCancel: () => void;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const id = useId();
  const [values, setValues] = useState(() =>
    Object.fromEntries(props.line.fields.map((field) => [field.name, field.value])),
  );
  const wrong = props.line.fields.filter(
    (field) => field.kind === "date" && !isFactDate((values[field.name] ?? "").trim()),
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (wrong.length === 0) props.onSave(values);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    // Word would take it as the wish to leave the pane.
    event.stopPropagation();
    props.onCancel();
  };
  const input = (field: FactField, index: number) => {
    const common = {
      id: `${id}${field.name}`,
      className: styles.field,
      value: values[field.name] ?? "",
      autoFocus: index === 0,
      onChange: (_: unknown, data: { value: string }) => setValues({ ...values, [field.name]: data.value }),
    };
    return field.kind === "text" ? (
      <Textarea {...common} resize="vertical" rows={3} />
    ) : (
      <Input {...common} {...(field.kind === "date" ? { placeholder: m.resume.datePattern } : {})} />
    );
  };
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={onKey}>
      {props.line.fields.map((field, index) => (
        <label key={field.name} className={styles.label} htmlFor={`${id}${field.name}`}>
          {fieldName(field.name)}
          {input(field, index)}
          {wrong.includes(field) ? <span role="alert">{m.resume.dateWrong}</span> : null}
        </label>
      ))}
      <div className={layout.actions}>
        <Button type="submit" size="small" appearance="primary" disabledFocusable={props.busy}>
          {m.actions.save}
        </Button>
        <Button size="small" onClick={props.onCancel}>
          {m.actions.cancel}
        </Button>
      </div>
    </form>
  );
}

function fieldName(name: string): string {
  return (m.fields as Record<string, string>)[name] ?? name;
}
