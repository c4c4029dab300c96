/**
 * Damaged documents, the same for the same numbers: bytes of the zip changed, parts dropped or put in another's place,
 * XML cut, and XML that is still well-formed but makes no sense (revisions inside revisions, tables in runs, ids twice,
 * numbers that are none). Works on text and zip alone and shares no code with the engine's reader.
 */

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export type Random = (n: number) => number;

export interface Mutant {
  bytes: Uint8Array;
  /** What was done, in order. */
  done: string[];
}

export function mutateDocx(source: Uint8Array, random: Random): Mutant {
  // One in eight is damaged as a file, the others as XML that some reader may still take.
  if (random(8) === 0) return mutateBytes(source, random);
  const parts = unzip(source);
  if (parts === null) return mutateBytes(source, random);
  const done: string[] = [];
  const times = 1 + random(random(4) === 0 ? 12 : 3);
  for (let n = 0; n < times; n++) {
    done.push(random(8) === 0 ? mutatePackage(parts, random) : mutatePart(parts, random));
  }
  return { bytes: zipSync(parts, { level: 1 }), done };
}

type Parts = Record<string, Uint8Array>;

function unzip(source: Uint8Array): Parts | null {
  try {
    return unzipSync(source);
  } catch {
    return null;
  }
}

const pick = <T>(list: readonly T[], random: Random): T => list[random(list.length)] as T;

// -- The file ------------------------------------------------------------------------------------------------------

function mutateBytes(source: Uint8Array, random: Random): Mutant {
  const bytes = source.slice();
  const at = () => random(bytes.length);
  const kind = random(6);
  if (kind === 0) return { bytes: bytes.slice(0, at()), done: ["file cut off"] };
  if (kind === 1) {
    const start = at();
    const end = Math.min(bytes.length, start + 1 + random(200));
    return {
      bytes: joined(bytes.slice(0, start), bytes.slice(end)),
      done: [`bytes ${start}–${end} taken out`],
    };
  }
  if (kind === 2) {
    const start = at();
    return {
      bytes: joined(bytes.slice(0, start), bytes.slice(start, start + random(200)), bytes.slice(start)),
      done: [`bytes at ${start} doubled`],
    };
  }
  if (kind === 3) return { bytes: mutateRecord(bytes, random), done: ["a field of a zip record changed"] };
  const flips = 1 + random(20);
  for (let n = 0; n < flips; n++) bytes[at()] = random(256);
  return { bytes, done: [`${flips} bytes changed`] };
}

const signatures = [0x04034b50, 0x02014b50, 0x06054b50];

function mutateRecord(bytes: Uint8Array, random: Random): Uint8Array {
  const view = new DataView(bytes.buffer);
  const records: number[] = [];
  for (let at = 0; at + 46 <= bytes.length; at++) {
    if (signatures.includes(view.getUint32(at, true))) records.push(at);
  }
  if (records.length === 0) return bytes;
  const field = pick(records, random) + 4 + random(40);
  if (field + 4 > bytes.length) return bytes;
  if (random(2) === 0) view.setUint16(field, pick([0, 1, 8, 0x0800, 0xffff, random(0x10000)], random), true);
  else view.setUint32(field, pick([0, 1, 0x7fffffff, 0xffffffff, random(bytes.length)], random), true);
  return bytes;
}

function joined(...pieces: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

// -- The package ---------------------------------------------------------------------------------------------------

const isXml = (name: string) => /\.(?:xml|rels)$/i.test(name);

function mutatePackage(parts: Parts, random: Random): string {
  const names = Object.keys(parts).filter((name) => !name.endsWith("/"));
  if (names.length < 2) return "nothing";
  const name = pick(names, random);
  const other = pick(names.filter(isXml), random) ?? name;
  switch (random(6)) {
    case 0:
      delete parts[name];
      return `${name} dropped`;
    case 1:
      parts[name] = parts[other] as Uint8Array;
      return `${name} holds what ${other} holds`;
    case 2:
      parts[name] = new Uint8Array();
      return `${name} emptied`;
    case 3:
      parts[`${name}${pick(["%20", "é", "\\x", " "], random)}`] = parts[name] as Uint8Array;
      delete parts[name];
      return `${name} renamed`;
    case 4:
      parts[other] = inUtf16(strFromU8(parts[other] as Uint8Array), random(2) === 0, random(2) === 0);
      return `${other} in UTF-16`;
    default: {
      const relationships = names.filter((each) => each.endsWith(".rels"));
      const rels = pick(relationships, random) ?? name;
      const text = strFromU8(parts[rels] as Uint8Array);
      const targets = [...text.matchAll(/Target="([^"]*)"/g)];
      const found = pick(targets, random);
      if (found === undefined) return "nothing";
      const target = pick(
        [
          "nothing.xml",
          "../../../..",
          "document.xml",
          "/word/document.xml",
          "",
          "%zz",
          "#there",
          found[1] as string,
        ],
        random,
      );
      const changed = text.slice(0, found.index) + found[0].replace(found[1] as string, () => target);
      parts[rels] = strToU8(changed + text.slice(found.index + found[0].length));
      return `${rels}: ${found[1]} → ${target}`;
    }
  }
}

function inUtf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const marked = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let n = 0; n < marked.length; n++) view.setUint16(n * 2, marked.charCodeAt(n), littleEndian);
  return new Uint8Array(view.buffer);
}

