import type { Language } from "../../addin/components/language.ts";
import type { Messages } from "../../addin/components/messages.ts";
import { de } from "../../addin/components/messages-de.ts";
import { en } from "../../addin/components/messages-en.ts";
import { sentences } from "../../addin/dialog/sentences.ts";

/** What a walk reads on the screen in one language: the pane's sentences, the sign-in window's, and Word's own question. */
export interface Words {
  m: Messages;
  dialog: (typeof sentences)[Language];
  /** Asked by office.js before it opens a window. */
  allow: string;
  /** As the playground's address names the language. */
  tag: string;
}

export const words: Record<Language, Words> = {
  en: { m: en, dialog: sentences.en, allow: "Allow", tag: "en-US" },
  de: { m: de, dialog: sentences.de, allow: "Zulassen", tag: "de-DE" },
};

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A sentence with whatever numbers in it; `like("7 facts.")` finds "41 facts." */
export const like = (sentence: string): RegExp => new RegExp(escaped(sentence).replace(/\d+/g, "\\d+"));

/** A name that begins with these words. */
export const begins = (sentence: string): RegExp => new RegExp(`^${like(sentence).source}`);

/** What a sentence about some text says of any text. */
export const around = (say: (text: string) => string): RegExp =>
  new RegExp(escaped(say("\0")).replace("\0", ".*"));
