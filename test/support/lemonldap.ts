/**
 * LemonLDAP::NG, a full OpenID Connect provider that shares no code with ours, as Debian ships it:
 *
 *   apt-get install --no-install-recommends liblemonldap-ng-portal-perl libio-string-perl libstring-random-perl \
 *     libconvert-base32-perl libgd-securityimage-perl libimage-magick-perl
 *
 * With its demonstration accounts (the password is the name): `dwho` of the group timelords, `rtyler` of none.
 */
import { spawn, spawnSync } from "node:child_process";
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "./sign-in-flow.ts";

const portal = "/usr/share/lemonldap-ng/portal/htdocs/index.psgi";
const modules = ["-MLemonldap::NG::Portal::Main", "-MIO::String", "-MString::Random", "-MPlack"];

/** Why it cannot be tried here; null where it can. */
export function whyNoLemonldap(): string | null {
  if (!existsSync(portal)) return "LemonLDAP::NG is not installed";
  const { status } = spawnSync("perl", [...modules, "-e", "1"], { stdio: "ignore" });
  return status === 0 ? null : "a Perl module that LemonLDAP::NG needs is not installed";
}

export interface Lemonldap {
  url: string;
  clientId: string;
  clientSecret: string;
  /** Ends it and starts it again with another key under another id; sessions stay. */
  restartWithNewKey(): Promise<void>;
  close(): Promise<void>;
}

export async function startLemonldap(options: {
  port: number;
  redirectUri: string;
  postLogoutRedirectUri: string;
}): Promise<Lemonldap> {
  const folder = await mkdtemp(join(tmpdir(), "autohire-lemonldap-"));
  const url = `http://localhost:${options.port}/`;
  const [clientId, clientSecret] = ["autohire", randomBytes(16).toString("hex")];
  for (const name of ["conf", "cache", "sessions/lock", "psessions/lock"]) {
    await mkdir(join(folder, name), { recursive: true });
  }
  await writeFile(join(folder, "lemonldap-ng.ini"), writeIni(folder));
  const client = { ...options, clientId, clientSecret };
  let stop = await run(folder, options.port, url, client);
  return {
    url,
    clientId,
    clientSecret,
    async restartWithNewKey() {
      await stop();
      await rm(join(folder, "cache"), { recursive: true, force: true });
      await mkdir(join(folder, "cache"));
      stop = await run(folder, options.port, url, client);
    },
    async close() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Fills in the form of its login page, as it stands in `page`. Gives the answer to it. */
export async function logIn(
  browser: Browser,
  { address, html }: { address: string; html: string },
  user: string,
  password = user,
): Promise<Response> {
  const fields = [...html.matchAll(/<input\b[^>]*>/g)].map(([input]) => ({
    name: /name="([^"]*)"/.exec(input)?.[1] ?? "",
    value: /value="([^"]*)"/.exec(input)?.[1] ?? "",
    hidden: input.includes('type="hidden"'),
  }));
  if (!fields.some(({ name }) => name === "password")) throw new Error("This page asks for no password.");
  const form = new URLSearchParams(
    fields.filter(({ hidden, name }) => hidden && name).map(({ name, value }) => [name, value]),
  );
  form.set("user", user);
  form.set("password", password);
  return browser.request(address, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: form.toString(),
  });
}

