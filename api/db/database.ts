import type { Prisma, PrismaClient } from "./generated/client.ts";

/** What a feature's store.ts works with. */
export type Database = PrismaClient;
/** The same inside `db.$transaction(async (transaction) => …)`. Nothing else may be awaited in there. */
export type Transaction = Prisma.TransactionClient;
export { Prisma } from "./generated/client.ts";
