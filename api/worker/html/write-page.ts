import escapeHtml from "escape-html";

/** Black on white, whatever the pane looks like: it shows what will be printed. */
const style = [
  "html{color-scheme:light;background:#fff}",
  "body{margin:0 auto;padding:24px 20px;max-width:720px;color:#1a1a1a;background:#fff;",
  "font:14px/1.45 Calibri,Carlito,'Segoe UI',Arial,sans-serif;overflow-wrap:anywhere}",
  "p,li{white-space:pre-wrap;tab-size:4}",
  "p{margin:0 0 .5em}h1,h2,h3,h4,h5,h6{margin:1em 0 .35em;line-height:1.25}",
  "h1{font-size:1.35em}h2{font-size:1.2em}h3,h4,h5,h6{font-size:1.05em}",
  "ul,ol{margin:0 0 .5em;padding-left:1.4em}table{border-collapse:collapse;width:100%}",
  "td,th{padding:0 12px 0 0;vertical-align:top;text-align:left;font-weight:inherit}img{max-width:100%;height:auto}",
  "a{color:inherit}.note{color:#595959}",
  // Side by side two columns of a résumé are a word wide each in a pane.
  "@media (max-width:480px){body{padding:16px 12px}table,thead,tbody,tr,td,th{display:block}td,th{padding:0}}",
].join("");

/** Nothing is loaded and nothing runs, also where a frame should be opened without its sandbox. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'";

/** A whole page for `srcdoc`. `body` is HTML that is clean already, `title` any text. */
export function writePage({
  title,
  language,
  body,
}: {
  title: string;
  language: string;
  body: string;
}): string {
  return [
    `<!doctype html><html lang="${escapeHtml(language)}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="referrer" content="no-referrer"><meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title><style>${style}</style></head><body>${body}</body></html>`,
  ].join("");
}
