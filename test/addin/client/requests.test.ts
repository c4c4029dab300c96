import { describe, expect, test } from "vitest";
import { ConnectionLost, readProblem } from "../../../addin/client/api-problem.ts";
import { parseFileName } from "../../../addin/client/client.ts";
import { createConnection, waitBeforeTry } from "../../../addin/client/connection.ts";
import { formatRequest } from "../../../addin/client/send-request.ts";
import { challengeOf, createVerifier } from "../../../addin/client/sign-in.ts";

describe("requests", () => {
  test("parameters are escaped, empty query parts left out, a missing parameter is our mistake", () => {
    const { url } = formatRequest("/api/v1", "getVersionDocx", {
      params: { resumeId: "a/b", versionId: "c" },
      query: { linked: "true", other: undefined },
    });
    expect(url).toBe("/api/v1/resumes/a%2Fb/versions/c/docx?linked=true");
    expect(() => formatRequest("", "getResume", {})).toThrow("resumeId");
  });

  test("a proxy's error page is a lost connection, not an answer of the API", async () => {
    expect(await readProblem(new Response("<html>", { status: 502 }))).toBeInstanceOf(ConnectionLost);
    expect(await readProblem(new Response("oops", { status: 500 }))).toMatchObject({
      code: "internal-error",
    });
  });

  test("a file's name is read in both spellings", () => {
    expect(parseFileName("attachment; filename=\"CV.docx\"; filename*=UTF-8''R%C3%A9sum%C3%A9.docx")).toBe(
      "Résumé.docx",
    );
    expect(parseFileName('attachment; filename="CV.docx"')).toBe("CV.docx");
    expect(parseFileName(null)).toBeNull();
  });

  test("challenge and verifier are those of RFC 7636", async () => {
    // The example of the RFC's appendix B.
    const challenge = await challengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
    expect(challenge).toBe("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    expect(createVerifier()).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });
});

describe("the connection", () => {
  test("goes offline once, asks again with growing pauses, and comes back by itself", async () => {
    const waits: number[] = [];
    let answers = false;
    let run: () => void = () => undefined;
    const connection = createConnection({
      probe: () => (answers ? Promise.resolve() : Promise.reject(new Error("away"))),
      setTimer: (work, delayMs) => {
        waits.push(delayMs);
        run = work;
        return work;
      },
      clearTimer: () => undefined,
    });
    connection.reportLoss();
    connection.reportLoss();
    expect(connection.state()).toBe("offline");
    for (let i = 0; i < 3; i++) {
      run();
      await new Promise((resolve) => setImmediate(resolve));
    }
    answers = true;
    run();
    await new Promise((resolve) => setImmediate(resolve));
    expect(connection.state()).toBe("online");
    expect(waits).toEqual([1000, 2000, 4000, 8000]);
    expect(waitBeforeTry(20)).toBe(10_000);
  });
});
