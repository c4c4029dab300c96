import { createServer as createHttpServer, type RequestListener, type Server } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import type { AddressInfo } from "node:net";
import { StartRefused } from "./start-refused.ts";

export interface Tls {
  /** All PEM. */
  key: string;
  cert: string;
  ca: string;
}

/** Longer than a proxy keeps an idle connection (60 s is usual), so that it never sends into one that just closed. */
const keepAliveTimeoutMs = 65_000;

/** For answers under way. Event streams never end by themselves; their readers come back to the next process. */
const closeTimeoutMs = 1_500;

/**
 * Listens on the host, or on both loopback addresses for null: browsers resolve "localhost" to either. Port 0 takes a free one.
 * @throws StartRefused when the port is taken or the address is not ours.
 */
export async function listen(
  handler: RequestListener,
  { port, host, tls }: { port: number; host: string | null; tls: Tls | null },
): Promise<{ port: number; close(): Promise<void> }> {
  const servers: Server[] = [];
  const close = async () => {
    const ends = servers.map((server) => new Promise((resolve) => server.close(resolve)));
    for (const server of servers) server.closeIdleConnections();
    const cut = setTimeout(() => {
      for (const server of servers) server.closeAllConnections();
    }, closeTimeoutMs);
    await Promise.all(ends);
    clearTimeout(cut);
  };
  let chosen = port;
  for (const address of host ? [host] : ["127.0.0.1", "::1"]) {
    const server = tls
      ? createHttpsServer({ key: tls.key, cert: tls.cert }, handler)
      : createHttpServer(handler);
    server.keepAliveTimeout = keepAliveTimeoutMs;
    try {
      await bind(server, chosen, address);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // A machine without IPv6 is served by the other address alone.
      if (address === "::1" && !host && (code === "EADDRNOTAVAIL" || code === "EAFNOSUPPORT")) continue;
      await close();
      throw refusal(code, chosen, address) ?? error;
    }
    servers.push(server);
    chosen = (server.address() as AddressInfo).port;
  }
  return { port: chosen, close };
}

function bind(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ port, host, exclusive: true }, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function refusal(code: string | undefined, port: number, host: string): StartRefused | null {
  switch (code) {
    case "EADDRINUSE":
      return new StartRefused(
        `Port ${port} is taken by another program. Stop it, or set PORT to a free one.`,
      );
    case "EACCES":
      return new StartRefused(
        `Port ${port} may not be used without more rights. Set PORT to one above 1023.`,
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new StartRefused(`HOST=${host} is no address of this machine.`);
    default:
      return null;
  }
}
