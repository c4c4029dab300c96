import { makeStyles, tokens } from "@fluentui/react-components";

/** The few arrangements every screen uses, on the 4 px grid. */
export const useLayout = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: "12px", minWidth: 0 },
  tight: { display: "flex", flexDirection: "column", gap: "4px", minWidth: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", alignItems: "center" },
  /** Beside `actions`: in sight above the row of places, however long the screen is. */
  footing: {
    position: "sticky",
    bottom: "49px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: "8px 0",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  plain: { margin: 0, overflowWrap: "anywhere" },
  quiet: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  /** What happened last, below what was done; takes no room while there is nothing to say. */
  said: {
    margin: 0,
    flexBasis: "100%",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    ":empty": { display: "none" },
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
  card: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    minWidth: 0,
    padding: "12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  quote: {
    margin: 0,
    paddingInlineStart: "8px",
    borderInlineStartWidth: "2px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke1,
    overflowWrap: "anywhere",
  },
});
