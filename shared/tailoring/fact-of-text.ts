import type { Fact } from "../resume/model.ts";

/** A text read as if it were a confirmed fact of its own, with whatever `more` is known of it. */
export const factOfText = (text: string, more: Partial<Fact> = {}): Fact => ({
  id: "",
  kind: "other",
  text,
  start: null,
  end: null,
  positionId: null,
  employer: null,
  title: null,
  sources: [],
  confidence: "sure",
  ...more,
});
