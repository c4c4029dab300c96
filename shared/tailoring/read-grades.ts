/** "Level I", "Class 2": one letter or digit makes all the difference. */
export const listGrades = (text: string): { text: string; start: number }[] =>
  [...text.matchAll(/\b(?:level|class|grade|tier|band|phase|category|stage)\s+(?:[IVX]+|\d+)\b/gi)].map(
    (match) => ({
      text: match[0].toLowerCase(),
      start: match.index,
    }),
  );
