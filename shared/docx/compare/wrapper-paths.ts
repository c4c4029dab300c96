import type { XmlElement, XmlTree } from "../xml/xml-tree.ts";
import type { InlineStep } from "./inline-writer.ts";
import { readLink, writeLinkCode } from "./link-fields.ts";
import { type Atom, controlKey, unseenWrappers } from "./paragraph-atoms.ts";
import type { WriteContext } from "./write-properties.ts";

/** A content control or link that a step's text stands in, outermost first in its path. */
export interface Wrapper {
  element: XmlElement;
  /** It stands in `before`; otherwise it is carried over. */
  own: boolean;
  /** Null for what is no content control. */
  control: ControlUse | null;
  /** Set where a link comes or goes around text that stays: it is written as a field. */
  field: { fate: "ins" | "del"; code: string } | null;
}

/** A content control, and the steps from the first to the last that stand in it. */
export interface ControlUse {
  element: XmlElement;
  fate: "keep" | "delete" | "insert";
  /** A kept control's counterpart, where its properties are others now. */
  changed: XmlElement | null;
  first: number;
  last: number;
}

/**
 * In which wrappers each step stands. A control can come, go or change around words that stay, so it is no part of
 * them; it is written once, around all steps from its first to its last:
 *
 *     before  one two three      after  one [two] three      →   one <control that comes>two</control> three
 *
 * A link can be written as often as its words are interrupted; one that comes or goes around words that stay is a field.
 */
export class WrapperPaths {
  private readonly steps: readonly InlineStep[];
  private readonly context: WriteContext;
  private readonly links = new Map<XmlElement, XmlElement>();
  private readonly partners = new Map<XmlElement, XmlElement>();
  private readonly uses = new Map<XmlElement, ControlUse>();
  private readonly fields = new Map<XmlElement, { first: number; last: number }>();
  private readonly beforeTree: XmlTree | null;
  private readonly hasLinks: boolean;

  constructor(steps: readonly InlineStep[], context: WriteContext) {
    this.steps = steps;
    this.context = context;
    const ownStep = steps.find((step) => step.kind !== "insert");
    this.beforeTree = ownStep?.atom.node.tree ?? null;
    this.hasLinks = steps.some((step) => step.kind === "keep" && step.atom.link !== step.after.link);
    if (this.hasLinks) this.findFields();
    for (const step of steps) if (step.kind === "keep") this.pair(step.atom, step.after);
    steps.forEach((step, n) => {
      if (step.kind !== "insert") for (const control of controlsOf(step.atom)) this.use(control, true, n);
      if (step.kind !== "delete")
        for (const control of controlsOf(step.kind === "keep" ? step.after : step.atom))
          this.use(this.partners.get(control) ?? control, this.partners.has(control), n);
    });
    for (const [after, before] of this.partners) {
      const use = this.uses.get(before);
      if (use === undefined) continue;
      use.fate = "keep";
      const { beforeKeys, afterKeys } = context;
      if (controlKey(before, beforeKeys) !== controlKey(after, afterKeys)) use.changed = after;
    }
  }

  private pair(atom: Atom, after: Atom): void {
    const isStaying = (link: XmlElement) => atom.link === after.link || link.tag !== "w:hyperlink";
    const [own, other] = [linksOf(atom).filter(isStaying), linksOf(after).filter(isStaying)];
    other.forEach((link, level) => {
      const counterpart = own[level];
      if (counterpart?.tag === link.tag && !this.links.has(link)) this.links.set(link, counterpart);
    });
    const [mine, theirs] = [controlsOf(atom), controlsOf(after)];
    const taken = new Set(this.partners.values());
    theirs.forEach((control, level) => {
      if (this.partners.has(control)) return;
      const key = controlKey(control, this.context.afterKeys);
      const free = mine.filter((candidate) => !taken.has(candidate));
      const partner =
        free.find((candidate) => controlKey(candidate, this.context.beforeKeys) === key) ??
        (mine.length === theirs.length && free.includes(mine[level] as XmlElement) ? mine[level] : undefined);
      if (partner === undefined) return;
      this.partners.set(control, partner);
      taken.add(partner);
    });
  }

  private use(element: XmlElement, own: boolean, n: number): void {
    const known = this.uses.get(element);
    if (known === undefined)
      this.uses.set(element, { element, fate: own ? "delete" : "insert", changed: null, first: n, last: n });
    else known.last = n;
  }

  at(n: number): Wrapper[] {
    const step = this.steps[n] as InlineStep;
    const links = this.linksAt(step, n);
    if (this.uses.size === 0) return links;
    const path = [...this.uses.values()]
      .filter(({ first, last }) => first <= n && n <= last)
      .sort(
        (a, b) =>
          b.last - b.first - (a.last - a.first) ||
          (holds(a.element, b.element) ? -1 : holds(b.element, a.element) ? 1 : 0),
      )
      .map(
        (control): Wrapper => ({
          element: control.element,
          own: control.fate !== "insert",
          control,
          field: null,
        }),
      );
    for (const link of links) {
      const inside = path.findIndex(
        ({ element, control }) => control !== null && holds(link.element, element),
      );
      if (inside < 0) path.push(link);
      else path.splice(inside, 0, link);
    }
    return path;
  }

