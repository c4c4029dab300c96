import type { XmlElement } from "../xml/xml-tree.ts";
import { replaceAtoms } from "./diff-atoms.ts";
import { type InlineCallbacks, type InlineStep, InlineWriter } from "./inline-writer.ts";
import { type Atom, type PlaceMark, readAtoms } from "./paragraph-atoms.ts";
import { isMarkStep, type MoveEnd, readMarkedAtoms, type StreamStep } from "./paragraph-stream.ts";
import { type MarkFate, type WriteContext, writeParagraphProperties } from "./write-properties.ts";

/** What lies beyond one story: notes, sections, and the account of the whole comparison. */
export interface ComparisonSession {
  coarseBlocks: number;
  readonly untracked: Set<string>;
  keepNote(before: XmlElement, after: XmlElement): void;
  deleteNote(before: XmlElement): void;
  /** The reference as it must be written. */
  insertNote(after: XmlElement, context: WriteContext): string;
  /** `w:sectPr` to stand at a kept mark (or at the end of the body), or at one that comes with it. */
  writeSection(
    before: XmlElement | null,
    after: XmlElement | null,
    context: WriteContext,
    comes?: boolean,
  ): string;
}

/** Writes streams of paragraphs, one `w:p` for each mark that stands in them, kept, deleted or inserted. */
export class ParagraphWriter {
  private readonly session: ComparisonSession;
  private readonly context: WriteContext;
  private readonly callbacks: InlineCallbacks;
  private readonly moveNames = new Map<number, string>();
  private readonly moveRanges = new Map<string, string>();

  constructor(session: ComparisonSession, context: WriteContext, callbacks: InlineCallbacks) {
    this.session = session;
    this.context = context;
    this.callbacks = callbacks;
  }

  /** `lead` gives what stands before a paragraph of `before` in its container. */
  write(stream: readonly StreamStep[], lead: (paragraph: XmlElement) => string = () => ""): string {
    const cut = findCutRuns(stream);
    let out = "";
    let content: InlineStep[] = [];
    for (const step of stream) {
      if (!isMarkStep(step)) {
        content.push(step);
        continue;
      }
      if (step.kind !== "insert") out += lead(step.atom.node);
      out += this.writeLine(content, step, cut);
      content = [];
    }
    return out;
  }

  private writeLine(content: readonly InlineStep[], mark: StreamStep, cut: ReadonlySet<XmlElement>): string {
    const { node } = mark.atom;
    const trailing = mark.kind === "insert" ? [] : mark.atom.before;
    const moved = mark.move !== undefined;
    const section = (before: XmlElement | null, after: XmlElement | null, comes = false) =>
      before === null && after === null ? "" : this.session.writeSection(before, after, this.context, comes);
    let fate: MarkFate;
    if (mark.kind === "delete") fate = { kind: "delete", before: node, moved };
    else if (mark.kind === "insert")
      fate = { kind: "insert", after: node, section: section(null, sectionOf(node), true), moved };
    else {
      const after = mark.after.node;
      fate = { kind: "keep", before: node, after, section: section(sectionOf(node), sectionOf(after)) };
    }
    return this.writeParagraph(content, trailing, fate, mark.move ?? null, cut);
  }

  /** All of a paragraph goes or comes, and its mark meets a fate of its own. */
  writeWhole(paragraph: XmlElement, fate: MarkFate): string {
    const comes = fate.kind === "insert" || fate.kind === "arrive";
    const { atoms, lastMark } = readMarkedAtoms(
      [paragraph],
      comes ? this.context.afterKeys : this.context.beforeKeys,
    );
    const steps = comes ? replaceAtoms([], atoms) : replaceAtoms(atoms, []);
    return this.writeParagraph(steps, comes ? [] : (lastMark as Atom).before, fate, null);
  }

  writeInserted(paragraph: XmlElement): string {
    const own = sectionOf(paragraph);
    const section = own === null ? "" : this.session.writeSection(null, own, this.context, true);
    return this.writeWhole(paragraph, { kind: "insert", after: paragraph, section });
  }

