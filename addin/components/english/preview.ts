/** Résumé, letter and score side by side, as they would be read. */
export const preview = {
  title: "Preview",
  loading: "Drawing the preview",
  noRun: "Tailor for this job first; the preview follows from it.",
  tabs: { resume: "Résumé", letter: "Letter", score: "Score" },
  simplified: "The layout is simplified. Your document in Word is what counts.",
  letterSimplified: "The layout is simplified. Open the letter in Word for the real one.",
  proposed: "Nothing is accepted yet: shown with what is proposed.",
  resumeFrame: "Preview of the résumé",
  letterFrame: "Preview of the letter",
  someBy: (model: string) => `Some of its words were written by ${model}.`,
  toLetter: "Go to the letter",
  fitRule: "A must-have weighs as much as three nice-to-haves; half for being met, half for being visible.",
  toTable: "Requirements, line by line",
};
