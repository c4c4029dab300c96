import { makeStyles, tokens } from "@fluentui/react-components";

/** A line of the account's lists: who or what, and what can be done about it. */
export const useEntryStyles = makeStyles({
  entry: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "4px 8px",
    padding: "8px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  who: { minWidth: 0, flexBasis: "160px", flexGrow: 1 },
  form: { display: "flex", flexDirection: "column", gap: "8px", minWidth: 0 },
  field: { minWidth: 0, "& input": { minWidth: 0 } },
  scopes: { margin: 0, padding: 0, border: "none", minWidth: 0 },
  key: {
    padding: "8px",
    backgroundColor: tokens.colorNeutralBackground3,
    fontFamily: tokens.fontFamilyMonospace,
    overflowWrap: "anywhere",
    userSelect: "all",
  },
});
