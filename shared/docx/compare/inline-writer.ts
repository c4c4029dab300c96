import { escapeText } from "../xml/xml-text.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import { type Atom, expandField, type PlaceMark } from "./paragraph-atoms.ts";
import { type ControlUse, isOneWrapper, type Wrapper, WrapperPaths } from "./wrapper-paths.ts";
import type { WriteContext } from "./write-properties.ts";
import { writeChangedProperties } from "./write-properties.ts";

/** One atom of a paragraph that is being written: kept (with `after`, its counterpart), deleted, or inserted. */
export type InlineStep =
  | { kind: "keep"; atom: Atom; after: Atom }
  | { kind: "delete"; atom: Atom }
  | { kind: "insert"; atom: Atom };

/** What the writer of a story does for things that are stories or notes themselves. */
export interface InlineCallbacks {
  /** A kept object with text boxes in it, its boxes compared; null where they are equal. */
  compareBoxes(before: XmlElement, after: XmlElement): string | null;
  keepNote(before: XmlElement, after: XmlElement): void;
  deleteNote(before: XmlElement): void;
  /** The reference as it must be written. */
  insertNote(after: XmlElement): string;
  /** Something that follows `after` without a mark. */
  addUntracked(what: string): void;
}

interface OpenWrapper {
  wrapper: Wrapper;
  close: string;
}

/**
 * Writes a paragraph's content from steps. Runs, revisions and wrappers are opened and closed as the steps ask for: a
 * revision stands inside hyperlinks and controls and outside runs, as the schema wants it. Runs in which nothing
 * changed are copied as they stand.
 */
export class InlineWriter {
  /** Set when a content control would have had to be written twice: then the result cannot be used. */
  splitControl = false;
  private readonly context: WriteContext;
  private readonly callbacks: InlineCallbacks;
  private readonly moved: boolean;
  private out = "";
  private open: OpenWrapper[] = [];
  private revision: "ins" | "del" | null = null;
  private runKey: string | null = null;
  private text = "";
  private readonly opened = new Set<XmlElement>();
  private readonly formats = new Map<string, string>();
  /** The change of formatting of the run that is open; each run with one has an id of its own. */
  private changed: { key: string; written: string } | null = null;

  /** `moved`: what goes or comes is the end of a move. */
  constructor(context: WriteContext, callbacks: InlineCallbacks, moved = false) {
    this.moved = moved;
    this.context = context;
    this.callbacks = callbacks;
  }

  /** `cut`: runs of which only a part stands in these steps. */
  write(
    steps: readonly InlineStep[],
    trailing: readonly PlaceMark[],
    cut: ReadonlySet<XmlElement> = new Set(),
  ): string {
    const all = steps.flatMap((step) => this.expand(step));
    const atomsOfRun = new Map<XmlElement, number>();
    /** Runs that are not copied whole, such as those that a word reaches across. */
    const shared = new Set(cut);
    for (const step of all) {
      if (step.kind !== "insert" && step.atom.run !== null) {
        atomsOfRun.set(step.atom.run, (atomsOfRun.get(step.atom.run) ?? 0) + 1);
        if (step.atom.moreRuns.length > 0)
          for (const run of [step.atom.run, ...step.atom.moreRuns]) shared.add(run);
      }
    }
    const paths = new WrapperPaths(all, this.context);
    for (let i = 0; i < all.length; i++) {
      const step = all[i] as InlineStep;
      const { run } = step.atom;
      if (step.kind !== "insert")
        for (const mark of step.atom.before) this.mark(mark, paths.before(i, mark.wrappers));
      const count = run === null ? 0 : (atomsOfRun.get(run) ?? 0);
      if (
        step.kind === "keep" &&
        run !== null &&
        !shared.has(run) &&
        this.isWholeRun(all, i, count) &&
        paths.isOne(i, i + count - 1)
      ) {
        this.enter(paths.at(i), null);
        this.endRun();
        this.setRevision(null);
        this.out += run.raw;
        i += count - 1;
      } else this.put(step, paths, i);
    }
    for (const mark of trailing) this.mark(mark, this.openAround(mark));
    this.enter([], null);
    this.endRun();
    return this.out;
  }

  private expand(step: InlineStep): InlineStep[] {
    const tracked = this.context.target.by !== null;
    if (step.atom.pieces === null) return [step];
    if (step.kind !== "keep")
      return expandField(step.atom, tracked).map((atom) => ({ kind: step.kind, atom }));
    const [own, after] = [expandField(step.atom, false), expandField(step.after, false)];
    const alike = own.length === after.length && own.every(({ key }, n) => key === after[n]?.key);
    return own.map((atom, n) => ({ kind: "keep", atom, after: alike ? (after[n] as Atom) : atom }));
  }

