import type { Operations } from "../operation.ts";
import type { World } from "../world.ts";
import { deleteAccount } from "./delete-account.ts";
import { exportAccount } from "./export-account.ts";

export function accountRoutes(world: World): Operations {
  return {
    exportAccount: async (_input, { candidateId }) => exportAccount(world, candidateId),
    deleteAccount: (_input, { candidateId }) => deleteAccount(world, candidateId),
  };
}
