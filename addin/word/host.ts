/** What of Word surrounds the pane: readiness, colours, language, storage partition. */

export interface HostTheme {
  background: string | null;
  foreground: string | null;
}

export type HostKind = "word" | "browser";

/** Word, or a plain browser tab (no host, or no office.js at all). */
export async function whenHostIsReady(): Promise<HostKind> {
  if (typeof Office === "undefined") return "browser";
  const info = await Office.onReady();
  restoreHistory();
  return info.host === Office.HostType.Word ? "word" : "browser";
}

/** office.js sets these to null (office-js #429, #5372), which breaks libraries that look for them. */
function restoreHistory(): void {
  for (const name of ["pushState", "replaceState"] as const) {
    if (window.history[name]) continue;
    const original = Object.getPrototypeOf(window.history)[name];
    if (original) window.history[name] = original.bind(window.history);
  }
}

/** Word from version 2308 (Windows), 16.76 (Mac, iPad), or the web. */
export function hasRequiredWord(): boolean {
  try {
    return Office.context.requirements.isSetSupported("WordApi", "1.6");
  } catch {
    return false;
  }
}

export function readHostTheme(): HostTheme {
  try {
    const theme = Office.context.officeTheme;
    return {
      background: toHex(theme?.bodyBackgroundColor),
      foreground: toHex(theme?.bodyForegroundColor),
    };
  } catch {
    return { background: null, foreground: null };
  }
}

/** Hosts answer `#1F1F1F`, `1f1f1f` or with an alpha behind. */
function toHex(color: string | undefined): string | null {
  const match = /^#?([0-9a-f]{6})/i.exec(color ?? "");
  return match ? `#${match[1]}` : null;
}

/** The language Word's own buttons are in, `de-DE`; null where Word does not say. */
export function readDisplayLanguage(): string | null {
  try {
    return Office.context.displayLanguage || null;
  } catch {
    return null;
  }
}

/** Keys in storage start with this, so that panes of different partitions keep apart; empty where there is none. */
export function readPartitionKey(): string {
  try {
    const key = (Office.context as { partitionKey?: string }).partitionKey;
    return key ? `${key}.` : "";
  } catch {
    return "";
  }
}

/** Where the open document's file is; empty for one never saved. */
export function readDocumentUrl(): string {
  try {
    return Office.context.document.url ?? "";
  } catch {
    return "";
  }
}

/** Name of the open document's file, without folder and ending; null for one never saved. */
export function readDocumentName(): string | null {
  try {
    const url = Office.context.document.url;
    const name = decodeURIComponent(url?.split(/[\\/]/).at(-1)?.split(/[?#]/)[0] ?? "");
    return name.replace(/\.docx?$/i, "") || null;
  } catch {
    return null;
  }
}
