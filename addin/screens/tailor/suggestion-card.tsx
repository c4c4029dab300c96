import { Badge, Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { LocationRegular } from "@fluentui/react-icons";
import type { RunSuggestion } from "../../../shared/contract/schemas.ts";
import { m } from "../../components/messages.ts";
import { useLayout } from "../../components/use-layout.ts";
import { useLoad } from "../../components/use-load.ts";
import { usePane } from "../pane.ts";
import { bringsWords, SuggestionWords } from "../suggestion-words.tsx";
import { describeMove } from "./describe-move.ts";
import { isTaken } from "./review.ts";
import { isOpen, useTailoring } from "./tailoring.ts";

const useStyles = makeStyles({
  // Stays in sight above the row of places, however long the evidence is.
  actions: {
    position: "sticky",
    bottom: "51px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "8px 0",
    marginBottom: "-8px",
    backgroundColor: tokens.colorNeutralBackground1,
    "& > button": { minWidth: "auto" },
    "@media (max-width: 300px)": {
      columnGap: "4px",
      "& > button": { paddingInlineStart: "8px", paddingInlineEnd: "8px" },
    },
  },
  place: { marginInlineStart: "auto" },
});

/** What changes, why, what it answers, what it rests on; and the four things to do about it. */
export function SuggestionCard(props: {
  suggestion: RunSuggestion;
  busy: boolean;
  onAccept: () => void;
  onEdit: () => void;
  onSkip: () => void;
  onTakeBack: () => void;
  onShow: () => void;
}) {
  const { suggestion, busy } = props;
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const { run } = useTailoring();
  const requirements = (run.score?.requirements ?? []).filter((r) => suggestion.requirements.includes(r.id));
  const facts = run.facts.filter((fact) => suggestion.facts.includes(fact.id));
  const edit = suggestion.edit;
  const open = isOpen(suggestion);
  // A hint: where the version cannot be read, the reason says that the line moves.
  const places = useLoad(edit?.type === "move" ? run.versionId : null, () =>
    pane.loadPlaces(run.resumeId, run.versionId),
  ).value;
  const moves = edit && places ? describeMove(edit, places) : null;
  return (
    <>
      <SuggestionWords suggestion={suggestion} moves={moves} requirements={requirements} facts={facts} />
      <div className={mergeClasses(layout.actions, styles.actions)}>
        {open ? (
          <>
            <Button
              appearance="primary"
              disabledFocusable={busy}
              onClick={props.onAccept}
              title={m.card.acceptKey}
            >
              {m.card.accept}
            </Button>
            {bringsWords(suggestion) ? (
              <Button disabledFocusable={busy} onClick={props.onEdit} title={m.card.editKey}>
                {m.card.edit}
              </Button>
            ) : null}
            <Button
              appearance="subtle"
              disabledFocusable={busy}
              onClick={props.onSkip}
              title={m.card.skipKey}
            >
              {m.card.skip}
            </Button>
          </>
        ) : (
          <>
            <Badge appearance="tint" color={isTaken(suggestion) ? "success" : "informative"} size="large">
              {m.card.states[suggestion.state]}
            </Badge>
            <Button disabledFocusable={busy} onClick={props.onTakeBack}>
              {isTaken(suggestion) ? m.card.takeBack : m.card.openAgain}
            </Button>
          </>
        )}
        <Button
          className={styles.place}
          appearance="subtle"
          icon={<LocationRegular />}
          aria-label={m.actions.showInDocument}
          title={m.actions.showInDocument}
          onClick={props.onShow}
        />
      </div>
    </>
  );
}
