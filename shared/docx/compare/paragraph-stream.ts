import type { XmlElement } from "../xml/xml-tree.ts";
import { diffAtoms, replaceAtoms } from "./diff-atoms.ts";
import type { InlineStep } from "./inline-writer.ts";
import { type Atom, markKey, readAtoms } from "./paragraph-atoms.ts";
import type { WriteContext } from "./write-properties.ts";

/**
 * Paragraphs as one stream in which marks are atoms like words. Each mark carries the properties of the paragraph it
 * ends; one that is deleted or inserted joins its paragraph with the next. So a split is one inserted mark, a join one deleted
 * mark, and both ways come out with the properties they should have:
 *
 *     led a team and built tools¶B   →   led a team¶X built tools¶Y
 *     led a team+[¶X] and built tools¶Y(was B)
 *
 * A mark before a table, or at the end of a container, can neither go nor come: the two last marks of a run of
 * paragraphs are always one.
 */
export interface ParagraphGroup {
  before: readonly XmlElement[];
  after: readonly XmlElement[];
  /** Set where the group is one end of a move. */
  move: MoveEnd | null;
}

/** Which move, and whether this paragraph opens or closes its range. */
export interface MoveEnd {
  id: number;
  opens: boolean;
  closes: boolean;
}

export type StreamStep = InlineStep & { move?: MoveEnd };

export const isMarkAtom = ({ node }: Atom) => node.tag === "w:p";
export const isMarkStep = ({ atom }: InlineStep) => isMarkAtom(atom);

/** The paragraphs' atoms with their marks; what stands behind the last word of one stands before its mark. */
export function readMarkedAtoms(
  paragraphs: readonly XmlElement[],
  keys: WriteContext["beforeKeys"],
): { atoms: Atom[]; lastMark: Atom | null } {
  const all: Atom[] = [];
  for (const paragraph of paragraphs) {
    const { atoms, trailing } = readAtoms(paragraph, keys);
    for (const atom of atoms) all.push(atom);
    all.push(markOf(paragraph, trailing));
  }
  return { atoms: all, lastMark: all.pop() ?? null };
}

function markOf(paragraph: XmlElement, before: Atom["before"]): Atom {
  return {
    key: markKey,
    text: "",
    node: paragraph,
    run: null,
    moreRuns: [],
    wrappers: [],
    format: "",
    link: "",
    pieces: null,
    written: null,
    before,
  };
}

/** `coarse`: no word of a changed paragraph is kept. */
export function diffGroup(group: ParagraphGroup, context: WriteContext, coarse: boolean): StreamStep[] {
  const mine = readMarkedAtoms(group.before, context.beforeKeys);
  const theirs = readMarkedAtoms(group.after, context.afterKeys);
  const move = group.move ?? undefined;
  let steps: StreamStep[] = coarse
    ? replaceAtoms(mine.atoms, theirs.atoms)
    : diffAtoms(mine.atoms, theirs.atoms);
  if (mine.lastMark !== null && theirs.lastMark !== null)
    steps.push({ kind: "keep", atom: mine.lastMark, after: theirs.lastMark });
  else if (mine.lastMark !== null) steps.push({ kind: "delete", atom: mine.lastMark });
  else if (theirs.lastMark !== null) steps.push({ kind: "insert", atom: theirs.lastMark });
  if (move !== undefined) steps = steps.map((step) => ({ ...step, move }));
  return steps;
}

const endsSection = ({ atom }: InlineStep) => atom.node.find("w:pPr", "w:sectPr") !== null;

/**
 * Where the run ends at a table or with its container, its last mark must stay. If paragraphs go or come there, the last one that
 * goes and the last one that comes (or the last kept one) share a mark:
 *
 *     before  A¶ B¶ |       after  A¶ |        →   A[¶ B]¶ |     (in brackets: deleted; the last mark takes on A's properties)
 */
export function keepLastMark(steps: readonly StreamStep[]): StreamStep[] {
  const lastKept = steps.findLastIndex((step) => isMarkStep(step) && step.kind === "keep");
  const lastGone = steps.findLastIndex(
    (step, n) => n > lastKept && isMarkStep(step) && step.kind === "delete",
  );
  const lastCome = steps.findLastIndex(
    (step, n) => n > lastKept && isMarkStep(step) && step.kind === "insert",
  );
  const [kept, gone, come] = [steps[lastKept], steps[lastGone], steps[lastCome]];
  if (gone !== undefined && come !== undefined) {
    const others = steps.filter((step) => step !== gone && step !== come);
    return [...others, { kind: "keep", atom: gone.atom, after: come.atom }];
  }
  const changed = gone ?? come;
  if (kept?.kind !== "keep" || changed === undefined || endsSection(changed)) return [...steps];
  // A section break that this line keeps stays its own; one that came or went, comes or goes with the line.
  const [hadBreak, hasBreak] = [endsSection(kept), endsSection({ kind: "insert", atom: kept.after })];
  if (gone !== undefined ? hasBreak : hadBreak) return [...steps];
  return steps.map((step): StreamStep => {
    if (step === kept)
      return gone !== undefined ? { kind: "delete", atom: kept.atom } : { kind: "insert", atom: kept.after };
    if (step !== changed) return step;
    return gone !== undefined
      ? { kind: "keep", atom: gone.atom, after: kept.after }
      : { kind: "keep", atom: kept.atom, after: changed.atom };
  });
}
