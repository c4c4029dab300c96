import { makeStyles, tokens } from "@fluentui/react-components";
import type { DocumentChange } from "../../../shared/contract/schemas.ts";
import { m } from "../../components/messages.ts";
import { useLayout } from "../../components/use-layout.ts";
import { WordDiff } from "../../components/word-diff.tsx";
import { listHunks } from "../../word/list-hunks.ts";
import type { ReimportAnswer } from "../start/import-document.ts";

const useStyles = makeStyles({
  entry: {
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** What changed in the document and in the profile, each change in the document's own words. */
export function ChangeList(props: {
  changes: readonly DocumentChange[];
  factChanges: ReimportAnswer["profileChanges"];
}) {
  const styles = useStyles();
  const layout = useLayout();
  return (
    <>
      {props.changes.length > 0 ? (
        <section aria-label={m.sync.inDocument}>
          <h2 className={layout.heading}>{m.sync.inDocument}</h2>
          <ul className={layout.list}>
            {props.changes.map((change, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown once and never reordered
              <li key={index} className={styles.entry}>
                <span className={layout.quiet}>{m.sync.changeKinds[change.kind](change.section)}</span>
                <WordDiff
                  before={change.before ?? ""}
                  hunks={change.kind === "moved" ? [] : listHunks(change.before ?? "", change.after ?? "")}
                />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {props.factChanges.length > 0 ? (
        <section aria-label={m.sync.inProfile}>
          <h2 className={layout.heading}>{m.sync.inProfile}</h2>
          <ul className={layout.list}>
            {props.factChanges.map((change, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is shown once and never reordered
              <li key={index} className={styles.entry}>
                <span className={layout.quiet}>{m.sync.factKinds[change.kind](change.what)}</span>
                <WordDiff
                  before={change.before ?? ""}
                  hunks={listHunks(change.before ?? "", change.after ?? "")}
                />
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
