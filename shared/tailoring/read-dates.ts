/** A calendar year, or a month of one, as a text names it. */
export interface DateMention {
  text: string;
  start: number;
  end: number;
  year: number;
  /** 1 to 12, null where only the year is named. */
  month: number | null;
}

const months =
  "jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|märz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?|dez(?:ember)?";
const monthNumber = (name: string): number => {
  const key = name.toLowerCase().slice(0, 3);
  const list = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
  const found = list.indexOf(key);
  if (found >= 0) return found + 1;
  return ({ mär: 3, mai: 5, okt: 10, dez: 12 } as Record<string, number>)[key] ?? 1;
};

const datePattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${months})\\.?,?\\s+(?:\\d{1,2},?\\s+)?)?((?:19[5-9]|20[0-4])\\d)(?![\\p{L}\\p{N}%+]|[.,]\\d)|(?<!\\d)(0?[1-9]|1[0-2])[/.]((?:19[5-9]|20[0-4])\\d)(?!\\d)`,
  "giu",
);
/** What stands before or behind a four-digit figure that is a year and no count. */
const yearBefore =
  /(?:^|[([,;:–—/-]|\b(?:in|since|from|until|till|to|by|during|of|and|before|after|for|seit|bis|von|ab|fy|spring|summer|autumn|fall|winter|q[1-4]))\s*$/i;
const yearBehind =
  /^\s*(?:$|[)\],.;:–—/-]|(?:to|until|and|bis|present|heute|season|election|budget|intake)\b)/i;

/** The dates a text names, in order. A bare "2000" counts as a year only where it stands like one. */
export function readDates(text: string): DateMention[] {
  const dates: DateMention[] = [];
  for (const match of text.matchAll(datePattern)) {
    const end = match.index + match[0].length;
    const byNumber = match[4] !== undefined;
    const bare = !byNumber && match[1] === undefined;
    if (bare && !yearBefore.test(text.slice(0, match.index)) && !yearBehind.test(text.slice(end))) continue;
    dates.push({
      text: match[0],
      start: match.index,
      end,
      year: Number(byNumber ? match[4] : match[2]),
      month: byNumber ? Number(match[3]) : match[1] === undefined ? null : monthNumber(match[1]),
    });
  }
  return dates;
}
