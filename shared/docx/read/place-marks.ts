/** Elements without width that hold a place and no content; programs name them from elsewhere by their ids. */
export const placeMarks: ReadonlySet<string> = new Set([
  "w:bookmarkStart",
  "w:bookmarkEnd",
  "w:commentRangeStart",
  "w:commentRangeEnd",
  "w:permStart",
  "w:permEnd",
]);
