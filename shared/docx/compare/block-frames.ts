import type { XmlElement } from "../xml/xml-tree.ts";
import { alignBlocks, type BlockStep } from "./align-blocks.ts";
import { orderSteps, pairLastParagraphs } from "./order-steps.ts";
import { contentOf, contentRange, isFrame, listBlocks } from "./story-blocks.ts";
import type { WriteContext } from "./write-properties.ts";

/**
 * Content controls around blocks that came or went while the blocks stayed. Such a control is no block here: its blocks are
 * compared as if they stood beside the others, and its edges are put under revision by themselves (ECMA-376 part 1, 17.13.5.4
 * to 17.13.5.11):
 *
 *     before  A B      after  <control>A</control> B      →   <control that comes>A</control> B      no word is marked
 */
export interface FramedSteps {
  steps: BlockStep[];
  /** The controls that each step stands in, outermost first. */
  paths: readonly (readonly Frame[])[];
}

export interface Frame {
  element: XmlElement;
  fate: "delete" | "insert";
}

/** So deep are controls that correspond to nothing looked into. */
const deepest = 4;

/** `next`: the unchanged block that follows in both documents; null where the container ends. */
export function alignFramedBlocks(
  before: readonly XmlElement[],
  after: readonly XmlElement[],
  mayMove: (block: XmlElement) => boolean,
  mayOpen: (frame: XmlElement) => boolean,
  next: XmlElement | null,
): FramedSteps {
  const frames = new Map<XmlElement, readonly Frame[]>();
  let [mine, theirs] = [before, after];
  const isPlain = (step: BlockStep) => !blocksOf(step).some((block) => frames.has(block));
  const align = () => {
    const found = alignBlocks(mine, theirs, mayMove);
    const paired = next === null ? pairLastParagraphs(found, mine.at(-1), theirs.at(-1), isPlain) : found;
    return orderSteps(paired, next);
  };
  let steps = align();
  let framed: FramedSteps = { steps, paths: steps.map(() => []) };
  for (let depth = 0; depth < deepest; depth++) {
    const alone = new Set(
      steps.flatMap((step) => {
        const block = step.kind === "insert" ? step.after : step.before;
        return step.kind !== "pair" && canOpen(block) && mayOpen(block) ? [block] : [];
      }),
    );
    const last = next === null ? findLastFrames(steps, mine.at(-1), theirs.at(-1)) : [];
    for (const block of last) if (canOpen(block) && mayOpen(block)) alone.add(block);
    if (alone.size === 0) break;
    const open = (fate: Frame["fate"]) => (block: XmlElement) => {
      if (!alone.has(block)) return [block];
      const path = [...(frames.get(block) ?? []), { element: block, fate }];
      const inner = listBlocks(contentOf(block));
      for (const one of inner) frames.set(one, path);
      return inner;
    };
    [mine, theirs] = [mine.flatMap(open("delete")), theirs.flatMap(open("insert"))];
    steps = align();
    let paths = planPaths(steps, frames);
    if (paths === null && last.length > 0) {
      const isInside = (block: XmlElement) => last.includes(frames.get(block)?.at(-1)?.element as XmlElement);
      for (const apart of takeApart(steps, (step) => blocksOf(step).every(isInside))) {
        [steps, paths] = [apart, planPaths(apart, frames)];
        if (paths !== null) break;
      }
    }
    if (paths === null) break;
    framed = { steps, paths };
  }
  return framed;
}

/**
 * The last mark of a container stays. Where it stands in a control that is not the last block of the other document, that control
 * goes and comes by its edges, so that the mark can be in the one and not in the other:
 *
 *     before  <control>A¶</control> B¶ |      after  <control>A¶</control> |
 */
function findLastFrames(
  steps: readonly BlockStep[],
  before: XmlElement | undefined,
  after: XmlElement | undefined,
): XmlElement[] {
  return steps.flatMap((step) => {
    if (step.kind !== "pair" || !isFrame(step.before) || !isFrame(step.after)) return [];
    return (step.before === before) === (step.after === after) ? [] : [step.before, step.after];
  });
}

/**
 * Where the edges of two such controls would cross, the blocks in them do not stay: they go with the one and come with the other,
 * in whichever order lets one control stand in the other. The last marks of both sides are one all the same.
 */
function takeApart(steps: readonly BlockStep[], isInside: (step: BlockStep) => boolean): BlockStep[][] {
  const from = steps.findIndex((step) => step.kind === "pair" && isInside(step));
  const last = steps.at(-1);
  if (from < 0 || last?.kind !== "pair") return [];
  const [head, inner] = [steps.slice(0, from), steps.slice(from, -1)];
  const gone = inner.flatMap((step): BlockStep[] =>
    step.kind === "insert" ? [] : [{ kind: "delete", before: step.before }],
  );
  const come = inner.flatMap((step): BlockStep[] =>
    step.kind === "delete" ? [] : [{ kind: "insert", after: step.after }],
  );
  return [
    [...head, ...gone, ...come, last],
    [...head, ...come, ...gone, last],
  ];
}

