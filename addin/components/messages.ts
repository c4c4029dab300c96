import { directions, type Language } from "./language.ts";
import type { en } from "./messages-en.ts";

/** Every sentence the pane says, by key. Another language is another object of this shape, or it does not compile. */
export type Messages = InAnyWords<typeof en>;

/** The same keys and the same arguments, whatever the words. */
type InAnyWords<T> = T extends string
  ? string
  : T extends (...args: infer Args) => infer Text
    ? (...args: Args) => InAnyWords<Text>
    : { [Key in keyof T]: InAnyWords<T[Key]> };

/** The catalogue in use. There is none before `speak` has been waited for: nothing asks for a sentence while a module loads. */
export let m: Messages;

/** How numbers, dates and lists are written: the language in use, with the region the candidate has it in. */
export let locale = "en";

/** Each catalogue is a file of its own, so that nobody loads a language they do not read. */
const catalogues: Record<Language, () => Promise<Messages>> = {
  en: async () => (await import("./messages-en.ts")).en,
  de: async () => (await import("./messages-de.ts")).de,
};

export const loadCatalogue = (language: Language): Promise<Messages> => catalogues[language]();

/** Speaks this language from now on. `tag` names it with its region: `de-AT`. */
export async function speak(language: Language, tag: string = language): Promise<void> {
  m = await loadCatalogue(language);
  locale = tag;
}

/** Tells the page what it is written in. A direction that the page states itself stays. */
export function markPage(root: HTMLElement, language: Language): void {
  root.lang = language;
  root.dir ||= directions[language];
}
