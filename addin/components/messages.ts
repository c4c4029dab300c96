import { en } from "./messages-en.ts";

/** Every sentence the pane says, by key. Another language is another object of this shape. */
export type Messages = typeof en;

/** The catalogue in use. English until there is a second one; the language comes from Word. */
export const m: Messages = en;
