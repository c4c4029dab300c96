import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { readMigrations } from "./migrations.ts";

const schemaPath = fileURLToPath(new URL("./schema.prisma", import.meta.url));

/**
 * The SQL that would lead from the migrations to schema.prisma; a comment alone when they agree. Runs Prisma's own
 * schema engine as WebAssembly over a database in memory, so it needs no server and downloads nothing.
 */
export async function diffSchema(): Promise<string> {
  const SchemaEngine = await loadSchemaEngine();
  const pglite = new PGlite();
  const filters = { externalTables: [], externalEnums: [] };
  const files = [{ path: schemaPath, content: await readFile(schemaPath, "utf8") }];
  const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPGlite(pglite));
  const engine = await SchemaEngine.new({ datamodels: [[schemaPath, files[0]!.content]] }, () => {}, adapter);
  try {
    const result = await engine.diff({
      from: {
        tag: "migrations",
        baseDir: "migrations",
        lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
        shadowDbInitScript: "",
        migrationDirectories: (await readMigrations()).map((migration) => ({
          path: migration.name,
          migrationFile: { path: "migration.sql", content: { tag: "ok", value: migration.sql } },
        })),
      },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: false,
      filters,
    });
    return result.stdout ?? "";
  } finally {
    engine.free();
    await pglite.close();
  }
}

/** The package imports its .wasm as a module, which Node does only behind a flag; so it is put together by hand. */
async function loadSchemaEngine() {
  const folder = join(createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm"), "..");
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const wasm = await WebAssembly.compile(await readFile(join(folder, "schema_engine_bg.wasm")));
  const instance = await WebAssembly.instantiate(wasm, {
    "./schema_engine_bg.js": glue as unknown as WebAssembly.ModuleImports,
  });
  (glue as unknown as { __wbg_set_wasm(exports: WebAssembly.Exports): void }).__wbg_set_wasm(
    instance.exports,
  );
  (instance.exports.__wbindgen_start as () => void)();
  return glue.SchemaEngine;
}
