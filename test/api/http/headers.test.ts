import { createServer } from "node:http";
import express from "express";
import { afterEach, expect, test } from "vitest";
import { type PageKind, securityHeaders } from "../../../api/http/security-headers.ts";
import { listen } from "../../support/listen.ts";

const servers: { close(): void }[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function headersOf(kind: PageKind, production: boolean): Promise<Headers> {
  const app = express();
  app.use(securityHeaders({ production, kindOf: () => kind }));
  app.use((_request, response) => void response.send("x"));
  const server = createServer(app);
  servers.push(server);
  return (await fetch(`http://127.0.0.1:${await listen(server)}/`)).headers;
}

test("the pane may be framed by Word on the web and by nobody else", async () => {
  const headers = await headersOf("pane", true);
  expect(headers.get("x-frame-options")).toBeNull();
  const ancestors = /frame-ancestors ([^;]+)/.exec(headers.get("content-security-policy")!)![1]!.split(" ");
  expect(ancestors).toContain("'self'");
  expect(ancestors).toContain("https://*.officeapps.live.com");
  expect(ancestors).toContain("https://*.cloud.microsoft");
  expect(ancestors).not.toContain("*");
});

test("in production the pane may load office.js from Microsoft, and no inline script", async () => {
  const policy = (await headersOf("pane", true)).get("content-security-policy")!;
  expect(policy).toMatch(/script-src 'self' https:\/\/appsforoffice\.microsoft\.com/);
  expect(/script-src ([^;]+)/.exec(policy)![1]).not.toContain("unsafe");
});

test("in development office.js comes from ourselves", async () => {
  const policy = (await headersOf("pane", false)).get("content-security-policy")!;
  expect(policy).not.toContain("microsoft.com/");
});

test("the opener survives: the dialog talks to the pane through it", async () => {
  expect((await headersOf("pane", true)).get("cross-origin-opener-policy")).toBe("unsafe-none");
});

test("strict transport security is for production only", async () => {
  expect((await headersOf("pane", false)).get("strict-transport-security")).toBeNull();
  expect((await headersOf("pane", true)).get("strict-transport-security")).toMatch(/max-age=31536000/);
});

test("an answer of the API shows nothing and is framed by nobody", async () => {
  const policy = (await headersOf("api", true)).get("content-security-policy")!;
  expect(policy).toBe("default-src 'none';frame-ancestors 'none'");
});
