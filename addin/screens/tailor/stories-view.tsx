import { makeStyles, tokens } from "@fluentui/react-components";
import { BusyBar } from "../../components/busy-bar.tsx";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { ScreenFrame } from "../../components/screen-frame.tsx";
import { useLayout } from "../../components/use-layout.ts";
import { useLoad } from "../../components/use-load.ts";
import { BackToOverview } from "../back-to-overview.tsx";
import { usePane, usePaneState } from "../pane.ts";
import { useTailoring } from "./tailoring.ts";

const useStyles = makeStyles({
  parts: { display: "flex", flexDirection: "column", gap: "8px", margin: 0 },
  name: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, margin: 0 },
  part: { margin: 0, overflowWrap: "anywhere" },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: "12px",
  },
});
/** Requirements that one story names as answered. */
const mostQuoted = 2;
const parts = ["situation", "task", "action", "result"] as const;

/** The three deeds to tell first, cut into their parts; every word is the candidate's own. */
export function StoriesView() {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const { job } = usePaneState();
  const { run } = useTailoring();
  const stories = useLoad(job?.id ?? null, (signal) =>
    pane.client.call("listStories", { params: { jobId: job?.id ?? "" } }, { signal }),
  );
  const chosen = stories.value?.items.filter((one) => one.chosen) ?? [];
  const quote = (ids: readonly string[]) =>
    (run.score?.requirements ?? []).filter(({ id }) => ids.includes(id)).map(({ text }) => m.quoted(text));
  return (
    <>
      <BackToOverview />
      <ScreenFrame
        title={m.stories.title}
        lead={stories.value && chosen.length === 0 ? m.stories.none : m.stories.lead}
      >
        {stories.error ? <ProblemBar error={stories.error} onRetry={stories.reload} /> : null}
        {stories.state === "loading" && !stories.value ? <BusyBar label={m.stories.loading} /> : null}
        <ol className={styles.list}>
          {chosen.map(({ story, requirements }) => (
            <li key={story.id} className={layout.card}>
              <p className={layout.plain}>{m.quoted(story.text)}</p>
              {story.context ? (
                <p className={layout.quiet}>
                  {[story.context.title, story.context.employer].filter(Boolean).join(" · ")}
                </p>
              ) : null}
              <dl className={styles.parts}>
                {parts.map((part) =>
                  story[part] ? (
                    <div key={part}>
                      <dt className={styles.name}>{m.stories.parts[part]}</dt>
                      <dd className={styles.part}>{story[part].text}</dd>
                    </div>
                  ) : null,
                )}
              </dl>
              {quote(requirements).length > 0 ? (
                <p className={layout.quiet}>
                  {m.stories.answers(quote(requirements).slice(0, mostQuoted).join(", "))}
                </p>
              ) : null}
              {story.ask ? <p className={layout.plain}>{m.fromEngine(story.ask.question)}</p> : null}
            </li>
          ))}
        </ol>
      </ScreenFrame>
    </>
  );
}
