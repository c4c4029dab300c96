import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import { afterEach, beforeEach, expect, test } from "vitest";
import { staticFiles } from "../../../api/http/static-files.ts";
import { listen } from "../../support/listen.ts";

let folder: string;
const servers: Server[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "autohire-static-"));
  await mkdir(join(folder, "assets"));
  for (const page of ["taskpane", "dialog", "callback", "playground", "preview-frame"]) {
    await writeFile(join(folder, `${page}.html`), page);
  }
  await writeFile(join(folder, "assets/pane.0123456789.js"), "1");
});
afterEach(async () => {
  for (const server of servers.splice(0)) server.close();
  await rm(folder, { recursive: true, force: true });
});

async function serve(playground: boolean) {
  const app = express();
  app.use(staticFiles({ folder, playground }));
  const server = createServer(app);
  servers.push(server);
  const port = await listen(server);
  return (path: string) => fetch(`http://127.0.0.1:${port}${path}`, { redirect: "manual" });
}

test("on one's own machine / is the playground, and office.js is Microsoft's from its package", async () => {
  const get = await serve(true);
  expect(await (await get("/")).text()).toBe("playground");
  const officeJs = await get("/office-js/office.js");
  expect(officeJs.status).toBe(200);
  expect((await officeJs.text()).length).toBeGreaterThan(10_000);
});

test("elsewhere the playground's pages are not there, even when the bundle holds them", async () => {
  const get = await serve(false);
  for (const path of ["/playground.html", "/preview-frame.html", "/office-js/office.js"]) {
    expect((await get(path)).status, path).toBe(404);
  }
  expect(await (await get("/taskpane.html")).text()).toBe("taskpane");
  expect((await get("/")).headers.get("location")).toBe("/docs");
});

test("hashed files are kept for a year, pages are asked for again", async () => {
  const get = await serve(true);
  expect((await get("/assets/pane.0123456789.js")).headers.get("cache-control")).toMatch(/immutable/);
  expect((await get("/taskpane.html")).headers.get("cache-control")).toBe("no-cache");
});

test("no path leads out of the folder", async () => {
  const get = await serve(true);
  for (const path of ["/..%2f..%2fetc/passwd", "/assets/..%5c..%5cx", "/%2e%2e/%2e%2e/etc/passwd"]) {
    expect((await get(path)).status, path).toBeGreaterThanOrEqual(400);
  }
});

test("scripts go compressed, and what is small goes as it is", async () => {
  await writeFile(join(folder, "assets/large.0123456789.js"), "let same = 1;\n".repeat(500));
  const get = await serve(false);
  const large = await get("/assets/large.0123456789.js");
  expect(large.headers.get("content-encoding")).toBe("gzip");
  expect(await large.text()).toHaveLength(7_000);
  expect((await get("/taskpane.html")).headers.get("content-encoding")).toBeNull();
});
