import type { DocxDocument } from "../package/document.ts";
import type { Conflict } from "../types.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import type { Unit } from "./unit.ts";

export interface MergeOutcome {
  document: DocxDocument;
  conflicts: Conflict[];
  /** Base's blocks that the conflicts are about. */
  inConflict: readonly XmlElement[];
  /** Those of the conflicts that are about blocks. */
  told: readonly Conflict[];
  changes: readonly ChangedUnit[];
}

/** A block of base that is not as it was on one of the sides, or beside which a side's block arrived. */
export interface ChangedUnit {
  arrived: Unit | null;
  base: Unit;
  mine: Unit | null;
  theirs: Unit | null;
}
