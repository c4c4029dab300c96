import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { applyMigrations, type SqlConnection } from "../../../api/db/apply-migrations.ts";
import { diffSchema } from "../../../api/db/diff-schema.ts";
import { type Migration, readMigrations } from "../../../api/db/migrations.ts";
import type { OpenDatabase } from "../../../api/db/open-database.ts";
import { isUniqueViolation } from "../../../api/db/unique-violation.ts";
import { connectRaw } from "../../support/raw-connection.ts";
import { openTestDatabase } from "../../support/test-database.ts";

let database: OpenDatabase;
let connection: SqlConnection & { close(): Promise<void> };
beforeAll(async () => {
  database = await openTestDatabase();
  connection = await connectRaw(database);
});
afterAll(async () => {
  await connection.close();
  await database.close();
});

const own = (name: string, sql: string): Migration => ({
  name,
  sql,
  checksum: randomUUID().replaceAll("-", ""),
});

test("schema.prisma and the migrations agree (else: node api/db/draft-migration.ts <name>)", async () => {
  expect((await diffSchema()).replaceAll(/^--.*$/gm, "").trim()).toBe("");
}, 60_000);

test("applied a second time, nothing happens", async () => {
  expect(await applyMigrations(connection, await readMigrations())).toEqual([]);
});

test("they are recorded as the Prisma CLI records them", async () => {
  const { rows } = await connection.query(
    "SELECT migration_name, checksum, applied_steps_count, finished_at FROM _prisma_migrations ORDER BY migration_name",
    [],
  );
  const migrations = await readMigrations();
  expect(rows.map((row) => [row.migration_name, row.checksum])).toEqual(
    migrations.map(({ name, checksum }) => [name, checksum]),
  );
  expect(rows.every((row) => row.applied_steps_count === 1 && row.finished_at !== null)).toBe(true);
});

test("a migration that fails leaves nothing behind, and the next start tries it again", async () => {
  const known = await readMigrations();
  const broken = own("99990101000000_broken", "CREATE TABLE half (a INT); SELECT no_such_function();");
  await expect(applyMigrations(connection, [...known, broken])).rejects.toThrow(/99990101000000_broken/);
  const { rows } = await connection.query("SELECT to_regclass('half') AS half", []);
  expect(rows[0]!.half).toBeNull();
  const mended = { ...broken, sql: "CREATE TABLE half (a INT); DROP TABLE half;" };
  expect(await applyMigrations(connection, [...known, mended])).toEqual([broken.name]);
  await connection.query("DELETE FROM _prisma_migrations WHERE migration_name = $1", [broken.name]);
});

test("a database that is newer than the program is left alone", async () => {
  const [first] = await readMigrations();
  await connection.query(
    "INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ($1, 'x', '99990101000000_later', now())",
    [randomUUID()],
  );
  await expect(applyMigrations(connection, [first!])).rejects.toThrow(/newer than this program/);
  await connection.query("DELETE FROM _prisma_migrations WHERE migration_name = '99990101000000_later'", []);
});

test("a migration that was changed after it had been applied is named", async () => {
  const [first, ...rest] = await readMigrations();
  await expect(applyMigrations(connection, [{ ...first!, checksum: "other" }, ...rest])).rejects.toThrow(
    new RegExp(`${first!.name} was changed`),
  );
});

test("a unique violation is recognised by table and columns, and no other", async () => {
  const { db } = database;
  const id = randomUUID();
  await db.candidate.create({
    data: { id, identities: { create: { id: randomUUID(), issuer: "a", subject: "b" } } },
  });
  const error = await db.identity
    .create({ data: { id: randomUUID(), candidateId: id, issuer: "a", subject: "b" } })
    .catch((thrown: unknown) => thrown);
  expect(isUniqueViolation(error, "identity", ["issuer", "subject"])).toBe(true);
  expect(isUniqueViolation(error, "identity", ["candidate_id"])).toBe(false);
  const twice = await db.candidate.create({ data: { id } }).catch((thrown: unknown) => thrown);
  expect(isUniqueViolation(twice, "candidate", ["id"])).toBe(true);
  expect(isUniqueViolation(new Error("P2002"), "identity", ["issuer", "subject"])).toBe(false);
});

test("every table of a candidate goes with the candidate", async () => {
  const { rows } = await connection.query(
    `SELECT c.table_name AS name, r.delete_rule AS rule
     FROM information_schema.columns c
     LEFT JOIN information_schema.key_column_usage k
       ON k.table_name = c.table_name AND k.column_name = c.column_name AND k.position_in_unique_constraint = 1
     LEFT JOIN information_schema.referential_constraints r ON r.constraint_name = k.constraint_name
     WHERE c.table_schema = 'public' AND c.column_name = 'candidate_id'`,
    [],
  );
  expect(rows.length).toBeGreaterThanOrEqual(14);
  for (const row of rows) expect.soft(row.rule, String(row.name)).toBe("CASCADE");
});
