import type { Conflict, ConflictChoice, Decision } from "../types.ts";
import type { XmlElement } from "../xml/xml-tree.ts";
import type { Versions } from "./merge-story.ts";
import type { Unit } from "./unit.ts";

/** What was decided about conflicts, looked up by the conflict. */
export class Decisions {
  private readonly choices = new Map<string, ConflictChoice>();

  constructor(decisions: readonly Decision[]) {
    for (const { conflict, choice } of decisions) this.choices.set(keyOf(conflict), choice);
  }

  get isEmpty(): boolean {
    return this.choices.size === 0;
  }

  find(conflict: Conflict): ConflictChoice | null {
    return this.choices.get(keyOf(conflict)) ?? null;
  }

  /** For what is no text: only one of the sides will do. */
  findSide(conflict: Conflict): "mine" | "theirs" | null {
    const choice = this.find(conflict);
    return choice === "mine" || choice === "theirs" ? choice : null;
  }
}

export const keyOf = ({ block, base, mine, theirs }: Conflict): string =>
  JSON.stringify([block, base, mine, theirs]);

/** What a choice writes in base's place. */
export interface Settled {
  written: string;
  /** Where one side's version stands, it stands where that side has it. */
  side: "mine" | "theirs" | null;
}

export interface ChoiceWriter {
  write(unit: Unit): string;
  /** Null where base's blocks cannot be given other words. */
  writeWords(base: readonly XmlElement[], text: string): string | null;
}

/** Null where the choice cannot be written: the conflict stays open. */
export function writeChoice(
  choice: ConflictChoice,
  { base, mine, theirs }: Versions<readonly Unit[]>,
  writer: ChoiceWriter,
): Settled | null {
  const write = (units: readonly Unit[]) => units.map((unit) => writer.write(unit)).join("");
  if (choice === "mine") return { written: write(mine), side: "mine" };
  if (choice === "theirs") return { written: write(theirs), side: "theirs" };
  if (choice === "both") {
    const keys = (units: readonly Unit[]) => units.map(({ key }) => key).join("\n");
    const [one, other] = keys(mine) <= keys(theirs) ? [mine, theirs] : [theirs, mine];
    const known = new Set(one.map(({ key }) => key));
    return { written: write([...one, ...other.filter(({ key }) => !known.has(key))]), side: null };
  }
  const elements = base.flatMap((unit) => unit.elements);
  if (elements.some(({ tag }) => tag !== "w:p")) return null;
  const written = writer.writeWords(elements, choice.text);
  return written === null ? null : { written, side: null };
}
