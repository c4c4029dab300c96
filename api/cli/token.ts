import { createHash, randomBytes } from "node:crypto";
import type { Command } from "commander";
import { Agent, fetch, type RequestInit, type Response } from "undici";
import { scopes } from "../../shared/contract/endpoint.ts";
import { preparedCandidate } from "../auth/development-sign-in-page.ts";
import { readCaCertificate } from "./certificate.ts";

/** `autohire token`: signs in to a development server the way the pane does and prints an API key. */
export function addTokenCommand(program: Command): void {
  program
    .command("token")
    .description("sign in to a development server and print an API key with every scope")
    .option("--as <email>", "the candidate", preparedCandidate.email)
    .option("--server <url>", "the server", `https://localhost:${process.env.PORT || "3000"}`)
    .action(async ({ as: email, server }: { as: string; server: string }) => {
      try {
        console.log(await fetchApiKey(server, email));
      } catch (error) {
        console.error(error instanceof TokenRefused ? error.message : unreachable(server, error));
        process.exitCode = 2;
      }
    });
}

export class TokenRefused extends Error {}

/** Walks through the embedded provider's real sign-in. @throws TokenRefused with one sentence. */
export async function fetchApiKey(server: string, email: string): Promise<string> {
  const origin = URL.parse(server)?.origin;
  if (!origin || !/^https?:/.test(origin)) {
    throw new TokenRefused(`${server} is no address of a server, such as https://localhost:3000.`);
  }
  const ca = await readCaCertificate();
  const browser = new CookieFetch(origin, ca);
  try {
    const verifier = randomBytes(32).toString("base64url");
    const challenge = createHash("sha256").update(verifier).digest("base64url");
    const page = await browser.follow(`/auth/start?challenge=${challenge}`);
    if (page.status !== 200 || !page.url.startsWith(`${origin}/dev-issuer/`)) {
      throw new TokenRefused(
        "This server signs in with another provider; make the key in the pane, or with a signed-in session.",
      );
    }
    await page.text();
    const form = new URLSearchParams({ email }).toString();
    const type = { "Content-Type": "application/x-www-form-urlencoded" };
    const walked = await browser.follow(
      page.url,
      { method: "POST", headers: type, body: form },
      "/callback.html",
    );
    if (new URL(walked.url).pathname !== "/callback.html") {
      throw new TokenRefused(`The provider does not take "${email}" as an e-mail address.`);
    }
    const { code } = await browser.post<{ code: string }>("/api/v1/auth/hand-offs");
    const { accessToken } = await browser.post<{ accessToken: string }>("/api/v1/auth/tokens", {
      grant: "hand-off",
      code,
      verifier,
    });
    const { key } = await browser.post<{ key: string }>(
      "/api/v1/api-keys",
      { name: "autohire token", scopes },
      accessToken,
    );
    return key;
  } finally {
    await browser.close();
  }
}

/** As much of a browser as signing in needs: cookies of one origin, and redirects within it. */
class CookieFetch {
  readonly #origin: string;
  readonly #agent: Agent;
  readonly #cookies = new Map<string, string>();

  constructor(origin: string, ca: string | null) {
    this.#origin = origin;
    this.#agent = new Agent(ca ? { connect: { ca } } : {});
  }

  /** Follows redirects up to a page, or up to (and not into) the path `stop`. */
  async follow(
    address: string,
    init: RequestInit = {},
    stop?: string,
  ): Promise<{ url: string } & Pick<Response, "status" | "text">> {
    let url = new URL(address, this.#origin);
    let request = init;
    for (let hops = 0; hops < 12; hops += 1) {
      if (url.origin !== this.#origin || url.pathname === stop)
        return { url: url.href, status: 0, text: async () => "" };
      const response = await this.#fetch(url, request);
      const location = response.headers.get("location");
      if (!location) return { url: url.href, status: response.status, text: () => response.text() };
      await response.body?.cancel();
      url = new URL(location, url);
      request = {};
    }
    throw new TokenRefused("The sign-in goes round in circles.");
  }

  async post<Answer>(path: string, body?: object, token?: string): Promise<Answer> {
    const response = await this.#fetch(new URL(path, this.#origin), {
      method: "POST",
      headers: {
        ...(body ? { "Content-Type": "application/json" } : {}),
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const answer = (await response.json()) as Answer & { title?: string };
    if (!response.ok)
      throw new TokenRefused(`The server refused the sign-in: ${answer.title ?? response.status}`);
    return answer;
  }

  close(): Promise<void> {
    return this.#agent.close();
  }

  async #fetch(url: URL, init: RequestInit): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(url, {
      ...init,
      redirect: "manual",
      dispatcher: this.#agent,
      headers: { ...(init.headers as Record<string, string>), ...(cookie ? { Cookie: cookie } : {}) },
    });
    for (const line of response.headers.getSetCookie()) {
      const [name, value] = line.split(";")[0]!.split(/=(.*)/s);
      if (name && value) this.#cookies.set(name, value);
    }
    return response;
  }
}

function unreachable(server: string, error: unknown): string {
  const { code } = ((error as Error).cause ?? error) as { code?: string };
  if (code === "ECONNREFUSED") return `No server answers at ${server}; start one with "npm start".`;
  if (code && /CERT|SELF_SIGNED|VERIFY/.test(code)) {
    return `The certificate of ${server} is not the development certificate of this computer.`;
  }
  return `The server at ${server} could not be reached${code ? ` (${code})` : ""}.`;
}
