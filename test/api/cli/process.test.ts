import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { rootFolder } from "../../../api/cli/root-folder.ts";
import { bullet, doc, heading } from "../../support/docx-builder.ts";

const folder = mkdtempSync(join(tmpdir(), "autohire-"));
const file = join(folder, "in.docx");
const program = join(rootFolder, "api", "cli", "autohire.mjs");
beforeAll(async () => writeFileSync(file, await doc(heading("Work"), bullet("Led 4 people")).bytes));
afterAll(() => rmSync(folder, { recursive: true }));

function autohire(words: string[], { before = [] as string[], stdout = "pipe" as "pipe" | number } = {}) {
  return spawnSync(process.execPath, [...before, program, ...words], {
    encoding: "utf8",
    stdio: ["ignore", stdout, "pipe"],
  });
}

describe("the terminal as a process", () => {
  it.each(["constructor", "__proto__", "toString", "frob"])("%s is no command", (word) => {
    const { status, stderr, stdout } = autohire([word]);
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toContain(`unknown command '${word}'`);
    expect(stderr).not.toContain("    at ");
  });

  it.each([
    ["no file", ["text"], "missing required argument 'file'"],
    ["a second file too many", ["text", "a", "b"], "too many arguments"],
    ["no place for the result", ["accept", "a"], "required option '-o, --output <file>' not specified"],
    ["an option that is none", ["blocks", "a", "--xml"], "unknown option '--xml'"],
    ["an option that is nearly one", ["blocks", "a", "--jason"], "unknown option '--jason', perhaps --json"],
    ["an option without its value", ["text", "a", "--view"], "option '--view <view>' argument missing"],
    ["no command", [], "one of text, blocks, apply"],
    ["a command that is none", ["open", "a"], "unknown command 'open'"],
  ])("docx with %s is bad usage", (_, words, message) => {
    const { status, stderr, stdout } = autohire(["docx", ...words]);
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/^[A-Z][^\n]*\.\n$/);
  });

  it.each([
    ["to read", ["text", ""]],
    ["for the result", ["copy", file, "-o", ""]],
  ])("an empty name of a file %s is named in a sentence", (what, words) => {
    const { status, stderr } = autohire(["docx", ...words]);
    expect([status, stderr]).toEqual([2, `A file ${what} is missing: its name is empty.\n`]);
  });

  it.skipIf(process.platform === "win32")("ends quietly when nobody reads on", () => {
    const { status, stderr } = spawnSync(
      "sh",
      ["-c", `"$0" "$1" docx blocks "$2" --json | true`, process.execPath, program, file],
      { encoding: "utf8" },
    );
    expect(stderr).toBe("");
    expect(status).toBe(0);
  });

  it.skipIf(process.platform === "win32")(
    "hands over to the Node that npm ci brought where it is started by an old one",
    () => {
      const old =
        'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "20.19.0" } });';
      const before = ["--import", `data:text/javascript,${encodeURIComponent(old)}`];
      expect(autohire(["docx", "text", file], { before })).toMatchObject({
        status: 0,
        stdout: "Work\nLed 4 people\n",
      });
      expect(autohire(["docx", "text", join(folder, "none.docx")], { before }).status).toBe(2);
    },
  );

  it.skipIf(process.platform !== "linux")("says in one sentence that its output has no room", () => {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = autohire(["docx", "text", file], { stdout: full });
    closeSync(full);
    expect(status).toBe(2);
    expect(stderr).toBe("The result cannot be written to standard output (ENOSPC).\n");
  });

  it("loads nothing of the server or of the build to read a document", () => {
    const listing =
      'import { registerHooks } from "node:module"; registerHooks({ load(url, context, next) { process.stderr.write(url + "\\n"); return next(url, context); } });';
    const { stderr } = autohire(["docx", "text", file], {
      before: ["--import", `data:text/javascript,${encodeURIComponent(listing)}`],
    });
    const loaded = stderr.split("\n").filter((line) => line.startsWith("file:"));
    expect(loaded.some((url) => url.endsWith("/shared/docx/package/open-docx.ts"))).toBe(true);
    expect(loaded.filter((url) => /\/api\/(?!cli\/)|start\.ts|build-pane\.ts|zod|prisma/.test(url))).toEqual(
      [],
    );
  });
});