// -- The XML of one part -------------------------------------------------------------------------------------------

interface Element {
  name: string;
  start: number;
  openEnd: number;
  closeStart: number;
  end: number;
  parent: Element | null;
}

const markup =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^"'>])*?)(\/?)>/g;

function listElements(text: string): Element[] {
  const elements: Element[] = [];
  const open: Element[] = [];
  for (const match of text.matchAll(markup)) {
    const name = match[2];
    if (name === undefined || name.startsWith("!")) continue;
    const end = match.index + match[0].length;
    if (match[1] === "/") {
      const element = open.pop();
      if (element !== undefined) {
        element.closeStart = match.index;
        element.end = end;
      }
      continue;
    }
    const parent = open.at(-1) ?? null;
    const element = { name, start: match.index, openEnd: end, closeStart: end, end, parent };
    elements.push(element);
    if (match[4] !== "/") open.push(element);
  }
  return elements;
}

function mutatePart(parts: Parts, random: Random): string {
  const names = Object.keys(parts).filter(isXml);
  const main = names.filter((name) => /document\d*\.xml$/.test(name));
  const text = names.filter((name) =>
    /(?:notes|comments|header|footer|styles|numbering)\w*\.xml$/.test(name),
  );
  const choice = random(10);
  const pool = choice < 6 && main.length > 0 ? main : choice < 9 && text.length > 0 ? text : names;
  const name = pick(pool, random);
  if (name === undefined) return "nothing";
  const mutation = pick(random(16) === 0 ? malformed : wellFormed, random);
  const xml = strFromU8(parts[name] as Uint8Array);
  const changed = mutation(xml, random);
  // A document that grows without end says nothing new.
  if (changed === null || changed.length > 3_000_000) return "nothing";
  parts[name] = mutation === loneSurrogate ? surrogateBytes(changed) : strToU8(changed);
  return `${name}: ${mutation.name}`;
}

type Mutation = (xml: string, random: Random) => string | null;

const replaced = (xml: string, start: number, end: number, by: string) =>
  xml.slice(0, start) + by + xml.slice(end);
const rawOf = (xml: string, { start, end }: Element) => xml.slice(start, end);

/** Any element but the root; the text's own kinds more often than the others. */
function anyElement(xml: string, random: Random): Element | null {
  const elements = listElements(xml).slice(1);
  if (elements.length === 0) return null;
  const wanted = pick(
    ["w:p", "w:r", "w:tbl", "w:tr", "w:tc", "w:sdt", "w:pPr", "w:rPr", "any", "any", "any"],
    random,
  );
  const some = elements.filter(({ name }) => name === wanted);
  return pick(some.length > 0 ? some : elements, random);
}

function removeElement(xml: string, random: Random) {
  const element = anyElement(xml, random);
  return element && replaced(xml, element.start, element.end, "");
}

function emptyElement(xml: string, random: Random) {
  const element = anyElement(xml, random);
  return element && replaced(xml, element.openEnd, element.closeStart, "");
}

function unwrapElement(xml: string, random: Random) {
  const element = anyElement(xml, random);
  return element && replaced(xml, element.start, element.end, xml.slice(element.openEnd, element.closeStart));
}

function repeatElement(xml: string, random: Random) {
  const element = anyElement(xml, random);
  return element && replaced(xml, element.end, element.end, rawOf(xml, element));
}

function repeatManyTimes(xml: string, random: Random) {
  const element = anyElement(xml, random);
  if (element === null) return null;
  const raw = rawOf(xml, element);
  return replaced(xml, element.end, element.end, raw.repeat(Math.min(400, Math.floor(300_000 / raw.length))));
}

