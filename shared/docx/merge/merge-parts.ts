import type { PackageChange } from "../package/change-package.ts";
import type { DocxDocument } from "../package/document.ts";
import { applySplices } from "../xml/splice.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import type { ConflictList } from "./merge-conflicts.ts";
import { type DecideDefinition, describe, mergeDefinitions } from "./merge-definitions.ts";
import { partOfType } from "./merge-keys.ts";
import { styleName } from "./merge-matches.ts";
import { contentOf } from "./merge-names.ts";
import type { PartFinisher } from "./merge-package.ts";
import type { Versions } from "./merge-story.ts";

/** What a merge of whole parts works on; sides in base's words. */
export interface PartsToMerge {
  docs: Versions<DocxDocument>;
  change: PackageChange;
  finisher: PartFinisher;
  conflicts: ConflictList;
}

const definitionTypes: Record<string, (definition: XmlElement) => string> = {
  styles: (one) => (one.tag === "w:style" ? styleName(one) : one.tag),
  numbering: (one) => {
    const id = one.attr(`w:${one.tag.slice(2)}Id`);
    return `${one.tag} ${id ?? ""}`;
  },
  settings: (one) => one.tag,
  commentsExtended: identityOfEntry,
  commentsIds: identityOfEntry,
  commentsExtensible: identityOfEntry,
  people: identityOfEntry,
};

/** Entries about comments are told by their first attribute. */
function identityOfEntry(entry: XmlElement): string {
  return entry.attributes()[0]?.value ?? entry.tag;
}

/** Styles, lists, settings and what is noted about comments: definition by definition. */
export function mergeDefinitionParts(merge: PartsToMerge): void {
  const { docs, change, conflicts } = merge;
  for (const [type, identityOf] of Object.entries(definitionTypes)) {
    const part = partOfType(docs.base, type);
    const [mine, theirs] = [partOfType(docs.mine, type), partOfType(docs.theirs, type)];
    if (part === null) {
      addDefinitions(merge, type, mine, theirs);
      continue;
    }
    const base = docs.base.tree(part).root;
    const left = mine === null ? base : docs.mine.tree(mine).root;
    const right = theirs === null ? base : docs.theirs.tree(theirs).root;
    if (left.tree.text === base.tree.text && right.tree.text === base.tree.text) continue;
    const decide: DecideDefinition = /^(?:styles|numbering|settings)$/.test(type)
      ? (name, texts) => conflicts.decide({ block: `${part}/${name.replace(/^w:/, "")}`, ...texts })
      : () => null;
    change.splice(part, mergeDefinitions(docs, { base, mine: left, theirs: right }, identityOf, decide));
  }
}

/** Base has no such part: it comes from the side that has one, with what only the other has. */
function addDefinitions(
  { docs, change }: PartsToMerge,
  type: string,
  mine: string | null,
  theirs: string | null,
): void {
  const first = mine === null ? null : docs.mine.tree(mine).root;
  const second = theirs === null ? null : docs.theirs.tree(theirs).root;
  const root = first ?? second;
  if (root === null) return;
  const doc = first === null ? docs.theirs : docs.mine;
  let { text } = root.tree;
  if (first !== null && second !== null && !first.selfClosing) {
    const found = mergeDefinitions(
      { ...docs, base: docs.mine },
      { base: first, mine: first, theirs: second },
      definitionTypes[type] as (definition: XmlElement) => string,
      () => null,
    );
    text = applySplices(
      text,
      found.filter(({ start, end }) => start === end),
    );
  }
  const name = change.freeName(root.tree.part);
  change.addPart(name, text, doc.contentType(root.tree.part));
  change.addRelationship(docs.base.mainPart, type, name);
}

/** Programs write these for themselves; where both sides did, base's stay. */
const incidental = /^docProps\/(?:app|core|thumbnail)|fontTable|webSettings/i;
const whole = /^docProps\/|^customXml\/|\/theme\/|fontTable|webSettings|\/glossary\//i;

/** Parts that no block names and that do not merge inside: changed on one side wins. */
export function mergeWholeParts({ docs, change, finisher, conflicts }: PartsToMerge): void {
  const { base, mine, theirs } = docs;
  for (const part of base.partNames) {
    if (!whole.test(part) || part.endsWith(".rels")) continue;
    const key = contentOf(base, part);
    const keyOn = (doc: DocxDocument) => (doc.hasPart(part) ? contentOf(doc, part) : key);
    const [left, right] = [keyOn(mine), keyOn(theirs)];
    if (left === key && right === key) continue;
    if (left !== key && right !== key && left !== right) {
      if (incidental.test(part)) continue;
      const shown = (doc: DocxDocument) => describe(part.endsWith(".xml") ? doc.tree(part).root : null);
      const conflict = { block: part, base: shown(base), mine: shown(mine), theirs: shown(theirs) };
      const side = conflicts.decide(conflict);
      if (side === null) continue;
      change.addPart(part, docs[side].bytes(part), docs[side].contentType(part));
      continue;
    }
    const winner = left === key ? theirs : mine;
    change.addPart(part, winner.bytes(part), winner.contentType(part));
  }
  for (const side of [mine, theirs]) {
    for (const holder of ["", side.mainPart]) {
      for (const { type, target, external } of side.relationships(holder)) {
        if (!/^custom(?:-properties|Xml)$/.test(type) || external || !side.hasPart(target)) continue;
        if (base.hasPart(target) || change.text(target) !== null) continue;
        const known = base.partNames.some(
          (part) => whole.test(part) && contentOf(base, part) === contentOf(side, target),
        );
        if (known) continue;
        const name = finisher.copyPart(side, target);
        if (change.findRelated(holder === "" ? "" : base.mainPart, type) !== name)
          change.addRelationship(holder === "" ? "" : base.mainPart, type, name);
      }
    }
  }
}
