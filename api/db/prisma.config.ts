import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "prisma/config";

// `prisma generate` would download a schema engine that it never runs. Naming an existing file stops the download.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

const here = dirname(fileURLToPath(import.meta.url));

export default defineConfig({
  schema: join(here, "schema.prisma"),
  migrations: { path: join(here, "migrations") },
});
