import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeBlank } from "./make-blank.ts";
import { makeDataEngineer } from "./make-data-engineer.ts";
import { makeElectrician } from "./make-electrician.ts";
import { makeNurse } from "./make-nurse.ts";

/**
 * Writes the three sample résumés and the empty document. Run it after a change of their texts and commit what it writes:
 *
 *     node addin/playground/samples/make-samples.ts
 *
 * Persons, employers and numbers are invented.
 */
const folder = dirname(fileURLToPath(import.meta.url));
mkdirSync(folder, { recursive: true });
for (const [name, make] of Object.entries({
  "data-engineer": makeDataEngineer,
  nurse: makeNurse,
  electrician: makeElectrician,
  blank: makeBlank,
})) {
  writeFileSync(join(folder, `${name}.docx`), await make());
}
