/** Numbers, amounts and lists as one language writes them. */
export function numbersIn(language: string) {
  const plural = new Intl.PluralRules(language);
  const plain = new Intl.NumberFormat(language);
  const share = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
  const and = new Intl.ListFormat(language, { type: "conjunction" });
  // Below ten cents two places say too little.
  const cents = new Intl.NumberFormat(language, { style: "currency", currency: "USD" });
  const mills = new Intl.NumberFormat(language, {
    style: "currency",
    currency: "USD",
    minimumFractionDigits: 3,
  });
  return {
    /** "1 word", "2 words", "1,200 words". */
    count: (n: number, one: string, many: string): string =>
      `${plain.format(n)} ${plural.select(n) === "one" ? one : many}`,
    number: (n: number): string => plain.format(n),
    percent: (of1: number): string => share.format(of1),
    usd: (amount: number): string => (amount > 0 && amount < 0.1 ? mills : cents).format(amount),
    list: (items: readonly (string | number)[]): string => and.format(items.map(String)),
  };
}
