import type { Adapter, AdapterPayload } from "oidc-provider";

/** Longer than any sign-in takes; nothing the embedded provider keeps is worth more. */
const maxEntries = 1_000;

/**
 * Where the embedded provider keeps its sessions, codes and grants: this process. A restart forgets them, which costs
 * whoever is signing in at that moment one more click.
 */
export function createProviderMemory(): new (model: string) => Adapter {
  const entries = new Map<string, { payload: AdapterPayload; endsAt: number }>();

  return class ProviderMemory implements Adapter {
    readonly model: string;
    constructor(model: string) {
      this.model = model;
    }
    #key(id: string): string {
      return `${this.model}:${id}`;
    }
    async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
      entries.delete(this.#key(id));
      entries.set(this.#key(id), { payload, endsAt: Date.now() + expiresIn * 1000 });
      for (const oldest of entries.keys()) {
        if (entries.size <= maxEntries) break;
        entries.delete(oldest);
      }
    }
    async find(id: string): Promise<AdapterPayload | undefined> {
      const entry = entries.get(this.#key(id));
      return entry && entry.endsAt > Date.now() ? entry.payload : undefined;
    }
    async findByUid(uid: string): Promise<AdapterPayload | undefined> {
      return this.#findWhere((payload) => payload.uid === uid);
    }
    async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
      return this.#findWhere((payload) => payload.userCode === userCode);
    }
    async consume(id: string): Promise<void> {
      const entry = entries.get(this.#key(id));
      if (entry) entry.payload.consumed = Math.floor(Date.now() / 1000);
    }
    async destroy(id: string): Promise<void> {
      entries.delete(this.#key(id));
    }
    async revokeByGrantId(grantId: string): Promise<void> {
      for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
    }
    #findWhere(fits: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
      for (const [key, { payload, endsAt }] of entries) {
        if (key.startsWith(`${this.model}:`) && endsAt > Date.now() && fits(payload)) return payload;
      }
      return undefined;
    }
  };
}
