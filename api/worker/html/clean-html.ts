import sanitize from "sanitize-html";

/** What may be followed from a document: nothing that runs, reads files or stays on our own address. */
const linkSchemes = new Set(["http:", "https:", "mailto:"]);

/**
 * The little HTML a document's text needs, and nothing else: no script, style, event, id, class or form; pictures only as
 * PNG and JPEG within the address itself; links to the web and to mail only, and those without a way back to our window.
 */
export function cleanHtml(html: string): string {
  return sanitize(html, {
    allowedTags: [
      ...[
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "p",
        "ul",
        "ol",
        "li",
        "strong",
        "em",
        "u",
        "s",
        "sup",
        "sub",
        "br",
      ],
      ...["a", "span", "img", "table", "thead", "tbody", "tr", "th", "td"],
    ],
    allowedAttributes: {
      a: ["href", "rel", "target"],
      img: ["src", "alt"],
      td: ["colspan", "rowspan"],
      th: ["colspan", "rowspan"],
    },
    allowedSchemes: ["http", "https", "mailto"],
    allowedSchemesByTag: { img: ["data"] },
    allowProtocolRelative: false,
    // Whatever is no tag of the list goes with its tags; of these also the text, which was never meant to be read.
    nonTextTags: [
      "script",
      "style",
      "textarea",
      "option",
      "noscript",
      "template",
      "iframe",
      "object",
      "svg",
      "math",
    ],
    transformTags: {
      a: (_tag, { href = "" }) => {
        const url = URL.parse(href.trim());
        if (!url || !linkSchemes.has(url.protocol)) return { tagName: "span", attribs: {} };
        return { tagName: "a", attribs: { href: url.href, rel: "noopener noreferrer", target: "_blank" } };
      },
    },
    exclusiveFilter: ({ tag, attribs }) =>
      tag === "img" && !/^data:image\/(?:png|jpeg);base64,[A-Za-z0-9+/]+=*$/.test(attribs.src ?? ""),
  });
}
