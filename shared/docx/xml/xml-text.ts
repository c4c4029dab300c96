/**
 * Character data as it stands in a part and as it is meant: entities, CDATA sections, comments and line ends
 * (`\r\n` and `\r` mean `\n`, XML 1.0 section 2.11).
 */

const named: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decodeReference(body: string): string {
  if (body.startsWith("#")) {
    const code = /^#[xX]/.test(body)
      ? Number.parseInt(body.slice(2), 16)
      : Number.parseInt(body.slice(1), 10);
    return String.fromCodePoint(code);
  }
  return named[body] ?? "";
}

/** Decoded text with the way back: `offsets[i]` is where the character `i` begins in `raw`, the last entry is the end. */
export interface DecodedText {
  text: string;
  /** Null where every character stands for itself, so that offsets are equal. */
  offsets: number[] | null;
}

/** Markup inside the stretch other than CDATA, comments and processing instructions (elements) is left out. */
export function decodeText(raw: string): DecodedText {
  if (!/[&\r<]/.test(raw)) return { text: raw, offsets: null };
  let text = "";
  const offsets: number[] = [];
  const push = (characters: string, at: number) => {
    for (let k = 0; k < characters.length; k++) offsets.push(at);
    text += characters;
  };
  let i = 0;
  let inCdata = false;
  while (i < raw.length) {
    const character = raw[i] as string;
    if (inCdata && raw.startsWith("]]>", i)) {
      inCdata = false;
      i += 3;
    } else if (character === "\r") {
      push("\n", i);
      i += raw[i + 1] === "\n" ? 2 : 1;
    } else if (inCdata) {
      push(character, i);
      i++;
    } else if (character === "&") {
      const end = raw.indexOf(";", i);
      push(decodeReference(raw.slice(i + 1, end)), i);
      i = end + 1;
    } else if (character === "<") {
      if (raw.startsWith("<![CDATA[", i)) {
        inCdata = true;
        i += 9;
      } else {
        const closing = raw.startsWith("<!--", i) ? "-->" : raw.startsWith("<?", i) ? "?>" : ">";
        i = raw.indexOf(closing, i) + closing.length;
      }
    } else {
      push(character, i);
      i++;
    }
  }
  offsets.push(raw.length);
  return { text, offsets };
}

/** An attribute's value: references decoded, white space as blanks (XML 1.0 section 3.3.3). */
export function decodeAttribute(raw: string): string {
  if (!/[&\r\n\t]/.test(raw)) return raw;
  return raw.replace(/\r\n|[\r\n\t]/g, " ").replace(/&([^;]*);/g, (_, body: string) => decodeReference(body));
}

const escapes: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};

export function escapeText(text: string): string {
  return /[&<>\r]/.test(text) ? text.replace(/[&<>\r]/g, (c) => escapes[c] as string) : text;
}

export function escapeAttribute(text: string): string {
  return text
    .replace(/[&<>"\r]/g, (c) => escapes[c] as string)
    .replace(/[\n\t]/g, (c) => `&#${c.charCodeAt(0)};`);
}

/** Characters that XML 1.0 has no way to write: most controls, lone surrogates, U+FFFE and U+FFFF. */
export function isXmlText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters asked for
  return !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u.test(text);
}
