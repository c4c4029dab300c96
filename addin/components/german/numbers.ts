import { numbersIn } from "../numbers.ts";

export const { count, usd, percent, list } = numbersIn("de");
