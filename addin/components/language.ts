/** The languages the pane speaks, and which way each is written. */
export const directions = { en: "ltr", de: "ltr" } as const;

export type Language = keyof typeof directions;

/**
 * The first of these tags whose language we speak, best first; English where there is none. What is no tag is passed over: hosts
 * answer with nothing, or with an underscore.
 */
export function chooseLanguage(tags: readonly (string | null | undefined)[]): {
  language: Language;
  tag: string;
} {
  for (const tag of tags) {
    const [canonical] = canonicalize(tag?.replaceAll("_", "-") ?? "");
    const language = canonical?.split("-")[0];
    if (canonical && language && Object.hasOwn(directions, language))
      return { language: language as Language, tag: canonical };
  }
  return { language: "en", tag: "en" };
}

function canonicalize(tag: string): string[] {
  try {
    return tag ? Intl.getCanonicalLocales(tag) : [];
  } catch {
    return [];
  }
}