  private writeParagraph(
    given: readonly InlineStep[],
    trailing: readonly PlaceMark[],
    fate: MarkFate,
    move: MoveEnd | null,
    cut: ReadonlySet<XmlElement> = new Set(),
  ): string {
    let steps = given;
    let writer = new InlineWriter(this.context, this.callbacks, move !== null);
    let content = writer.write(steps, trailing, cut);
    if (writer.splitControl) {
      this.session.coarseBlocks++;
      steps = [
        ...given.flatMap((step): InlineStep[] =>
          step.kind === "insert" ? [] : [{ kind: "delete", atom: step.atom }],
        ),
        ...given.flatMap((step): InlineStep[] =>
          step.kind === "delete"
            ? []
            : [{ kind: "insert", atom: step.kind === "keep" ? step.after : step.atom }],
        ),
      ];
      writer = new InlineWriter(this.context, this.callbacks);
      content = writer.write(steps, trailing);
    }
    const properties = writeParagraphProperties(this.context, fate);
    if (fate.kind === "keep" && this.isUntouched(steps, fate.before)) {
      const own = fate.before.child("w:pPr")?.raw ?? "";
      if (properties === own && !steps.some(isComposite)) return fate.before.raw;
    }
    const { prefix } = this.context.target;
    const [start, end] = move === null ? ["", ""] : this.moveEdges(move, fate.kind);
    if (fate.kind === "insert" || fate.kind === "arrive")
      return `<${prefix}p>${properties}${start}${content}</${prefix}p>${end}`;
    const open = fate.before.tree.text.slice(fate.before.start, fate.before.openEnd);
    return `${fate.before.selfClosing ? open.replace(/(?<!\s)\s*\/>$/, ">") : open}${properties}${start}${content}</${fate.before.name}>${end}`;
  }

  /** All that stands in the paragraph is kept, and nothing else. */
  private isUntouched(steps: readonly InlineStep[], paragraph: XmlElement): boolean {
    const { atoms } = readAtoms(paragraph, this.context.beforeKeys);
    return (
      atoms.length === steps.length &&
      steps.every(
        (step, n) =>
          step.kind === "keep" &&
          step.atom === atoms[n] &&
          step.atom.format === step.after.format &&
          step.atom.link === step.after.link &&
          !inControl(step.atom) &&
          !inControl(step.after),
      )
    );
  }

  private moveEdges(move: MoveEnd, kind: MarkFate["kind"]): [string, string] {
    const tag = kind === "insert" ? "moveTo" : "moveFrom";
    const key = `${tag} ${move.id}`;
    let start = "";
    if (move.opens) {
      const name = this.moveNames.get(move.id) ?? this.context.target.freshName("move");
      this.moveNames.set(move.id, name);
      const range = this.context.target.range(tag, name);
      start = range.start;
      this.moveRanges.set(key, range.end);
    }
    return [start, move.closes ? (this.moveRanges.get(key) ?? "") : ""];
  }
}

/** Runs whose atoms stand in more than one line. */
function findCutRuns(stream: readonly StreamStep[]): Set<XmlElement> {
  const cut = new Set<XmlElement>();
  const lineOf = new Map<XmlElement, number>();
  let line = 0;
  for (const step of stream) {
    if (isMarkStep(step)) line++;
    const { run } = step.atom;
    if (step.kind === "insert" || run === null) continue;
    const known = lineOf.get(run);
    if (known === undefined) lineOf.set(run, line);
    else if (known !== line) cut.add(run);
  }
  return cut;
}

/** Its control may be another one, or have come or gone around it. */
const inControl = ({ wrappers }: Atom) => wrappers.some(({ tag }) => tag === "w:sdt");

const isComposite = ({ atom }: InlineStep) =>
  (atom.pieces ?? [atom]).some(
    ({ node }) => /noteReference$/.test(node.tag) || node.raw.includes("txbxContent"),
  );

const sectionOf = (paragraph: XmlElement) => paragraph.find("w:pPr", "w:sectPr");
