/** Day and time as the candidate's own machine writes them, on one line: it is short, and half of it says little. */
export const formatTime = (iso: string): string =>
  unbroken(new Date(iso).toLocaleString(undefined, { dateStyle: "medium", timeStyle: "short" }));

export const formatDay = (iso: string): string =>
  unbroken(new Date(iso).toLocaleDateString(undefined, { dateStyle: "medium" }));

const unbroken = (text: string): string => text.replace(/\s/g, "\u00a0");
