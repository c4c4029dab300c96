/** Edits of words, runs and whole paragraphs. Each returns false where the document has no place for it. */
import {
  ancestor,
  below,
  children,
  type EditedDocument,
  elementsOf,
  insertAfter,
  nextElement,
  parentName,
  remove,
} from "./edited-document.ts";

/** Paragraphs of the body outside text boxes, or of another part's root. */
export function paragraphsOf(doc: EditedDocument, holder: Element = doc.body()): Element[] {
  return below(holder, "p").filter((p) => isWords(doc, p) && ancestor(p, "txbxContent") === null);
}

function isWords(doc: EditedDocument, element: Element): boolean {
  return element.namespaceURI === doc.main().documentElement.namespaceURI;
}

const plainText = (p: Element) =>
  textsIn(p)
    .map((t) => t.textContent ?? "")
    .join("");

export function textsIn(paragraph: Element): Element[] {
  return below(paragraph, "t").filter(
    (t) => parentName(t) === "r" && ancestor(t, "p") === paragraph && (t.textContent ?? "") !== "",
  );
}

function setText(element: Element, text: string): void {
  while (element.firstChild) element.removeChild(element.firstChild);
  element.appendChild(element.ownerDocument.createTextNode(text));
  element.setAttribute("xml:space", "preserve");
}

/** Replaces, inserts or deletes some words in one text element of the holder. */
export function editWords(doc: EditedDocument, holder: Element = doc.body()): boolean {
  const { random } = doc;
  const paragraphs = paragraphsOf(doc, holder).filter((p) => textsIn(p).length > 0);
  const paragraph = random.pick(paragraphs);
  return paragraph !== undefined && editWordsIn(doc, paragraph);
}

export function editWordsIn(doc: EditedDocument, paragraph: Element): boolean {
  const { random } = doc;
  const element = random.pick(textsIn(paragraph));
  if (element === undefined) return false;
  const words = (element.textContent ?? "").split(/(\s+)/);
  const at = random.below(Math.ceil(words.length / 2)) * 2;
  const kind = random.below(6);
  if (kind <= 1) words[at] = random.words(1, 2);
  else if (kind === 2) words.splice(at, 0, random.words(1, 3), " ");
  else if (kind === 3) words.splice(at, 2 * (1 + random.below(3)));
  else if (kind === 4) words[at] = `${words[at] ?? ""}${random.pick([".", ",", "s", ";", "-", "’s"])}`;
  else words[at] = (words[at] ?? "").slice(0, -1);
  setText(element, words.join(""));
  return true;
}

/** Puts a tab, a break, a hyphen or a symbol into a paragraph, or takes one away. */
export function editCharacter(doc: EditedDocument): boolean {
  const { random } = doc;
  const paragraph = random.pick(paragraphsOf(doc).filter((p) => textsIn(p).length > 0));
  if (paragraph === undefined) return false;
  const special = ["tab", "br", "noBreakHyphen", "softHyphen", "sym"];
  const there = special.flatMap((name) => below(paragraph, name)).filter((one) => parentName(one) === "r");
  if (there.length > 0 && random.chance(0.4)) {
    remove(random.pick(there) as Element);
    return true;
  }
  const words = random.pick(textsIn(paragraph)) as Element;
  const made = doc.make(words, random.pick(special) as string);
  if (made.localName === "sym") {
    doc.set(made, "font", "Wingdings");
    doc.set(made, "char", "F0FC");
  }
  if (made.localName === "br" && random.chance(0.3)) doc.set(made, "type", "page");
  insertAfter(made, words);
  return true;
}

