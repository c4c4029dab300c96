import type { Features } from "./describe-line.ts";

/** Written by `npm run train:order` from 1132 graded bullets; not to be changed by hand. */
export const constant = -4.51;
export const worthWeights: Features = {
  answered: 1.279,
  skill: 0.805,
  demanded: 0.783,
  weakSkill: 0.709,
  telling: 0.779,
  covered: 1.538,
  phrase: 1.089,
  agree: 0.86,
  bonus: -0.461,
  themes: 0.453,
  near: 1.704,
  about: -1.361,
  figures: 0.224,
  denied: -0.033,
  weakened: -0.3,
  trade: 2.504,
  abroad: 0.698,
};
