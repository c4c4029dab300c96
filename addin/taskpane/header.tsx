import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular, ChevronDownRegular, PersonRegular } from "@fluentui/react-icons";
import { m } from "../components/messages.ts";
import { usePane, usePaneState } from "../screens/pane.ts";

const useStyles = makeStyles({
  header: {
    padding: "8px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    "@media (max-width: 300px)": { padding: "8px 12px" },
  },
  line: { display: "flex", alignItems: "center", gap: "4px", minWidth: 0, minHeight: "28px" },
  // Word on the Mac draws its own menu over the top right corner of a pane, 34 by 32 px. Where title and version do not fit beside
  // each other, the version goes below: of a title cut to a letter nobody knows which document it is.
  first: { paddingInlineEnd: "28px", flexWrap: "wrap", columnGap: "8px" },
  document: {
    flexShrink: 1,
    minWidth: 0,
    maxWidth: "100%",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
  },
  version: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
    "@media (max-width: 240px)": { flexShrink: 1, minWidth: 0, whiteSpace: "normal" },
  },
  spacer: { flexGrow: 1 },
  job: {
    minWidth: 0,
    maxWidth: "100%",
    justifyContent: "start",
    paddingInlineStart: 0,
    fontWeight: tokens.fontWeightRegular,
  },
  jobText: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  step: { minWidth: 0, flexShrink: 0, fontWeight: tokens.fontWeightRegular },
});

/** Which document, is it in step, for which job. */
export function Header() {
  const styles = useStyles();
  const pane = usePane();
  const { resume, job, changes, link, merge } = usePaneState();
  const title = resume?.title ?? m.appName;
  const jobTitle = job ? [job.title, job.company].filter(Boolean).join(", ") : null;
  return (
    <header className={styles.header}>
      <div className={`${styles.line} ${styles.first}`}>
        <span className={styles.document} title={title}>
          {title}
        </span>
        {resume ? (
          <span className={styles.version}>
            {link?.versionId === resume.latest.id
              ? m.shell.version(resume.latest.number)
              : merge && link?.versionId === merge.theirs
                ? m.shell.notMerged
                : m.shell.olderThan(resume.latest.number)}
          </span>
        ) : null}
        <span className={styles.spacer} />
        {resume && changes ? (
          <Button
            className={styles.step}
            size="small"
            appearance="transparent"
            icon={<ArrowSyncRegular />}
            aria-label={m.shell.changes(changes)}
            title={m.shell.changes(changes)}
            onClick={() => pane.go("sync")}
          >
            {changes}
          </Button>
        ) : null}
      </div>
      <div className={styles.line}>
        {resume ? (
          <Button
            className={styles.job}
            size="small"
            appearance="transparent"
            icon={<ChevronDownRegular />}
            iconPosition="after"
            aria-label={jobTitle ? m.shell.switchJob(jobTitle) : m.shell.chooseJob}
            onClick={() => pane.go("jobs")}
          >
            <span className={styles.jobText}>{jobTitle ?? m.shell.chooseJob}</span>
          </Button>
        ) : (
          <span className={styles.version}>{m.shell.noResume}</span>
        )}
        <span className={styles.spacer} />
        <Button
          size="small"
          appearance="subtle"
          icon={<PersonRegular />}
          aria-label={m.shell.account}
          title={m.shell.account}
          onClick={() => pane.go("account")}
        />
      </div>
    </header>
  );
}
