/** Chance that can be had again: the same seed gives the same edits (mulberry32). */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(of: number): boolean {
    return this.next() < of;
  }

  pick<T>(from: readonly T[]): T | undefined {
    return from[this.below(from.length)];
  }

  words(least: number, most: number): string {
    const count = least + this.below(most - least + 1);
    return Array.from({ length: count }, () => this.pick(vocabulary)).join(" ");
  }
}

const vocabulary =
  "review budget the of and quarterly Kunden über naïve 2024 3.5% team-based (draft) responsible for £12,000 services, growth. A&B x<y “quoted” data platform to with in 東京 Москва led shipped O'Neil e.g. customers".split(
    " ",
  );
