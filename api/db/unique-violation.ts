import { Prisma } from "./generated/client.ts";

/**
 * Whether an error says that the unique constraint over exactly these columns (database names, in the constraint's order; or
 * `["id"]` for a primary key) was violated. The two drivers report it differently: the embedded one names the columns and no
 * table, PostgreSQL's names the index.
 */
export function isUniqueViolation(error: unknown, table: string, columns: readonly string[]): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== "P2002") return false;
  const meta = error.meta as
    | { driverAdapterError?: { cause?: { constraint?: { fields?: string[]; index?: string } } } }
    | undefined;
  const constraint = meta?.driverAdapterError?.cause?.constraint;
  if (constraint?.fields) {
    const fields = constraint.fields.map((field) => field.replaceAll('"', ""));
    return fields.length === columns.length && columns.every((column, i) => fields[i] === column);
  }
  const isPrimaryKey = columns.length === 1 && columns[0] === "id";
  return constraint?.index === (isPrimaryKey ? `${table}_pkey` : `${table}_${columns.join("_")}_key`);
}
