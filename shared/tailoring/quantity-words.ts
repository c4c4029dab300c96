/** The words that figures, units and rates are told in, English and German. */

export const ones =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
export const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const germanOnes = "zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(" ");
export const spelled = new Map<string, number>([
  ...ones.map((word, i) => [word, i + 1] as const),
  ...tens.map((word, i) => [word, (i + 2) * 10] as const),
  ...germanOnes.map((word, i) => [word, i + 2] as const),
]);
export const scales = new Map<string, number>(
  Object.entries({
    hundred: 1e2,
    k: 1e3,
    thousand: 1e3,
    tsd: 1e3,
    m: 1e6,
    mm: 1e6,
    mn: 1e6,
    mio: 1e6,
    million: 1e6,
    millions: 1e6,
    millionen: 1e6,
    b: 1e9,
    bn: 1e9,
    billion: 1e9,
    dozen: 12,
  }),
);
export const seconds = new Map<string, number>(
  Object.entries({
    second: 1,
    sec: 1,
    minute: 60,
    min: 60,
    hour: 3600,
    hr: 3600,
    day: 86_400,
    week: 604_800,
    month: 2_629_800,
    quarter: 7_889_400,
    year: 31_557_600,
    yr: 31_557_600,
    wk: 604_800,
    mo: 2_629_800,
    mth: 2_629_800,
    fortnight: 1_209_600,
    decade: 315_576_000,
    jahr: 31_557_600,
    jahre: 31_557_600,
    jahren: 31_557_600,
    quartal: 7_889_400,
    quartale: 7_889_400,
    woche: 604_800,
    wochen: 604_800,
    tag: 86_400,
    tage: 86_400,
    tagen: 86_400,
    stunde: 3600,
    stunden: 3600,
    minuten: 60,
    sekunden: 1,
    monat: 2_629_800,
    monate: 2_629_800,
    monaten: 2_629_800,
  }),
);
export const adverbRates = new Map<string, string>(
  Object.entries({
    hourly: "hour",
    daily: "day",
    nightly: "night",
    weekly: "week",
    monthly: "month",
    quarterly: "quarter",
    yearly: "year",
    annually: "year",
    annual: "year",
    fortnightly: "fortnight",
    stündlich: "hour",
    täglich: "day",
    wöchentlich: "week",
    monatlich: "month",
    mtl: "month",
    quartalsweise: "quarter",
    vierteljährlich: "quarter",
    jährlich: "year",
  }),
);
export const currencies = new Map<string, string>(
  Object.entries({
    $: "USD",
    us$: "USD",
    usd: "USD",
    dollar: "USD",
    dollars: "USD",
    "€": "EUR",
    eur: "EUR",
    euro: "EUR",
    euros: "EUR",
    "£": "GBP",
    gbp: "GBP",
    pound: "GBP",
    pounds: "GBP",
    chf: "CHF",
    francs: "CHF",
    franken: "CHF",
    "¥": "JPY",
    yen: "JPY",
    "₹": "INR",
    inr: "INR",
  }),
);
/** Whole words that are figures of their own: doubled = twice, halved = down by half. */
export const verbFigures = new Map<string, { value: number; unit: string }>(
  Object.entries({
    doubled: { value: 2, unit: "times" },
    doubling: { value: 2, unit: "times" },
    tripled: { value: 3, unit: "times" },
    tripling: { value: 3, unit: "times" },
    quadrupled: { value: 4, unit: "times" },
    twofold: { value: 2, unit: "times" },
    threefold: { value: 3, unit: "times" },
    fourfold: { value: 4, unit: "times" },
    tenfold: { value: 10, unit: "times" },
    halved: { value: 50, unit: "percent" },
    halving: { value: 50, unit: "percent" },
    halves: { value: 50, unit: "percent" },
    halve: { value: 50, unit: "percent" },
    doubles: { value: 2, unit: "times" },
    triples: { value: 3, unit: "times" },
    trebled: { value: 3, unit: "times" },
    quadrupling: { value: 4, unit: "times" },
    quintupled: { value: 5, unit: "times" },
    fivefold: { value: 5, unit: "times" },
    sixfold: { value: 6, unit: "times" },
    verdoppelte: { value: 2, unit: "times" },
    verdoppelt: { value: 2, unit: "times" },
    verdoppelung: { value: 2, unit: "times" },
    verdreifachte: { value: 3, unit: "times" },
    verdreifacht: { value: 3, unit: "times" },
    halbierte: { value: 50, unit: "percent" },
    halbiert: { value: 50, unit: "percent" },
    halbierung: { value: 50, unit: "percent" },
  }),
);

