import type { TokenAnswer } from "../../shared/contract/schemas.ts";
import type { TestApi } from "./api.ts";
import { Browser, makePkcePair } from "./sign-in-flow.ts";

export interface HandOffInHand {
  code: string;
  shortCode: string;
  verifier: string;
}

/** Through an issuer that asks nothing, to our callback with code and state, not yet opened. */
export async function walkToAnswer(browser: Browser, issuer: string, challenge: string): Promise<string> {
  const { address } = await browser.follow(
    `/auth/start?challenge=${challenge}&issuer=${issuer}`,
    /\/auth\/callback/,
  );
  return address;
}

/** The whole walk through an issuer that asks nothing; where it ended: `/callback.html`, or with what went wrong behind it. */
export async function walkThrough(
  api: TestApi,
  issuer: string,
): Promise<{ end: string; browser: Browser; verifier: string }> {
  const { verifier, challenge } = makePkcePair();
  const browser = new Browser(api.url);
  const callback = await walkToAnswer(browser, issuer, challenge);
  const answer = await browser.request(callback);
  return { end: answer.headers.get("location") ?? String(answer.status), browser, verifier };
}

/** What the dialog hands to the pane at the end of the walk. */
export async function fetchHandOff(api: TestApi, issuer: string): Promise<HandOffInHand> {
  const { end, browser, verifier } = await walkThrough(api, issuer);
  if (end !== "/callback.html") throw new Error(`The sign-in ended at ${end}`);
  const answer = await browser.request("/api/v1/auth/hand-offs", { method: "POST" });
  return { ...((await answer.json()) as { code: string; shortCode: string }), verifier };
}

/** Tokens of whoever the issuer says it is. */
export async function signInWith(api: TestApi, issuer: string): Promise<TokenAnswer> {
  const { code, verifier } = await fetchHandOff(api, issuer);
  const { body, problem } = await api.call("createToken", { body: { grant: "hand-off", code, verifier } });
  if (problem) throw new Error(`No tokens: ${problem.code}`);
  return body;
}
