import { expect, test } from "vitest";
import { type CallName, endpointTable } from "../../../addin/client/endpoint-table.ts";
import { endpoints } from "../../../shared/contract/endpoints.ts";

test("the pane's table repeats method and path of the contract exactly", () => {
  for (const [name, [method, path]] of Object.entries(endpointTable)) {
    const described = endpoints[name as CallName];
    expect([name, method, path]).toEqual([name, described.method, described.path]);
  }
});

test("the pane calls nothing that is not built", () => {
  for (const name of Object.keys(endpointTable))
    expect(endpoints[name as CallName].implemented, name).toBe(true);
});
