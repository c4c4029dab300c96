// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0, 2.2 leaves out
const notXml = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** A text as it can stand in a part: without characters that XML knows not of, line ends as `\n`. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, "\n").replace(notXml, "");
}
