/** A text of at most some `longest` characters, cut between words; without the full stop of its end, as it will stand in quotes. */
export const shorten = (text: string, longest: number): string =>
  text.length <= longest ? text.replace(/[.\s]+$/, "") : `${text.slice(0, longest).replace(/\s+\S*$/, "")} …`;
