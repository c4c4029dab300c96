/** What signed in, in words a candidate knows it by. Proper names: they are the same in every language. */
export interface Program {
  program: string | null;
  system: string | null;
}

export const unknownProgram: Program = { program: null, system: null };

/** The first that fits: nearly every browser also calls itself by the names of those it wants to pass for. */
const programs: readonly [RegExp, string][] = [
  [/MSOffice|Microsoft Office|\bWord\//, "Microsoft Office"],
  [/\bEdg(?:e|A|iOS)?\//, "Edge"],
  [/\b(?:OPR|Opera)\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\b(?:Firefox|FxiOS)\//, "Firefox"],
  [/\b(?:Chrome|HeadlessChrome|CriOS|Chromium)\//, "Chrome"],
  [/\bVersion\/.*\bSafari\//, "Safari"],
  [/^curl\//, "curl"],
  [/^node\b|^undici\b/, "Node.js"],
  [/^python/i, "Python"],
];
const systems: readonly [RegExp, string][] = [
  [/\bWindows\b/, "Windows"],
  [/\biPad\b/, "iPad"],
  [/\biPhone\b/, "iPhone"],
  [/\bAndroid\b/, "Android"],
  [/\bCrOS\b/, "ChromeOS"],
  [/\bMacintosh\b|\bMac OS X\b/, "macOS"],
  [/\bLinux\b/, "Linux"],
];

/**
 * From the User-Agent header (RFC 9110, 10.1.5). The header itself is not kept: its version numbers tell people apart. Word's own
 * web views pass for Edge on Windows and for no browser at all on a Mac.
 */
export function readProgram(userAgent: string | null): Program {
  const find = (names: readonly [RegExp, string][]) =>
    names.find(([pattern]) => userAgent !== null && pattern.test(userAgent))?.[1] ?? null;
  return { program: find(programs), system: find(systems) };
}
