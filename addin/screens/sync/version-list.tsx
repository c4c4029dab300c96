import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Resume, Version } from "../../../shared/contract/schemas.ts";
import { BusyBar } from "../../components/busy-bar.tsx";
import { m } from "../../components/messages.ts";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { useAct } from "../../components/use-act.ts";
import { useLayout } from "../../components/use-layout.ts";
import type { Pages } from "../../components/use-pages.ts";
import { usePaneState } from "../pane.ts";
import { describeSource } from "./describe-source.ts";
import { VersionActions } from "./version-actions.tsx";
import { countLanes, layOutGraph } from "./version-graph.ts";
import { VersionRow } from "./version-row.tsx";

/** Every version, newest first, as a small graph. */
export function VersionList(props: {
  resume: Resume;
  versions: Pages<Version>;
  onCompare: (before: string, after: string) => void;
}) {
  const layout = useLayout();
  const { link } = usePaneState();
  const { resume, versions, onCompare } = props;
  const [labelled, setLabelled] = useState<Record<string, Version>>({});
  const [said, setSaid] = useState("");
  const more = useAct();
  const items = (versions.items ?? []).map((version) => labelled[version.id] ?? version);
  const rows = layOutGraph(items, !versions.hasMore);
  const lanes = countLanes(rows);
  const byId = new Map(items.map((version) => [version.id, version]));
  const taken = new Set(items.flatMap(({ parents }) => parents));
  const numberOf = (id: string) => byId.get(id)?.number ?? null;
  return (
    <section className={layout.tight} aria-labelledby="versions">
      <h2 id="versions" className={layout.heading}>
        {m.sync.versions}
      </h2>
      <p className={layout.said} role="status">
        {said}
      </p>
      <ProblemBar error={versions.error} onRetry={versions.reload} />
      {versions.items || versions.error ? null : <BusyBar label={m.history.loading} />}
      <ul className={layout.list}>
        {items.map((version, index) => {
          const row = rows[index];
          return row ? (
            <VersionRow
              key={version.id}
              version={version}
              source={describeSource(version, numberOf)}
              isHere={version.id === link?.versionId}
              waits={!version.published && !taken.has(version.id)}
              row={row}
              lanes={lanes}
            >
              <VersionActions
                version={version}
                previous={byId.get(version.parents[0] ?? "") ?? null}
                latest={resume.latest}
                isHere={version.id === link?.versionId}
                onCompare={onCompare}
                onLabelled={(named) => setLabelled({ ...labelled, [named.id]: named })}
                onRestored={setSaid}
              />
            </VersionRow>
          ) : null;
        })}
      </ul>
      <ProblemBar error={more.error} onDismiss={more.clear} />
      {versions.hasMore ? (
        <Button
          size="small"
          appearance="transparent"
          disabledFocusable={more.busy}
          onClick={() => more.act(versions.loadMore)}
        >
          {m.history.older}
        </Button>
      ) : null}
    </section>
  );
}
