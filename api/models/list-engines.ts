import type { ModelEngineName } from "../../shared/contract/model-schemas.ts";
import type { EngineConfig } from "../llm/model-engine.ts";
import type { World } from "../world.ts";
import { openKey } from "./seal-key.ts";
import { readSecretsKey } from "./secrets-key.ts";
import { listKeys } from "./store.ts";

/** An engine as this candidate has it; `config` is null where nobody has a key for it. */
export interface CandidateEngine {
  engine: ModelEngineName;
  model: string;
  keyOf: "candidate" | "server" | null;
  keyHint: string | null;
  /** Of the own key: what is stored, by which a later one is told from it. */
  sealedKey: string | null;
  config: EngineConfig | null;
}

/**
 * Every engine once, in the order in which they are asked: those with the candidate's own key, then the server's, then those
 * nobody has a key for. An own key always goes to the provider's own address.
 */
export async function listEngines(world: World, candidateId: string): Promise<CandidateEngine[]> {
  const { chain, engines: servers, ownKeyModels } = world.env.models;
  const stored = await listKeys(world.db, candidateId);
  const secret = stored.length > 0 ? await readSecretsKey(world) : null;
  const engines: CandidateEngine[] = [];
  for (const engine of chain) {
    const own = stored.find((one) => one.engine === engine);
    const apiKey = own && secret ? await openKey(secret, { candidateId, engine }, own.sealedKey) : null;
    if (own && apiKey !== null) {
      const model = own.model ?? ownKeyModels[engine];
      const { hint: keyHint, sealedKey } = own;
      const config: EngineConfig = { engine, model, apiKey, baseUrl: null, api: "responses" };
      engines.push({ engine, model, keyOf: "candidate", keyHint, sealedKey, config });
      continue;
    }
    const config = servers.find((one) => one.engine === engine) ?? null;
    engines.push({
      engine,
      model: config?.model ?? ownKeyModels[engine],
      keyOf: config ? "server" : null,
      keyHint: null,
      sealedKey: null,
      config,
    });
  }
  const rank = { candidate: 0, server: 1, none: 2 };
  return engines.sort((a, b) => rank[a.keyOf ?? "none"] - rank[b.keyOf ?? "none"]);
}
