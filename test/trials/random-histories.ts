/**
 * Random histories for merging: a document whose lines each carry a word of their own, and two copies changed at random on the XML
 * itself, without the engine's editing. Every word that is put in is unique, and every change is noted with the lines it
 * touches, so that what must come out of a merge is known without asking the merge.
 */
import type { DocxDocument } from "../../shared/docx/index.ts";
import { applySplices, type Splice } from "../../shared/docx/xml/splice.ts";
import type { XmlElement } from "../../shared/docx/xml/xml-tree.ts";

export type Random = (n: number) => number;

/** What a side did. `lines` are the own words of the lines it touched. */
export interface NotedEdit {
  kind: string;
  lines: string[];
  /** Unique words put in, and words (own or unique) taken out. */
  added: string[];
  removed: string[];
  /** The line before which something was put in: a boundary, which joining it with the one before touches too. */
  beside: string[];
}

export interface History {
  base: DocxDocument;
  mine: DocxDocument;
  theirs: DocxDocument;
  edits: { mine: NotedEdit[]; theirs: NotedEdit[] };
}

/** Without bounds: a word may come to stand close beside another. */
const ownWord = /bq\d+k/g;
export const uniqueWord = /[bmtsp]q\d+k/g;
const filler = "led built shipped tuned grew wrote ran taught drew sold planned cut".split(" ");

export const pick = <T>(list: readonly T[], random: Random): T | undefined =>
  list.length === 0 ? undefined : list[random(list.length)];
const inBranch = (element: XmlElement) => element.ancestor("mc:AlternateContent") !== null;
const paragraphsOf = (root: XmlElement) => [...root.descendants("w:p")].filter((one) => !inBranch(one));
const isPlain = (text: XmlElement) => /\S/.test(text.inner) && !/[&<]/.test(text.inner);
export const textsOf = (paragraph: XmlElement) =>
  [...paragraph.descendants("w:t")].filter(
    (text) => isPlain(text) && nearest(text) === paragraph && !inRevision(text),
  );
const nearest = (text: XmlElement) => text.ancestor("w:p");
const inRevision = (text: XmlElement) =>
  ["w:ins", "w:del", "w:moveFrom", "w:moveTo"].some((tag) => text.ancestor(tag) !== null);
const inField = (paragraph: XmlElement) => /fldChar|fldSimple/.test(paragraph.raw);
export const ownWordsIn = (xml: string): string[] => xml.match(ownWord) ?? [];
export const uniqueWordsIn = (xml: string): string[] => xml.match(uniqueWord) ?? [];

/** The document with a word of its own at the end of each line that has text, or so many words of it. */
export function plantOwnWords(doc: DocxDocument, fewest = 1): DocxDocument {
  const { root, text } = doc.tree(doc.mainPart);
  const splices: Splice[] = [];
  paragraphsOf(root).forEach((paragraph, n) => {
    const last = textsOf(paragraph).at(-1);
    if (last === undefined || inField(paragraph)) return;
    if (
      paragraph.raw
        .replace(/<[^>]*>/g, "")
        .trim()
        .split(/\s+/).length < fewest
    )
      return;
    splices.push({ start: last.closeStart, end: last.closeStart, text: ` bq${n}k` });
  });
  return doc.withParts(new Map([[doc.mainPart, applySplices(text, splices)]]));
}

export interface Op {
  part: string;
  splices: Splice[];
  lines: string[];
  added?: string[];
  removed?: string[];
  beside?: string[];
}

type Make = (doc: DocxDocument, random: Random, word: () => string) => Op | null;

export const edit = (element: XmlElement, splices: Splice[], more: Partial<Op> = {}): Op => ({
  part: element.tree.part,
  splices,
  lines: ownWordsIn(element.raw),
  ...more,
});
export const cut = ({ start, end }: XmlElement): Splice => ({ start, end, text: "" });
export const put = (at: number, text: string): Splice => ({ start: at, end: at, text });

/** Lines that can be taken away without breaking what holds them. */
export function canGo(paragraph: XmlElement): boolean {
  const siblings = paragraph.parent?.children.filter(({ tag }) => tag === "w:p") ?? [];
  return (
    /^w:(?:body|tc)$/.test(paragraph.parent?.tag ?? "") &&
    siblings.at(-1) !== paragraph &&
    ownWordsIn(paragraph.raw).length > 0 &&
    !/sectPr|fldChar|bookmark|comment|drawing|pict|object|Reference|<w:(?:ins|del|move)/.test(paragraph.raw)
  );
}

