import { expect, test } from "vitest";
import { deliverCode, type Surroundings } from "../../../addin/dialog/deliver-code.ts";
import { findChallenge } from "../../../addin/dialog/find-challenge.ts";

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

test("the challenge is read from the fragment or the query, and only when it is one", () => {
  const challenge = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";
  expect(findChallenge(`${origin}/dialog.html?_host_Info=word$web#challenge=${challenge}`)).toBe(challenge);
  expect(findChallenge(`${origin}/dialog.html?challenge=${challenge}`)).toBe(challenge);
  expect(findChallenge(`${origin}/dialog.html#challenge=javascript:alert(1)`)).toBeNull();
  expect(findChallenge(`${origin}/dialog.html`)).toBeNull();
});
