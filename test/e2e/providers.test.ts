/** Two providers in a real browser: the choice, a second way to sign in, and signing out of one of them as well. */
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { startTestIssuer, type TestIssuer } from "../support/test-issuer.ts";
import { beginWalk } from "./begin-walk.ts";

const issuers: TestIssuer[] = [];
const walk = beginWalk(async () => {
  issuers.push(await startTestIssuer(), await startTestIssuer());
  const entries = issuers.map((issuer, index) => {
    const { url, clientId, clientSecret } = issuer.settings();
    const name = ["Work", "Home"][index]!;
    const admin = { adminClaim: "roles", adminValue: "admin" };
    return { id: name.toLowerCase(), name, issuer: url, clientId, clientSecret, ...admin };
  });
  issuers[0]!.user = { sub: "w", email: "ada@work.example", name: "Ada Lovelace", roles: ["admin"] };
  issuers[1]!.user = { sub: "h", email: "ada@home.example", name: "Ada at Home" };
  return { OIDC_ISSUERS: JSON.stringify(entries) };
});
afterAll(() => Promise.all(issuers.map((issuer) => issuer.close())));

/** Opens the sign-in window by a button of the pane, as Word on the web does, which asks first. */
async function openWindow(name: string | RegExp): Promise<Page> {
  const opening = walk.word.page.waitForEvent("popup");
  await walk.button(name).click();
  await walk.button("Allow").click();
  return opening;
}

async function choose(popup: Page, name: string): Promise<void> {
  await popup.getByRole("button", { name }).click();
  if (!popup.isClosed()) await popup.waitForEvent("close");
}

test("the sign-in window offers both, and one leads into the pane", async () => {
  const popup = await openWindow("Sign in");
  await popup.getByRole("button", { name: "Sign in with Home" }).waitFor();
  expect(await popup.getByRole("button").allTextContents()).toEqual([
    "Sign in with Work",
    "Sign in with Home",
  ]);
  await popup.screenshot({ path: join(import.meta.dirname, "../../.cache/e2e", "providers.png") });
  await choose(popup, "Sign in with Work");
  await walk.button("Account").click();
  await walk.says("Ada Lovelace");
});

test("the other one is added, and both lead to this account", async () => {
  await walk.button("Remove the sign-in with Work").waitFor({ state: "detached" });
  const popup = await openWindow("Add another");
  await popup.getByRole("heading", { name: "Add a way to sign in" }).waitFor();
  await choose(popup, "Sign in with Home");
  await walk.says("Added. It leads to this account from now on.");
  await walk.button("Remove the sign-in with Home").waitFor();
  await walk.says("ada@home.example");
});

test("an administrator sees numbers of the server", async () => {
  await walk.says("This server");
  await walk.says(/People: 1/);
  await walk.word.page.screenshot({
    path: join(import.meta.dirname, "../../.cache/e2e", "ways-to-sign-in.png"),
  });
});

test("signed out here, one is told who still knows one, and signs out there as well", async () => {
  await walk.button("Sign out").click();
  await walk.says(/Work still knows you on this computer/);
  const popup = await openWindow("Sign out of Work too");
  await popup.getByRole("heading", { name: "Signed out" }).waitFor();
  expect(issuers[0]!.seen.at(-1)).toBe("/logout");
  await popup.close();
});

test("through the added one it is the same account", async () => {
  await choose(await openWindow("Sign in"), "Sign in with Home");
  await walk.button("Account").click();
  await walk.says("Ada Lovelace");
  expect(walk.word.complaints).toEqual([]);
});
