import { makeStyles, tokens } from "@fluentui/react-components";
import type { InterviewSheetAnswer } from "../../../shared/contract/application-schemas.ts";
import { m } from "../../components/messages.ts";
import { QuoteButton } from "../../components/quote-button.tsx";
import { useLayout } from "../../components/use-layout.ts";
import { showText } from "../../word/show-place.ts";

const useStyles = makeStyles({
  parts: { display: "flex", flexDirection: "column", gap: "8px", margin: 0 },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  told: { margin: 0, overflowWrap: "anywhere" },
  points: {
    margin: 0,
    paddingInlineStart: "16px",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    overflowWrap: "anywhere",
  },
});
const parts = ["situation", "task", "action", "result"] as const;

/** One line of the résumé: how it reads, what the facts tell of it, what to have ready, and what will be asked. */
export function InterviewItem({ item }: { item: InterviewSheetAnswer["items"][number] }) {
  const styles = useStyles();
  const layout = useLayout();
  const told = parts.filter((part) => item.story[part] !== null);
  // A line not accepted yet stands in the document as it was.
  const show = () => void showText([item.bullet, item.before ?? ""]).catch(() => false);
  return (
    <>
      <QuoteButton title={m.actions.showInDocument} onClick={show}>
        {item.bullet}
      </QuoteButton>
      {told.length > 0 ? (
        <div className={layout.tight}>
          <h2 className={layout.heading}>{m.interview.story}</h2>
          <dl className={styles.parts}>
            {told.map((part) => (
              <div key={part}>
                <dt className={styles.name}>{m.interview.parts[part]}</dt>
                <dd className={styles.told}>{item.story[part]}</dd>
              </div>
            ))}
          </dl>
        </div>
      ) : null}
      <Points title={m.interview.toPrepare} items={item.toPrepare} />
      <Points title={m.interview.questions} items={item.questions} />
    </>
  );
}

function Points(props: { title: string; items: readonly string[] }) {
  const styles = useStyles();
  const layout = useLayout();
  if (props.items.length === 0) return null;
  return (
    <div className={layout.tight}>
      <h2 className={layout.heading}>{props.title}</h2>
      <ul className={styles.points}>
        {props.items.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
