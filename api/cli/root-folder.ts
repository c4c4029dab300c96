import { join } from "node:path";

/** The project's own folder, wherever the command was called from. */
export const rootFolder = join(import.meta.dirname, "..", "..");
