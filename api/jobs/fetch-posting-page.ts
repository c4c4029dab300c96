/**
 * Fetches a posting's page for a candidate without letting the address reach into the server's own network.
 *
 * The candidate chooses the address, so everything behind this server's firewall is a target. Checked are: the scheme,
 * the port and the host's form before the request; each address at the moment the socket is opened (a check of the name
 * beforehand could be answered differently the second time); and every redirect as if it were a new address.
 */
import { lookup as resolve } from "node:dns";
import { BlockList, isIP, type LookupFunction } from "node:net";
import robotsParser from "robots-parser";
import { Agent, type Dispatcher, fetch, type Response } from "undici";

export type FetchRefusal =
  | "not-https"
  | "address-not-allowed"
  | "not-found"
  | "not-for-programs"
  | "too-many-redirects"
  | "too-large"
  | "not-a-page"
  | "timeout"
  | "unreachable";

export type FetchedPage =
  | { ok: true; url: string; html: string }
  | { ok: false; reason: FetchRefusal; message: string };

// A CommonJS package whose types describe an ES default export.
const readRobots = robotsParser as unknown as typeof robotsParser.default;

/** Injected where no network is wanted: tests, and servers that must not fetch. */
export type FetchPostingPage = (url: string) => Promise<FetchedPage>;

/** The name under which robots.txt may speak to us. */
const agentName = "AutoHire";
/** RFC 9309, section 2.5: at least this much of a robots.txt is read. */
const maxRobotsBytes = 500 * 1024;
/** A posting's page is some 100–500 KB; what is larger is no page for people. */
const maxBytes = 3_000_000;
/** Over connecting, headers and body together. */
const timeoutMs = 10_000;
const maxRedirects = 4;

const refusals: Record<FetchRefusal, string> = {
  "not-https": "Only https addresses on the usual port, without a user name, can be read.",
  "address-not-allowed": "This address does not lead to a public web site.",
  "not-for-programs":
    "The site does not want programs to read this page. Copy its text and paste it instead.",
  "not-found": "The site does not show a page at this address.",
  "too-many-redirects": "The address is redirected too often.",
  "too-large": "The page is too large.",
  "not-a-page": "There is no web page at this address.",
  timeout: "The site took too long to answer.",
  unreachable: "The site could not be reached.",
};

/** Everything in IPv4 that is not the public internet (IANA special-purpose registry). */
const closedIpv4: [string, number][] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
];
/** Parts of 2000::/3 that tunnel to IPv4 or are no public hosts. */
const closedIpv6: [string, number][] = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
];

const closed = new BlockList();
for (const [net, prefix] of closedIpv4) closed.addSubnet(net, prefix, "ipv4");
for (const [net, prefix] of closedIpv6) closed.addSubnet(net, prefix, "ipv6");
/** Global unicast; mapped IPv4, NAT64, link-local and private addresses all lie outside. */
const globalUnicast = new BlockList();
globalUnicast.addSubnet("2000::", 3, "ipv6");

/** True for an address on the public internet. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closed.check(address, "ipv4");
  if (family === 6) return globalUnicast.check(address, "ipv6") && !closed.check(address, "ipv6");
  return false;
}

/** The address as a URL that may be asked for, or why not. Host names are checked again when they are resolved. */
export function checkPostingUrl(
  address: string,
): { ok: true; url: URL } | { ok: false; reason: FetchRefusal } {
  const url = URL.parse(address);
  // The URL parser drops :443 for https, so any port left is another one.
  if (url?.protocol !== "https:" || url.port !== "" || url.username !== "" || url.password !== "")
    return { ok: false, reason: "not-https" };
  // Node opens sockets to IP literals without a lookup, and no job board publishes one.
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) !== 0 || !host.includes(".")) return { ok: false, reason: "address-not-allowed" };
  return { ok: true, url };
}

class AddressNotAllowed extends Error {
  override name = "AddressNotAllowed";
}

