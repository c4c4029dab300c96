import type { PackageChange } from "../package/change-package.ts";
import type { NamespaceScope } from "../xml/namespaces.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import type { CarryOptions } from "./content-carrier.ts";
import type { ContentKeys } from "./content-keys.ts";

type Carry = (element: XmlElement, part: string, scope: NamespaceScope, options?: CarryOptions) => string;

const numberingType = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";

/**
 * Which list of one document (`source`) is which of another (`target`).
 *
 * A list (`w:num`) says how its levels look by a definition (`w:abstractNum`), and lists of one definition count on from each
 * other. So definitions are matched first, one to one, by what they say; then lists of matched definitions, one to one. What
 * finds no match is new in the target, under a number of its own:
 *
 *     target  definition 0: bullets ← list 1          source  definition 4: bullets ← list 7        7 → 1
 *                                                             definition 5: 1. 2. 3. ← lists 8, 9   8 → 10, 9 → 11, both of one
 */
export class ListCarrier {
  private readonly own: XmlElement | null;
  private readonly theirs: XmlElement | null;
  private readonly targetKeys: ContentKeys;
  private readonly sourceKeys: ContentKeys;
  private readonly isSame: boolean;
  private readonly ids = new Map<string, string>();
  /** Definition of the source → definition of the target. */
  private readonly definitions = new Map<string, string>();
  private readonly fresh = new Set<string>();
  private readonly used = new Set<string>();
  private readonly listFloor: number;

  /** `listFloor`: new lists get numbers above it, so that two carriers into one target never take the same. */
  constructor(
    own: XmlElement | null,
    theirs: XmlElement | null,
    targetKeys: ContentKeys,
    sourceKeys: ContentKeys,
    listFloor: number,
  ) {
    this.own = own;
    this.theirs = theirs;
    this.targetKeys = targetKeys;
    this.sourceKeys = sourceKeys;
    this.listFloor = listFloor;
    this.isSame = own?.raw === theirs?.raw;
    if (!this.isSame) this.match();
  }

  private match(): void {
    const [own, theirs] = [listsOf(this.own), listsOf(this.theirs)];
    const ownKeys = keysOf(this.own, this.targetKeys);
    const theirKeys = keysOf(this.theirs, this.sourceKeys);
    const takenDefinitions = new Set<string>();
    const pair = (theirId: string, ownId: string) => {
      if (this.definitions.has(theirId) || takenDefinitions.has(ownId)) return;
      if (theirKeys.get(theirId) !== ownKeys.get(ownId)) return;
      this.definitions.set(theirId, ownId);
      takenDefinitions.add(ownId);
    };
    const ownById = new Map(own.map((list) => [list.id, list]));
    for (const { id, definition } of theirs) {
      const same = ownById.get(id);
      if (same !== undefined && theirKeys.has(definition)) pair(definition, same.definition);
    }
    for (const { definition } of theirs) {
      if (!theirKeys.has(definition)) continue;
      for (const candidate of own) pair(definition, candidate.definition);
    }

    const taken = new Set<string>();
    const match = (one: ListInstance, other: ListInstance | undefined) => {
      if (other === undefined || this.ids.has(one.id) || taken.has(other.id)) return;
      if (this.definitions.get(one.definition) !== other.definition) return;
      if (overridesOf(one, this.sourceKeys) !== overridesOf(other, this.targetKeys)) return;
      this.ids.set(one.id, other.id);
      taken.add(other.id);
    };
    for (const list of theirs) match(list, ownById.get(list.id));
    for (const list of theirs) for (const candidate of own) match(list, candidate);
    let next = Math.max(this.listFloor, ...[...own, ...theirs].map(({ id }) => Number(id) || 0));
    for (const { id, definition } of theirs) {
      if (this.ids.has(id) || !theirKeys.has(definition)) continue;
      this.ids.set(id, String(++next));
      this.fresh.add(id);
    }
  }

  /** What the source calls `id`, in the target's words. A list that is not defined is no list (`0`). */
  listId(id: string): string {
    return this.isSame ? id : (this.ids.get(id) ?? "0");
  }

  /** As `listId`, and the list will be there. */
  claim(id: string): string {
    if (this.fresh.has(id)) this.used.add(id);
    return this.listId(id);
  }

