import { lookup } from "node:dns/promises";
import { MockAgent } from "undici";
import { describe, expect, it } from "vitest";
import {
  checkPostingUrl,
  fetchPostingPage,
  isPublicAddress,
  lookupPublicAddress,
} from "../../../api/jobs/fetch-posting-page.ts";

describe("checkPostingUrl", () => {
  it.each([
    ["http://jobs.example.org/1", "not-https"],
    ["https://jobs.example.org:8443/1", "not-https"],
    ["https://me:secret@jobs.example.org/1", "not-https"],
    ["file:///etc/passwd", "not-https"],
    ["no address", "not-https"],
    ["https://127.0.0.1/", "address-not-allowed"],
    ["https://0x7f.1/", "address-not-allowed"],
    ["https://2130706433/", "address-not-allowed"],
    ["https://[::1]/", "address-not-allowed"],
    ["https://[::ffff:10.0.0.1]/", "address-not-allowed"],
    ["https://93.184.216.34/", "address-not-allowed"],
    ["https://localhost/", "address-not-allowed"],
    ["https://metadata/", "address-not-allowed"],
  ])("refuses %s", (address, reason) => {
    expect(checkPostingUrl(address)).toEqual({ ok: false, reason });
  });

  it("takes the usual port when it is written out", () => {
    expect(checkPostingUrl("https://jobs.example.org:443/1")).toMatchObject({ ok: true });
  });
});

describe("isPublicAddress", () => {
  it.each([
    "0.1.2.3",
    "10.1.2.3",
    "100.64.0.1",
    "127.0.0.1",
    "169.254.169.254",
    "172.31.255.255",
    "192.168.1.1",
    "198.18.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:93.184.216.34",
    "64:ff9b::a00:1",
    "fe80::1",
    "fc00::1",
    "ff02::1",
    "2001::1",
    "2002:a00:1::",
    "2001:db8::1",
    "not an address",
  ])("is false for %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(["93.184.216.34", "1.1.1.1", "2606:4700:4700::1111"])("is true for %s", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});

describe("lookupPublicAddress", () => {
  it("refuses a name that resolves to this machine", async () => {
    await expect(lookup("localhost")).resolves.toBeTruthy();
    const error = await new Promise((resolve) =>
      lookupPublicAddress("localhost", { all: true }, (problem) => resolve(problem)),
    );
    expect(error).toMatchObject({ name: "AddressNotAllowed" });
  });
});

describe("fetchPostingPage", () => {
  function site(robots = { status: 404, text: "" }) {
    const agent = new MockAgent();
    agent.disableNetConnect();
    const pool = agent.get("https://jobs.example.org");
    pool.intercept({ path: "/robots.txt" }).reply(robots.status, robots.text).persist();
    return { agent, pool };
  }
  const html = { headers: { "content-type": "text/html; charset=iso-8859-1" } };

  it("reads a page in the encoding it names", async () => {
    const { agent, pool } = site();
    pool.intercept({ path: "/1" }).reply(200, Buffer.from("<p>Ingénieur</p>", "latin1"), html);
    expect(await fetchPostingPage("https://jobs.example.org/1", agent)).toEqual({
      ok: true,
      url: "https://jobs.example.org/1",
      html: "<p>Ingénieur</p>",
    });
  });

  it("follows a redirect on the same terms", async () => {
    const { agent, pool } = site();
    pool.intercept({ path: "/old" }).reply(302, "", { headers: { location: "/1" } });
    pool.intercept({ path: "/1" }).reply(200, "<p>Job</p>", html);
    expect(await fetchPostingPage("https://jobs.example.org/old", agent)).toMatchObject({ ok: true });
    pool.intercept({ path: "/in" }).reply(302, "", { headers: { location: "https://169.254.169.254/key" } });
    expect(await fetchPostingPage("https://jobs.example.org/in", agent)).toMatchObject({
      reason: "address-not-allowed",
    });
    pool.intercept({ path: "/plain" }).reply(302, "", { headers: { location: "http://jobs.example.org/" } });
    expect(await fetchPostingPage("https://jobs.example.org/plain", agent)).toMatchObject({
      reason: "not-https",
    });
  });

  it("asks robots.txt first and does not read what it closes", async () => {
    const text =
      "User-agent: *\nDisallow: /internal\nAllow: /internal/jobs\n\nUser-agent: autohire\nDisallow: /1";
    const { agent, pool } = site({ status: 200, text });
    expect(await fetchPostingPage("https://jobs.example.org/1", agent)).toMatchObject({
      reason: "not-for-programs",
    });
    pool.intercept({ path: "/2" }).reply(200, "<p>Job</p>", html);
    expect(await fetchPostingPage("https://jobs.example.org/2", agent)).toMatchObject({ ok: true });
    expect(
      await fetchPostingPage("https://jobs.example.org/2", site({ status: 503, text: "" }).agent),
    ).toMatchObject({ reason: "not-for-programs" });
  });

  it("gives up on a circle of redirects", async () => {
    const { agent, pool } = site();
    pool
      .intercept({ path: "/loop" })
      .reply(302, "", { headers: { location: "/loop" } })
      .persist();
    expect(await fetchPostingPage("https://jobs.example.org/loop", agent)).toMatchObject({
      reason: "too-many-redirects",
    });
  });

  it("refuses what is no page, is missing, or is too large", async () => {
    const { agent, pool } = site();
    pool.intercept({ path: "/pdf" }).reply(200, "%PDF", { headers: { "content-type": "application/pdf" } });
    expect(await fetchPostingPage("https://jobs.example.org/pdf", agent)).toMatchObject({
      reason: "not-a-page",
    });
    pool.intercept({ path: "/gone" }).reply(404, "gone", html);
    expect(await fetchPostingPage("https://jobs.example.org/gone", agent)).toMatchObject({
      reason: "not-found",
    });
    pool.intercept({ path: "/big" }).reply(200, Buffer.alloc(3_100_000, 32), html);
    expect(await fetchPostingPage("https://jobs.example.org/big", agent)).toMatchObject({
      reason: "too-large",
    });
  });
});
