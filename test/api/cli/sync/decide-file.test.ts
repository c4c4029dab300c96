import { describe, expect, it } from "vitest";
import { decideFile, type FileState } from "../../../../api/cli/sync/decide-file.ts";

const inStep: FileState = { resumeId: "r", versionId: "v1", hash: "a" };
const coming = { versionId: "v2", hash: "b" };
const waiting = { mergeId: "m", head: "v2" };
const arriving: FileState = { ...inStep, hash: null, coming };

describe("what to do for a file", () => {
  it.each<[string, string | null, FileState | null, string | null, string]>([
    ["neither here nor known", null, null, null, "nothing"],
    ["new here", "a", null, null, "recognize"],
    ["in step", "a", inStep, "v1", "nothing"],
    ["newer on the server", "a", inStep, "v2", "download"],
    ["changed here", "b", inStep, "v1", "upload"],
    ["changed on both sides", "b", inStep, "v2", "upload"],
    ["deleted here", null, inStep, "v1", "nothing"],
    ["deleted here, newer on the server", null, inStep, "v2", "nothing"],
    ["deleted on the server", "a", inStep, null, "note-gone"],
    ["deleted on the server and changed here", "b", inStep, null, "note-gone"],
    ["known as deleted on the server", "b", { ...inStep, gone: true }, null, "nothing"],
    ["a second file of the résumé, newer on the server", "a", { ...inStep, aside: true }, "v2", "nothing"],
    ["a second file of the résumé, changed", "b", { ...inStep, aside: true }, "v2", "upload"],
    ["waiting for decisions", "a", { ...inStep, waiting }, "v2", "nothing"],
    ["waiting, and something new on the server", "a", { ...inStep, waiting }, "v3", "look-at-merge"],
    ["waiting and changed again", "b", { ...inStep, waiting }, "v3", "upload"],
    [
      "never to be merged, newer on the server",
      "a",
      { ...inStep, waiting: { mergeId: null, head: "v2" } },
      "v3",
      "nothing",
    ],
    ["killed while it went up", "b", { ...inStep, sending: "b" }, "v2", "find-sent"],
    ["killed while it went up, changed since", "c", { ...inStep, sending: "b" }, "v1", "find-sent"],
    ["killed while it went up, deleted since", null, { ...inStep, sending: "b" }, "v1", "find-sent"],
    ["killed while it went up, deleted on the server", "b", { ...inStep, sending: "b" }, null, "note-gone"],
    ["killed before it came down", "a", { ...inStep, coming }, "v2", "note-not-arrived"],
    ["killed after it came down", "b", { ...inStep, coming }, "v2", "note-arrived"],
    ["killed while it came down, changed since", "c", { ...inStep, coming }, "v2", "note-not-arrived"],
    ["killed while it came down, deleted since", null, { ...inStep, coming }, "v2", "note-not-arrived"],
    ["a new file killed before it came", null, arriving, "v2", "forget"],
    ["a new file killed after it came", "b", arriving, "v2", "note-arrived"],
    ["a new file's place taken by another", "c", arriving, "v2", "forget"],
    ["a recognised file deleted before it went up", null, { ...inStep, hash: null }, "v1", "forget"],
    ["a recognised file that did not go up", "a", { ...inStep, hash: null }, "v1", "upload"],
  ])("%s", (_, local, known, head, act) => {
    expect(decideFile({ local, known, head })).toBe(act);
  });
});