  /** Links that come or go as a whole around words of which some stay. */
  private findFields(): void {
    const extents = new Map<
      XmlElement,
      { first: number; last: number; stays: boolean; holdsKept: boolean }
    >();
    this.steps.forEach((step, n) => {
      const [gone, come] = linksOfStep(step);
      const stays = step.kind === "keep" && step.atom.link === step.after.link;
      for (const link of [gone, come]) {
        if (link === null) continue;
        const known = extents.get(link);
        if (known === undefined)
          extents.set(link, { first: n, last: n, stays, holdsKept: step.kind === "keep" });
        else {
          known.last = n;
          known.stays ||= stays;
          known.holdsKept ||= step.kind === "keep";
        }
      }
    });
    for (const [link, { first, last, stays, holdsKept }] of extents)
      if (!stays && holdsKept) this.fields.set(link, { first, last });
  }

  private linksAt(step: InlineStep, n: number): Wrapper[] {
    const [gone, come] = linksOfStep(step);
    const isOneLink = step.kind !== "keep" || step.atom.link === step.after.link;
    const links = linksOf(step.atom).flatMap((link): Wrapper[] => {
      if (this.fields.has(link) || (link === gone && !isOneLink)) return [];
      if (step.kind !== "insert") return [plain(link, true)];
      const counterpart = this.links.get(link);
      if (counterpart !== undefined) return [plain(counterpart, true)];
      return unseenWrappers.has(link.tag) ? [] : [plain(link, false)];
    });
    const { beforeKeys, afterKeys } = this.context;
    const around = [...this.fields]
      .filter(([, { first, last }]) => first <= n && n <= last)
      .map(([link]) => link);
    // Of a link of which some words stay linked, only those that do not are put into a field.
    if (!isOneLink)
      for (const link of [gone, come]) if (link !== null && !around.includes(link)) around.push(link);
    const isGone = (link: XmlElement) => link.tree === this.beforeTree;
    for (const link of around) if (isGone(link)) links.push(this.fieldOf(link, "del", beforeKeys));
    for (const link of around) if (!isGone(link)) links.push(this.fieldOf(link, "ins", afterKeys));
    return links;
  }

  private fieldOf(element: XmlElement, fate: "ins" | "del", keys: WriteContext["beforeKeys"]): Wrapper {
    const target = readLink(element, keys);
    const code = target === null ? "" : writeLinkCode(target);
    return { element, own: fate === "del", control: null, field: { fate, code } };
  }

  /** Whether no control or link begins or ends between two of the steps. */
  isOne(first: number, last: number): boolean {
    if (this.uses.size === 0 && !this.hasLinks) return true;
    const path = this.at(first);
    for (let n = first + 1; n <= last; n++) {
      const next = this.at(n);
      if (next.length !== path.length || !next.every((one, level) => isOneWrapper(path[level], one)))
        return false;
    }
    return true;
  }

  /** Where a mark without width stands that comes before step `n`: not yet in what only begins there, unless it stands in it itself. */
  before(n: number, wrappers: readonly XmlElement[]): Wrapper[] {
    return this.at(n).filter(
      ({ element, control }) => wrappers.includes(element) || (control !== null && control.first < n),
    );
  }
}

export const isOneWrapper = (one: Wrapper | undefined, other: Wrapper) =>
  one?.element === other.element && one.field?.fate === other.field?.fate;

const plain = (element: XmlElement, own: boolean): Wrapper => ({ element, own, control: null, field: null });

/** The links that a step stands in, before and after. */
const linksOfStep = (step: InlineStep): [XmlElement | null, XmlElement | null] => [
  step.kind === "insert" ? null : findLink(step.atom),
  step.kind === "delete" ? null : findLink(step.kind === "keep" ? step.after : step.atom),
];

const findLink = ({ link, wrappers }: Atom) =>
  link === "" ? null : (wrappers.findLast(({ tag }) => tag === "w:hyperlink") ?? null);

const isControl = ({ tag }: XmlElement) => tag === "w:sdt";
const controlsOf = ({ wrappers }: Atom) => (wrappers.length === 0 ? wrappers : wrappers.filter(isControl));
const linksOf = ({ wrappers }: Atom) =>
  wrappers.length === 0 ? wrappers : wrappers.filter((wrapper) => !isControl(wrapper));

const holds = (outer: XmlElement, inner: XmlElement) =>
  outer !== inner && outer.tree === inner.tree && outer.start <= inner.start && inner.end <= outer.end;
