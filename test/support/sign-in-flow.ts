/** The browser's side of signing in, by hand: cookies are kept, redirects are followed, the form is filled in. */
import { createHash, randomBytes } from "node:crypto";

export class Browser {
  readonly cookies = new Map<string, string>();
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  async request(address: string, init: RequestInit = {}): Promise<Response> {
    const url = new URL(address, this.url);
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(url, {
      ...init,
      redirect: "manual",
      headers: { ...(init.headers as Record<string, string>), ...(cookie ? { Cookie: cookie } : {}) },
    });
    for (const line of response.headers.getSetCookie()) {
      const [pair] = line.split(";");
      const [name, value] = pair!.split(/=(.*)/s);
      if (value) this.cookies.set(name!, value);
      else this.cookies.delete(name!);
    }
    return response;
  }

  /** Follows redirects until a page comes or `until` matches; gives the last address and answer. */
  async follow(address: string, until: RegExp = /^$/): Promise<{ address: string; response: Response }> {
    for (let hops = 0, at = address; hops < 10; hops += 1) {
      const response = await this.request(at);
      const location = response.headers.get("location");
      if (!location) return { address: at, response };
      at = new URL(location, new URL(at, this.url)).href;
      if (until.test(at)) return { address: at, response };
    }
    throw new Error("Too many redirects");
  }

  /** From /auth/start to the provider's answer: the address of our callback with code and state, not yet opened. */
  async walkToCallback(challenge: string, email: string): Promise<string> {
    const page = await this.follow(`/auth/start?challenge=${challenge}`);
    if (page.response.status !== 200)
      throw new Error(`No sign-in page: ${page.response.status} at ${page.address}`);
    const posted = await this.request(page.address, {
      method: "POST",
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ email }).toString(),
    });
    const next = new URL(posted.headers.get("location")!, this.url).href;
    const { address } = await this.follow(next, /\/auth\/callback/);
    return address;
  }

  /** The whole walk; ends at /callback.html. */
  async signIn(challenge: string, email: string): Promise<string> {
    const callback = await this.walkToCallback(challenge, email);
    const answer = await this.request(callback);
    return answer.headers.get("location") ?? "";
  }
}

export function makePkcePair(): { verifier: string; challenge: string } {
  const verifier = randomBytes(32).toString("base64url");
  return { verifier, challenge: createHash("sha256").update(verifier).digest("base64url") };
}