export const blocksOf = (step: BlockStep): XmlElement[] =>
  step.kind === "pair" ? [step.before, step.after] : [step.kind === "insert" ? step.after : step.before];

/** A control without content, as no program writes it, has nothing that could stay. */
const canOpen = (block: XmlElement) =>
  isFrame(block) &&
  (block.tag !== "w:sdt" || contentOf(block) !== block) &&
  listBlocks(contentOf(block)).length > 0;

interface Extent {
  frame: Frame;
  first: number;
  last: number;
}

/** Null where two controls overlap, so that neither stands in the other. */
function planPaths(
  steps: readonly BlockStep[],
  frames: ReadonlyMap<XmlElement, readonly Frame[]>,
): Frame[][] | null {
  const extents = new Map<XmlElement, Extent>();
  steps.forEach((step, n) => {
    for (const block of blocksOf(step)) {
      for (const frame of frames.get(block) ?? []) {
        const known = extents.get(frame.element);
        if (known === undefined) extents.set(frame.element, { frame, first: n, last: n });
        else known.last = n;
      }
    }
  });
  const all = [...extents.values()].sort((a, b) => a.first - b.first || b.last - a.last);
  const open: Extent[] = [];
  for (const extent of all) {
    while (open.length > 0 && (open.at(-1) as Extent).last < extent.first) open.pop();
    if (open.length > 0 && (open.at(-1) as Extent).last < extent.last) return null;
    open.push(extent);
  }
  const paths: Frame[][] = steps.map(() => []);
  for (const { frame, first, last } of all) for (let n = first; n <= last; n++) paths[n]?.push(frame);
  return paths;
}

/** Opens and closes controls, under revision or with other settings. */
export class FrameWriter {
  private readonly context: WriteContext;

  constructor(context: WriteContext) {
    this.context = context;
  }

  /** `space` is what stands before a control of `before`. */
  open({ element, fate }: Frame, space: (element: XmlElement) => string): string {
    const { target } = this.context;
    const content = contentOf(element);
    if (fate === "delete") {
      const head = element.tree.text.slice(element.start, headEnd(content));
      const before = space(element);
      const range = target.range("customXmlDel");
      return before + range.start + head + range.end;
    }
    if (element.tag === "w:customXml") return "";
    const p = target.prefix;
    const properties = element.children.filter(({ tag }) => tag === "w:sdtPr" || tag === "w:sdtEndPr");
    const carried = properties.map((child) => this.context.carrier.carry(child, target.part, target.scope));
    const head = `<${p}sdt>${carried.join("")}<${p}sdtContent>`;
    const range = target.range("customXmlIns");
    return range.start + head + range.end;
  }

  close({ element, fate }: Frame): string {
    const { target } = this.context;
    if (fate === "delete") {
      const range = target.range("customXmlDel");
      return range.start + element.tree.text.slice(contentOf(element).closeStart, element.end) + range.end;
    }
    if (element.tag === "w:customXml") return "";
    const p = target.prefix;
    const range = target.range("customXmlIns");
    return `${range.start}</${p}sdtContent></${p}sdt>${range.end}`;
  }

  /** The opening of a control that stays, up to its content; no mark can show other settings, so those of `after` hold. */
  keep(before: XmlElement, after: XmlElement): { head: string; isChanged: boolean } {
    const { beforeKeys, afterKeys } = this.context;
    const [mine, theirs] = [contentOf(before), contentOf(after)];
    const key = (frame: XmlElement, keys: typeof beforeKeys) =>
      keys.ofProperties(frame.child("w:sdtPr"), ["w:id", "w:rPr"]);
    const isChanged = key(before, beforeKeys) !== key(after, afterKeys);
    const head =
      isChanged && mine !== before && theirs !== after
        ? this.carryHead(before, after)
        : before.tree.text.slice(before.start, contentRange(mine)[0]);
    return { head, isChanged };
  }

  private carryHead(before: XmlElement, after: XmlElement): string {
    const { carrier, target } = this.context;
    const id = before.find("w:sdtPr", "w:id")?.attr("w:val") ?? null;
    const settings = after.children
      .filter(({ tag }) => tag === "w:sdtPr" || tag === "w:sdtEndPr")
      .map((child) =>
        carrier.carry(child, target.part, target.scope, {
          rename: (element, tag) =>
            element.tag === "w:id" && element.parent === child && tag === "w:val" ? id : null,
        }),
      );
    const { text } = before.tree;
    const content = contentOf(before);
    return (
      text.slice(before.start, before.openEnd) +
      settings.join("") +
      text.slice(content.start, content.openEnd)
    );
  }
}

/** Where a control's blocks begin. */
export function headEnd(content: XmlElement): number {
  return content.child("w:customXmlPr")?.end ?? content.openEnd;
}
