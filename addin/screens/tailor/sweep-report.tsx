import { Button, ProgressBar } from "@fluentui/react-components";
import { describeProblem } from "../../components/describe-problem.ts";
import { m } from "../../components/messages.ts";
import { shorten } from "../../components/shorten.ts";
import { useLayout } from "../../components/use-layout.ts";
import { useTailoring } from "./tailoring.ts";

/** How "accept all" or "take all back" goes, and what it left undone and why. */
export function SweepReport() {
  const layout = useLayout();
  const { sweep, stopSweep } = useTailoring();
  if (!sweep) return null;
  const seen = sweep.done + sweep.failures.length;
  return (
    <div className={layout.tight}>
      {sweep.running ? (
        <>
          <ProgressBar
            value={sweep.of === 0 ? 1 : seen / sweep.of}
            aria-label={m.sweep.running(seen, sweep.of)}
          />
          <div className={layout.actions}>
            <p className={layout.quiet} role="status">
              {m.sweep.running(seen, sweep.of)}
            </p>
            <Button size="small" onClick={stopSweep}>
              {m.sweep.stop}
            </Button>
          </div>
        </>
      ) : (
        <div role="status">
          <p className={layout.plain}>{m.sweep.done[sweep.kind](sweep.done, sweep.of)}</p>
          {sweep.failures.length > 0 ? (
            <ul className={layout.list}>
              {sweep.failures.map(({ suggestion, error }) => (
                <li key={suggestion.id} className={layout.quiet}>
                  {m.quoted(shorten(suggestion.after || suggestion.before, 60))}:{" "}
                  {describeProblem(error).title}
                </li>
              ))}
            </ul>
          ) : null}
        </div>
      )}
    </div>
  );
}
