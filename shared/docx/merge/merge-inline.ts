import type { XmlElement } from "../xml/xml-tree.ts";
import type { MergedToken } from "./merge-paragraphs.ts";
import { alignTokens } from "./merge-paragraphs.ts";
import { type Token, writeText } from "./merge-tokens.ts";

/** Which wrapper of base a side's link, content control or revision is: the one around the same words. */
export function matchWrappers(
  base: readonly Token[],
  sides: readonly (readonly Token[])[],
): Map<XmlElement, XmlElement> {
  const counterparts = new Map<XmlElement, XmlElement>();
  for (const side of sides) {
    for (const [i, j] of alignTokens(base, side)) {
      const [own, others] = [(base[i] as Token).wrappers, (side[j] as Token).wrappers];
      others.forEach((wrapper, level) => {
        const counterpart = own[level];
        if (counterpart?.tag === wrapper.tag && !counterparts.has(wrapper))
          counterparts.set(wrapper, counterpart);
      });
    }
  }
  return counterparts;
}

/**
 * Paragraphs from merged tokens. `prefix` is that of WordprocessingML in the part they are written into. Null where a content
 * control would have to be written twice.
 */
export function writeParagraphs(
  tokens: readonly MergedToken[],
  counterparts: ReadonlyMap<XmlElement, XmlElement>,
  prefix: string,
): string | null {
  return new ParagraphWriter(counterparts, prefix).write(tokens);
}

class ParagraphWriter {
  private readonly counterparts: ReadonlyMap<XmlElement, XmlElement>;
  private readonly prefix: string;
  private content = "";
  private open: XmlElement[] = [];
  private readonly opened = new Set<XmlElement>();
  private splitControl = false;
  private runKey: string | null = null;
  private text = "";
  private holder = "t";

  constructor(counterparts: ReadonlyMap<XmlElement, XmlElement>, prefix: string) {
    this.counterparts = counterparts;
    this.prefix = prefix;
  }

  write(tokens: readonly MergedToken[]): string | null {
    let out = "";
    for (const merged of tokens) {
      if (merged.token.kind !== "mark") {
        this.put(merged);
        continue;
      }
      this.enter([]);
      this.endRun();
      const { node, leading } = merged.token;
      const start = node.tree.text.slice(node.start, node.openEnd).replace(/(?<!\s)\s*\/>$/, ">");
      out += `${start}${merged.properties}${this.content}${leading}</${node.name}>`;
      this.content = "";
    }
    return this.splitControl ? null : out;
  }

  private put({ token, properties, node }: MergedToken): void {
    const { kind, leading, holder } = token;
    this.enter(token.wrappers.map((wrapper) => this.counterparts.get(wrapper) ?? wrapper));
    if (leading !== "") {
      this.endRun();
      this.content += leading;
    }
    if (kind === "beside") {
      this.endRun();
      this.content += node ?? token.raw;
      return;
    }
    if (this.runKey !== properties) {
      this.endRun();
      this.content += `<${this.prefix}r>${properties}`;
      this.runKey = properties;
    }
    if (kind === "text") {
      if (this.holder !== holder) this.endText();
      this.holder = holder;
      this.text += token.text;
      return;
    }
    this.endText();
    this.content += node ?? token.raw;
  }

  private enter(path: readonly XmlElement[]): void {
    let shared = 0;
    while (shared < path.length && this.open[shared] === path[shared]) shared++;
    if (shared === this.open.length && shared === path.length) return;
    this.endRun();
    while (this.open.length > shared) this.content += closeOf(this.open.pop() as XmlElement);
    for (const element of path.slice(shared)) {
      if (element.tag === "w:sdt" && this.opened.has(element)) this.splitControl = true;
      this.opened.add(element);
      this.open.push(element);
      this.content += openOf(element);
    }
  }

  private endText(): void {
    if (this.text !== "") this.content += writeText(this.prefix + this.holder, this.text);
    this.text = "";
  }

  private endRun(): void {
    if (this.runKey === null) return;
    this.endText();
    this.content += `</${this.prefix}r>`;
    this.runKey = null;
  }
}

function openOf(element: XmlElement): string {
  const { text } = element.tree;
  const content = element.child("w:sdtContent");
  if (content !== null) return text.slice(element.start, content.openEnd);
  const properties = element.children.find(({ tag }) => tag === "w:smartTagPr" || tag === "w:customXmlPr");
  return text.slice(element.start, element.openEnd) + (properties?.raw ?? "");
}

function closeOf(element: XmlElement): string {
  const content = element.child("w:sdtContent");
  return content === null ? `</${element.name}>` : `</${content.name}></${element.name}>`;
}
