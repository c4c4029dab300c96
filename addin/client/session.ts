import type { Candidate, TokenAnswer } from "../../shared/contract/schemas.ts";
import { ApiProblem, ConnectionLost } from "./api-problem.ts";
import { sendRequest, type Wire } from "./send-request.ts";

/** Where one can sign out as well; the ticket is good once, for five minutes. */
export interface ProviderSignOut {
  name: string;
  ticket: string;
}

/** `expired`: there was a session and the server ended it; what the candidate was doing is kept. */
export type SessionState =
  | { kind: "signed-out"; provider?: ProviderSignOut }
  | { kind: "signed-in"; candidate: Candidate | null }
  | { kind: "expired" };

/** Runs `work` while no other pane runs its own. Web Locks in a browser. */
export type WithLock = <T>(name: string, work: () => Promise<T>) => Promise<T>;

export interface SessionParts extends Wire {
  storage: Pick<Storage, "getItem" | "setItem" | "removeItem">;
  /** From `Office.context.partitionKey`: panes of different partitions must not share a token. */
  keyPrefix: string;
  withLock: WithLock;
  now: () => number;
}

export interface Session {
  state(): SessionState;
  subscribe(listener: (state: SessionState) => void): () => void;
  /** A token for the next request, renewed when it is about to end; null when nobody is signed in. */
  accessToken(): Promise<string | null>;
  /** After the API refused `stale`: another token, or null when the session is over. */
  renew(stale: string): Promise<string | null>;
  /** Takes what the sign-in brought. */
  begin(tokens: TokenAnswer): void;
  signOut(): Promise<void>;
}

/** Renew this long before the end, so that a slow upload does not outlive its token. */
const marginMs = 20_000;

/** Shorter than the time in which the server takes a repeated renewal for the same one. */
const renewalTimeoutMs = 20_000;

/**
 * The access token lives in this pane's memory; the refresh token lies in storage that all panes of this partition
 * share. It rotates with each use and using an old one ends the session for all, so a renewal holds a lock shared by
 * all panes and reads the stored token only once it has the lock.
 */
export function createSession(parts: SessionParts): Session {
  const key = `${parts.keyPrefix}autohire.refresh`;
  const candidateKey = `${parts.keyPrefix}autohire.candidate`;
  const listeners = new Set<(state: SessionState) => void>();
  let access: { token: string; endsAt: number } | null = null;
  let renewal: Promise<string | null> | null = null;
  let state: SessionState = parts.storage.getItem(key)
    ? { kind: "signed-in", candidate: readCandidate(parts.storage.getItem(candidateKey)) }
    : { kind: "signed-out" };

  function become(next: SessionState): void {
    state = next;
    for (const listener of listeners) listener(next);
  }

  function begin(tokens: TokenAnswer): void {
    access = { token: tokens.accessToken, endsAt: parts.now() + tokens.expiresIn * 1000 };
    parts.storage.setItem(key, tokens.refreshToken);
    parts.storage.setItem(candidateKey, JSON.stringify(tokens.candidate));
    become({ kind: "signed-in", candidate: tokens.candidate });
  }

  function forget(next: SessionState): void {
    access = null;
    parts.storage.removeItem(key);
    if (next.kind === "signed-out") parts.storage.removeItem(candidateKey);
    become(next);
  }

  function refresh(): Promise<string | null> {
    return parts.withLock(`${key}.lock`, async () => {
      let refused: string | null = null;
      for (;;) {
        const refreshToken = parts.storage.getItem(key);
        // Refused, and nobody has put another one there meanwhile: this session is over.
        if (!refreshToken || refreshToken === refused) {
          if (state.kind === "signed-in") forget({ kind: "expired" });
          return null;
        }
        const tokens = await askForTokens(refreshToken);
        if (tokens) {
          begin(tokens);
          return tokens.accessToken;
        }
        refused = refreshToken;
      }
    });
  }

  /** null when the server refuses the token. */
  async function askForTokens(refreshToken: string): Promise<TokenAnswer | null> {
    const signal = AbortSignal.timeout(renewalTimeoutMs);
    try {
      const body = { grant: "refresh" as const, refreshToken };
      const response = await sendRequest(parts, "createToken", { body }, { signal });
      return (await response.json()) as TokenAnswer;
    } catch (error) {
      if (error instanceof ApiProblem && (error.status === 401 || error.status === 400)) return null;
      if (signal.aborted) throw new ConnectionLost(error);
      throw error;
    }
  }

  /** Many calls of one pane that meet an ended token wait for the same renewal. */
  function renewOnce(): Promise<string | null> {
    renewal ??= refresh().finally(() => {
      renewal = null;
    });
    return renewal;
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async accessToken() {
      if (state.kind !== "signed-in") return null;
      if (access && access.endsAt - marginMs > parts.now()) return access.token;
      return renewOnce();
    },
    async renew(stale) {
      // Somebody was faster: the token refused is no longer the one we hold.
      if (access && access.token !== stale) return access.token;
      access = null;
      return renewOnce();
    },
    begin,
    async signOut() {
      const refreshToken = parts.storage.getItem(key);
      forget({ kind: "signed-out" });
      if (!refreshToken) return;
      const response = await sendRequest(parts, "signOut", { body: { refreshToken } });
      const { provider } = (await response.json()) as { provider: ProviderSignOut | null };
      if (provider && state.kind === "signed-out") become({ kind: "signed-out", provider });
    },
  };
}

function readCandidate(text: string | null): Candidate | null {
  try {
    return text ? (JSON.parse(text) as Candidate) : null;
  } catch {
    return null;
  }
}

/** Web Locks where the web view has them (all hosts since 2022); in an older one only this pane is guarded. */
export const withWebLock: WithLock = async (name, work) => {
  if (typeof navigator === "undefined" || !navigator.locks) return work();
  return navigator.locks.request(name, work) as ReturnType<typeof work>;
};
