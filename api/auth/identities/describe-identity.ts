import type { Answer } from "../../../shared/contract/endpoints.ts";
import type { World } from "../../world.ts";
import type { IdentityRow } from "./store.ts";

type Linked = Answer<"linkIdentity">;

export function describeIdentity({ issuers }: Pick<World, "issuers">, row: IdentityRow): Linked {
  const issuer = issuers.list.find(({ identityIssuer }) => identityIssuer === row.issuer);
  const provider = (issuer ?? issuers.findByUrl(row.issuer))?.name ?? row.issuer;
  return { id: row.id, provider, email: row.email, createdAt: row.createdAt.toISOString() };
}