function moveElsewhere(xml: string, random: Random) {
  const element = anyElement(xml, random);
  const target = anyElement(xml, random);
  if (element === null || target === null) return null;
  const at = pick([target.start, target.openEnd, target.closeStart, target.end], random);
  if (at > element.start && at < element.end) return null;
  const raw = rawOf(xml, element);
  return at <= element.start
    ? replaced(replaced(xml, element.start, element.end, ""), at, at, raw)
    : replaced(replaced(xml, at, at, raw), element.start, element.end, "");
}

function swapNeighbours(xml: string, random: Random) {
  const elements = listElements(xml);
  const first = pick(elements.slice(1), random);
  const second = elements.find((each) => each.parent === first?.parent && each.start >= (first?.end ?? 0));
  if (first === undefined || second === undefined) return null;
  const between = xml.slice(first.end, second.start);
  return replaced(xml, first.start, second.end, rawOf(xml, second) + between + rawOf(xml, first));
}

/** Tags put in each other's place: seldom well-formed afterwards. */
function swapTags(xml: string, random: Random) {
  const elements = listElements(xml);
  const [one, other] = [pick(elements, random), pick(elements, random)].sort(
    (a, b) => (a?.start ?? 0) - (b?.start ?? 0),
  );
  if (one === undefined || other === undefined || one.openEnd > other.start) return null;
  const between = xml.slice(one.openEnd, other.start);
  const swapped = xml.slice(other.start, other.openEnd) + between + xml.slice(one.start, one.openEnd);
  return replaced(xml, one.start, other.openEnd, swapped);
}

const names =
  "p r t tbl tr tc sdt sdtContent sdtPr hyperlink ins del moveFrom moveTo pPr rPr sectPr tcPr trPr body document txbxContent fldSimple fldChar instrText delText br tab bookmarkStart bookmarkEnd commentReference footnoteReference smartTag customXml numPr style num abstractNum lvl rPrChange pPrChange".split(
    " ",
  );

function renameElement(xml: string, random: Random) {
  const element = anyElement(xml, random);
  if (element === null) return null;
  const name = `w:${pick(names, random)}`;
  const open = name + xml.slice(element.start + 1 + element.name.length, element.openEnd);
  const close = element.end === element.openEnd ? "" : `</${name}>`;
  return replaced(
    xml,
    element.start,
    element.end,
    `<${open}${xml.slice(element.openEnd, element.closeStart)}${close}`,
  );
}

const stamp = (random: Random) =>
  `w:id="${random(20)}" w:author="${pick(["A", "B", ""], random)}" w:date="2020-01-01T00:00:00Z"`;

function wrapping(random: Random): [string, string] {
  const mark = pick(["ins", "del", "moveFrom", "moveTo"], random);
  return pick<[string, string]>(
    [
      [`<w:${mark} ${stamp(random)}>`, `</w:${mark}>`],
      [`<w:${mark} ${stamp(random)}>`, `</w:${mark}>`],
      [`<w:${mark}>`, `</w:${mark}>`],
      ["<w:sdt><w:sdtPr/><w:sdtContent>", "</w:sdtContent></w:sdt>"],
      ["<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"],
      ["<w:p><w:r>", "</w:r></w:p>"],
      ["<w:p>", "</w:p>"],
      ["<w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r>"],
      [
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps">',
        "</mc:Choice></mc:AlternateContent>",
      ],
      [
        '<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Fallback>',
        "</mc:Fallback><mc:Choice/></mc:AlternateContent>",
      ],
      ['<w:hyperlink w:anchor="x">', "</w:hyperlink>"],
      ['<w:fldSimple w:instr="REF x">', "</w:fldSimple>"],
      ["<w:smartTag>", "</w:smartTag>"],
      [`<w:rPr><w:rPrChange ${stamp(random)}>`, "</w:rPrChange></w:rPr>"],
      [`<w:pPr><w:pPrChange ${stamp(random)}>`, "</w:pPrChange></w:pPr>"],
    ],
    random,
  );
}

function wrapElement(xml: string, random: Random) {
  const element = anyElement(xml, random);
  if (element === null) return null;
  const [open, close] = wrapping(random);
  return replaced(xml, element.start, element.end, open + rawOf(xml, element) + close);
}

function wrapDeep(xml: string, random: Random) {
  const element = anyElement(xml, random);
  if (element === null) return null;
  const [open, close] = wrapping(random);
  const times = pick([20, 100, 150, 480, 2_000], random);
  return replaced(
    xml,
    element.start,
    element.end,
    open.repeat(times) + rawOf(xml, element) + close.repeat(times),
  );
}

