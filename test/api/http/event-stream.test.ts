import { createServer, type Server } from "node:http";
import express from "express";
import { afterEach, expect, test } from "vitest";
import { sendEvents } from "../../../api/http/event-stream.ts";
import { EventReply, type ServerEvent } from "../../../api/operation.ts";
import { listen } from "../../support/listen.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(events: (gone: AbortSignal) => AsyncIterable<ServerEvent>): Promise<string> {
  const app = express();
  app.get("/", async (_request, response) => {
    const gone = new AbortController();
    response.once("close", () => gone.abort());
    await sendEvents(response, new EventReply(events(gone.signal)));
  });
  const server = createServer(app);
  servers.push(server);
  return `http://127.0.0.1:${await listen(server)}/`;
}

test("events are written whole, with id, name and data in one line each", async () => {
  const url = await serve(async function* () {
    yield { id: 1, event: "progress", data: { text: "two\nlines" } };
    yield { id: 2, event: "end", data: {} };
  });
  const response = await fetch(url);
  expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  expect(response.headers.get("cache-control")).toContain("no-transform");
  const text = await response.text();
  expect(text.replace(/^:.*\n\n/gm, "")).toBe(
    'id: 1\nevent: progress\ndata: {"text":"two\\nlines"}\n\nid: 2\nevent: end\ndata: {}\n\n',
  );
});

test("the stream begins before there is anything to tell", async () => {
  let tell = () => {};
  const url = await serve(async function* () {
    await new Promise<void>((resolve) => {
      tell = resolve;
    });
    yield { id: 1, event: "end", data: {} };
  });
  const response = await fetch(url);
  expect(response.status).toBe(200);
  tell();
  expect(await response.text()).toContain("event: end");
});

test("when the reader goes, the source ends", async () => {
  let ended = () => {};
  const over = new Promise<void>((resolve) => {
    ended = resolve;
  });
  const url = await serve(async function* (gone) {
    try {
      yield { id: 1, event: "progress", data: {} };
      await new Promise((resolve) => gone.addEventListener("abort", resolve));
    } finally {
      ended();
    }
  });
  const reader = new AbortController();
  const response = await fetch(url, { signal: reader.signal });
  await response.body!.getReader().read();
  reader.abort();
  await over;
});

test("a source that fails ends the stream instead of hanging", async () => {
  const url = await serve(async function* () {
    yield { id: 1, event: "progress", data: {} };
    throw new Error("the database went away");
  });
  const text = await (await fetch(url)).text().catch(() => "cut");
  expect(text).not.toContain("database");
});
