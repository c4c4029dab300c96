import type { Prisma, PrismaClient } from "./generated/client.ts";

/** What a feature's store.ts works with. */
export type Database = PrismaClient;
/** The same inside `db.$transaction(async (transaction) => …)`. Nothing else may be awaited in there. */
export type Transaction = Prisma.TransactionClient;

/** A value for a column of JSON, handed to the driver whole: Prisma would walk through all of it, some milliseconds for a document. */
export const asJson = (value: object): { toJSON(): object } => ({ toJSON: () => value });

export { Prisma } from "./generated/client.ts";
