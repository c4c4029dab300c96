import { createServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { findFreePort } from "../support/listen.ts";
import {
  type DataPlace,
  makeDataPlace,
  type RunningServer,
  spawnServer,
  startServerProcess,
} from "../support/run-server.ts";

const places: DataPlace[] = [];
const servers: RunningServer[] = [];

async function freshData(): Promise<DataPlace> {
  const data = await makeDataPlace();
  places.push(data);
  return data;
}
async function started(options: Parameters<typeof startServerProcess>[0]): Promise<RunningServer> {
  const server = await startServerProcess(options);
  servers.push(server);
  return server;
}

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop("SIGKILL")));
  await Promise.all(places.splice(0).map((data) => data.remove()));
});

const embeddedOnly = process.env.DATABASE_URL ? describe.skip : describe;

describe("npm start", () => {
  it.each(["SIGINT", "SIGTERM"] as const)(
    "says what to do in three lines and ends cleanly on %s",
    async (signal) => {
      const server = await started({ data: await freshData() });
      const lines = server.output().trim().split("\n").slice(-3);
      expect(lines.join("\n")).toContain(server.url);
      expect(lines.join("\n")).toContain("npm run sideload");
      expect(await server.stop(signal)).toBe(0);
    },
  );

  it("says that a port is taken, in one sentence", async () => {
    const other = createServer();
    const port = await findFreePort();
    await new Promise<void>((resolve) => other.listen(port, "127.0.0.1", resolve));
    try {
      const server = await spawnServer({ data: await freshData(), port });
      expect(await server.ended).toBe(1);
      expect(server.output()).toContain(`Port ${port} is taken by another program.`);
      expect(server.output()).not.toMatch(/\n\s+at /);
    } finally {
      await new Promise((resolve) => other.close(resolve));
    }
  });

  it("says which production settings are missing", async () => {
    const server = await spawnServer({
      data: { ...(await freshData()), databaseUrl: "" },
      env: { NODE_ENV: "production", PUBLIC_URL: "", OIDC_ISSUER: "" },
    });
    expect(await server.ended).not.toBe(0);
    for (const name of ["PUBLIC_URL", "DATABASE_URL", "OIDC_ISSUER"]) expect(server.output()).toContain(name);
    expect(server.output()).not.toMatch(/\n\s+at /);
  });
});

embeddedOnly("the data folder of the embedded database (PostgreSQL needs no lock of ours)", () => {
  it("is refused to a second process with a clear sentence", async () => {
    const data = await freshData();
    const first = await started({ data });
    const second = await spawnServer({ data });
    expect(await second.ended).toBe(1);
    expect(second.output()).toMatch(/another|already/i);
    expect(second.output()).not.toMatch(/\n\s+at /);
    expect(await first.stop()).toBe(0);
  });

  it("is free again at once after kill -9", async () => {
    const data = await freshData();
    const first = await started({ data });
    await first.stop("SIGKILL");
    const second = await started({ data });
    expect(await second.stop()).toBe(0);
  });
});
