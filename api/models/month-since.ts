/** When the month of the budget began: the first of the calendar month, UTC. */
export const monthSince = (now: Date): Date => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