/** Cuts a run in two at a place in its text; the second run, or null where there is nothing to cut. */
export function cutRun(doc: EditedDocument, element: Element, at: number): Element | null {
  const run = element.parentNode as Element;
  const text = element.textContent ?? "";
  if (at <= 0 || at >= text.length || run.localName !== "r") return null;
  const second = doc.make(run, "r");
  const properties = children(run, "rPr")[0];
  if (properties !== undefined) second.appendChild(properties.cloneNode(true));
  const rest = doc.make(run, "t", text.slice(at));
  rest.setAttribute("xml:space", "preserve");
  for (let next = element.nextSibling; next !== null; ) {
    const following = next.nextSibling;
    second.appendChild(next);
    next = following;
  }
  const properties2 = children(second, "rPr")[0];
  second.insertBefore(rest, properties2 === undefined ? second.firstChild : properties2.nextSibling);
  setText(element, text.slice(0, at));
  insertAfter(second, run);
  return second;
}

const runOrder =
  "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath".split(
    " ",
  );

/** Sets or takes away one property of a run, of a whole one or of a part of it. */
export function editFormatting(doc: EditedDocument, holder: Element = doc.body()): boolean {
  const { random } = doc;
  const paragraph = random.pick(paragraphsOf(doc, holder).filter((p) => textsIn(p).length > 0));
  const element = paragraph === undefined ? undefined : random.pick(textsIn(paragraph));
  if (element === undefined) return false;
  let run = element.parentNode as Element;
  if (random.chance(0.5)) {
    const length = (element.textContent ?? "").length;
    run = cutRun(doc, element, 1 + random.below(length)) ?? run;
  }
  const properties = doc.ensureFirst(run, "rPr");
  const [name, values] = random.pick([
    ["b", [null]],
    ["i", [null, "0"]],
    ["u", ["single", "double"]],
    ["sz", ["20", "28", "36"]],
    ["color", ["C00000", "1F4E79"]],
    ["highlight", ["yellow"]],
    ["strike", [null]],
    ["vertAlign", ["superscript"]],
  ] as [string, (string | null)[]][]) as [string, (string | null)[]];
  const there = children(properties, name)[0];
  if (there !== undefined) remove(there);
  else {
    const made = doc.ensure(properties, name, runOrder.slice(runOrder.indexOf(name) + 1));
    const value = random.pick(values);
    if (value) doc.set(made, "val", value);
  }
  return true;
}

/** Runs cut, proofing marks and language: nothing that a reader sees. */
export function editNoise(doc: EditedDocument): boolean {
  const { random } = doc;
  const paragraph = random.pick(paragraphsOf(doc).filter((p) => textsIn(p).length > 0));
  const element = paragraph === undefined ? undefined : random.pick(textsIn(paragraph));
  if (paragraph === undefined || element === undefined) return false;
  const second = cutRun(doc, element, 1 + random.below((element.textContent ?? "").length));
  if (second !== null && second.parentNode === paragraph) {
    doc.set(second, "rsidR", "00AB12CD");
    const start = doc.set(doc.make(second, "proofErr"), "type", "spellStart");
    paragraph.insertBefore(start, second);
    insertAfter(doc.set(doc.make(second, "proofErr"), "type", "spellEnd"), second);
  }
  return true;
}

/** A paragraph that may be taken away or moved: the schema does not need it where it is. */
function isFree(paragraph: Element): boolean {
  const holder = paragraph.parentNode as Element;
  const ownsSection = children(paragraph, "pPr").some((pPr) => children(pPr, "sectPr").length > 0);
  const next = nextElement(paragraph);
  const isLast = next === null || next.localName === "sectPr";
  const hasNote = ["footnoteReference", "endnoteReference", "commentReference", "fldChar"].some(
    (name) => below(paragraph, name).length > 0,
  );
  return !ownsSection && !isLast && !hasNote && ["body", "tc"].includes(holder.localName ?? "");
}

