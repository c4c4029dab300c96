import JSZip from "jszip";

/**
 * The document set in one font throughout. LibreOffice puts a wider font in the place of one it has not, so that lines
 * counted there are not those of the document; in a font it has they are.
 */
export async function setInFont(bytes: Uint8Array, font: string): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const entry of Object.values(zip.files)) {
    if (!/\.xml$/.test(entry.name) || entry.dir) continue;
    const text = await entry.async("string");
    const set = text
      .replace(/(<w:rFonts\b)[^>]*?(\/?>)/g, `$1 w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"$2`)
      .replace(/(<a:latin\b[^>]*\btypeface=)"[^"]*"/g, `$1"${font}"`);
    if (set !== text) zip.file(entry.name, set);
  }
  return zip.generateAsync({ type: "uint8array" });
}
