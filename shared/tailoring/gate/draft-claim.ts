import type { ClaimKind } from "../model.ts";
import type { Evidence } from "../read-evidence.ts";

/** A claim with its place in the text and what carries it, before it is handed out. */
export interface DraftClaim {
  text: string;
  kind: ClaimKind;
  start: number;
  end: number;
  supported: boolean;
  evidence: Evidence[];
  /** Ids of facts that carry it by arithmetic rather than by their words. */
  facts?: string[];
}