/**
 * Amounts told without a figure, as the least they claim. None is a whole number, so that "several" (from three on)
 * never proves "3", while three prove "several".
 */
export const vagueAmounts = new Map<string, number>(
  Object.entries({
    couple: 1.5,
    multiple: 1.5,
    few: 2.5,
    several: 2.5,
    mehrere: 1.5,
    mehreren: 1.5,
    mehrerer: 1.5,
    einige: 2.5,
    einigen: 2.5,
    dozens: 23.5,
    dutzende: 23.5,
    scores: 39.5,
    hundreds: 199.5,
    hunderte: 199.5,
    thousands: 1999.5,
    tausende: 1999.5,
    millions: 1_999_999.5,
  }),
);

/** Names of the periods a rate may stand for, by the words that follow "per" or "a". */
export const periods = new Map<string, string>([
  ...["second", "minute", "hour", "day", "week", "month", "quarter", "year", "shift", "fortnight"].map(
    (name) => [name, name] as const,
  ),
  ["night", "night"],
  ["annum", "year"],
  ["yr", "year"],
  ["wk", "week"],
  ["mo", "month"],
  ["mth", "month"],
  ["hr", "hour"],
  ["stunde", "hour"],
  ["tag", "day"],
  ["woche", "week"],
  ["monat", "month"],
  ["quartal", "quarter"],
  ["jahr", "year"],
  ["schicht", "shift"],
]);

/** Units of measure by dimension, so that "2 km" and "2,000 metres" meet. "m" is left out: it is a million as often. */
export const measures = new Map<string, { unit: string; factor: number }>([
  ...entries("mass", {
    g: 1,
    gram: 1,
    gramm: 1,
    kg: 1e3,
    kilo: 1e3,
    kilogram: 1e3,
    kilogramme: 1e3,
    kilogramm: 1e3,
    tonne: 1e6,
    ton: 1e6,
  }),
  ...entries("length", {
    mm: 1e-3,
    millimetre: 1e-3,
    millimeter: 1e-3,
    cm: 1e-2,
    centimetre: 1e-2,
    centimeter: 1e-2,
    metre: 1,
    meter: 1,
    km: 1e3,
    kilometre: 1e3,
    kilometer: 1e3,
    mile: 1609,
  }),
  ...entries("power", { watt: 1, kw: 1e3, kilowatt: 1e3, mw: 1e6, megawatt: 1e6, gw: 1e9, kwp: 1e3 }),
  ...entries("energy", { kwh: 1e3, mwh: 1e6, gwh: 1e9 }),
  ...entries("volume", { ml: 1e-3, litre: 1, liter: 1, hl: 100 }),
  ...entries("area", { sqm: 1, "m²": 1, ha: 1e4, hectare: 1e4, hektar: 1e4 }),
  ...entries("bytes", {
    kb: 1e3,
    mb: 1e6,
    gb: 1e9,
    tb: 1e12,
    gigabyte: 1e9,
    terabyte: 1e12,
    megabyte: 1e6,
    petabyte: 1e15,
    pb: 1e15,
  }),
  ...entries("seconds", { ms: 1e-3, millisecond: 1e-3, millisekunde: 1e-3 }),
]);

function entries(
  unit: string,
  factors: Record<string, number>,
): [string, { unit: string; factor: number }][] {
  return Object.entries(factors).map(([name, factor]) => [name, { unit, factor }]);
}
