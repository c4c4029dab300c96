import { z } from "zod";

/** What a model fills in, and all that it may say. Without limits in the schema, which providers' strict modes refuse. */
export const suggestionFormSchema = z.object({
  suggestions: z.array(
    z.object({
      /** Short id of a block. */
      block: z.string(),
      /** The block's text as it was shown. */
      before: z.string(),
      after: z.string(),
      /** Short ids. */
      facts: z.array(z.string()),
      requirements: z.array(z.string()),
      /** One sentence for the candidate. */
      reason: z.string(),
    }),
  ),
});
export type SuggestionForm = z.infer<typeof suggestionFormSchema>;