function wrapSiblings(xml: string, random: Random) {
  const elements = listElements(xml);
  const first = pick(elements.slice(1), random);
  if (first === undefined) return null;
  const siblings = elements
    .filter((each) => each.parent === first.parent && each.start >= first.start)
    .slice(0, 6);
  const last = pick(siblings, random);
  const [open, close] = wrapping(random);
  return replaced(xml, first.start, last.end, open + xml.slice(first.start, last.end) + close);
}

/** Marks and ranges where they may stand and where they may not. */
function insertFragment(xml: string, random: Random) {
  const element = anyElement(xml, random);
  if (element === null) return null;
  const id = stamp(random);
  const fragment = pick(
    [
      `<w:pPr><w:rPr><w:del ${id}/></w:rPr></w:pPr>`,
      `<w:pPr><w:rPr><w:ins ${id}/><w:del ${id}/></w:rPr></w:pPr>`,
      `<w:pPr><w:rPr><w:moveFrom ${id}/></w:rPr></w:pPr>`,
      `<w:trPr><w:del ${id}/></w:trPr>`,
      `<w:trPr><w:ins ${id}/></w:trPr>`,
      `<w:tcPr><w:cellDel ${id}/></w:tcPr>`,
      `<w:tcPr><w:cellMerge ${id} w:vMerge="cont" w:vMergeOrig="rest"/></w:tcPr>`,
      `<w:moveFromRangeStart ${id} w:name="m"/>`,
      `<w:moveFromRangeEnd w:id="${random(20)}"/>`,
      `<w:moveToRangeStart ${id} w:name="m"/>`,
      `<w:moveToRangeEnd w:id="${random(20)}"/>`,
      `<w:bookmarkStart w:id="${random(20)}" w:name="b"/>`,
      `<w:bookmarkEnd w:id="${random(20)}"/>`,
      `<w:commentRangeStart w:id="${random(5)}"/>`,
      `<w:r><w:commentReference w:id="${random(5)}"/></w:r>`,
      `<w:r><w:footnoteReference w:id="${random(5) - 1}"/></w:r>`,
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
      "<w:r><w:instrText> REF x </w:instrText></w:r>",
      `<w:del ${id}><w:r><w:delText>gone</w:delText></w:r></w:del>`,
      `<w:del ${id}><w:r><w:t>gone</w:t></w:r></w:del>`,
      `<w:ins ${id}><w:p/></w:ins>`,
      "<w:p/>",
      "<w:tbl/>",
      "<w:tbl><w:tr/></w:tbl>",
      "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>",
      "<w:sdt/>",
      "<w:sectPr/>",
      "<w:pPr><w:sectPr/></w:pPr>",
      '<w:altChunk r:id="rId1"/>',
      "<w:r><w:t>plain</w:t></w:r>",
      "<w:t>stray</w:t>",
      "stray text",
    ],
    random,
  );
  const at = pick([element.start, element.openEnd, element.closeStart, element.end], random);
  return element.openEnd === element.end && at > element.start
    ? replaced(xml, element.end, element.end, fragment)
    : replaced(xml, at, at, fragment);
}

const values = [
  "",
  "0",
  "-1",
  "NaN",
  "Infinity",
  "1e309",
  "99999999999999999999",
  "2147483648",
  "-2147483649",
  "0x10",
  "1.5",
  " 1 ",
  "true",
  "off",
  "Größe",
  "__proto__",
  "constructor",
  "toString",
  "&#x202E;&#x200B;",
  "&#x1F468;&#x200D;&#x1F469;",
  "&amp;lt;&quot;&apos;",
  "&#13;&#10;&#9;",
  "$&amp;$1$$",
  "x".repeat(70_000),
];

const attribute = /\s[^\s=/>]+="([^"]*)"/g;

function changeValue(xml: string, random: Random) {
  const found = pick([...xml.matchAll(attribute)], random);
  if (found === undefined) return null;
  const end = found.index + found[0].length - 1;
  return replaced(xml, end - (found[1] as string).length, end, pick(values, random));
}

function exchangeValues(xml: string, random: Random) {
  const all = [...xml.matchAll(attribute)];
  const [found, other] = [pick(all, random), pick(all, random)];
  if (found === undefined || other === undefined) return null;
  const end = found.index + found[0].length - 1;
  return replaced(xml, end - (found[1] as string).length, end, other[1] as string);
}

function dropAttribute(xml: string, random: Random) {
  const found = pick([...xml.matchAll(attribute)], random);
  return found === undefined ? null : replaced(xml, found.index, found.index + found[0].length, "");
}

