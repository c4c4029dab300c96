import { findText } from "../../components/find-text.ts";
import { m } from "../../components/messages.ts";

/** Why there is no answer of a model's, and what stands there instead. */
export const describeFallback = (code: string, instead: string): string =>
  `${findText(m.models.fallbacks, code) ?? m.models.fallback} ${instead}`;
