import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { listen } from "../../support/listen.ts";

export type Answer = (request: IncomingMessage, body: string, response: ServerResponse) => void;

export interface SmallServer {
  baseUrl: string;
  /** Method and path of every request so far. */
  seen: string[];
  answer: Answer;
  close(): Promise<void>;
}

/** A real HTTP server on this machine whose answers a test gives. */
export async function startSmallServer(answer: Answer): Promise<SmallServer> {
  const small = { seen: [] as string[], answer } as SmallServer;
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (chunk) => {
      body += chunk;
    });
    request.on("end", () => {
      small.seen.push(`${request.method} ${request.url}`);
      small.answer(request, body, response);
    });
  });
  small.baseUrl = `http://127.0.0.1:${await listen(server)}`;
  small.close = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return small;
}

export function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, {
    "Content-Type": status >= 400 ? "application/problem+json" : "application/json",
  });
  response.end(JSON.stringify(value));
}

export function problem(code: string, status: number) {
  return { type: "about:blank", title: code, status, code };
}

/** Storage that two panes can share. */
export function memoryStorage(): Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}
