import type { Quantity } from "../quantity.ts";

/** Relative slack for conversions between units of time (a month is no whole number of days). */
const conversionSlack = 0.01;
/** How far a plain rounded figure may stand below the true one. */
const roundingSlack = 0.1;
/** Times are rounded up more roughly: seven weeks are under two months. */
const timeSlack = 0.3;
/** How far "nearly" may round up: 380 are nearly 400. */
const nearlySlack = 0.08;
const isNearAbove = (exact: number, rough: number): boolean => rough - exact <= nearlySlack * exact;
/** How far "about", "nearly" and "almost" may stand from the true figure. */
const aboutSlack = 0.08;
/** Halves, thirds and quarters are coarse: 44 % are just under half, 23 % nearly a quarter. */
const fractionSlack = 0.12;
const isFraction = ({ unit, text }: Quantity): boolean =>
  unit === "percent" && /(?:half|thirds?|quarters?|fifths?)$/i.test(text);
/** How far below an "about 1,080" a "more than" has to stay. */
const roughMargin = 0.93;

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

/** What is no whole number may be told to the nearest one, or to its first decimal: 55.6 as 56, 4.42 as 4.4. */
const isNearest = (rough: number, exact: number): boolean =>
  exact % 1 !== 0 && exact >= 2 && (rough === Math.round(exact) || rough === Math.round(exact * 10) / 10);

/**
 * Whether a figure of a text follows from a figure of its source, looking at value, bound, unit, rate and direction of
 * change alone: "over 40" and "40+" follow from 43, "40" from 43 by rounding, none of them from 39.
 */
export function impliesQuantity(source: Quantity, claim: Quantity): boolean {
  if (source.unit !== claim.unit) return false;
  if (claim.per !== null && claim.per !== source.per) return false;
  if (claim.per === null && source.scaled && source.role !== null) return false;
  // What a thing came from, what it came to and by how much it changed are three figures.
  if (claim.role !== null && source.role !== null && claim.role !== source.role) return false;
  const below = claim.value < source.value && !same(claim.value, source.value);
  const equal = same(source.value, claim.value);
  if (claim.high !== null) return source.high !== null && equal && same(source.high, claim.high);
  if (source.high !== null) {
    if (claim.bound === "atMost") return same(claim.value, source.high) || claim.value > source.high;
    if (claim.bound === "about") return claim.value >= source.value && claim.value <= source.high;
    const isOpen = claim.bound === "atLeast" || claim.bound === "plus";
    return (isOpen && (below || equal)) || (claim.bound === "moreThan" && below);
  }
  const near = Math.abs(source.value - claim.value) <= aboutSlack * source.value;
  const isOpen = source.bound === "atLeast" || source.bound === "plus" || source.bound === "moreThan";
  const atLeast = source.bound === "exact" || isOpen;
  switch (claim.bound) {
    case "exact":
      return (
        (source.bound === "exact" && (equal || isNearest(claim.value, source.value))) ||
        (isOpen && equal && claim.value % 1 === 0) ||
        (atLeast &&
          claim.value < source.value &&
          source.value - claim.value <= roundingSlack * source.value &&
          isRounder(claim.value, source.value))
      );
    case "atLeast":
      return atLeast && (below || equal);
    case "plus":
      return atLeast && (below || (isOpen && equal));
    case "moreThan":
      return (
        (atLeast && below) ||
        (source.bound === "about" && claim.value <= source.value * roughMargin) ||
        (source.bound === "moreThan" && equal)
      );
    case "about":
      return (atLeast || source.bound === "about") && (equal || near);
    case "nearly":
      if (source.bound === "nearly") return equal;
      return (
        (source.bound === "exact" || source.bound === "about") &&
        claim.value >= source.value &&
        (equal ||
          near ||
          (isFraction(claim) && claim.value - source.value <= fractionSlack * claim.value) ||
          (isNearAbove(source.value, claim.value) && isRounder(claim.value, source.value)))
      );
    case "atMost":
      return source.bound === "atMost" && equal;
    case "lessThan":
      if (source.bound === "lessThan") return equal;
      return (
        (source.bound === "exact" || source.bound === "atMost") &&
        claim.value > source.value &&
        (claim.value === Math.ceil(source.value) ||
          claim.value - source.value <= (claim.unit === "seconds" ? timeSlack : roundingSlack) * source.value)
      );
  }
}
