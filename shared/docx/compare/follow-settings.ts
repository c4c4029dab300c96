import type { PackageChange } from "../package/change-package.ts";
import type { DocxDocument } from "../package/document.ts";
import type { Splice } from "../xml/splice.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import type { ContentCarrier } from "./content-carrier.ts";

/** In the order the schema wants (ECMA-376 part 1, 17.15.1.78); a name for those that a reader sees, null for the others. */
const settings: readonly (readonly [string, string | null])[] = [
  ["writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries", null],
  ["displayBackgroundShape", "the page background"],
  ["printPostScriptOverText printFractionalCharacterWidth printFormsData", null],
  ["embedTrueTypeFonts embedSystemFonts saveSubsetFonts saveFormsData", null],
  ["mirrorMargins", "mirrored margins"],
  ["alignBordersAndEdges bordersDoNotSurroundHeader bordersDoNotSurroundFooter", "where page borders stand"],
  ["gutterAtTop", "where the gutter is"],
  [
    "hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState formsDesign attachedTemplate",
    null,
  ],
  ["linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge revisionView", null],
  ["trackRevisions doNotTrackMoves doNotTrackFormatting documentProtection autoFormatOverride", null],
  ["styleLockTheme styleLockQFSet", null],
  ["defaultTabStop", "default tab stops"],
  ["autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps", "hyphenation"],
  ["showEnvelope summaryLength clickAndTypeStyle", null],
  ["defaultTableStyle", "the default table style"],
  ["evenAndOddHeaders", "headers of their own for even pages"],
  ["bookFoldRevPrinting bookFoldPrinting bookFoldPrintingSheets", "printing as a book"],
  ["drawingGridHorizontalSpacing drawingGridVerticalSpacing displayHorizontalDrawingGridEvery", null],
  ["displayVerticalDrawingGridEvery doNotUseMarginsForDrawingGridOrigin drawingGridHorizontalOrigin", null],
  ["drawingGridVerticalOrigin doNotShadeFormData", null],
  ["noPunctuationKerning characterSpacingControl", "spacing of punctuation"],
  ["printTwoOnOne", "two pages on a sheet"],
  ["strictFirstAndLastChars noLineBreaksAfter noLineBreaksBefore", "where lines may break"],
  ["savePreviewPicture doNotValidateAgainstSchema saveInvalidXml ignoreMixedContent", null],
  ["alwaysShowPlaceholderText doNotDemarcateInvalidXml saveXmlDataOnly useXSLTWhenSaving", null],
  ["saveThroughXslt showXMLTags alwaysMergeEmptyNamespace updateFields hdrShapeDefaults", null],
  ["footnotePr", "numbering of footnotes"],
  ["endnotePr", "numbering of endnotes"],
  ["compat", "compatibility settings"],
  ["docVars", "document variables"],
  ["rsids", null],
  ["mathPr", "settings of equations"],
  ["attachedSchema themeFontLang", null],
  ["clrSchemeMapping", "which theme colours are used"],
  ["doNotIncludeSubdocsInStats doNotAutoCompressPictures forceUpgrade captions readModeInkLockDown", null],
  ["smartTagType schemaLibrary shapeDefaults doNotEmbedSmartTags decimalSymbol listSeparator", null],
];
const order = new Map<string, number>();
const names = new Map<string, string>();
for (const [locals, name] of settings) {
  for (const local of locals.split(" ")) {
    order.set(local, order.size);
    if (name !== null) names.set(local, name);
  }
}
/** References to the separators, which are the older document's own. */
const separators = ["w:footnote", "w:endnote"];

const settingsOf = (doc: DocxDocument) =>
  doc
    .relationships(doc.mainPart)
    .find((one) => one.type === "settings" && !one.external && doc.hasPart(one.target))?.target ?? null;

/**
 * Settings that a reader sees follow `after`; they cannot be tracked. Protection, views and what programs note for themselves
 * stay as they are. Gives the names of those that changed.
 */
export function followSettings(
  before: DocxDocument,
  after: DocxDocument,
  change: PackageChange,
  carrier: ContentCarrier,
): string[] {
  const [ownPart, theirPart] = [settingsOf(before), settingsOf(after)];
  if (ownPart === theirPart && (ownPart === null || before.checksum(ownPart) === after.checksum(ownPart)))
    return [];
  const own = ownPart === null ? null : before.tree(ownPart).root;
  const theirs = theirPart === null ? null : after.tree(theirPart).root;
  const differing = [...names.keys()].filter((local) => {
    const [mine, other] = [findLocal(own, local), findLocal(theirs, local)];
    return (
      (mine === null) !== (other === null) ||
      carrier.targetKeys.ofProperties(mine, separators) !==
        carrier.sourceKeys.ofProperties(other, separators) ||
      (mine?.children.length === 0 &&
        other !== null &&
        keyOf(mine, carrier) !== carrier.sourceKeys.ofElement(other))
    );
  });
  // A missing number or set of separators' references says nothing.
  const seen = differing.filter(
    (local) => !isEmpty(findLocal(own, local)) || !isEmpty(findLocal(theirs, local)),
  );
  if (seen.length === 0) return [];
  const part = own?.tree.part ?? addSettings(before, change, theirs as XmlElement);
  const root = change.rootOf(part);
  const splices: Splice[] = [];
  for (const local of seen) {
    const [mine, other] = [findLocal(root, local), findLocal(theirs, local)];
    const written = other === null ? "" : writeSetting(other, mine, root, carrier);
    const [start, end] =
      mine === null ? [placeFor(root, local), placeFor(root, local)] : [mine.start, mine.end];
    splices.push({ start, end, text: written });
  }
  change.splice(part, splices);
  return [...new Set(seen.map((local) => names.get(local) as string))];
}

const findLocal = (root: XmlElement | null, local: string) =>
  root?.children.find((child) => child.local === local && /^[wm]:/.test(child.tag)) ?? null;

const keyOf = (element: XmlElement, carrier: ContentCarrier) => carrier.targetKeys.ofElement(element);

const isEmpty = (element: XmlElement | null) =>
  element === null || (/^w:(?:foot|end)notePr$/.test(element.tag) && element.children.every(isSeparator));

const isSeparator = ({ tag }: XmlElement) => separators.includes(tag);

function writeSetting(
  other: XmlElement,
  mine: XmlElement | null,
  root: XmlElement,
  carrier: ContentCarrier,
): string {
  const { part } = root.tree;
  if (!/notePr$/.test(other.tag)) return carrier.carry(other, part, root.scope);
  const kept = mine?.children.filter(isSeparator).map(({ raw }) => raw) ?? [];
  const properties = other.children
    .filter((child) => !isSeparator(child))
    .map((child) => carrier.carry(child, part, root.scope));
  const name = root.prefix + other.local;
  return `<${name}>${properties.join("")}${kept.join("")}</${name}>`;
}

function placeFor(root: XmlElement, local: string): number {
  const index = order.get(local) as number;
  const next = root.children.find((child) => (order.get(child.local) ?? order.size) > index);
  return next?.start ?? root.closeStart;
}

function addSettings(
  before: DocxDocument,
  change: PackageChange,
  { tree, openEnd, name }: XmlElement,
): string {
  const part = change.freeName("word/settings.xml");
  const open = tree.text.slice(0, openEnd).replace(/(?<!\s)\s*\/>$/, ">");
  const type = "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml";
  change.addPart(part, `${open}</${name}>`, type);
  change.addRelationship(before.mainPart, "settings", part);
  return part;
}
