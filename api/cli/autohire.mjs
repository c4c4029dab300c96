#!/usr/bin/env node
import { fileURLToPath } from "node:url";

// Plain JavaScript on purpose: an old Node would stumble over the TypeScript behind it before it could say why.
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `AutoHire needs Node 24 and found ${process.version}: run it by "npm start" or "npx autohire", which bring the right one along, or install Node 24.`,
  );
  process.exit(2);
}
// Imported, not named above, because an old Node would stumble over it. What cannot be kept is compiled again.
const { enableCompileCache } = await import("node:module");
enableCompileCache(fileURLToPath(new URL("../../.cache/compiled", import.meta.url)));
await import("./autohire.ts");
