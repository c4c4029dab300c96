import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readWordVectors, type WordVectors } from "../../shared/text/vectors/word-vectors.ts";

const file = fileURLToPath(new URL("../../shared/text/vectors/words.bin", import.meta.url));

let loaded: WordVectors | null = null;

/** The word vectors of this thread, read at their first use and kept: five megabytes, some milliseconds. */
export function loadWordVectors(): WordVectors {
  loaded ??= readWordVectors(readFileSync(file));
  return loaded;
}
