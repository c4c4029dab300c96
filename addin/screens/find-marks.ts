import type { Claim } from "../../shared/tailoring/model.ts";

interface Mark<C> {
  start: number;
  end: number;
  claim: C;
}

/** Where the claims stand in a text, in order and without overlap; those that are not found word for word are left out. */
export function findMarks<C extends Pick<Claim, "text">>(text: string, claims: readonly C[]): Mark<C>[] {
  const marks: Mark<C>[] = [];
  const lower = text.toLowerCase();
  for (const claim of claims) {
    const wanted = claim.text.toLowerCase();
    if (!wanted) continue;
    for (
      let start = lower.indexOf(wanted);
      start >= 0;
      start = lower.indexOf(wanted, start + wanted.length)
    ) {
      const end = start + wanted.length;
      if (!marks.some((mark) => start < mark.end && mark.start < end)) marks.push({ start, end, claim });
    }
  }
  return marks.sort((one, other) => one.start - other.start);
}
