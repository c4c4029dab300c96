import { invalidArgument } from "./word-error.ts";

/** Throws InvalidArgument for what is no base64. */
export function readBase64(text: string): Uint8Array {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    throw invalidArgument("The file is not given as base64.");
  }
}
