import { makeStyles, tokens } from "@fluentui/react-components";
import type { Fact } from "../../shared/resume/model.ts";
import type { RequirementScore, Suggestion } from "../../shared/tailoring/model.ts";
import { Folded } from "../components/folded.tsx";
import { m } from "../components/messages.ts";
import { useLayout } from "../components/use-layout.ts";
import { WordDiff } from "../components/word-diff.tsx";
import { isSameText } from "../word/comparable-text.ts";
import { listHunks } from "../word/list-hunks.ts";
import { Evidence } from "./evidence.tsx";

const useStyles = makeStyles({
  term: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  kind: { color: tokens.colorNeutralForeground3, whiteSpace: "nowrap" },
});

/** Whether it has new words, which can then be edited; a line that only moves or goes has none. */
export function bringsWords({ edit, before, after }: Pick<Suggestion, "edit" | "before" | "after">): boolean {
  return edit !== null && edit.type !== "delete" && (edit.type !== "move" || after !== before);
}

/** What changes, why, what it answers and what it rests on. */
export function SuggestionWords(props: {
  suggestion: Pick<Suggestion, "edit" | "section" | "before" | "after" | "reason" | "writtenBy">;
  /** Where the line goes, of a move. */
  moves?: string | null;
  requirements: readonly Pick<RequirementScore, "id" | "text" | "kind">[];
  facts: readonly Fact[];
}) {
  const { suggestion, requirements, facts } = props;
  const styles = useStyles();
  const layout = useLayout();
  const { edit } = suggestion;
  const kind =
    edit?.type === "move" && bringsWords(suggestion)
      ? m.card.movedAndChanged
      : edit && edit.type !== "replace"
        ? m.card.kinds[edit.type]
        : null;
  const heading = [suggestion.section, kind].filter(Boolean).join(" · ");
  return (
    <>
      <div className={layout.tight}>
        {heading ? <p className={styles.term}>{heading}</p> : null}
        <WordDiff before={suggestion.before} hunks={listHunks(suggestion.before, suggestion.after)} />
        {props.moves ? <p className={styles.term}>{props.moves}</p> : null}
      </div>
      <div className={layout.tight}>
        <p className={layout.plain}>{m.fromEngine(suggestion.reason)}</p>
        {suggestion.writtenBy ? (
          <p className={styles.term}>{m.models.writtenBy(suggestion.writtenBy.model)}</p>
        ) : null}
      </div>
      {requirements.length > 0 ? (
        <div className={layout.tight}>
          <p className={styles.term}>{m.card.answers}</p>
          <Folded limit={3}>
            {requirements.map((requirement) => (
              <blockquote key={requirement.id} className={layout.quote}>
                {m.quoted(requirement.text)}{" "}
                <span className={styles.kind}>({m.requirementKinds[requirement.kind]})</span>
              </blockquote>
            ))}
          </Folded>
        </div>
      ) : null}
      {facts.length > 0 ? (
        <div className={layout.tight}>
          <p className={styles.term}>{m.card.restsOn}</p>
          <Folded limit={3}>
            {facts.map((fact) => (
              <Evidence key={fact.id} fact={fact} isThisLine={isSameText(fact.text, suggestion.before)} />
            ))}
          </Folded>
        </div>
      ) : null}
    </>
  );
}
