/** Begins the names of our bookmarks; a leading `_` hides one. */
export const anchorPrefix = "_AH";

/** The bookmark of what has this id: 40 characters at most, letters, digits and `_`, as Word wants them. */
export function anchorName(id: string): string {
  return `${anchorPrefix}${id.replace(/[^A-Za-z0-9]/g, "").slice(0, 36)}`;
}
