import { escapeAttribute } from "./xml-text.ts";
import { parseXml, type XmlElement, type XmlTree } from "./xml-tree.ts";

/** `content` as it would be read inside of `holder`: the root's only child is called like it and has its namespaces. */
export function parseFragment(holder: XmlElement, content: string): XmlTree {
  let declarations = "";
  for (const [prefix, uri] of holder.scope.uris)
    if (prefix !== "xml" && uri !== "")
      declarations += ` xmlns${prefix === "" ? "" : `:${prefix}`}="${escapeAttribute(uri)}"`;
  const { name, prefix, tree } = holder;
  const text = `<${prefix}fragment${declarations}><${name}>${content}</${name}></${prefix}fragment>`;
  return parseXml(tree.part, text);
}
