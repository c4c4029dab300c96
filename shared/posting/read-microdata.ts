/**
 * A schema.org JobPosting written as microdata (`itemscope`, `itemprop`), in the shape its JSON-LD would have. A walk over
 * the tags, not a parser: what is nested wrongly is read as far as it goes.
 */

type Json = Record<string, unknown>;

const voidTags = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "source",
  "wbr",
]);
/** Deeper than any posting; what lies below is left out. */
const maxDepth = 400;

interface Open {
  tag: string;
  prop: string | null;
  /** The item this element is, null where it is a plain value. */
  item: Json | null;
  contentStart: number;
}

function readAttribute(tag: string, name: string): string | null {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, "iu").exec(tag);
  return match ? (match[1] ?? match[2] ?? match[3] ?? null) : null;
}

function add(item: Json, prop: string, value: unknown): void {
  for (const name of prop.split(/\s+/u)) {
    const old = item[name];
    item[name] = old === undefined ? value : Array.isArray(old) ? [...old.slice(0, 50), value] : [old, value];
  }
}

const plain = (html: string) =>
  html
    .slice(0, 4000)
    .replace(/<[^<>]*>/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();

/** The first JobPosting item of a page, null when there is none. Values are HTML where the page has HTML. */
export function findMicrodataJob(html: string): Json | null {
  const root = html.search(/itemtype\s*=\s*["']?https?:\/\/(?:www\.)?schema\.org\/JobPosting/iu);
  if (root < 0) return null;
  const open: Open[] = [];
  let job: Json | null = null;
  let at = html.lastIndexOf("<", root);
  while (at >= 0 && at < html.length) {
    const end = html.indexOf(">", at);
    if (end < 0) break;
    const tag = html.slice(at, Math.min(end + 1, at + 4000));
    const name = /^<\/?([a-z][a-z\d-]*)/iu.exec(tag)?.[1]?.toLowerCase();
    if (name !== undefined && tag.startsWith("</")) {
      const from = open.map((one) => one.tag).lastIndexOf(name);
      while (from >= 0 && open.length > from) {
        const closed = open.pop()!;
        const parent = open.findLast((one) => one.item !== null)?.item;
        if (closed.prop !== null && parent && closed.item === null) {
          const inner = html.slice(closed.contentStart, at);
          if (closed.prop !== "description") add(parent, closed.prop, plain(inner));
          else parent.description ??= inner;
        }
      }
      if (open.length === 0) return job;
    } else if (name !== undefined) {
      const prop = readAttribute(tag, "itemprop");
      const item: Json | null = /\sitemscope(?=[\s=>/])/iu.test(tag)
        ? { "@type": (readAttribute(tag, "itemtype") ?? "").replace(/^.*\//u, "") }
        : null;
      const parent = open.findLast((one) => one.item !== null)?.item;
      const given =
        readAttribute(tag, "content") ?? (name === "time" ? readAttribute(tag, "datetime") : null);
      job ??= item;
      if (prop !== null && parent && item !== null) add(parent, prop, item);
      else if (prop !== null && parent && given !== null) add(parent, prop, given);
      if (!voidTags.has(name) && !tag.endsWith("/>") && open.length < maxDepth) {
        open.push({
          tag: name,
          prop: item === null && given !== null ? null : prop,
          item,
          contentStart: end + 1,
        });
      }
    }
    at = html.indexOf("<", end);
  }
  return job;
}
