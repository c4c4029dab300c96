import { Button } from "@fluentui/react-components";
import { m } from "../../components/messages.ts";
import { ScoreBar } from "../../components/score-bar.tsx";
import { noteMove, ScreenFrame } from "../../components/screen-frame.tsx";
import { useLayout } from "../../components/use-layout.ts";
import { SuggestionWords } from "../suggestion-words.tsx";
import { SignIn } from "../welcome/sign-in.tsx";
import type { TryResult } from "./worker/try-tailoring.ts";

/** Enough to judge by; more would be a wall of cards that nobody can act on yet. */
const mostShown = 3;

/** Where the document stands for the posting, the first suggestions to read, and the one way on. */
export function TryOutcome(props: { result: TryResult; onAgain: () => void }) {
  const layout = useLayout();
  const { score, requirements, suggestions, facts, questions } = props.result;
  const shown = suggestions.slice(0, mostShown);
  return (
    <ScreenFrame title={m.trying.resultTitle} lead={m.trying.stayed}>
      <section className={layout.stack} aria-label={m.score.label}>
        <p className={layout.heading}>{m.score.visible(score.today, score.of)}</p>
        <ScoreBar score={score} />
        {questions > 0 ? <p className={layout.plain}>{m.trying.questions(questions)}</p> : null}
      </section>
      <h2 className={layout.heading}>
        {shown.length > 0 ? m.trying.suggestions(shown.length, suggestions.length) : m.trying.nothing}
      </h2>
      {shown.map((suggestion) => (
        <article key={suggestion.id} className={layout.card}>
          <SuggestionWords
            suggestion={suggestion}
            requirements={requirements.filter(({ id }) => suggestion.requirements.includes(id))}
            facts={facts.filter(({ id }) => suggestion.facts.includes(id))}
          />
        </article>
      ))}
      <SignIn label={shown.length > 0 ? m.trying.signIn : m.trying.signInOnly} />
      <p className={layout.quiet}>{m.trying.keeps}</p>
      <div>
        <Button
          appearance="subtle"
          onClick={() => {
            noteMove();
            props.onAgain();
          }}
        >
          {m.trying.another}
        </Button>
      </div>
    </ScreenFrame>
  );
}
