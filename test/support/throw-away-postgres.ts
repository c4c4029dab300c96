import { execFile, spawn } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { chmod, chown, mkdtemp, rm } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { findFreePort } from "./listen.ts";

const run = promisify(execFile);

export interface ThrowAwayPostgres {
  databaseUrl: string;
  stop(): Promise<void>;
}

/**
 * A PostgreSQL server of the system's own binaries in a folder of its own, on a free port, without fsync: up in under a
 * second, and gone with everything in it. As root it runs as the user `postgres`, because PostgreSQL refuses root.
 * @throws Error with one sentence on what to install.
 */
export async function startThrowAwayPostgres(): Promise<ThrowAwayPostgres> {
  const binaries = findBinaries();
  const folder = await mkdtemp(join(tmpdir(), "autohire-postgres-"));
  const asRoot = process.getuid?.() === 0;
  if (asRoot) {
    const { stdout } = await run("id", ["-u", "postgres"]);
    await chown(folder, Number(stdout), -1);
  } else await chmod(folder, 0o700);
  const call = (program: string, ...args: string[]) => {
    const path = join(binaries, program);
    return asRoot ? run("runuser", ["-u", "postgres", "--", path, ...args]) : run(path, args);
  };
  const data = join(folder, "data");
  const port = await findFreePort();
  await call("initdb", "-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "--no-sync");
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200`;
  // pg_ctl's children keep its pipes open, so its output goes to a file and nobody waits for the pipes.
  await startDetached(asRoot, join(binaries, "pg_ctl"), [
    "start",
    "-w",
    "-s",
    "-D",
    data,
    "-l",
    join(folder, "log"),
    "-o",
    settings,
  ]);
  return {
    databaseUrl: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      await call("pg_ctl", "stop", "-D", data, "-m", "immediate", "-s");
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function findBinaries(): string {
  const folders = ["/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt"].flatMap((root) =>
    existsSync(root)
      ? readdirSync(root)
          .filter((name) => /^(\d+|postgresql@\d+)$/.test(name))
          .sort((a, b) => Number(/\d+$/.exec(b)![0]) - Number(/\d+$/.exec(a)![0]))
          .map((name) => join(root, name, "bin"))
      : [],
  );
  const onPath = (process.env.PATH ?? "").split(":");
  const found = [...folders, ...onPath].find((folder) => existsSync(join(folder, "initdb")));
  if (found) return found;
  throw new Error(
    'No PostgreSQL was found: install it ("apt-get install postgresql", "brew install postgresql"), or set DATABASE_URL.',
  );
}

function startDetached(asRoot: boolean, path: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const [program, ...rest] = asRoot ? ["runuser", "-u", "postgres", "--", path, ...args] : [path, ...args];
    const child = spawn(program!, rest, { stdio: "ignore", cwd: tmpdir() });
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0
        ? resolve()
        : reject(new Error(`PostgreSQL did not start (${userInfo().username}, status ${code}).`)),
    );
  });
}
