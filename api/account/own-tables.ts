export interface OwnTable {
  name: string;
  /** The column that says whose a row is. */
  owner: string;
  /** What makes a row unique, in this order. */
  key: { name: string; type: string }[];
  /** What is given out, and as what. */
  shown: { name: string; as: string }[];
}

/**
 * Columns that are not given out: what signs somebody in, even as a hash, and the sealed keys of others' services. They say nothing
 * about the candidate, and an archive lies about on a disk.
 */
export const withheld: ReadonlySet<string> = new Set([
  "sign_in_attempt.cookie_hash",
  "sign_in_attempt.challenge",
  "sign_in_attempt.checks",
  "sign_in_attempt.sign_in",
  "hand_off.sign_in",
  "hand_off.code_hash",
  "hand_off.short_code_hash",
  "hand_off.challenge",
  "session.provider_sid",
  "session.id_token",
  "session.ticket_hash",
  "refresh_token.token_hash",
  "refresh_token.successor_salt",
  "access_token.token_hash",
  "access_token.unproven",
  "api_key.key_hash",
  "model_key.sealed_key",
]);

/** From the catalogue's columns, `place` counting from 0 those of the primary key. Every row has an owner, so a table without one is nobody's. */
export function readOwnTables(
  columns: readonly { table: string; column: string; type: string; place: number | null }[],
): OwnTable[] {
  const names = [...new Set(columns.map(({ table }) => table))];
  return names.flatMap((name) => {
    const own = columns.filter(({ table }) => table === name);
    const owner = name === "candidate" ? "id" : own.find(({ column }) => column === "candidate_id")?.column;
    if (!owner) return [];
    const key = own
      .filter(({ place }) => place !== null)
      .sort((a, b) => a.place! - b.place!)
      .map(({ column, type }) => ({ name: column, type }));
    const shown = own
      .filter(({ column }) => !withheld.has(`${name}.${column}`))
      .map(({ column }) => ({ name: column, as: toCamelCase(column) }));
    return [{ name, owner, key, shown }];
  });
}

const toCamelCase = (name: string): string =>
  name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
