import type { DocxDocument } from "../package/document.ts";
import type { Conflict } from "../types.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import type { Unit } from "./unit.ts";

export interface MergeOutcome {
  document: DocxDocument;
  conflicts: Conflict[];
  /** Those of the conflicts that are about blocks. */
  told: readonly ToldConflict[];
  changes: readonly ChangedUnit[];
}

export interface ToldConflict {
  conflict: Conflict;
  /** Base's blocks that it is about. */
  blocks: readonly XmlElement[];
}

/** A block of base that is not as it was on one of the sides, or beside which a side's block arrived. */
export interface ChangedUnit {
  arrived: Unit | null;
  base: Unit;
  mine: Unit | null;
  theirs: Unit | null;
}
