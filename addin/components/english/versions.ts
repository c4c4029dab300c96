import { count, list } from "./numbers.ts";

/** Lines that were changed in two places. */
export const conflicts = {
  title: (n: number) => `Decide ${count(n, "line", "lines")}`,
  row: (n: number) => `Decide ${count(n, "line", "lines")}`,
  rowNote: (decided: number, of: number) =>
    decided === 0 ? "Changed here and elsewhere" : `${decided} of ${of} decided`,
  lead: "Changed in two places. Your résumé stays as it is until the last one is decided.",
  loading: "Looking for lines to decide",
  none: "No line is to be decided.",
  position: (n: number, of: number) => `${n} of ${of}`,
  progress: (decided: number, of: number) => `${decided} of ${of} decided`,
  previous: "Previous line",
  next: "Next line",
  line: (n: number, of: number) => `Line ${n} of ${of}`,
  base: "Before",
  nothing: "Nothing stood here",
  question: "What should it read?",
  mine: "In your résumé",
  theirsHere: "In this document",
  theirsElsewhere: "In the other document",
  both: "Both, as two lines",
  own: "My own words",
  ownLabel: "Your words",
  removed: "Removed",
  decide: "Keep this",
  decideLast: "Keep this and finish",
  lastNote: "This is the last one: the new version is made with it.",
  takeBack: "Leave open",
  saving: "Saving",
  saved: "Saved.",
  takenBack: "Open again.",
  askedAnew: (n: number) =>
    `Your résumé was changed again meanwhile. ${count(n, "line is", "lines are")} to be decided anew.`,
  published: (n: number) => `Version ${n} holds both sides now`,
  publishedText: (isHere: boolean) =>
    isHere ? "The document you have open does not: go on in the new one." : "Go on in it.",
  open: "Open it",
  fileName: (n: number) => `Version ${n}.docx`,
  toVersions: "All versions",
};

/** The line of versions and what can be done with each. */
export const history = {
  merged: (numbers: number[]) => `merged from ${list(numbers)}`,
  restored: (n: number) => `version ${n} again`,
  fromFile: (name: string) => `from “${name}”`,
  withRun: "with suggestions",
  byProgram: (key: string) => `by the API key “${key}”`,
  loading: "Loading the versions",
  older: "Older versions",
  actions: (n: number) => `Version ${n}: what you can do`,
  open: "Open",
  download: "Save file",
  copyLink: "Copy a link",
  linkCopied: (until: string) =>
    `Link copied. Whoever has it can get this file until ${until}, without signing in.`,
  linkNotCopied: (until: string) =>
    `Word lets nothing be copied here. Copy it yourself; it holds until ${until}:`,
  endLinks: "End all links",
  linksEnded: "All links to this résumé have ended, to every version. You can copy a new one at any time.",
  linkLabel: (n: number) => `Link to version ${n}`,
  comparePrevious: "Compare with the one before",
  compareLatest: "Compare with the newest",
  restore: "Restore",
  rename: "Name it",
  fileName: (title: string, n: number) => `${title} – version ${n}.docx`,
  nameLabel: (n: number) => `Name of version ${n}`,
  restoreTitle: (n: number) => `Make version ${n} the newest one?`,
  restoreText:
    "Your résumé then reads as it did in that version. All others are kept, and the document you have open stays as it is.",
  restoreYes: "Restore it",
  wasRestored: (n: number) => `Restored as version ${n}. Open it to go on with it.`,
  isLatest: (n: number) => `Version ${n} is the newest one and reads the same already.`,
};

/** Two versions side by side. */
export const compare = {
  title: "Compare versions",
  before: "From",
  after: "To",
  loading: "Comparing",
  same: "Both read the same.",
  sameVersion: "Choose two versions.",
  openTracked: "Open with tracked changes",
  fileName: (before: number, after: number) => `Version ${before} to ${after}.docx`,
  option: (n: number, label: string | null) => (label ? `${n} · ${label}` : `Version ${n}`),
  count: (n: number) => count(n, "change", "changes"),
  back: "All versions",
};
