/** The real server as a process of its own, over plain http and without pages; settings come from the environment. */
import { flushCompileCache } from "node:module";
import { readEnvironment } from "../../api/env.ts";
import { startServer } from "../../api/main.ts";

await startServer({ env: readEnvironment(process.env), tls: null, staticFolder: null, say: () => {} });
process.stdout.write("ready\n");
// Whoever is killed has no end at which it would be kept.
flushCompileCache();
