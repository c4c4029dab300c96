import type { InlineStep } from "./inline-writer.ts";
import { type Atom, controlKey, unseenWrappers } from "./paragraph-atoms.ts";
import type { WriteContext } from "./write-properties.ts";
import type { XmlElement } from "./xml-tree.ts";

/** A content control or link that a step's text stands in, outermost first in its path. */
export interface Wrapper {
  element: XmlElement;
  /** It stands in `before`; otherwise it is carried over. */
  own: boolean;
  /** Null for what is no content control. */
  control: ControlUse | null;
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
 * A link is part of its words: its end can be written as often as its words are interrupted.
 */
export class WrapperPaths {
  private readonly steps: readonly InlineStep[];
  private readonly context: WriteContext;
  private readonly links = new Map<XmlElement, XmlElement>();
  private readonly partners = new Map<XmlElement, XmlElement>();
  private readonly uses = new Map<XmlElement, ControlUse>();

  constructor(steps: readonly InlineStep[], context: WriteContext) {
    this.steps = steps;
    this.context = context;
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
    const [own, other] = [linksOf(atom), linksOf(after)];
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
    const links = linksOf(step.atom).flatMap((link): Wrapper[] => {
      if (step.kind !== "insert") return [{ element: link, own: true, control: null }];
      const counterpart = this.links.get(link);
      if (counterpart !== undefined) return [{ element: counterpart, own: true, control: null }];
      return unseenWrappers.has(link.tag) ? [] : [{ element: link, own: false, control: null }];
    });
    if (this.uses.size === 0) return links;
    const path = [...this.uses.values()]
      .filter(({ first, last }) => first <= n && n <= last)
      .sort(
        (a, b) =>
          b.last - b.first - (a.last - a.first) ||
          (holds(a.element, b.element) ? -1 : holds(b.element, a.element) ? 1 : 0),
      )
      .map((control): Wrapper => ({ element: control.element, own: control.fate !== "insert", control }));
    for (const link of links) {
      const inside = path.findIndex(
        ({ element, control }) => control !== null && holds(link.element, element),
      );
      if (inside < 0) path.push(link);
      else path.splice(inside, 0, link);
    }
    return path;
  }

  /** Whether no control begins or ends between two of the steps. */
  isOne(first: number, last: number): boolean {
    for (const use of this.uses.values()) {
      if (first < use.first && use.first <= last) return false;
      if (first <= use.last && use.last < last) return false;
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

const isControl = ({ tag }: XmlElement) => tag === "w:sdt";
const controlsOf = ({ wrappers }: Atom) => (wrappers.length === 0 ? wrappers : wrappers.filter(isControl));
const linksOf = ({ wrappers }: Atom) =>
  wrappers.length === 0 ? wrappers : wrappers.filter((wrapper) => !isControl(wrapper));

const holds = (outer: XmlElement, inner: XmlElement) =>
  outer !== inner && outer.tree === inner.tree && outer.start <= inner.start && inner.end <= outer.end;
