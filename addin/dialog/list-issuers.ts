export interface IssuerChoice {
  id: string;
  name: string;
}

/** Who may sign one in here. None when the server cannot be asked: it has a first one all the same, and says so itself if not. */
export async function listIssuers(ask: typeof fetch): Promise<IssuerChoice[]> {
  try {
    const response = await ask("/api/v1/auth/issuers", { credentials: "omit" });
    if (!response.ok) return [];
    return ((await response.json()) as { items: IssuerChoice[] }).items;
  } catch {
    return [];
  }
}

/** Where a click leads: to the chosen one, or to the only one. */
export function startAddress(challenge: string, issuer: IssuerChoice | null): string {
  const query = new URLSearchParams({ challenge, ...(issuer ? { issuer: issuer.id } : {}) });
  return `/auth/start?${query}`;
}
