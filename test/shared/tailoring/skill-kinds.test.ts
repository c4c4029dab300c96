import { expect, test } from "vitest";
import { listUnknownNames } from "../../../shared/tailoring/skill-kinds.ts";

test("every kind and every tool of the table stands in the dictionary", () => {
  expect(listUnknownNames()).toEqual([]);
});
