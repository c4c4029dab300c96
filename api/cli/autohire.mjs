#!/usr/bin/env node
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

// Plain JavaScript on purpose: an old Node would stumble over the TypeScript behind it before it could say why.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major > 22 || (major === 22 && minor >= 18)) {
  // Imported, not named above, because an old Node would stumble over it. What cannot be kept is compiled again.
  const { enableCompileCache } = await import("node:module");
  enableCompileCache(fileURLToPath(new URL("../../.cache/compiled", import.meta.url)));
  await import("./autohire.ts");
} else runByInstalledNode();

/** `npm ci` brings Node 24 along; "npm start" and "npx autohire" find it by themselves, a direct call here. */
function runByInstalledNode() {
  const node = fileURLToPath(new URL("../../node_modules/.bin/node", import.meta.url));
  if (!existsSync(node)) {
    console.error(
      `AutoHire needs Node 24 and found ${process.version}: run "npm ci", which brings the right one along, or install Node 24.`,
    );
    process.exitCode = 2;
    return;
  }
  const child = spawn(node, process.argv.slice(1), { stdio: "inherit" });
  for (const signal of ["SIGTERM", "SIGHUP", "SIGINT"]) {
    // A terminal's Ctrl-C reaches both processes by itself.
    process.on(signal, () => (signal === "SIGINT" && process.stdin.isTTY ? undefined : child.kill(signal)));
  }
  child.on("exit", (code, signal) => {
    process.exitCode = code ?? (signal === "SIGINT" ? 130 : 143);
  });
}
