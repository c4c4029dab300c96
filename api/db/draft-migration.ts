/** `node api/db/draft-migration.ts <name>`: writes what leads from the migrations to schema.prisma as a new migration. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { diffSchema } from "./diff-schema.ts";
import { migrationsFolder } from "./migrations.ts";

const name = process.argv[2];
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error(
    "Say what the migration does, in small letters and underscores: draft-migration.ts add_letter",
  );
  process.exit(2);
}
const sql = await diffSchema();
if (!/^(?!--)\S/m.test(sql)) {
  console.error("The migrations and schema.prisma agree; there is nothing to write.");
  process.exit(0);
}
const time = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
const folder = join(migrationsFolder, `${time}_${name}`);
await mkdir(folder);
await writeFile(join(folder, "migration.sql"), sql);
console.log(join(folder, "migration.sql"));
