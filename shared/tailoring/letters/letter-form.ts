import { z } from "zod";

/** What a model may fill in: the body, sentence by sentence, each with what it rests on. The frame is ours. */
export const letterForm = z.strictObject({
  paragraphs: z
    .array(
      z.strictObject({
        sentences: z
          .array(
            z.strictObject({
              text: z.string().min(1).max(600),
              /** Short ids as given in the task. */
              facts: z.array(z.string().max(20)).max(8),
              /** Words of the posting, exactly as they stand there, where the sentence takes them up. */
              quote: z.string().max(400).nullable(),
            }),
          )
          .min(1)
          .max(8),
      }),
    )
    .min(1)
    .max(7),
});
export type LetterForm = z.infer<typeof letterForm>;
