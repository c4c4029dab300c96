import { locale } from "./messages.ts";

/** Day and time in the pane's language, on one line: it is short, and half of it says little. */
export const formatTime = (iso: string): string =>
  unbroken(new Date(iso).toLocaleString(locale, { dateStyle: "medium", timeStyle: "short" }));

export const formatDay = (iso: string): string =>
  unbroken(new Date(iso).toLocaleDateString(locale, { dateStyle: "medium" }));

const unbroken = (text: string): string => text.replace(/\s/g, "\u00a0");