  private isWholeRun(steps: readonly InlineStep[], from: number, count: number): boolean {
    const { run } = (steps[from] as InlineStep).atom;
    for (let i = from; i < from + count; i++) {
      const step = steps[i];
      if (step?.kind !== "keep" || step.atom.run !== run || step.atom.format !== step.after.format)
        return false;
      if ((i > from && step.atom.before.length > 0) || isComposite(step.atom.node)) return false;
    }
    const previous = steps[from - 1];
    // A run in two pieces is not whole at its second one.
    return previous === undefined || previous.kind === "insert" || previous.atom.run !== run;
  }

  private put(step: InlineStep, paths: WrapperPaths, n: number): void {
    const { atom } = step;
    const revision =
      this.context.target.by === null || step.kind === "keep" ? null : step.kind === "insert" ? "ins" : "del";
    this.enter(paths.at(n), revision);
    if (atom.run === null && atom.written === null) {
      this.endRun();
      this.setRevision(revision);
      this.out += step.kind === "insert" ? this.carry(atom.node) : atom.node.raw;
      return;
    }
    this.setRun(step, revision);
    if (atom.written !== null) {
      this.endText();
      this.out +=
        revision === "del"
          ? atom.written.replace(/(<\/?(?:\w+:)?)instrText/g, "$1delInstrText")
          : atom.written;
    } else if (atom.node.tag === "w:t" || atom.node.tag === "w:delText") this.text += atom.text;
    else {
      this.endText();
      this.out += this.nodeOf(step, revision);
    }
  }

  private nodeOf(step: InlineStep, revision: "ins" | "del" | null): string {
    const { node } = step.atom;
    if (isNote(node)) {
      if (step.kind === "insert") return this.callbacks.insertNote(node);
      if (step.kind === "delete") this.callbacks.deleteNote(node);
      else this.callbacks.keepNote(node, step.after.node);
      return node.raw;
    }
    if (step.kind === "insert") return this.carry(node);
    if (node.tag === "w:instrText" && revision === "del") return rename(node, "delInstrText");
    if (step.kind === "keep" && isComposite(node)) {
      return this.callbacks.compareBoxes(node, step.after.node) ?? node.raw;
    }
    return node.raw;
  }

  private carry(element: XmlElement): string {
    const { carrier, target } = this.context;
    return carrier.carry(element, target.part, target.scope);
  }

  private mark({ node, run }: PlaceMark, path: readonly Wrapper[]): void {
    this.enter(path, null);
    this.endRun();
    this.setRevision(null);
    if (run === null) this.out += node.raw;
    else this.out += `${openTag(run)}${run.child("w:rPr")?.raw ?? ""}${node.raw}</${run.name}>`;
  }

  /** Of the wrappers that are open, those that a mark behind all words stands in. */
  private openAround({ wrappers }: PlaceMark): Wrapper[] {
    const path = this.open.map(({ wrapper }) => wrapper);
    const left = path.findIndex(({ element }) => !wrappers.includes(element));
    return left < 0 ? path : path.slice(0, left);
  }

  private enter(path: readonly Wrapper[], revision: "ins" | "del" | null): void {
    let shared = 0;
    while (shared < path.length && isOneWrapper(this.open[shared]?.wrapper, path[shared] as Wrapper))
      shared++;
    if (shared === this.open.length && shared === path.length) {
      if (revision !== this.revision) {
        this.endRun();
        this.setRevision(revision);
      }
      return;
    }
    this.endRun();
    this.setRevision(null);
    while (this.open.length > shared) this.out += (this.open.pop() as OpenWrapper).close;
    for (const wrapper of path.slice(shared)) this.openWrapper(wrapper);
    this.setRevision(revision);
  }

  private openWrapper(wrapper: Wrapper): void {
    const { target, carrier } = this.context;
    const { element, own, control, field } = wrapper;
    if (field !== null) {
      const { start, end } = target.field(field.fate, field.code);
      this.out += start;
      this.open.push({ wrapper, close: end });
      return;
    }
    if (control !== null) {
      this.openControl(wrapper, control);
      return;
    }
    const properties = element.children.find(({ tag }) => tag === "w:smartTagPr" || tag === "w:customXmlPr");
    this.out += own
      ? openTag(element) + (properties?.raw ?? "")
      : carrier.carryOpen(element, target.part, target.scope);
    this.open.push({ wrapper, close: `</${element.name}>` });
  }

