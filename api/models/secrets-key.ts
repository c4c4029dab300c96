import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { World } from "../world.ts";

const fileName = "secrets.key";

/** Whether a candidate's own key can be kept here. */
export const keepsKeys = ({ env }: Pick<World, "env">): boolean => env.secretsKey !== null || !env.production;

/**
 * The 32 bytes that candidates' keys are sealed with: SECRETS_KEY, or in development a file of the data folder that only its owner
 * reads, made when it is first needed. Null in production without one.
 */
export async function readSecretsKey(world: Pick<World, "env">): Promise<Uint8Array | null> {
  const { env } = world;
  if (env.secretsKey) return env.secretsKey;
  if (!keepsKeys(world)) return null;
  const path = join(env.dataFolder, fileName);
  // Of two that come at once one writes; `wx` never takes the place of a key that seals something.
  await writeFile(path, `${randomBytes(32).toString("base64")}\n`, { flag: "wx", mode: 0o600 }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    },
  );
  const key = Buffer.from((await readFile(path, "utf8")).trim(), "base64");
  if (key.length !== 32) throw new Error(`${fileName} in the data folder does not hold 32 bytes in base64.`);
  return key;
}