export function insertParagraph(doc: EditedDocument, holder: Element = doc.body()): boolean {
  const { random } = doc;
  const neighbour = random.pick(paragraphsOf(doc, holder));
  if (neighbour === undefined) return false;
  const count = random.chance(0.2) ? 2 + random.below(4) : 1;
  for (let n = 0; n < count; n++) {
    const made = doc.make(neighbour, "p");
    const properties = children(neighbour, "pPr")[0];
    if (properties !== undefined && random.chance(0.8)) {
      const copy = properties.cloneNode(true) as Element;
      for (const section of children(copy, "sectPr")) remove(section);
      made.appendChild(copy);
    }
    const run = below(neighbour, "r")[0] ?? null;
    if (!random.chance(0.1)) made.appendChild(doc.run(neighbour, random.words(1, 12), run));
    if (random.chance(0.2)) {
      const bold = doc.run(neighbour, ` ${random.words(1, 3)}`);
      bold.insertBefore(doc.make(neighbour, "rPr", doc.make(neighbour, "b")), bold.firstChild);
      made.appendChild(bold);
    }
    if (random.chance(0.3)) neighbour.parentNode?.insertBefore(made, neighbour);
    else if (children(neighbour, "pPr").every((pPr) => children(pPr, "sectPr").length === 0))
      insertAfter(made, neighbour);
    else neighbour.parentNode?.insertBefore(made, neighbour);
  }
  return true;
}

export function deleteParagraph(doc: EditedDocument): boolean {
  const { random } = doc;
  const paragraph = random.pick(paragraphsOf(doc).filter(isFree));
  if (paragraph === undefined) return false;
  let next = nextElement(paragraph);
  remove(paragraph);
  for (let more = random.chance(0.2) ? random.below(5) : 0; more > 0; more--) {
    if (next === null || next.localName !== "p" || !isFree(next)) break;
    const following = nextElement(next);
    remove(next);
    next = following;
  }
  return true;
}

export function moveParagraph(doc: EditedDocument): boolean {
  const { random } = doc;
  const paragraph = random.pick(paragraphsOf(doc).filter((p) => isFree(p) && plainText(p).length > 10));
  if (paragraph === undefined) return false;
  const places = paragraphsOf(doc).filter(
    (p) => p !== paragraph && (p.parentNode === paragraph.parentNode || random.chance(0.05)),
  );
  const place = random.pick(places);
  if (place === undefined) return false;
  remove(paragraph);
  place.parentNode?.insertBefore(paragraph, place);
  if (random.chance(0.3)) editWordsIn(doc, paragraph);
  return true;
}

export function splitParagraph(doc: EditedDocument): boolean {
  const { random } = doc;
  const paragraph = random.pick(paragraphsOf(doc).filter((p) => plainText(p).length > 3));
  const element =
    paragraph === undefined
      ? undefined
      : random.pick(textsIn(paragraph).filter((t) => t.parentNode?.parentNode === paragraph));
  if (paragraph === undefined || element === undefined) return false;
  const second = cutRun(doc, element, 1 + random.below((element.textContent ?? "").length - 1));
  if (second === null) return false;
  const made = doc.make(paragraph, "p");
  const properties = children(paragraph, "pPr")[0];
  if (properties !== undefined) {
    const copy = properties.cloneNode(true) as Element;
    made.appendChild(copy);
    for (const section of children(properties, "sectPr")) remove(section);
  }
  for (let next: Node | null = second; next !== null; ) {
    const following: Node | null = next.nextSibling;
    made.appendChild(next);
    next = following;
  }
  insertAfter(made, paragraph);
  return true;
}

export function joinParagraphs(doc: EditedDocument): boolean {
  const { random } = doc;
  const pairs = paragraphsOf(doc).filter((p) => {
    const next = nextElement(p);
    return (
      next?.localName === "p" &&
      children(p, "pPr").every((pPr) => children(pPr, "sectPr").length === 0) &&
      below(p, "drawing").length === 0
    );
  });
  const first = random.pick(pairs);
  if (first === undefined) return false;
  const second = nextElement(first) as Element;
  const keepsFirst = random.chance(0.5);
  const own = children(first, "pPr")[0];
  const other = children(second, "pPr")[0];
  const section = other && children(other, "sectPr")[0];
  for (const child of elementsOf(first)
    .filter(({ localName }) => localName !== "pPr")
    .reverse())
    second.insertBefore(child, other === undefined ? second.firstChild : other.nextSibling);
  if (keepsFirst && section === undefined) {
    if (other !== undefined) remove(other);
    if (own !== undefined) second.insertBefore(own, second.firstChild);
  }
  remove(first);
  return true;
}