  private openControl(wrapper: Wrapper, { element, fate, changed }: ControlUse): void {
    const { target } = this.context;
    if (this.opened.has(element)) this.splitControl = true;
    this.opened.add(element);
    const content = element.child("w:sdtContent") as XmlElement;
    const kind = fate === "delete" ? "customXmlDel" : "customXmlIns";
    const tracked = target.by !== null && fate !== "keep";
    const [outer, inner] = tracked ? [target.range(kind), target.range(kind)] : [null, null];
    const carried = changed ?? (fate === "insert" ? element : null);
    if (changed !== null) this.callbacks.addUntracked("settings of a content control");
    const p = target.prefix;
    const head =
      carried === null
        ? element.tree.text.slice(element.start, content.openEnd)
        : `<${p}sdt>${carried.children
            .filter(({ tag }) => tag === "w:sdtPr" || tag === "w:sdtEndPr")
            .map((child) => this.carry(child))
            .join("")}<${p}sdtContent>`;
    const close = carried === null ? `</${content.name}></${element.name}>` : `</${p}sdtContent></${p}sdt>`;
    this.out += `${outer?.start ?? ""}${head}${outer?.end ?? ""}`;
    this.open.push({ wrapper, close: `${inner?.start ?? ""}${close}${inner?.end ?? ""}` });
  }

  private setRevision(revision: "ins" | "del" | null): void {
    if (revision === this.revision) return;
    if (this.revision !== null) this.out += this.context.target.close(this.nameOf(this.revision));
    if (revision !== null) this.out += this.context.target.open(this.nameOf(revision));
    this.revision = revision;
  }

  private nameOf(revision: "ins" | "del"): string {
    if (!this.moved) return revision;
    return revision === "ins" ? "moveTo" : "moveFrom";
  }

  private setRun(step: InlineStep, revision: "ins" | "del" | null): void {
    const format = this.formatOf(step);
    const { changed } = this;
    const { run } = step.atom;
    const key = `${step.kind} ${run === null ? "new" : step.kind === "insert" ? "" : run.start} ${format}`;
    if (this.runKey === key && this.revision === revision) return;
    this.endRun();
    this.changed = changed;
    this.setRevision(revision);
    const { prefix } = this.context.target;
    this.out += (step.kind === "insert" || run === null ? `<${prefix}r>` : openTag(run)) + format;
    this.runKey = key;
  }

  private formatOf(step: InlineStep): string {
    const own = step.atom.run?.child("w:rPr") ?? null;
    if (step.kind === "delete") return own?.raw ?? "";
    if (step.kind === "keep") {
      if (step.atom.format === step.after.format) return own?.raw ?? "";
      const after = step.after.run?.child("w:rPr") ?? null;
      const key = `${step.atom.run?.start} ${after?.raw}`;
      if (this.changed?.key !== key) {
        this.changed = { key, written: writeChangedProperties(this.context, "rPr", own, after) };
      }
      return this.changed.written;
    }
    const key = own?.raw ?? "";
    let written = this.formats.get(key);
    if (written === undefined) {
      written = own === null ? "" : this.carry(own);
      this.formats.set(key, written);
    }
    return written;
  }

  private endText(): void {
    if (this.text === "") return;
    const name = this.context.target.prefix + (this.revision === "del" && !this.moved ? "delText" : "t");
    const space = /^\s|\s$|\s\s/.test(this.text) ? ' xml:space="preserve"' : "";
    this.out += `<${name}${space}>${escapeText(this.text)}</${name}>`;
    this.text = "";
  }

  private endRun(): void {
    if (this.runKey === null) return;
    this.changed = null;
    this.endText();
    this.out += `</${this.context.target.prefix}r>`;
    this.runKey = null;
  }
}

const openTag = (element: XmlElement) => element.tree.text.slice(element.start, element.openEnd);

const isNote = (node: XmlElement) => node.tag === "w:footnoteReference" || node.tag === "w:endnoteReference";

/** Has a story or a note below, which must be looked at though the node itself is kept. */
const isComposite = (node: XmlElement) =>
  isNote(node) || (node.children.length > 0 && node.raw.includes("txbxContent"));

function rename(node: XmlElement, local: string): string {
  const name = node.prefix + local;
  const rest = node.tree.text.slice(node.start + 1 + node.name.length, node.openEnd);
  return `<${name}${rest}${node.inner}${node.selfClosing ? "" : `</${name}>`}`;
}
