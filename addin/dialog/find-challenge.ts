/**
 * The pane's challenge from the address: `#challenge=…`, or in the query, where hosts drop fragments. null when it is
 * missing or is none (RFC 7636: the S256 of a verifier has 43 characters).
 */
export function findChallenge(address: string): string | null {
  const url = new URL(address);
  const inHash = new URLSearchParams(url.hash.slice(1)).get("challenge");
  const challenge = inHash ?? url.searchParams.get("challenge") ?? "";
  return /^[A-Za-z0-9_-]{43}$/.test(challenge) ? challenge : null;
}
