/** What this window was opened for. */
export type Errand =
  | { kind: "sign-in" | "link"; challenge: string }
  /** To the provider's own sign-out; the ticket is good once. */
  | { kind: "sign-out"; ticket: string };

/**
 * From the fragment of the address, or the query, where hosts drop fragments: `#challenge=…`, with `&for=link` where another
 * sign-in is to be added to an account, or `#sign-out=…`. null when there is none of them, or not in its shape (RFC 7636: the S256
 * of a verifier has 43 characters).
 */
export function findErrand(address: string): Errand | null {
  const url = new URL(address);
  const inHash = new URLSearchParams(url.hash.slice(1));
  const find = (name: string) => inHash.get(name) ?? url.searchParams.get(name) ?? "";
  const ticket = find("sign-out");
  if (/^aho_[A-Za-z0-9_-]{43}$/.test(ticket)) return { kind: "sign-out", ticket };
  const challenge = find("challenge");
  if (!/^[A-Za-z0-9_-]{43}$/.test(challenge)) return null;
  return { kind: find("for") === "link" ? "link" : "sign-in", challenge };
}
