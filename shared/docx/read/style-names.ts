const shownOtherwise = new Map([
  ["annotation text", "Comment Text"],
  ["annotation reference", "Comment Reference"],
  ["annotation subject", "Comment Subject"],
]);

/** Word stores its older built-in styles in lower case (`heading 1`) and shows them capitalised (`Heading 1`). */
export function displayName(name: string): string {
  const special = shownOtherwise.get(name);
  if (special !== undefined) return special;
  if (/^toc [1-9]$/.test(name)) return name.toUpperCase();
  const builtIn =
    /^(heading|index) [1-9]$|^(header|footer|caption|footnote text|endnote text|footnote reference|endnote reference|page number|table of figures|index heading|envelope address|envelope return|macro|toa heading|line number)$/;
  return builtIn.test(name) ? name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()) : name;
}