function sameIds(xml: string, random: Random) {
  const name = pick(
    ["w:id", "w14:paraId", "w:styleId", "w:numId", "w:abstractNumId", "r:id", "w:name", "Id"],
    random,
  );
  const value = pick(["1", "0", "00000001", ""], random);
  return xml.replaceAll(new RegExp(`(\\s${name}=")[^"]*`, "g"), (_, head) => head + value);
}

/** A style based on itself, or on one that is based on it. */
function cycle(xml: string, random: Random) {
  const ids = [...xml.matchAll(/w:styleId="([^"]*)"/g)].map((match) => match[1]);
  if (ids.length === 0) return null;
  return xml.replaceAll(
    /<w:(basedOn|link|next|numStyleLink|styleLink) w:val="[^"]*"\/>/g,
    (_, name) => `<w:${name} w:val="${pick(ids, random)}"/>`,
  );
}

const oddities = [
  "\u202E\u200B\u200D",
  "\u{1F468}\u200D\u{1F469}\u200D\u{1F467}",
  "e\u0301\u0323".repeat(40),
  "\uFDFA\uFFFD",
  "\u{10FFFF}",
  "\u00AD\u2028\u2029\u0085",
  "&lt;w:p/&gt;",
  "]]&gt;",
  "\r\n\t\r",
  "<![CDATA[<w:p>]]>",
  "<![CDATA[]]>",
  "<!-- <w:p> -->",
  "<?word <w:p> ?>",
  "word ".repeat(5_000),
  "x".repeat(100_000),
];

/** What XML cannot hold, and what it can hold but nobody expects. */
const anyOddity = (random: Random) =>
  pick(
    random(8) === 0 ? ["&#xD800;", "&#0;", "&#x110000;", "&undefined;", "]]>", "<", "\u0001"] : oddities,
    random,
  );

function oddText(xml: string, random: Random) {
  const texts = [...xml.matchAll(/<w:(?:t|delText|instrText)(?:\s[^>]*)?>([^<]*)</g)];
  const found = pick(texts, random);
  if (found === undefined) return null;
  const end = found.index + found[0].length - 1;
  return replaced(xml, end - random(1 + (found[1] as string).length), end, anyOddity(random));
}

function oddMarkup(xml: string, random: Random) {
  const element = anyElement(xml, random);
  if (element === null) return null;
  const at = pick([element.start, element.end], random);
  return replaced(xml, at, at, anyOddity(random));
}

function cutOff(xml: string, random: Random) {
  return xml.slice(0, random(xml.length));
}

function takeOut(xml: string, random: Random) {
  const start = random(xml.length);
  return replaced(xml, start, start + 1 + random(100), "");
}

function dropQuote(xml: string, random: Random) {
  const quote = pick([...xml.matchAll(/"/g)], random);
  return quote === undefined ? null : replaced(xml, quote.index, quote.index + 1, "");
}

function otherNamespace(xml: string, random: Random) {
  const found = pick([...xml.matchAll(/xmlns:\w+="([^"]*)"/g)], random);
  if (found === undefined) return null;
  const uri = pick(["", "urn:x", "http://purl.oclc.org/ooxml/wordprocessingml/main"], random);
  return replaced(xml, found.index, found.index + found[0].length, found[0].replace(found[1] as string, uri));
}

const place = "\u{F8FF}surrogate";

function loneSurrogate(xml: string, random: Random) {
  const at = random(xml.length);
  return replaced(xml, at, at, place);
}

/** U+D800 as three bytes, as some writers made it: no UTF-8. */
function surrogateBytes(xml: string): Uint8Array {
  const [before, behind] = xml.split(place) as [string, string];
  return joined(strToU8(before), new Uint8Array([0xed, 0xa0, 0x80]), strToU8(behind));
}

/** What leaves the XML well-formed as a rule, and so reaches deeper. */
const wellFormed: Mutation[] = [
  removeElement,
  emptyElement,
  unwrapElement,
  repeatElement,
  repeatManyTimes,
  moveElsewhere,
  moveElsewhere,
  swapNeighbours,
  renameElement,
  renameElement,
  wrapElement,
  wrapElement,
  wrapDeep,
  wrapSiblings,
  wrapSiblings,
  insertFragment,
  insertFragment,
  insertFragment,
  changeValue,
  changeValue,
  exchangeValues,
  dropAttribute,
  sameIds,
  cycle,
  oddText,
  oddMarkup,
];

const malformed: Mutation[] = [swapTags, cutOff, takeOut, dropQuote, otherNamespace, loneSurrogate];
