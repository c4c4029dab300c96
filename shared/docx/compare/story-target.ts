import type { FreshIds } from "../edit/fresh-ids.ts";
import type { NamespaceScope } from "../xml/namespaces.ts";
import { escapeAttribute, escapeText } from "../xml/xml-text.ts";
import type { XmlElement } from "../xml/xml-tree.ts";

export interface RevisionAuthor {
  author: string;
  /** ISO 8601, UTC. */
  date: string;
}

/** A part that is being written: its namespaces and prefixes, and who its new revisions are by (null: write clean). */
export class StoryTarget {
  readonly part: string;
  readonly scope: NamespaceScope;
  /** Prefix of WordprocessingML elements and attributes, with colon. */
  readonly prefix: string;
  readonly by: RevisionAuthor | null;
  private readonly root: XmlElement;
  private readonly fresh: FreshIds;
  private readonly attributePrefix: string;
  /** Where no prefix is bound to the namespace of the attributes, each revision declares one. */
  private readonly declaration: string;

  constructor(root: XmlElement, by: RevisionAuthor | null, fresh: FreshIds) {
    this.root = root;
    this.part = root.tree.part;
    this.scope = root.scope;
    this.by = by;
    this.fresh = fresh;
    const bound = root.scope.findPrefix("w");
    this.prefix = root.prefix;
    this.attributePrefix = `${bound ?? "w"}:`;
    this.declaration = bound === null ? ` xmlns:w="${root.uri}"` : "";
  }

  /** The same part, written without revisions. */
  clean(): StoryTarget {
    return new StoryTarget(this.root, null, this.fresh);
  }

  /** An opening tag of a revision with a new id, without its bracket: `<w:ins w:id="7" w:author="…" w:date="…"`. */
  private opening(tag: string, nextId: number): string {
    const a = this.attributePrefix;
    const by = this.by as RevisionAuthor;
    return `<${this.prefix}${tag}${this.declaration} ${a}id="${nextId}" ${a}author="${escapeAttribute(by.author)}" ${a}date="${escapeAttribute(by.date)}"`;
  }

  open(tag: string): string {
    return `${this.opening(tag, this.fresh.nextRevision())}>`;
  }

  /** An empty element that marks what its parent belongs to. */
  mark(tag: string): string {
    return `${this.opening(tag, this.fresh.nextRevision())}/>`;
  }

  close(tag: string): string {
    return `</${this.prefix}${tag}>`;
  }

  /** Runs that begin a field and give its code, as inserted or deleted, and runs that end it. */
  field(fate: "ins" | "del", code: string): { start: string; end: string } {
    const [p, a] = [this.prefix, this.attributePrefix];
    const mark = (type: string) =>
      `<${p}r><${p}fldChar${this.declaration} ${a}fldCharType="${type}"/></${p}r>`;
    const name = `${p}${fate === "ins" ? "instrText" : "delInstrText"}`;
    const text = `<${p}r><${name} xml:space="preserve"> ${escapeText(code)} </${name}></${p}r>`;
    return {
      start: `${this.open(fate)}${mark("begin")}${text}${mark("separate")}${this.close(fate)}`,
      end: `${this.open(fate)}${mark("end")}${this.close(fate)}`,
    };
  }

  freshName(stem: string): string {
    return `${stem}${this.fresh.nextRevision()}`;
  }

  /** Start and end of a range that puts a content control's edge under revision, or (with a name) of one end of a move. */
  range(tag: string, name: string | null = null): { start: string; end: string } {
    const id = this.fresh.nextRevision();
    const named = name === null ? "" : ` ${this.attributePrefix}name="${escapeAttribute(name)}"`;
    return {
      start: `${this.opening(`${tag}RangeStart`, id)}${named}/>`,
      end: `<${this.prefix}${tag}RangeEnd${this.declaration} ${this.attributePrefix}id="${id}"/>`,
    };
  }

  /** A change of a table's grid names no author (ECMA-376 part 1, 17.13.5.33). */
  openGridChange(): string {
    return `<${this.prefix}tblGridChange${this.declaration} ${this.attributePrefix}id="${this.fresh.nextRevision()}">`;
  }

  wrap(tag: string, inner: string): string {
    return `<${this.prefix}${tag}>${inner}</${this.prefix}${tag}>`;
  }
}
