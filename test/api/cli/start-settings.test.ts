import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "autohire-settings-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What the start command says of settings with which it does not start. */
function refusalWith(variables: Record<string, string>): string {
  const { DATABASE_URL: _, ...rest } = process.env;
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, "../../../api/cli/autohire.mjs"), "start"],
    { cwd: folder, env: { ...rest, NODE_ENV: "production", ...variables }, encoding: "utf8" },
  );
  expect(status).toBe(1);
  return stderr;
}

test("settings are read from .env where the server is started", () => {
  writeFileSync(join(folder, ".env"), "# ours\nLOG_LEVEL=loud\n");
  expect(refusalWith({})).toContain("LOG_LEVEL must be fatal");
});

test("a variable of the process wins over .env", () => {
  writeFileSync(join(folder, ".env"), "PUBLIC_URL=https://autohire.example.org\nPORT=3000\n");
  const refusal = refusalWith({ PORT: "none" });
  expect(refusal).toContain("PORT must be a whole number");
});

test("without .env the process's variables are all there is", () => {
  expect(refusalWith({})).toContain("NODE_ENV=production needs PUBLIC_URL.");
});
