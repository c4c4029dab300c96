import type { ModelStandInRequest } from "../support/model-stand-in.ts";

/** What a stand-in fills in whichever form it is shown: one line of the résumé better, or one sentence of a letter. */
export interface ModelWords {
  /** How the line begins that is to be changed. */
  line: string;
  better: string;
  sentence: string;
  /** Words of the fact that the sentence rests on. */
  fact: string;
}

/** The short id under which a task names a fact. */
const factId = ({ input }: ModelStandInRequest, words: string) =>
  /^(f\d+) /.exec(input.split("\n").find((line) => line.includes(words) && /^f\d+ /.test(line)) ?? "")?.[1] ??
  "f0";

export function answerAsModel({ line, better, sentence, fact }: ModelWords) {
  return (request: ModelStandInRequest): object => {
    const [, blocks] = /^===== BLOCKS \S+ =====\n([\s\S]*?)\n=====/m.exec(request.input) ?? [];
    if (blocks === undefined) {
      const facts = [factId(request, fact)];
      return { paragraphs: [{ sentences: [{ text: sentence, facts, quote: null }] }] };
    }
    const lines = blocks.split("\n").map((one) => JSON.parse(one) as { id: string; text: string });
    const block = lines.find(({ text }) => text.startsWith(line));
    return {
      suggestions: [
        {
          block: block?.id ?? "b0",
          before: block?.text ?? "",
          after: better,
          facts: [],
          requirements: [...new Set(request.input.match(/"id":"r\d+"/g)?.map((found) => found.slice(6, -1)))],
          reason: "Says what the posting asks for.",
        },
      ],
    };
  };
}
