import { Prisma } from "./generated/client.ts";

/**
 * Whether an error says that a unique constraint over exactly these columns (database names) was violated. The two drivers
 * report it differently: the embedded one names the columns, PostgreSQL's the index.
 */
export function isUniqueViolation(error: unknown, table: string, columns: readonly string[]): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError) || error.code !== "P2002") return false;
  const meta = error.meta as
    | { driverAdapterError?: { cause?: { constraint?: { fields?: string[]; index?: string } } } }
    | undefined;
  const constraint = meta?.driverAdapterError?.cause?.constraint;
  if (constraint?.fields) {
    const fields = constraint.fields.map((field) => field.replaceAll('"', ""));
    return fields.length === columns.length && columns.every((column) => fields.includes(column));
  }
  return constraint?.index === `${table}_${columns.join("_")}_key` || constraint?.index === `${table}_pkey`;
}
