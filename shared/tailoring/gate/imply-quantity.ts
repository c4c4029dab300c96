import type { Quantity } from "../read-quantities.ts";

/** Relative slack for conversions between units of time (a month is no whole number of days). */
const conversionSlack = 0.01;
/** How far a plain rounded figure may stand below the true one. */
const roundingSlack = 0.1;
/** How far "about", "nearly" and "almost" may stand from the true figure. */
const aboutSlack = 0.05;

const same = (a: number, b: number): boolean =>
  Math.abs(a - b) <= conversionSlack * Math.max(Math.abs(a), Math.abs(b)) &&
  (a === b || a % 1 !== 0 || b % 1 !== 0 || a > 1e5);

/** Fewer significant digits than the true figure: 1,200 for 1,237, never 1,230 for 1,200. */
function isRounder(rough: number, exact: number): boolean {
  const digits = (value: number) =>
    value
      .toPrecision(12)
      .replace(/[.e].*$|\./, "")
      .replace(/0+$/, "").length;
  return rough >= 10 && digits(rough) < digits(exact);
}

/** Whether a figure of a text follows from a figure of its source, looking at value, bound, unit and rate alone. */
export function impliesQuantity(source: Quantity, claim: Quantity): boolean {
  if (source.unit !== claim.unit) return false;
  if (claim.per !== null && claim.per !== source.per) return false;
  if (claim.high !== null)
    return source.high !== null && same(source.value, claim.value) && same(source.high, claim.high);
  if (source.high !== null)
    return claim.bound === "atLeast" && (claim.value < source.value || same(claim.value, source.value));
  const equal = same(source.value, claim.value);
  const near = Math.abs(source.value - claim.value) <= aboutSlack * source.value;
  const truly = source.bound === "exact" || source.bound === "atLeast";
  switch (claim.bound) {
    case "exact":
      return (
        truly &&
        (equal ||
          (claim.value < source.value &&
            source.value - claim.value <= roundingSlack * source.value &&
            isRounder(claim.value, source.value)))
      );
    case "atLeast":
      return truly && (claim.value < source.value || equal);
    case "about":
      return (truly || source.bound === "about") && (equal || near);
    case "nearly":
      return source.bound === "nearly"
        ? equal
        : source.bound === "exact" && claim.value >= source.value && (equal || near);
    case "atMost":
      return source.bound === "atMost" && equal;
  }
}