export const lines = (doc: DocxDocument) => paragraphsOf(doc.tree(doc.mainPart).root);
export const editable = (doc: DocxDocument) =>
  lines(doc).filter((one) => ownWordsIn(one.raw).length > 0 && !inField(one) && textsOf(one).length > 0);
export const sentence = (random: Random, word: () => string) => {
  const unique = [word(), word()];
  const words = Array.from({ length: 3 + random(4) }, () => filler[random(filler.length)]);
  return { text: [words[0], unique[0], ...words.slice(1), unique[1]].join(" "), unique };
};

const ops: Record<string, Make> = {
  insertWord(doc, random, word) {
    const text = pick(editable(doc).flatMap(textsOf), random);
    if (text === undefined) return null;
    const gaps = [...text.inner.matchAll(/ /g)].map((match) => match.index);
    const unique = word();
    const at = text.openEnd + (pick(gaps, random) ?? 0);
    const line = nearest(text) as XmlElement;
    return edit(line, [put(at, gaps.length > 0 ? ` ${unique}` : `${unique} `)], { added: [unique] });
  },
  replaceWord(doc, random, word) {
    const text = pick(editable(doc).flatMap(textsOf), random);
    const found = pick([...(text?.inner ?? "").matchAll(/[A-Za-z]\w*/g)], random);
    if (text === undefined || found === undefined || found[0].length === 0) return null;
    if (/^[bmtsp]q\d+k$/.test(found[0])) return null;
    const unique = word();
    const start = text.openEnd + found.index;
    const before = text.tree.text.slice(0, start);
    const line = nearest(text) as XmlElement;
    if (/\w$/.test(before.replace(/<[^>]*>$/, ""))) return null;
    return edit(line, [{ start, end: start + found[0].length, text: unique }], { added: [unique] });
  },
  deleteWord(doc, random) {
    const text = pick(editable(doc).flatMap(textsOf), random);
    const found = pick([...(text?.inner ?? "").matchAll(/(?<= )\w+ /g)], random);
    if (text === undefined || found === undefined || /^[bmtsp]q\d+k/.test(found[0])) return null;
    const start = text.openEnd + found.index;
    return edit(nearest(text) as XmlElement, [{ start, end: start + found[0].length, text: "" }]);
  },
  insertLine(doc, random, word) {
    const next = pick(editable(doc), random);
    if (next === undefined) return null;
    const properties = (next.child("w:pPr")?.raw ?? "").replace(/<w:sectPr[\s\S]*<\/w:sectPr>/, "");
    const { text, unique } = sentence(random, word);
    const line = `<w:p>${properties.replace(/<w:(?:ins|del)\s[^>]*\/>/g, "")}<w:r><w:t>${text}</w:t></w:r></w:p>`;
    return edit(next, [put(next.start, line)], { lines: [], added: unique, beside: ownWordsIn(next.raw) });
  },
  insertEmptyLine(doc, random) {
    const next = pick(editable(doc), random);
    return next === undefined
      ? null
      : edit(next, [put(next.start, "<w:p/>")], { lines: [], beside: ownWordsIn(next.raw) });
  },
  deleteLine(doc, random) {
    const line = pick(lines(doc).filter(canGo), random);
    return line === undefined ? null : edit(line, [cut(line)], { removed: uniqueWordsIn(line.raw) });
  },
  moveLine(doc, random) {
    const line = pick(
      lines(doc).filter((one) => canGo(one) && (one.raw.match(/\w+(?=[ <])/g)?.length ?? 0) > 6),
      random,
    );
    const target = pick(
      lines(doc).filter((one) => one.parent === line?.parent && one !== line),
      random,
    );
    if (line === undefined || target === undefined || target.start === line.end) return null;
    const beside = ownWordsIn(target.raw);
    return edit(line, [cut(line), put(target.start, line.raw)], { beside });
  },
  splitLine(doc, random) {
    const line = pick(
      editable(doc).filter(
        (one) =>
          canGo(one) && textsOf(one).some(({ parent, inner }) => parent?.parent === one && / \w/.test(inner)),
      ),
      random,
    );
    if (line === undefined) return null;
    const text = pick(
      textsOf(line).filter(({ parent, inner }) => parent?.parent === line && / \w/.test(inner)),
      random,
    ) as XmlElement;
    const run = text.parent as XmlElement;
    const at = text.openEnd + (pick([...text.inner.matchAll(/ \w/g)], random)?.index ?? 0);
    const middle = `</w:t></w:r></w:p><w:p>${line.child("w:pPr")?.raw ?? ""}<w:r>${run.child("w:rPr")?.raw ?? ""}<w:t xml:space="preserve">`;
    return edit(line, [{ start: at, end: at + 1, text: middle }]);
  },
  joinLines(doc, random) {
    const line = pick(
      lines(doc).filter((one) => {
        const next = one.parent?.children[one.parent.children.indexOf(one) + 1];
        return (
          canGo(one) &&
          next?.tag === "w:p" &&
          (canGo(next) || (ownWordsIn(next.raw).length > 0 && !/sectPr/.test(next.raw)))
        );
      }),
      random,
    );
    const next = line?.parent?.children[line.parent.children.indexOf(line) + 1];
    if (line === undefined || next === undefined) return null;
    const from = next.child("w:pPr")?.end ?? next.openEnd;
    const text = '<w:r><w:t xml:space="preserve"> </w:t></w:r>';
    return {
      ...edit(line, [{ start: line.closeStart, end: from, text }]),
      lines: [...ownWordsIn(line.raw), ...ownWordsIn(next.raw)],
    };
  },
  formatRuns(doc, random) {
    const line = pick(editable(doc), random);
    if (line === undefined) return null;
    const property = pick(
      ["<w:b/>", "<w:i/>", '<w:color w:val="AA0000"/>', '<w:sz w:val="31"/>'],
      random,
    ) as string;
    const tag = `w:${/w:(\w+)/.exec(property)?.[1]}`;
    const splices = textsOf(line).flatMap(({ parent }) => {
      const run = parent as XmlElement;
      const own = run.child("w:rPr");
      if (own === null) return [put(run.openEnd, `<w:rPr>${property}</w:rPr>`)];
      if (own.child(tag) !== null || own.selfClosing) return [];
      const order = [
        "w:rStyle",
        "w:rFonts",
        "w:b",
        "w:bCs",
        "w:i",
        "w:iCs",
        "w:caps",
        "w:smallCaps",
        "w:strike",
        "w:color",
        "w:spacing",
        "w:w",
        "w:kern",
        "w:position",
        "w:sz",
      ];
      const next = own.children.find((child) => !order.slice(0, order.indexOf(tag)).includes(child.tag));
      return [put(next?.start ?? own.closeStart, property)];
    });
    const unique = [...new Map(splices.map((splice) => [splice.start, splice])).values()];
    return unique.length === 0 ? null : edit(line, unique);
  },
  alignLine(doc, random) {
    const line = pick(
      editable(doc).filter((one) => one.child("w:pPr")?.child("w:jc") == null),
      random,
    );
    if (line === undefined) return null;
    const own = line.child("w:pPr");
    if (own === null) return edit(line, [put(line.openEnd, '<w:pPr><w:jc w:val="right"/></w:pPr>')]);
    if (own.selfClosing) return null;
    const later = own.children.find(({ tag }) =>
      /^w:(?:textDirection|textAlignment|outlineLvl|divId|cnfStyle|rPr|sectPr|pPrChange)$/.test(tag),
    );
    return edit(line, [put(later?.start ?? own.closeStart, '<w:jc w:val="right"/>')]);
  },
  listLevel(doc, random) {
    const level = pick(
      editable(doc).flatMap((one) => one.find("w:pPr", "w:numPr", "w:ilvl") ?? []),
      random,
    );
    const value = level?.attributes().find(({ tag }) => tag === "w:val");
    if (level === undefined || value === undefined) return null;
    const line = level.ancestor("w:p") as XmlElement;
    const now = String((Number(value.value) + 1) % 3);
    return edit(line, [{ start: value.valueStart, end: value.valueEnd, text: now }]);
  },
  insertRow(doc, random, word) {
    const row = pick(plainRows(doc), random);
    if (row === undefined) return null;
    const added: string[] = [];
    const cells = row.children
      .filter(({ tag }) => tag === "w:tc")
      .map((cell) => {
        const { text, unique } = sentence(random, word);
        added.push(...unique);
        return `<w:tc>${cell.child("w:tcPr")?.raw ?? ""}<w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
      });
    return edit(row, [put(row.end, `<w:tr>${cells.join("")}</w:tr>`)], { lines: [], added });
  },
  deleteRow(doc, random) {
    const row = pick(
      plainRows(doc).filter(
        (one) =>
          (one.parent?.children.filter(({ tag }) => tag === "w:tr").length ?? 0) > 1 &&
          ownWordsIn(one.raw).length > 0 &&
          !/bookmark|comment|fldChar|Reference/.test(one.raw),
      ),
      random,
    );
    return row === undefined ? null : edit(row, [cut(row)], { removed: uniqueWordsIn(row.raw) });
  },
  otherStory(doc, random, word) {
    const parts = doc.partNames.filter((part) =>
      /\/(?:header|footer|footnotes|endnotes)\d*\.xml$/.test(part),
    );
    const linked = new Set(doc.relationships(doc.mainPart).map(({ target }) => target));
    const texts = parts
      .filter((part) => linked.has(part) && isNamed(doc, part))
      .flatMap((part) =>
        paragraphsOf(doc.tree(part).root)
          .filter((one) => !inField(one))
          .flatMap(textsOf),
      );
    const text = pick(texts, random);
    if (text === undefined) return null;
    const unique = word();
    const line = nearest(text) as XmlElement;
    const name = `${line.tree.part} ${line.tree.root.children.length} ${[...line.tree.root.descendants("w:p")].indexOf(line)}`;
    return edit(line, [put(text.openEnd, `${unique} `)], { added: [unique], lines: [name] });
  },
  boxWord(doc, random, word) {
    const choices = [...doc.tree(doc.mainPart).root.descendants("mc:AlternateContent")];
    const unique = word();
    const candidates = choices.flatMap((choice) => {
      const [own, other] = [choice.child("mc:Choice"), choice.child("mc:Fallback")].map((branch) =>
        branch === null
          ? []
          : [...branch.descendants("w:t")].filter(
              (text) => isPlain(text) && text.ancestor("w:txbxContent") !== null,
            ),
      );
      if (own === undefined || other === undefined || own.length !== other.length) return [];
      return own.flatMap((text, n) => (text.inner === other[n]?.inner ? [[text, other[n]] as const] : []));
    });
    const pair = pick(candidates, random);
    if (pair === undefined) return null;
    const line = nearest(pair[0]) as XmlElement;
    return edit(
      line,
      pair.map((text) => put(text.openEnd, `${unique} `)),
      {
        added: [unique],
        lines: [`box ${choices.indexOf(pair[0].ancestor("mc:AlternateContent") as XmlElement)}`],
      },
    );
  },
};

/** Headers count where a section names them. */
function isNamed(doc: DocxDocument, part: string): boolean {
  if (!/header|footer/.test(part)) return true;
  const id = doc.relationships(doc.mainPart).find(({ target }) => target === part)?.id;
  return id !== undefined && doc.text(doc.mainPart).includes(`"${id}"`);
}

export const plainRows = (doc: DocxDocument) =>
  [...doc.tree(doc.mainPart).root.descendants("w:tr")].filter(
    (row) =>
      !inBranch(row) &&
      row.parent?.tag === "w:tbl" &&
      row.ancestor("w:tc") === null &&
      !/vMerge|drawing|pict|object|<w:sdt|<w:(?:ins|del|move)/.test(row.raw),
  );

const kinds = Object.keys(ops);
const wordEdits = ["insertWord", "replaceWord", "insertWord", "replaceWord", "deleteWord", "insertLine"];

export function change(
  doc: DocxDocument,
  random: Random,
  word: () => string,
): { doc: DocxDocument; noted: NotedEdit } | null {
  const kind = (random(3) === 0 ? pick(wordEdits, random) : pick(kinds, random)) as string;
  const op = (ops[kind] as Make)(doc, random, word);
  return op === null ? null : applyOp(doc, kind, op);
}

export function applyOp(doc: DocxDocument, kind: string, op: Op): { doc: DocxDocument; noted: NotedEdit } {
  const { part, splices, lines: touched, added = [], removed = [], beside = [] } = op;
  return {
    doc: doc.withParts(new Map([[part, applySplices(doc.text(part), splices)]])),
    noted: { kind, lines: touched, added, removed, beside },
  };
}

/** Two copies with one to five edits each, sometimes with some in common. */
export function makeHistory(base: DocxDocument, random: Random): History {
  const edits = { mine: [] as NotedEdit[], theirs: [] as NotedEdit[] };
  let count = 0;
  const words = (sign: string) => () => `${sign}q${count++}k`;
  let shared = base;
  if (random(4) === 0) {
    for (let n = 1 + random(2); n > 0; n--) {
      const changed = change(shared, random, words("s"));
      if (changed === null) continue;
      shared = changed.doc;
      edits.mine.push(changed.noted);
      edits.theirs.push(changed.noted);
    }
  }
  const side = (sign: "m" | "t", noted: NotedEdit[]) => {
    let doc = shared;
    for (let n = 1 + random(5); n > 0; n--) {
      const changed = change(doc, random, words(sign));
      if (changed === null) continue;
      doc = changed.doc;
      noted.push(changed.noted);
    }
    return doc;
  };
  const mine = side("m", edits.mine);
  return { base, mine, theirs: side("t", edits.theirs), edits };
}

/** One word put into a line that nobody touched; null where there is none. */
export function editFarLine(
  doc: DocxDocument,
  touched: ReadonlySet<string>,
  random: Random,
): { doc: DocxDocument; line: string } | null {
  const all = editable(doc);
  const near = new Set(
    all.flatMap((line, n) =>
      ownWordsIn(line.raw).some((word) => touched.has(word))
        ? [all[n - 2], all[n - 1], line, all[n + 1], all[n + 2]]
        : [],
    ),
  );
  const line = pick(
    all.filter((one) => !near.has(one) && !/[mts]q\d+k/.test(one.raw) && one.ancestor("w:tbl") === null),
    random,
  );
  const text = line === undefined ? undefined : textsOf(line)[0];
  if (line === undefined || text === undefined) return null;
  const far = applySplices(doc.text(doc.mainPart), [put(text.openEnd, "far9away ")]);
  return { doc: doc.withParts(new Map([[doc.mainPart, far]])), line: ownWordsIn(line.raw)[0] as string };
}

/** What other programs do at each saving: runs split anew, spelling marks, new or dropped ids. Nobody reads a difference. */
export function makeNoise(doc: DocxDocument, random: Random): DocxDocument {
  const { root, text } = doc.tree(doc.mainPart);
  const splices: Splice[] = [];
  for (const run of root.descendants("w:r")) {
    const [only, more] = run.children.filter(({ tag }) => tag !== "w:rPr");
    if (only?.tag !== "w:t" || more !== undefined || !isPlain(only) || random(3) > 0) continue;
    const { inner } = only;
    const at = 1 + random(Math.max(1, inner.length - 1));
    // Not within a character of two code units.
    if (at >= inner.length || /[\udc00-\udfff]/.test(inner[at] as string)) continue;
    const open = run.tree.text.slice(run.start, run.openEnd);
    const halves = [inner.slice(0, at), inner.slice(at)].map(
      (half) => `${open}${run.child("w:rPr")?.raw ?? ""}<w:t xml:space="preserve">${half}</w:t></w:r>`,
    );
    const between = random(2) === 0 ? '<w:proofErr w:type="spellStart"/>' : "";
    // Blanks at the ends of a text that does not say to keep them are not read.
    if (!/preserve/.test(only.tree.text.slice(only.start, only.openEnd)) && inner.trim() !== inner) continue;
    splices.push({ start: run.start, end: run.end, text: halves.join(between) });
  }
  let noisy = applySplices(text, splices);
  if (random(2) === 0) noisy = noisy.replace(/ w:rsid\w*="[^"]*"/g, "");
  const drop = random(2) === 0;
  if (root.scope.uris.has("w14"))
    noisy = noisy.replace(/ w14:(paraId|textId)="[^"]*"/g, (_, name: string) =>
      drop ? "" : ` w14:${name}="${(0x10000000 + random(0x5fffffff)).toString(16).toUpperCase()}"`,
    );
  return doc.withParts(new Map([[doc.mainPart, noisy]]));
}
