/** Fonts as runs name them: by name, or by their place in the theme. */

import type { DocxDocument } from "../package/document.ts";
import type { XmlElement } from "../xml/xml-tree.ts";

/** What a theme calls its two fonts for Latin script; null where it names none. */
export interface ThemeFonts {
  major: string | null;
  minor: string | null;
}

export function readThemeFonts(doc: DocxDocument): ThemeFonts {
  const theme = doc
    .relationships(doc.mainPart)
    .find(({ type, external, target }) => type === "theme" && !external && doc.hasPart(target));
  // A theme that cannot be read is no reason not to read the text.
  const scheme = theme === undefined ? null : findScheme(doc, theme.target);
  const latin = (tag: string) => scheme?.find(tag, "a:latin")?.attr("typeface")?.trim() || null;
  return { major: latin("a:majorFont"), minor: latin("a:minorFont") };
}

function findScheme(doc: DocxDocument, part: string): XmlElement | null {
  try {
    return doc.tree(part).root.find("a:themeElements", "a:fontScheme");
  } catch {
    return null;
  }
}

/** Font of Latin text; a font of the theme comes before one by name (ECMA-376 part 1, 17.3.2.26). Null where nothing is named. */
export function readFont(properties: XmlElement | null, theme: () => ThemeFonts): string | null {
  const fonts = properties?.child("w:rFonts") ?? null;
  if (fonts === null) return null;
  const themed = fonts.attr("w:asciiTheme") ?? fonts.attr("w:hAnsiTheme");
  const named = fonts.attr("w:ascii") ?? fonts.attr("w:hAnsi");
  if (themed === null) return named?.trim() || null;
  const { major, minor } = theme();
  return (/^major/.test(themed) ? major : minor) ?? (named?.trim() || null);
}