async function run(
  folder: string,
  port: number,
  url: string,
  client: { clientId: string; clientSecret: string; redirectUri: string; postLogoutRedirectUri: string },
): Promise<() => Promise<void>> {
  await writeFile(
    join(folder, "conf", "lmConf-1.json"),
    JSON.stringify(writeConfiguration(folder, url, client)),
  );
  const child = spawn(
    "plackup",
    ["--host", "127.0.0.1", "--port", String(port), "--env", "deployment", portal],
    {
      env: { ...process.env, LLNG_DEFAULTCONFFILE: join(folder, "lemonldap-ng.ini") },
      stdio: ["ignore", "ignore", "pipe"],
    },
  );
  let said = "";
  child.stderr.on("data", (chunk) => (said += chunk));
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const stop = async () => {
    child.kill();
    await ended;
  };
  const deadline = Date.now() + 60_000;
  while (child.exitCode === null && Date.now() < deadline) {
    const answer = await fetch(`${url}.well-known/openid-configuration`).catch(() => null);
    if (answer?.ok) return stop;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  await stop();
  throw new Error(`LemonLDAP::NG did not start.\n${said}`);
}

function writeIni(folder: string): string {
  return `[all]
logLevel = error
logger = Lemonldap::NG::Common::Logger::Std
[configuration]
type = File
dirName = ${folder}/conf
localStorage = Cache::FileCache
localStorageOptions = {'namespace' => 'config', 'default_expires_in' => 600, 'cache_root' => '${folder}/cache', 'cache_depth' => 3}
[portal]
staticPrefix = /static
templateDir = /usr/share/lemonldap-ng/portal/templates
languages = en
`;
}

function writeConfiguration(
  folder: string,
  url: string,
  client: { clientId: string; clientSecret: string; redirectUri: string; postLogoutRedirectUri: string },
): object {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
  const files = (name: string) => ({
    Directory: join(folder, name),
    LockDirectory: join(folder, name, "lock"),
    generateModule: "Lemonldap::NG::Common::Apache::Session::Generate::SHA256",
  });
  return {
    cfgNum: 1,
    cfgAuthor: "tests",
    cfgDate: "1627287638",
    cfgVersion: "2.16.1",
    portal: url,
    domain: "localhost",
    cookieName: "lemonldap",
    securedCookie: 0,
    key: randomBytes(16).toString("hex"),
    authentication: "Demo",
    userDB: "Same",
    passwordDB: "Null",
    registerDB: "Null",
    demoExportedVars: { cn: "cn", mail: "mail", uid: "uid" },
    exportedVars: {},
    groups: {},
    macros: {},
    whatToTrace: "uid",
    applicationList: {},
    locationRules: { localhost: { default: "accept" } },
    exportedHeaders: {},
    portalDisplayRegister: 0,
    portalDisplayResetPassword: 0,
    captcha_mail_enabled: 0,
    captcha_register_enabled: 0,
    globalStorage: "Apache::Session::File",
    globalStorageOptions: files("sessions"),
    persistentStorage: "Apache::Session::File",
    persistentStorageOptions: files("psessions"),
    localSessionStorage: "Cache::FileCache",
    localSessionStorageOptions: {
      namespace: "sessions",
      cache_root: join(folder, "cache"),
      cache_depth: 3,
      default_expires_in: 600,
    },
    issuerDBOpenIDConnectActivation: 1,
    oidcServicePrivateKeySig: privateKey,
    oidcServicePublicKeySig: publicKey,
    oidcServiceKeyIdSig: randomBytes(4).toString("hex"),
    oidcServiceAllowAuthorizationCodeFlow: 1,
    oidcRPMetaDataOptions: {
      autohire: {
        oidcRPMetaDataOptionsClientID: client.clientId,
        oidcRPMetaDataOptionsClientSecret: client.clientSecret,
        oidcRPMetaDataOptionsIDTokenSignAlg: "RS256",
        oidcRPMetaDataOptionsRedirectUris: client.redirectUri,
        oidcRPMetaDataOptionsPostLogoutRedirectUris: client.postLogoutRedirectUri,
        oidcRPMetaDataOptionsBypassConsent: 1,
        oidcRPMetaDataOptionsRequirePKCE: 1,
        oidcRPMetaDataOptionsLogoutBypassConfirm: 1,
      },
    },
    oidcRPMetaDataExportedVars: {
      autohire: { email: "mail", name: "cn", groups: "groups;string;always" },
    },
    oidcRPMetaDataOptionsExtraClaims: { autohire: { groups: "groups" } },
  };
}
