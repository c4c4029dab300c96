import { decodeAttribute } from "./xml-text.ts";

/** What a parser tells of a document, in the document's order. Offsets count UTF-16 code units. */
export interface XmlListener {
  /** `declared`: namespaces the tag declares, as prefix (empty for the default) and URI; null where there are none. */
  open(
    name: string,
    start: number,
    openEnd: number,
    attributes: number,
    declared: readonly [string, string][] | null,
  ): void;
  /** For a self-closing tag both offsets are the tag's end. */
  close(closeStart: number, end: number): void;
}

/**
 * Walks over XML as programs write it: a declaration, elements with ASCII names, attributes, character data, references.
 * False as soon as anything else turns up, be it right (a comment, CDATA, a processing instruction, a name in Greek) or
 * wrong; nothing that was told until then counts, and a complete parser has to decide. So this needs no
 * opinion on what is an error, only to be sure of what is none. It takes a fifth of the time of a complete parser.
 */
export function scanXml(text: string, listener: XmlListener): boolean {
  return isPlain(text) && new Scanner(text, listener).scan();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: characters that XML 1.0 forbids
const suspicious = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: characters that XML 1.0 forbids
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;
const plainReference = /&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,4}|#x[0-9A-Fa-f]{1,3});)/;
/** Below a blank there are only tab, line feed and carriage return (XML 1.0, section 2.2). */
const controlReference = /&#(?:x0*(?:|[0-8BCEFbcef]|1[0-9A-Fa-f])|0*(?:|[0-8]|1[124-9]|2[0-9]|3[01]));/;

/** Characters and references without a doubt; both kinds of character data that are not as they read hold `]]>` or `<!`. */
function isPlain(text: string): boolean {
  if (suspicious.test(text) && forbidden.test(text)) return false;
  if (text.includes("]]>")) return false;
  return !text.includes("&") || !(plainReference.test(text) || controlReference.test(text));
}

const declaration =
  /^<\?xml[ \t\r\n]+version="1\.0"(?:[ \t\r\n]+encoding="[A-Za-z][A-Za-z0-9._-]*")?(?:[ \t\r\n]+standalone="(?:yes|no)")?[ \t\r\n]*\?>/;

/** Of ASCII characters: 1 starts a name, 2 goes on in one, 3 is white space. */
const classes = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const character = String.fromCharCode(code);
  if (/[A-Za-z_:]/.test(character)) classes[code] = 1;
  else if (/[0-9.-]/.test(character)) classes[code] = 2;
  else if (/[ \t\r\n]/.test(character)) classes[code] = 3;
}
const isNameStart = (code: number) => code < 128 && classes[code] === 1;
const isNamePart = (code: number) => code < 128 && (classes[code] === 1 || classes[code] === 2);
const isSpace = (code: number) => code < 128 && classes[code] === 3;

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const equals = 0x3d;
const quote = 0x22;
const apostrophe = 0x27;
/** More attributes than programs write; they are compared each with each. */
const mostAttributes = 128;

class Scanner {
  private readonly text: string;
  private readonly listener: XmlListener;
  private at = 0;
  /** Names of the open elements. */
  private readonly open: string[] = [];
  private sawRoot = false;
  /** Each name once, found by its hash, so that it is not cut out of the text again and again. */
  private readonly names = new Map<number, string>();
  private readonly attributeHashes = new Int32Array(mostAttributes);

  constructor(text: string, listener: XmlListener) {
    this.text = text;
    this.listener = listener;
  }

  scan(): boolean {
    const { text } = this;
    if (text.startsWith("<?")) {
      const found = declaration.exec(text);
      if (found === null) return false;
      this.at = found[0].length;
    }
    for (;;) {
      let tag = this.at;
      if (text.charCodeAt(tag) !== lessThan) {
        tag = text.indexOf("<", tag);
        const end = tag < 0 ? text.length : tag;
        // Outside the root there is white space and nothing else.
        if (this.open.length === 0 && !this.isBlank(this.at, end)) return false;
        if (tag < 0) return this.sawRoot && this.open.length === 0;
      }
      const next = text.charCodeAt(tag + 1);
      if (next === slash ? !this.closeTag(tag) : !this.openTag(tag)) return false;
    }
  }

  private isBlank(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (!isSpace(this.text.charCodeAt(at))) return false;
    return true;
  }

  private closeTag(start: number): boolean {
    const { text } = this;
    const name = this.open.pop();
    if (name === undefined || !text.startsWith(name, start + 2)) return false;
    let at = start + 2 + name.length;
    while (isSpace(text.charCodeAt(at))) at++;
    if (text.charCodeAt(at) !== greaterThan) return false;
    this.at = at + 1;
    this.listener.close(start, this.at);
    return true;
  }

  private openTag(start: number): boolean {
    const { text, open } = this;
    if (open.length === 0 && this.sawRoot) return false;
    let at = start + 1;
    let code = text.charCodeAt(at);
    if (!isNameStart(code)) return false;
    let hash = 0;
    do {
      hash = (Math.imul(hash, 31) + code) | 0;
      code = text.charCodeAt(++at);
    } while (isNamePart(code));
    const name = this.nameOf(start + 1, at, hash);
    let attributes = 0;
    let declared: [string, string][] | null = null;
    while (code !== greaterThan && code !== slash) {
      if (!isSpace(code)) return false;
      do code = text.charCodeAt(++at);
      while (isSpace(code));
      if (!isNameStart(code)) break;
      const nameStart = at;
      hash = 0;
      do {
        hash = (Math.imul(hash, 31) + code) | 0;
        code = text.charCodeAt(++at);
      } while (isNamePart(code));
      const nameEnd = at;
      while (isSpace(code)) code = text.charCodeAt(++at);
      if (code !== equals) return false;
      do code = text.charCodeAt(++at);
      while (isSpace(code));
      if (code !== quote && code !== apostrophe) return false;
      const mark = code;
      const valueStart = ++at;
      code = text.charCodeAt(at);
      while (code !== mark) {
        // Past the end the code is NaN, and no text holds a "<" in a value.
        if (code === lessThan || !(code >= 0)) return false;
        code = text.charCodeAt(++at);
      }
      if (attributes === mostAttributes || this.hasAttribute(hash, attributes)) return false;
      this.attributeHashes[attributes++] = hash;
      if (text.startsWith("xmlns", nameStart)) {
        const attribute = text.slice(nameStart, nameEnd);
        if (attribute === "xmlns" || attribute.startsWith("xmlns:")) {
          declared ??= [];
          declared.push([attribute.slice(6), decodeAttribute(text.slice(valueStart, at))]);
        }
      }
      code = text.charCodeAt(++at);
    }
    const closes = code === slash;
    if (closes) code = text.charCodeAt(++at);
    if (code !== greaterThan) return false;
    this.at = ++at;
    this.sawRoot = true;
    this.listener.open(name, start, at, attributes, declared);
    if (closes) this.listener.close(at, at);
    else open.push(name);
    return true;
  }

  /** Also true where two names only share a hash: then the complete parser looks. */
  private hasAttribute(hash: number, count: number): boolean {
    for (let n = 0; n < count; n++) if (this.attributeHashes[n] === hash) return true;
    return false;
  }

  private nameOf(start: number, end: number, hash: number): string {
    const known = this.names.get(hash);
    if (known !== undefined && known.length === end - start && this.text.startsWith(known, start))
      return known;
    const name = this.text.slice(start, end);
    this.names.set(hash, name);
    return name;
  }
}
