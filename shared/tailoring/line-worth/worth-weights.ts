import type { Features } from "./describe-line.ts";

/** Written by `npm run train:order` from 1132 graded bullets; not to be changed by hand. */
export const constant = -4.464;
export const worthWeights: Features = {
  answered: 1.385,
  skill: 0.776,
  demanded: 0.789,
  weakSkill: 0.674,
  telling: 0.796,
  covered: 1.586,
  phrase: 1.325,
  themes: 0.485,
  near: 1.569,
  about: -1.377,
  figures: 0.22,
  denied: -0.085,
  weakened: -0.305,
  trade: 2.459,
  abroad: 0.701,
};
