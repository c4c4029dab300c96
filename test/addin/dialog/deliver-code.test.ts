import { expect, test } from "vitest";
import { deliverCode, type Surroundings } from "../../../addin/dialog/deliver-code.ts";
import { findErrand } from "../../../addin/dialog/find-errand.ts";
import { listIssuers, startAddress } from "../../../addin/dialog/list-issuers.ts";

const origin = "https://localhost:3000";

function surroundings(changes: Partial<Surroundings>) {
  const sent: { by: string; message: string; to: string }[] = [];
  const value: Surroundings = {
    isOfficeDialog: async () => false,
    messageParent: (message, to) => void sent.push({ by: "office", message, to }),
    opener: {
      postMessage: ((message: string, to: string) =>
        sent.push({ by: "opener", message, to })) as Window["postMessage"],
    },
    origin,
    ...changes,
  };
  return { sent, value };
}

const message = '{"type":"hand-off","code":"ahh_1"}';

test("in an Office dialog the code goes through Word, to our own origin", async () => {
  const { sent, value } = surroundings({ isOfficeDialog: async () => true });
  expect(await deliverCode("ahh_1", value)).toBe("office");
  expect(sent).toEqual([{ by: "office", message, to: origin }]);
});

test("in a plain popup it is posted to the opener, to our own origin", async () => {
  const { sent, value } = surroundings({});
  expect(await deliverCode("ahh_1", value)).toBe("opener");
  expect(sent).toEqual([{ by: "opener", message, to: origin }]);
});

test("a host that refuses the message leaves the opener", async () => {
  const { sent, value } = surroundings({
    isOfficeDialog: async () => true,
    messageParent: () => {
      throw new Error("12006");
    },
  });
  expect(await deliverCode("ahh_1", value)).toBe("opener");
  expect(sent).toHaveLength(1);
});

test("with the opener cut off nothing is sent, and the candidate has to type", async () => {
  const { sent, value } = surroundings({ opener: null });
  expect(await deliverCode("ahh_1", value)).toBe("unreachable");
  expect(sent).toEqual([]);
});

test("what the window is for is read from the fragment or the query, and only when it has its shape", () => {
  const challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
  const ticket = `aho_${challenge}`;
  const signIn = { kind: "sign-in", challenge };
  expect(findErrand(`${origin}/dialog.html?_host_Info=word$web#challenge=${challenge}`)).toEqual(signIn);
  expect(findErrand(`${origin}/dialog.html?challenge=${challenge}`)).toEqual(signIn);
  expect(findErrand(`${origin}/dialog.html#challenge=${challenge}&for=link`)).toEqual({
    kind: "link",
    challenge,
  });
  expect(findErrand(`${origin}/dialog.html#sign-out=${ticket}`)).toEqual({ kind: "sign-out", ticket });
  expect(findErrand(`${origin}/dialog.html#sign-out=https://evil.example.com`)).toBeNull();
  expect(findErrand(`${origin}/dialog.html#challenge=javascript:alert(1)`)).toBeNull();
  expect(findErrand(`${origin}/dialog.html`)).toBeNull();
});

test("a click leads to the provider chosen, or to the only one, also when the server did not say who there is", async () => {
  const items = [
    { id: "work", name: "Work" },
    { id: "home", name: "Home & Co" },
  ];
  expect(await listIssuers(async () => Response.json({ items }))).toEqual(items);
  expect(startAddress("abc", items[1]!)).toBe("/auth/start?challenge=abc&issuer=home");
  expect(startAddress("abc", null)).toBe("/auth/start?challenge=abc");
  expect(await listIssuers(async () => new Response("", { status: 503 }))).toEqual([]);
  expect(await listIssuers(() => Promise.reject(new TypeError("offline")))).toEqual([]);
});
