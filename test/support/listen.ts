import type { AddressInfo } from "node:net";
import { createServer, type Server } from "node:net";

/** Lets a server listen on this machine alone, on a port that is free. The port. */
export async function listen(server: Pick<Server, "listen" | "address" | "once">): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  return (server.address() as AddressInfo).port;
}

/** A port that nothing listens on at the moment of asking. */
export async function findFreePort(): Promise<number> {
  const probe = createServer();
  const port = await listen(probe);
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
