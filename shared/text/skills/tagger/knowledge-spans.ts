import type { TextSentence } from "./split-tokens.ts";
import type { TokenLikelihood } from "./tagger-model.ts";

export interface KnowledgeSpan {
  /** As written, without marks and small words at its ends. */
  text: string;
  /** `source.slice(start, end)` is `text`. */
  start: number;
  end: number;
  /** Mean likelihood of its tokens, from 0 to 1. */
  likelihood: number;
}

export interface WeighedSentence {
  tokens: TextSentence;
  likelihoods: readonly TokenLikelihood[];
}

/** A token as likely as this is part of a span: the value at which most is right in the end, by cross-validation (test/train). */
export const tokenThreshold = 0.3;

/** In UTF-16 units; nothing that is longer is a name. */
const longestSpan = 200;

const leading =
  /^(?:[^\p{L}\p{N}.#]+|(?:and|or|and\/or|in|of|for|with|the|a|an|to|as|such|other|including|like|various|e\.g\.?|at|on|by)\s)/iu;
const trailing =
  /(?:[^\p{L}\p{N}+#)]+|\s(?:and|or|and\/or|in|of|for|with|the|a|an|to|as|such|other|including|like|etc\.?|at|on|by|is|are|required|preferred|desired|desirable))$/iu;
const loneSmallWord = /^(?:and|or|and\/or|in|of|for|with|the|a|an|to|as|such|other|at|on|by|is|are)$/iu;

/** The span without what does not belong to the name at its ends; null where nothing is left. */
function trimSpan(written: string, offset: number, likelihood: number): KnowledgeSpan | null {
  let start = 0;
  let end = written.length;
  // A bracket that the span does not close opens something else.
  const bracket = written.lastIndexOf("(");
  if (bracket >= 0 && !written.includes(")", bracket)) end = bracket;
  // One that it closes without opening it ends something else.
  const closing = written.indexOf(")");
  if (
    closing >= 0 &&
    /[\p{L}\p{N}]/u.test(written.slice(closing, end)) &&
    !written.slice(0, closing).includes("(")
  )
    start = closing + 1;
  const cut = (pattern: RegExp) => pattern.exec(written.slice(start, end))?.[0].length ?? 0;
  for (let length = cut(leading); length > 0; length = cut(leading)) start += length;
  const closes = () => written.charAt(end - 1) === ")" && !written.slice(start, end).includes("(");
  for (let length = cut(trailing); length > 0 || closes(); length = cut(trailing)) {
    end -= length > 0 ? length : 1;
  }
  const text = written.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(text) || loneSmallWord.test(text)) return null;
  return { text, start: offset + start, end: offset + end, likelihood };
}

export function readSentenceSpans(text: string, { tokens, likelihoods }: WeighedSentence): KnowledgeSpan[] {
  const spans: KnowledgeSpan[] = [];
  let from = -1;
  let sum = 0;
  const close = (after: number) => {
    if (from < 0) return;
    const [start, end] = [tokens[from]!.start, tokens[after - 1]!.end];
    const span =
      end - start > longestSpan ? null : trimSpan(text.slice(start, end), start, sum / (after - from));
    if (span) spans.push(span);
    from = -1;
  };
  likelihoods.forEach(({ first, inside }, at) => {
    const part = first + inside >= tokenThreshold;
    if (!part || first > inside || (at > 0 && tokens[at - 1]!.breaks)) close(at);
    if (!part) return;
    if (from < 0) {
      from = at;
      sum = 0;
    }
    sum += first + inside;
  });
  close(tokens.length);
  return spans;
}

export interface KnowledgeReading {
  spans: KnowledgeSpan[];
  /** The likeliest token between two offsets; null where the tagger has no say (a sentence that is not English). */
  likelihoodAt: (start: number, end: number) => number | null;
}

export function readWeighedSentences(text: string, sentences: readonly WeighedSentence[]): KnowledgeReading {
  const tokens = sentences.flatMap((one) =>
    one.tokens.map(({ start, end }, at) => ({
      start,
      end,
      likelihood: one.likelihoods[at]!.first + one.likelihoods[at]!.inside,
    })),
  );
  return {
    spans: sentences.flatMap((one) => readSentenceSpans(text, one)),
    likelihoodAt: (start, end) => {
      let low = 0;
      for (let high = tokens.length; low < high; ) {
        const middle = (low + high) >> 1;
        if (tokens[middle]!.end <= start) low = middle + 1;
        else high = middle;
      }
      let best: number | null = null;
      for (let at = low; at < tokens.length && tokens[at]!.start < end; at += 1) {
        best = Math.max(best ?? 0, tokens[at]!.likelihood);
      }
      return best;
    },
  };
}
