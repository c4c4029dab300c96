import { Button, Input, makeStyles, Select, Textarea, tokens } from "@fluentui/react-components";
import { type FormEvent, useId, useState } from "react";
import type { JobSummary } from "../../../shared/contract/schemas.ts";
import { BusyBar } from "../../components/busy-bar.tsx";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { RowButton } from "../../components/row-button.tsx";
import { ScreenFrame } from "../../components/screen-frame.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import { useLoad } from "../../components/use-load.ts";
import { usePane, usePaneState } from "../pane.ts";
import { arrangeJobs, isWorthArranging, type JobOrder } from "./arrange-jobs.ts";
import { readPosting } from "./read-posting.ts";

const useStyles = makeStyles({
  posting: { width: "100%", minWidth: 0 },
  arranging: { display: "flex", flexWrap: "wrap", gap: "8px" },
  search: { flexGrow: 1, flexBasis: "140px", minWidth: 0 },
  order: { flexBasis: "110px", minWidth: 0 },
  found: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  form: { display: "flex", flexDirection: "column", gap: "8px" },
});

/** Choose a job, or paste its posting. */
export function JobsScreen() {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const { job: chosen, tried } = usePaneState();
  const id = useId();
  const jobs = useLoad("jobs", (signal) =>
    pane.client.call("listJobs", { query: { limit: 100 } }, { signal }),
  );
  const [posting, setPosting] = useState(tried ?? "");
  const [search, setSearch] = useState("");
  const [order, setOrder] = useState<JobOrder>("newest");
  const choosing = useAct();
  const adding = useAct();

  const choose = (job: JobSummary) =>
    choosing.act(async () => pane.chooseJob(await pane.client.call("getJob", { params: { jobId: job.id } })));
  const add = (event: FormEvent) => {
    event.preventDefault();
    void adding.act(async () => {
      const job = await pane.client.call("createJob", { body: readPosting(posting) });
      pane.keepTried(null);
      pane.chooseJob(job);
    });
  };
  const items = jobs.value?.items ?? [];
  const shown = arrangeJobs(items, { search, order });
  return (
    <ScreenFrame
      title={m.jobs.title}
      lead={jobs.state === "ready" && items.length === 0 ? m.jobs.leadEmpty : m.jobs.lead}
    >
      <ProblemBar error={jobs.error ?? choosing.error} onRetry={jobs.error ? jobs.reload : choosing.clear} />
      {jobs.state === "loading" && !jobs.value ? <BusyBar label={m.jobs.loading} /> : null}
      {isWorthArranging(items) ? (
        <div className={styles.arranging}>
          <Input
            className={styles.search}
            type="search"
            aria-label={m.jobs.search}
            placeholder={m.jobs.search}
            value={search}
            onChange={(_, data) => setSearch(data.value)}
          />
          <Select
            className={styles.order}
            aria-label={m.jobs.order}
            value={order}
            onChange={(_, data) => setOrder(data.value === "title" ? "title" : "newest")}
          >
            <option value="newest">{m.jobs.orders.newest}</option>
            <option value="title">{m.jobs.orders.title}</option>
          </Select>
        </div>
      ) : null}
      <div role="status">
        {search.trim() === "" ? null : <p className={styles.found}>{m.jobs.found(shown.length)}</p>}
      </div>
      {shown.length > 0 ? (
        <ul className={layout.list}>
          {shown.map((job) => (
            <li key={job.id}>
              <RowButton
                text={job.title}
                note={[
                  job.company,
                  job.place,
                  job.sample ? m.jobs.sample : null,
                  m.jobs.requirements(job.requirements),
                ]
                  .filter(Boolean)
                  .join(" · ")}
                selected={chosen?.id === job.id}
                disabled={choosing.busy}
                onClick={() => choose(job)}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <form className={styles.form} onSubmit={add}>
        <label className={layout.heading} htmlFor={id}>
          {tried ? m.trying.kept : m.jobs.pasteLabel}
        </label>
        <Textarea
          id={id}
          className={styles.posting}
          rows={6}
          resize="vertical"
          placeholder={m.jobs.pasteHint}
          value={posting}
          onChange={(_, data) => setPosting(data.value)}
        />
        <ProblemBar error={adding.error} onDismiss={adding.clear} />
        <div className={layout.actions}>
          <Button
            type="submit"
            appearance={items.length === 0 || tried ? "primary" : "secondary"}
            disabledFocusable={adding.busy || posting.trim() === ""}
          >
            {adding.busy ? m.jobs.reading : m.jobs.add}
          </Button>
        </div>
      </form>
    </ScreenFrame>
  );
}