  finish(mainPart: string, change: PackageChange, carry: Carry): void {
    if (this.theirs === null || this.used.size === 0) return;
    const part = change.findRelated(mainPart, "numbering") ?? this.addPart(mainPart, change, this.theirs);
    const root = change.rootOf(part);
    const highest = (tag: string, attribute: string) =>
      Math.max(
        -1,
        ...root.children
          .filter((element) => element.tag === tag)
          .map((element) => Number(element.attr(attribute)) || 0),
      );
    let nextDefinition = highest("w:abstractNum", "w:abstractNumId");
    let nextBullet = highest("w:numPicBullet", "w:numPicBulletId");
    const bulletIds = new Map<string, string>();
    let [bullets, definitions, lists] = ["", "", ""];
    const rename = (element: XmlElement, tag: string, value: string): string | null => {
      if (element.tag === "w:numPicBullet" && tag === "w:numPicBulletId") return bulletIds.get(value) ?? null;
      if (element.tag === "w:lvlPicBulletId" && tag === "w:val") {
        const bullet = bulletOf(this.theirs, value);
        if (bullet === undefined) return null;
        if (!bulletIds.has(value)) {
          bulletIds.set(value, String(++nextBullet));
          bullets += carry(bullet, part, root.scope, { rename });
        }
        return bulletIds.get(value) as string;
      }
      if (tag === "w:abstractNumId" || (element.tag === "w:abstractNumId" && tag === "w:val"))
        return this.definitions.get(value) ?? null;
      return element.tag === "w:num" && tag === "w:numId" ? this.listId(value) : null;
    };
    // Word takes definitions with one `w:nsid` for one list when text is pasted.
    const drops = ({ tag }: XmlElement) => tag === "w:nsid";
    for (const { id, definition, element } of listsOf(this.theirs)) {
      if (!this.used.has(id)) continue;
      if (!this.definitions.has(definition)) {
        this.definitions.set(definition, String(++nextDefinition));
        const defined = definitionsOf(this.theirs).find(
          (one) => one.attr("w:abstractNumId") === definition,
        ) as XmlElement;
        definitions += carry(defined, part, root.scope, { rename, drops });
      }
      lists += carry(element, part, root.scope, { rename });
    }
    const first = (...tags: string[]) =>
      root.children.find(({ tag }) => tags.includes(tag))?.start ?? root.closeStart;
    change.splice(part, [
      ...insertAt(first("w:abstractNum", "w:num", "w:numIdMacAtCleanup"), bullets),
      ...insertAt(first("w:num", "w:numIdMacAtCleanup"), definitions),
      ...insertAt(first("w:numIdMacAtCleanup"), lists),
    ]);
  }

  /** An empty part, its namespaces those of the source's. */
  private addPart(mainPart: string, change: PackageChange, { tree, openEnd, name }: XmlElement): string {
    const part = change.freeName("word/numbering.xml");
    const open = tree.text.slice(0, openEnd).replace(/(?<!\s)\s*\/>$/, ">");
    change.addPart(part, `${open}</${name}>`, numberingType);
    change.addRelationship(mainPart, "numbering", part);
    return part;
  }
}

const insertAt = (start: number, text: string) => (text === "" ? [] : [{ start, end: start, text }]);

interface ListInstance {
  id: string;
  definition: string;
  element: XmlElement;
}

const listsOf = (root: XmlElement | null): ListInstance[] =>
  (root?.children ?? [])
    .filter(({ tag }) => tag === "w:num")
    .map((element) => ({
      id: element.attr("w:numId") ?? "",
      definition: element.child("w:abstractNumId")?.attr("w:val") ?? "",
      element,
    }));

const definitionsOf = (root: XmlElement | null) =>
  (root?.children ?? []).filter(({ tag }) => tag === "w:abstractNum");

const bulletOf = (root: XmlElement | null, id: string) =>
  root?.children.find((one) => one.tag === "w:numPicBullet" && one.attr("w:numPicBulletId") === id);

const overridesOf = ({ element }: ListInstance, keys: ContentKeys) =>
  element.children
    .filter(({ tag }) => tag === "w:lvlOverride")
    .map((override) => {
      const level = override.child("w:lvl");
      const start = override.child("w:startOverride")?.attr("w:val") ?? "";
      return `${override.attr("w:ilvl")} ${start} ${level === null ? "" : levelKey(level, keys)}`;
    })
    .join(";");

/** Of each definition, by its id: the style it is named by or takes its levels from, and the levels. */
function keysOf(root: XmlElement | null, keys: ContentKeys): Map<string, string> {
  const known = new Map<string, string>();
  for (const definition of definitionsOf(root)) {
    const id = definition.attr("w:abstractNumId") ?? "";
    // Where one id is given twice the first definition counts.
    if (known.has(id)) continue;
    known.set(
      id,
      definition.children
        .map((child) => {
          if (child.tag === "w:lvl") return levelKey(child, keys);
          return /^w:(?:numStyleLink|styleLink)$/.test(child.tag) ? keys.ofElement(child) : "";
        })
        .join(""),
    );
  }
  return known;
}

function levelKey(level: XmlElement, keys: ContentKeys): string {
  const properties = level.children.map((child) => {
    if (/Pr$/.test(child.tag)) return `${child.tag}${keys.ofProperties(child)}`;
    if (child.tag !== "w:lvlPicBulletId") return keys.ofElement(child);
    const bullet = bulletOf(level.tree.root, child.attr("w:val") ?? "");
    return `bullet ${bullet?.children.map((picture) => keys.ofElement(picture)).join("") ?? ""}`;
  });
  return `{${level.attr("w:ilvl")} ${properties.sort().join("")}}`;
}
