import { Button, makeStyles, Select } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { Resume, Version } from "../../../shared/contract/schemas.ts";
import { BusyBar } from "../../components/busy-bar.tsx";
import { m } from "../../components/messages.ts";
import { PointingIcon } from "../../components/pointing-icon.tsx";
import { ProblemBar } from "../../components/problem-bar.tsx";
import { ScreenFrame } from "../../components/screen-frame.tsx";
import { useLayout } from "../../components/use-layout.ts";
import { useLoad } from "../../components/use-load.ts";
import { usePane } from "../pane.ts";
import { useOpenFile } from "../use-open-file.ts";
import { ChangeList } from "./change-list.tsx";

const useStyles = makeStyles({
  back: { marginInlineStart: "-8px", alignSelf: "start" },
  choice: { display: "grid", gridTemplateColumns: "auto 1fr", gap: "8px", alignItems: "center" },
  select: { minWidth: 0, "& > select": { minWidth: 0, textOverflow: "ellipsis" } },
});

/** What changed from one version to another: as a list, or in Word as tracked changes. */
export function CompareVersions(props: {
  resume: Resume;
  versions: readonly Version[];
  first: { before: string; after: string };
  onBack: () => void;
}) {
  const styles = useStyles();
  const layout = useLayout();
  const pane = usePane();
  const [chosen, choose] = useState(props.first);
  const { before, after } = chosen;
  const params = { resumeId: props.resume.id };
  const key = `${before}/${after}`;
  const compared = useLoad(before === after ? null : key, async (signal) => ({
    key,
    ...(await pane.client.call("compareVersions", { params, query: chosen }, { signal })),
  }));
  const file = useOpenFile();
  // While others are compared, the former changes would stand below the wrong names.
  const answer = compared.value?.key === key ? compared.value : null;
  const openTracked = () =>
    file.open(
      () => pane.client.download("compareVersions", { params, query: chosen }),
      m.compare.fileName(answer?.before.number ?? 0, answer?.after.number ?? 0),
    );
  const select = (side: "before" | "after") => (
    <Select
      id={side}
      className={styles.select}
      value={chosen[side]}
      onChange={(_, data) => choose({ ...chosen, [side]: data.value })}
    >
      {props.versions.map(({ id, number, label }) => (
        <option key={id} value={id}>
          {m.compare.option(number, label)}
        </option>
      ))}
    </Select>
  );
  return (
    <ScreenFrame title={m.compare.title}>
      <Button
        className={styles.back}
        size="small"
        appearance="subtle"
        icon={<PointingIcon icon={ArrowLeftRegular} />}
        onClick={props.onBack}
      >
        {m.compare.back}
      </Button>
      <div className={styles.choice}>
        <label htmlFor="before">{m.compare.before}</label>
        {select("before")}
        <label htmlFor="after">{m.compare.after}</label>
        {select("after")}
      </div>
      <ProblemBar
        error={compared.error ?? file.error}
        {...(compared.error ? { onRetry: compared.reload } : { onDismiss: file.clear })}
      />
      {before === after ? (
        <p className={layout.plain}>{m.compare.sameVersion}</p>
      ) : answer ? (
        <>
          <p className={layout.plain} role="status">
            {answer.changes.length > 0 ? m.compare.count(answer.changes.length) : m.compare.same}
          </p>
          {answer.changes.length > 0 ? (
            <div className={layout.actions}>
              <Button disabledFocusable={file.busy} onClick={openTracked}>
                {m.compare.openTracked}
              </Button>
              <p className={layout.said} role="status">
                {file.said}
              </p>
            </div>
          ) : null}
          <ChangeList changes={answer.changes} factChanges={[]} />
        </>
      ) : compared.error ? null : (
        <BusyBar label={m.compare.loading} />
      )}
    </ScreenFrame>
  );
}
