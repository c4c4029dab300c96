/**
 * A small OpenID Connect provider for tests: discovery, authorization code with PKCE, ID tokens signed by jose, userinfo, logout.
 * It asks nobody anything: whoever is sent to it is `user`. And it does wrong what a test tells it to.
 */
import { createHash, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from "jose";
import type { Issuer } from "../../api/auth/issuers.ts";
import { listen } from "./listen.ts";

const clientId = "autohire-test";
const clientSecret = "a-secret-of-the-tests";

export interface TestUser {
  sub: string;
  [claim: string]: unknown;
}

/** What it does wrong. Everything absent is right. */
export interface Misbehaviour {
  /** Changes the ID token's claims before they are signed. */
  claims?: (claims: JWTPayload) => JWTPayload;
  /** Makes the ID token from its claims in another way. */
  signIdToken?: (claims: JWTPayload) => Promise<string>;
  /** Changes the address that the browser is sent back to. */
  callback?: (address: URL) => void;
  /** Changes what userinfo says. */
  userinfo?: (claims: Record<string, unknown>) => Record<string, unknown>;
}

export interface TestIssuer {
  url: string;
  clientId: string;
  /** Who signs in next. */
  user: TestUser;
  /** What goes into the ID token; everything else of the user is told by userinfo alone. */
  idTokenClaims: string[];
  wrong: Misbehaviour;
  /** Its clock, in seconds beside the real one. */
  clockAheadSeconds: number;
  /** Paths in the order in which they were asked for. */
  seen: string[];
  settings(changes?: Partial<Issuer>): Issuer;
  /** From now on it signs with a new key and publishes that one alone. */
  rotateKey(): Promise<void>;
  sign(claims: JWTPayload, header?: Record<string, string>): Promise<string>;
  /** A logout token for the session it opened last, as the specification wants it; `changes` set or (undefined) remove claims. */
  logoutToken(changes?: Record<string, unknown>, header?: Record<string, string>): Promise<string>;
  /** The session id of the last ID token. */
  last(): { sid: string };
  close(): Promise<void>;
}

export async function startTestIssuer(): Promise<TestIssuer> {
  const codes = new Map<
    string,
    { challenge: string; nonce: string | null; redirectUri: string; user: TestUser }
  >();
  const accessTokens = new Map<string, TestUser>();
  let key = await makeKey();
  let sid = "";
  const nowSeconds = () => Math.floor(Date.now() / 1000) + issuer.clockAheadSeconds;
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => send(response, 500, { error: String(error) }));
  });
  const url = `http://127.0.0.1:${await listen(server)}`;

  const issuer: TestIssuer = {
    url,
    clientId,
    user: { sub: "somebody" },
    idTokenClaims: ["email", "email_verified", "name", "roles"],
    wrong: {},
    clockAheadSeconds: 0,
    seen: [],
    settings: (changes = {}) => ({
      id: "test",
      name: "Test issuer",
      url,
      clientId,
      clientSecret,
      scope: "openid email profile",
      prompt: null,
      admin: null,
      ...changes,
    }),
    async rotateKey() {
      key = await makeKey();
    },
    sign: (claims, header = {}) =>
      new SignJWT(claims).setProtectedHeader({ alg: "ES256", kid: key.kid, ...header }).sign(key.privateKey),
    logoutToken: (changes = {}, header = { typ: "logout+jwt" }) =>
      issuer.sign(
        {
          iss: url,
          aud: clientId,
          iat: nowSeconds(),
          exp: nowSeconds() + 120,
          jti: randomBytes(8).toString("hex"),
          sub: issuer.user.sub,
          sid,
          events: { "http://schemas.openid.net/event/backchannel-logout": {} },
          ...changes,
        },
        header,
      ),
    last: () => ({ sid }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = new URL(request.url!, url);
    issuer.seen.push(address.pathname);
    switch (address.pathname) {
      case "/.well-known/openid-configuration":
        return send(response, 200, {
          issuer: url,
          authorization_endpoint: `${url}/authorize`,
          token_endpoint: `${url}/token`,
          userinfo_endpoint: `${url}/userinfo`,
          end_session_endpoint: `${url}/logout`,
          jwks_uri: `${url}/keys`,
          response_types_supported: ["code"],
          subject_types_supported: ["public"],
          id_token_signing_alg_values_supported: ["ES256", "HS256", "none"],
          token_endpoint_auth_methods_supported: ["client_secret_basic"],
          code_challenge_methods_supported: ["S256"],
        });
      case "/keys":
        return send(response, 200, { keys: [key.publicJwk] });
      case "/authorize":
        return authorize(address.searchParams, response);
      case "/token":
        return token(request, response);
      case "/userinfo": {
        const user = accessTokens.get(request.headers.authorization?.replace(/^Bearer /i, "") ?? "");
        if (!user) return send(response, 401, { error: "invalid_token" });
        return send(response, 200, issuer.wrong.userinfo?.({ ...user }) ?? user);
      }
      case "/logout": {
        const back = address.searchParams.get("post_logout_redirect_uri");
        return redirect(response, back ?? url);
      }
      default:
        return send(response, 404, { error: "not_found" });
    }
  }

  function authorize(asked: URLSearchParams, response: ServerResponse): void {
    const [challenge, redirectUri] = [asked.get("code_challenge"), asked.get("redirect_uri")];
    const isRight = asked.get("client_id") === clientId && asked.get("code_challenge_method") === "S256";
    if (!isRight || !challenge || !redirectUri) {
      send(response, 400, { error: "invalid_request" });
      return;
    }
    const code = randomBytes(16).toString("hex");
    codes.set(code, { challenge, nonce: asked.get("nonce"), redirectUri, user: issuer.user });
    const back = new URL(redirectUri);
    back.searchParams.set("code", code);
    const state = asked.get("state");
    if (state) back.searchParams.set("state", state);
    issuer.wrong.callback?.(back);
    redirect(response, back.href);
  }

  async function token(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    const form = new URLSearchParams(body);
    const basic = Buffer.from(`${clientId}:${encodeURIComponent(clientSecret)}`).toString("base64");
    const given = request.headers.authorization ?? "";
    const secretIsRight = decodeURIComponent(Buffer.from(given.replace("Basic ", ""), "base64").toString());
    if (given !== `Basic ${basic}` && secretIsRight !== `${clientId}:${clientSecret}`) {
      return send(response, 401, { error: "invalid_client" });
    }
    const grant = codes.get(form.get("code") ?? "");
    codes.delete(form.get("code") ?? "");
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    if (!grant || challenge !== grant.challenge || form.get("redirect_uri") !== grant.redirectUri) {
      return send(response, 400, { error: "invalid_grant" });
    }
    sid = randomBytes(8).toString("hex");
    const { user } = grant;
    const rest = Object.fromEntries(
      Object.entries(user).filter(([name]) => issuer.idTokenClaims.includes(name)),
    );
    let claims: JWTPayload = {
      iss: url,
      aud: clientId,
      sub: user.sub,
      sid,
      iat: nowSeconds(),
      exp: nowSeconds() + 300,
      ...(grant.nonce ? { nonce: grant.nonce } : {}),
      ...rest,
    };
    claims = issuer.wrong.claims?.(claims) ?? claims;
    const accessToken = randomBytes(16).toString("hex");
    accessTokens.set(accessToken, user);
    send(response, 200, {
      access_token: accessToken,
      token_type: "Bearer",
      expires_in: 300,
      id_token: await (issuer.wrong.signIdToken ?? issuer.sign)(claims),
    });
  }

  return issuer;
}

async function makeKey() {
  const { privateKey, publicKey } = await generateKeyPair("ES256", { extractable: true });
  const kid = randomBytes(4).toString("hex");
  return { kid, privateKey, publicJwk: { ...(await exportJWK(publicKey)), kid, alg: "ES256", use: "sig" } };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "Content-Type": "application/json" });
  response.end(JSON.stringify(body));
}

function redirect(response: ServerResponse, address: string): void {
  response.writeHead(302, { Location: address });
  response.end();
}
