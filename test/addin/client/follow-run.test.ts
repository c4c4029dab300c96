import type { ServerResponse } from "node:http";
import { afterEach, expect, test } from "vitest";
import { createClient } from "../../../addin/client/client.ts";
import { type ConnectionState, createConnection } from "../../../addin/client/connection.ts";
import { followRun } from "../../../addin/client/follow-run.ts";
import { createSession } from "../../../addin/client/session.ts";
import type { RunEvent } from "../../../shared/contract/schemas.ts";
import { memoryStorage, problem, type SmallServer, sendJson, startSmallServer } from "./small-server.ts";

let server: SmallServer;
afterEach(() => server.close());

const progress = (percent: number) => ({ state: "running", phase: "matching", percent });
function write(response: ServerResponse, id: number, event: string, data: unknown): void {
  response.write(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}
function openStream(response: ServerResponse): void {
  response.writeHead(200, { "Content-Type": "text/event-stream" });
}

function openClient(states: ConnectionState[] = []) {
  const wire = { baseUrl: server.baseUrl, fetch };
  const session = createSession({
    ...wire,
    storage: memoryStorage(),
    keyPrefix: "",
    withLock: (_, work) => work(),
    now: () => 0,
  });
  const connection = createConnection({
    probe: () => Promise.resolve(),
    setTimer: () => 0,
    clearTimer: () => undefined,
  });
  connection.subscribe((state) => states.push(state));
  return createClient({ ...wire, session, connection });
}

function follow(client: ReturnType<typeof openClient>, signal = new AbortController().signal) {
  const events: RunEvent[] = [];
  const interruptions: boolean[] = [];
  const ended = followRun(client, "run-1", {
    signal,
    onEvent: (event) => events.push(event),
    onInterruption: (interrupted) => interruptions.push(interrupted),
    sleep: () => Promise.resolve(),
  });
  return { events, interruptions, ended };
}

test("a broken stream is taken up behind the last event, and none comes twice", async () => {
  const asked: (string | undefined)[] = [];
  server = await startSmallServer((request, _, response) => {
    asked.push(request.headers["last-event-id"] as string | undefined);
    openStream(response);
    if (asked.length === 1) {
      write(response, 1, "progress", progress(10));
      write(response, 2, "progress", progress(20));
      setTimeout(() => response.destroy(), 20);
    } else {
      write(response, 2, "progress", progress(20));
      write(response, 3, "progress", progress(30));
      write(response, 4, "end", { state: "done", failure: null });
      response.end();
    }
  });
  const { events, ended } = follow(openClient());
  await ended;
  expect(asked).toEqual([undefined, "2"]);
  expect(events.map((event) => event.id)).toEqual([1, 2, 3, 4]);
});

test("a server that restarts is waited for, and the pane hears that it was away", async () => {
  let tries = 0;
  server = await startSmallServer((request, _, response) => {
    tries += 1;
    if (tries < 4) return request.socket.destroy();
    openStream(response);
    write(response, 1, "end", { state: "done", failure: null });
    response.end();
  });
  const states: ConnectionState[] = [];
  const { interruptions, events, ended } = follow(openClient(states));
  await ended;
  expect(events).toHaveLength(1);
  expect(interruptions).toEqual([true, false]);
  expect(states).toEqual(["offline", "online"]);
});

test("a run that is gone is told at once", async () => {
  server = await startSmallServer((_, __, response) => sendJson(response, 404, problem("not-found", 404)));
  await expect(follow(openClient()).ended).rejects.toMatchObject({ code: "not-found" });
});

test("events of a kind not known here are passed over", async () => {
  server = await startSmallServer((_, __, response) => {
    openStream(response);
    write(response, 1, "weather", { rain: true });
    response.write(": a comment keeps the line open\n\n");
    write(response, 2, "end", { state: "done", failure: null });
    response.end();
  });
  const { events, ended } = follow(openClient());
  await ended;
  expect(events.map((event) => event.event)).toEqual(["end"]);
});

test("leaving the screen ends the stream without a word", async () => {
  server = await startSmallServer((_, __, response) => {
    openStream(response);
    write(response, 1, "progress", progress(10));
  });
  const abort = new AbortController();
  const { ended } = follow(openClient(), abort.signal);
  setTimeout(() => abort.abort(), 50);
  await expect(ended).resolves.toBeUndefined();
});
