import { Button, makeStyles } from "@fluentui/react-components";
import type { LetterVersion } from "../../../shared/contract/application-schemas.ts";
import { formatTime } from "../../components/format-time.ts";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { RowButton } from "../../components/row-button.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import type { Letters } from "./use-letters.ts";

const useStyles = makeStyles({
  versions: { "& > summary": { cursor: "pointer", minHeight: "32px", lineHeight: "32px" } },
});

/** Every version with who wrote it and when; choosing one shows it. */
export function LetterVersions(props: {
  letters: Letters;
  shown: LetterVersion;
  onShow: (letter: LetterVersion) => void;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const { busy, error, act, clear } = useAct();
  const items = props.letters.items ?? [];
  const newest = items[0]?.number ?? 0;
  if (newest < 2) return null;
  return (
    <details className={styles.versions}>
      <summary>{m.letter.versions(newest)}</summary>
      <ul className={layout.list}>
        {items.map((letter) => (
          <li key={letter.id}>
            <RowButton
              text={m.letter.version(letter.number)}
              note={`${describeOrigin(letter)} · ${formatTime(letter.createdAt)}`}
              selected={letter.id === props.shown.id}
              onClick={() => props.onShow(letter)}
            />
          </li>
        ))}
      </ul>
      <ProblemBar error={error} onDismiss={clear} />
      {props.letters.hasMore ? (
        <Button
          size="small"
          appearance="transparent"
          disabledFocusable={busy}
          onClick={() => act(props.letters.loadMore)}
        >
          {m.letter.older}
        </Button>
      ) : null}
    </details>
  );
}

function describeOrigin({ origin, model }: LetterVersion): string {
  if (!model) return m.letter.origins[origin];
  return origin === "candidate" ? m.letter.changedFrom(model) : model;
}
