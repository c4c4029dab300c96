/** Lists as a reader sees them: the number or bullet before each line, counted as Word counts (ECMA-376 part 1, 17.9). */
import { elements, findChild, type Tree } from "./independent-package.ts";

export interface ReadList {
  numId: string;
  abstract: string;
  /** From 0. */
  level: number;
  /** Kind of number and its pattern, such as `decimal %1.`. */
  format: string;
  /** What stands before the line, such as `2.1` or the bullet. */
  label: string;
}

interface Level {
  format: string;
  pattern: string;
  start: number;
}

export class NumberedLists {
  private readonly numbers = new Map<string, { abstract: string; element: Tree }>();
  private readonly abstracts = new Map<string, Tree>();
  private readonly styles = new Map<string, Tree>();
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly restarted = new Set<string>();
  private readonly defaultStyle: string | undefined;

  constructor(numbering: Tree | null, styles: Tree | null) {
    for (const child of numbering === null ? [] : elements(numbering)) {
      if (child.tag === "w:abstractNum") this.abstracts.set(child.attributes["w:abstractNumId"] ?? "", child);
      if (child.tag === "w:num") {
        this.numbers.set(child.attributes["w:numId"] ?? "", {
          abstract: findChild(child, "w:abstractNumId")?.attributes["w:val"] ?? "",
          element: child,
        });
      }
    }
    for (const style of styles === null ? [] : elements(styles)) {
      const id = style.attributes["w:styleId"];
      if (style.tag !== "w:style" || id === undefined) continue;
      this.styles.set(id, style);
      if (
        style.attributes["w:type"] === "paragraph" &&
        /^(?:1|true|on)$/.test(style.attributes["w:default"] ?? "")
      )
        this.defaultStyle ??= id;
    }
  }

  /** The list of the next paragraph in reading order, which moves its counter on; null outside lists. */
  next(properties: Tree | null): ReadList | null {
    const found = this.numbering(properties);
    if (found === null) return null;
    const { numId, level } = found;
    const number = this.numbers.get(numId);
    if (number === undefined) return null;
    const { format, pattern, start } = this.level(number, level);
    const counters = this.counters.get(number.abstract) ?? [];
    this.counters.set(number.abstract, counters);
    const override = elements(number.element).find(
      (one) => one.tag === "w:lvlOverride" && Number(one.attributes["w:ilvl"]) === level,
    );
    const restart = findChild(override, "w:startOverride")?.attributes["w:val"];
    if (restart !== undefined && !this.restarted.has(`${numId} ${level}`)) {
      this.restarted.add(`${numId} ${level}`);
      counters[level] = Number(restart);
    } else counters[level] = counters[level] === undefined ? start : counters[level] + 1;
    counters.length = level + 1;
    const label = pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      return String(counters[index] ?? this.level(number, index).start);
    });
    return { numId, abstract: number.abstract, level, format: `${format} ${pattern}`, label };
  }

  private numbering(properties: Tree | null): { numId: string; level: number } | null {
    const direct = findChild(properties, "w:numPr");
    let numId = findChild(direct, "w:numId")?.attributes["w:val"];
    let level = findChild(direct, "w:ilvl")?.attributes["w:val"];
    let id = findChild(properties, "w:pStyle")?.attributes["w:val"] ?? this.defaultStyle;
    const seen = new Set<string>();
    while (id !== undefined && numId === undefined && !seen.has(id)) {
      seen.add(id);
      const style = this.styles.get(id);
      const own = findChild(findChild(style, "w:pPr"), "w:numPr");
      numId = findChild(own, "w:numId")?.attributes["w:val"];
      level ??= findChild(own, "w:ilvl")?.attributes["w:val"];
      // A style that only names its list is found again in the list's level.
      if (numId !== undefined && level === undefined) level = this.levelOfStyle(numId, id);
      id = findChild(style, "w:basedOn")?.attributes["w:val"];
    }
    if (numId === undefined || numId === "0") return null;
    return { numId, level: Number(level ?? "0") || 0 };
  }

  private levelOfStyle(numId: string, style: string): string | undefined {
    const abstract = this.abstracts.get(this.numbers.get(numId)?.abstract ?? "");
    const level = (abstract === undefined ? [] : elements(abstract)).find(
      (one) => one.tag === "w:lvl" && findChild(one, "w:pStyle")?.attributes["w:val"] === style,
    );
    return level?.attributes["w:ilvl"];
  }

  private level(number: { abstract: string; element: Tree }, level: number): Level {
    const isLevel = (one: Tree) => one.tag === "w:lvl" && Number(one.attributes["w:ilvl"]) === level;
    const override = elements(number.element).find(
      (one) => one.tag === "w:lvlOverride" && Number(one.attributes["w:ilvl"]) === level,
    );
    const abstract = this.abstracts.get(number.abstract);
    const found =
      findChild(override, "w:lvl") ??
      (abstract === undefined ? [] : elements(abstract)).find(isLevel) ??
      null;
    return {
      format: findChild(found, "w:numFmt")?.attributes["w:val"] ?? "decimal",
      pattern: findChild(found, "w:lvlText")?.attributes["w:val"] ?? "",
      start: Number(findChild(found, "w:start")?.attributes["w:val"] ?? "0"),
    };
  }
}