/** Resolves a name and hands on public addresses only; one private address among them refuses the name. */
export const lookupPublicAddress: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, "", 0);
    const first = addresses[0];
    if (!first || !addresses.every(({ address }) => isPublicAddress(address)))
      return callback(new AddressNotAllowed(hostname), "", 0);
    if (options.all) return callback(null, addresses);
    callback(null, first.address, first.family);
  });
};

const publicAgent = new Agent({ connect: { lookup: lookupPublicAddress, timeout: timeoutMs } });

/** Follows up to four redirects; `dispatcher` is for tests, which have no public host to ask. */
export async function fetchPostingPage(
  address: string,
  dispatcher: Dispatcher = publicAgent,
): Promise<FetchedPage> {
  const signal = AbortSignal.timeout(timeoutMs);
  let next = address;
  try {
    for (let hop = 0; hop <= maxRedirects; hop++) {
      const checked = checkPostingUrl(next);
      if (!checked.ok) return refuse(checked.reason);
      const ask = (url: URL) =>
        fetch(url, {
          dispatcher,
          signal,
          redirect: "manual",
          headers: { accept: "text/html, text/plain;q=0.8", "user-agent": agentName },
        });
      if (!(await isWelcome(checked.url, ask))) return refuse("not-for-programs");
      const response = await ask(checked.url);
      const location = response.headers.get("location");
      if (response.status >= 300 && response.status < 400 && location) {
        await response.body?.cancel();
        next = URL.parse(location, checked.url)?.href ?? "";
        continue;
      }
      if (!response.ok) {
        await response.body?.cancel();
        return refuse("not-found");
      }
      const type = response.headers.get("content-type") ?? "";
      if (!/^(text\/html|text\/plain|application\/xhtml\+xml)\b/i.test(type)) {
        await response.body?.cancel();
        return refuse("not-a-page");
      }
      const bytes = await readLimited(response.body, maxBytes);
      if (!bytes) return refuse("too-large");
      return { ok: true, url: checked.url.href, html: decode(bytes, type) };
    }
    return refuse("too-many-redirects");
  } catch (error) {
    if (signal.aborted) return refuse("timeout");
    if (hasCause(error, AddressNotAllowed)) return refuse("address-not-allowed");
    return refuse("unreachable");
  }
}

function refuse(reason: FetchRefusal): FetchedPage {
  return { ok: false, reason, message: refusals[reason] };
}

function hasCause(error: unknown, kind: typeof AddressNotAllowed): boolean {
  for (let at = error; at instanceof Error; at = at.cause) if (at instanceof kind) return true;
  return false;
}

/** RFC 9309, section 2.3.1: no robots.txt (4xx) allows everything, one that cannot be had (5xx) nothing. */
async function isWelcome(url: URL, ask: (url: URL) => Promise<Response>): Promise<boolean> {
  const robots = new URL("/robots.txt", url);
  const response = await ask(robots);
  if (!response.ok) {
    await response.body?.cancel();
    return response.status < 500;
  }
  const bytes = await readLimited(response.body, maxRobotsBytes);
  if (!bytes) return true;
  return readRobots(robots.href, new TextDecoder().decode(bytes)).isAllowed(url.href, agentName) !== false;
}

/** null as soon as the limit is passed, counted after decompression. */
async function readLimited(
  body: AsyncIterable<Uint8Array> | null,
  limit: number,
): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > limit) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function decode(bytes: Uint8Array, contentType: string): string {
  const named =
    /charset\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1] ??
    // HTML Standard, "prescan a byte stream": a page names its own encoding within its first 1024 bytes.
    /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(
      Buffer.from(bytes.subarray(0, 1024)).toString("latin1"),
    )?.[1];
  try {
    return new TextDecoder(named ?? "utf-8").decode(bytes);
  } catch {
    return new TextDecoder("utf-8").decode(bytes);
  }
}
