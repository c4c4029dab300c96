import type { XmlElement } from "../xml/xml-tree.ts";
import type { MergeKeys } from "./merge-keys.ts";

/**
 * Formatting merges property by property: what one side changed follows that side, whatever the other did to others.
 *
 *     base   <w:b/> <w:spacing before="120" after="60"/>
 *     mine   <w:b/> <w:i/> <w:spacing before="240" after="60"/>
 *     theirs <w:spacing before="120" after="0"/>
 *     merged <w:i/> <w:spacing before="240" after="0"/>
 */

/** One version of something, with what tells equal content in its document; `element` null where it has none. */
export interface Version {
  element: XmlElement | null;
  keys: MergeKeys;
}

/** Independent values in one element's attributes; elsewhere attributes mean something together only. */
const byAttribute = new Set(["w:spacing", "w:ind", "w:rFonts", "w:pgMar"]);
/** Properties that are made of properties. */
const nested = new Set([
  "w:rPr",
  "w:pPr",
  "w:sectPr",
  "w:tblPr",
  "w:trPr",
  "w:tcPr",
  "w:numPr",
  "w:pBdr",
  "w:tblBorders",
  "w:tcBorders",
  "w:tblCellMar",
  "w:tcMar",
  "w:pgBorders",
  "w:rPrDefault",
  "w:pPrDefault",
  "w:docDefaults",
  "w:lvl",
  "w:style",
  "w:tblStylePr",
  "w:compat",
  "w:abstractNum",
  "w:num",
]);
/** What programs note down beside; never a reason for a conflict. */
const beside =
  /^w:(?:lang|noProof|cnfStyle|tcW|rsids?|\w+PrChange|id|nsid|tmpl|uiPriority|semiHidden|unhideWhenUsed|qFormat|locked|zoom|view|proofState)$/;

/** Children of properties in the order of the schema (ECMA-376 part 1, annex A); others stand where a side has them. */
const schemaOrder: Record<string, string> = {
  "w:rPr":
    "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath",
  "w:pPr":
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
  "w:tblPr":
    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange",
  "w:tcPr":
    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers cellIns cellDel cellMerge tcPrChange",
  "w:sectPr":
    "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange",
  "w:style":
    "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
  "w:numPr": "ilvl numId numberingChange ins",
};
const ranks = new Map(
  Object.entries(schemaOrder).map(([tag, names]) => [
    tag,
    new Map(names.split(" ").map((name, n) => [`w:${name}`, n])),
  ]),
);

/** The merged element as it is to be written; null where both sides changed one property differently. */
export function mergeProperties(base: Version, mine: Version, theirs: Version): string | null {
  const own = base.element;
  const [left, right] = [mine.element, theirs.element];
  const key = base.keys.ofProperties(own);
  const [leftKey, rightKey] = [mine.keys.ofProperties(left), theirs.keys.ofProperties(right)];
  if (leftKey === key && rightKey === key) return own?.raw ?? "";
  if (rightKey === key || leftKey === rightKey) return left?.raw ?? "";
  if (leftKey === key) return right?.raw ?? "";
  const holder = own ?? left ?? right;
  if (holder === null) return "";
  const written = mergeChildren(holder.tag, base, mine, theirs);
  if (written === null) return null;
  if (written === "") return "";
  return `<${holder.name}>${written}</${holder.name}>`;
}

function identityOf(child: XmlElement): string {
  const type = child.attr("w:type");
  if (/^w:(?:header|footer)Reference$/.test(child.tag)) return `${child.tag} ${type ?? "default"}`;
  if (child.tag === "w:lvl" || child.tag === "w:lvlOverride") return `${child.tag} ${child.attr("w:ilvl")}`;
  if (child.tag === "w:tblStylePr") return `${child.tag} ${type}`;
  if (child.tag === "w:compatSetting") return `${child.tag} ${child.attr("w:name")}`;
  return child.tag;
}

function mergeChildren(tag: string, base: Version, mine: Version, theirs: Version): string | null {
  const list = ({ element }: Version) =>
    new Map((element?.children ?? []).map((child) => [identityOf(child), child]));
  const [own, left, right] = [list(base), list(mine), list(theirs)];
  const order = ranks.get(tag);
  const merged: { rank: number; written: string }[] = [];
  let last = -1;
  for (const name of [...new Set([...own.keys(), ...left.keys(), ...right.keys()])]) {
    const of = (version: Version, children: Map<string, XmlElement>): Version => ({
      element: children.get(name) ?? null,
      keys: version.keys,
    });
    const written = mergeProperty(of(base, own), of(mine, left), of(theirs, right));
    if (written === null) return null;
    const rank = order?.get(name.split(" ")[0] as string) ?? (own.has(name) ? last : 1_000);
    last = rank;
    merged.push({ rank, written });
  }
  if (order !== undefined) merged.sort((one, other) => one.rank - other.rank);
  return merged.map(({ written }) => written).join("");
}

/** One element with its own opening tag; null where both sides changed something of it differently. */
export function mergeProperty(base: Version, mine: Version, theirs: Version): string | null {
  const key = ({ element, keys }: Version) => (element === null ? null : keys.ofElement(element));
  const [own, left, right] = [key(base), key(mine), key(theirs)];
  if (left === own && right === own) return base.element?.raw ?? "";
  if (right === own || left === right) return mine.element?.raw ?? "";
  if (left === own) return theirs.element?.raw ?? "";
  const holder = base.element ?? mine.element ?? theirs.element;
  if (holder === null) return "";
  if (beside.test(holder.tag)) return holder.raw;
  if (/^w:(?:header|footer)Reference$/.test(holder.tag)) return mergeReference(base, mine, theirs);
  if (byAttribute.has(holder.tag)) return mergeAttributes(holder, base, mine, theirs);
  if (!nested.has(holder.tag)) return null;
  const written = mergeChildren(holder.tag, base, mine, theirs);
  if (written === null) return null;
  const open = holder.tree.text.slice(holder.start, holder.openEnd).replace(/(?<!\s)\s*\/>$/, ">");
  return `${open}${written}</${holder.name}>`;
}

/** The header both sides changed is one part; its text is merged on its own. */
function mergeReference(base: Version, mine: Version, theirs: Version): string | null {
  const [own, left, right] = [base, mine, theirs].map(({ element }) => element?.attr("r:id") ?? null);
  return own != null && own === left && own === right ? (base.element?.raw ?? null) : null;
}

function mergeAttributes(holder: XmlElement, base: Version, mine: Version, theirs: Version): string | null {
  const read = ({ element }: Version) =>
    new Map((element?.attributes() ?? []).map(({ tag, value, start, end }) => [tag, { value, start, end }]));
  const [own, left, right] = [read(base), read(mine), read(theirs)];
  let written = "";
  for (const name of new Set([...own.keys(), ...left.keys(), ...right.keys()])) {
    const [was, one, other] = [own.get(name), left.get(name), right.get(name)];
    const winner = other?.value === was?.value || one?.value === other?.value ? mine : theirs;
    if (winner === theirs && one?.value !== was?.value) return null;
    const found = winner === mine ? one : other;
    if (found !== undefined)
      written += ` ${(winner.element as XmlElement).tree.text.slice(found.start, found.end)}`;
  }
  return written === "" ? "" : `<${holder.name}${written}/>`;
}
