/**
 * The names this engine asks for: `w:p` means "a paragraph of WordprocessingML" whatever prefix a part uses, in
 * Transitional and in Strict documents alike (ECMA-376 parts 1 and 4 give the same elements two namespaces).
 */
const canonicalPrefixes = new Map<string, string>([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r"],
  ["http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"],
  ["http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "a"],
  ["http://purl.oclc.org/ooxml/drawingml/main", "a"],
  ["http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"],
  ["http://purl.oclc.org/ooxml/drawingml/picture", "pic"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/math", "m"],
  ["http://purl.oclc.org/ooxml/officeDocument/math", "m"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.microsoft.com/office/word/2010/wordml", "w14"],
  ["http://schemas.microsoft.com/office/word/2012/wordml", "w15"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingGroup", "wpg"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas", "wpc"],
  ["http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing", "wp14"],
  ["urn:schemas-microsoft-com:vml", "v"],
  ["urn:schemas-microsoft-com:office:office", "o"],
  ["urn:schemas-microsoft-com:office:word", "w10"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", "rel"],
  ["http://schemas.openxmlformats.org/package/2006/content-types", "ct"],
  ["http://www.w3.org/XML/1998/namespace", "xml"],
]);

/** `w:p` for the paragraph element; `{uri}local` where we have no name for the namespace; `local` where there is none. */
function canonicalTag(uri: string, local: string): string {
  if (uri === "") return local;
  const prefix = canonicalPrefixes.get(uri);
  return prefix === undefined ? `{${uri}}${local}` : `${prefix}:${local}`;
}

/** The namespaces in scope at an element: prefix as written → URI. Shared by all elements that declare none themselves. */
export class NamespaceScope {
  readonly uris: ReadonlyMap<string, string>;
  private readonly elementTags = new Map<string, string>();
  private readonly attributeTags = new Map<string, string>();

  constructor(uris: ReadonlyMap<string, string>) {
    this.uris = uris;
  }

  static readonly outermost = new NamespaceScope(
    new Map([
      ["", ""],
      ["xml", "http://www.w3.org/XML/1998/namespace"],
    ]),
  );

  elementTag(name: string): string {
    let tag = this.elementTags.get(name);
    if (tag === undefined) {
      tag = this.resolve(name, "");
      this.elementTags.set(name, tag);
    }
    return tag;
  }

  /** Attributes without a prefix are in no namespace (Namespaces in XML 1.0, section 6.2). */
  attributeTag(name: string): string {
    let tag = this.attributeTags.get(name);
    if (tag === undefined) {
      tag = name.includes(":") ? this.resolve(name, "") : name;
      this.attributeTags.set(name, tag);
    }
    return tag;
  }

  private resolve(name: string, fallback: string): string {
    const colon = name.indexOf(":");
    const uri = this.uris.get(colon < 0 ? "" : name.slice(0, colon)) ?? fallback;
    return canonicalTag(uri, colon < 0 ? name : name.slice(colon + 1));
  }

  /** A prefix bound to the namespace that `canonical` names, preferring the canonical one; null where only the default is, or none. */
  findPrefix(canonical: string): string | null {
    let found: string | null = null;
    for (const [prefix, uri] of this.uris) {
      if (prefix !== "" && canonicalPrefixes.get(uri) === canonical) {
        if (prefix === canonical) return prefix;
        found ??= prefix;
      }
    }
    return found;
  }
}
