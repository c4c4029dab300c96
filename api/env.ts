import { resolve } from "node:path";
import { z } from "zod";

/** The process's settings, read once. Everything else takes this value and never looks at process.env. */
export interface Environment {
  production: boolean;
  port: number;
  /** null: both loopback addresses. */
  host: string | null;
  dataFolder: string;
  /** null: the embedded database under `dataFolder`. */
  databaseUrl: string | null;
  /** Origin under which browsers reach us, without a slash at the end. */
  publicUrl: string;
  /** null: the embedded provider, in development on a loopback address only. */
  oidc: { issuer: string; clientId: string; clientSecret: string | null } | null;
  /** Calls a minute and candidate (sign-in: and address); 0 is off. */
  limits: { writes: number; decisions: number; reads: number; signIns: number };
  sessions: { accessTokenSeconds: number; refreshTokenSeconds: number; sessionSeconds: number };
  /** How many proxies stand before us; their X-Forwarded-* headers are believed, no others. */
  trustedProxies: number;
  logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "trace" | "silent";
}

/** The message holds one sentence for each mistake, one a line. */
class EnvironmentError extends Error {
  override name = "EnvironmentError";
}

const wholeNumber = (name: string, lowest: number, highest: number) =>
  z
    .string()
    .regex(/^\d+$/, `${name} must be a whole number from ${lowest} to ${highest}.`)
    .transform(Number)
    .refine(
      (n) => n >= lowest && n <= highest,
      `${name} must be a whole number from ${lowest} to ${highest}.`,
    );

const httpUrl = (name: string) =>
  z.string().refine((text) => {
    const url = URL.parse(text);
    return url !== null && (url.protocol === "https:" || url.protocol === "http:");
  }, `${name} must be a URL that begins with https:// or http://.`);

const minute = 60;
const day = 24 * 60 * minute;

const schema = z.object({
  NODE_ENV: z
    .enum(["production", "development", "test"], 'NODE_ENV must be "production", "development" or "test".')
    .default("development"),
  PORT: wholeNumber("PORT", 0, 65_535).default(3000),
  HOST: z.string().optional(),
  DATA_DIR: z.string().default(".data"),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, "DATABASE_URL must begin with postgresql://.")
    .optional(),
  PUBLIC_URL: httpUrl("PUBLIC_URL").optional(),
  OIDC_ISSUER: httpUrl("OIDC_ISSUER").optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  RATE_LIMIT_WRITES: wholeNumber("RATE_LIMIT_WRITES", 0, 1_000_000).default(60),
  RATE_LIMIT_DECISIONS: wholeNumber("RATE_LIMIT_DECISIONS", 0, 1_000_000).default(600),
  RATE_LIMIT_READS: wholeNumber("RATE_LIMIT_READS", 0, 1_000_000).default(3_000),
  RATE_LIMIT_SIGN_INS: wholeNumber("RATE_LIMIT_SIGN_INS", 0, 1_000_000).default(60),
  ACCESS_TOKEN_SECONDS: wholeNumber("ACCESS_TOKEN_SECONDS", 1, 60 * minute).default(15 * minute),
  REFRESH_TOKEN_SECONDS: wholeNumber("REFRESH_TOKEN_SECONDS", minute, 365 * day).default(14 * day),
  SESSION_SECONDS: wholeNumber("SESSION_SECONDS", minute, 365 * day).default(90 * day),
  TRUSTED_PROXIES: wholeNumber("TRUSTED_PROXIES", 0, 10).optional(),
  LOG_LEVEL: z
    .enum(
      ["fatal", "error", "warn", "info", "debug", "trace", "silent"],
      "LOG_LEVEL must be fatal, error, warn, info, debug, trace or silent.",
    )
    .optional(),
});

/** @throws EnvironmentError naming every mistake at once. An empty variable counts as not set. */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(set);
  if (!parsed.success)
    throw new EnvironmentError(parsed.error.issues.map((issue) => issue.message).join("\n"));
  const values = parsed.data;
  const production = values.NODE_ENV === "production";
  const mistakes: string[] = [];
  if (production) {
    for (const name of ["PUBLIC_URL", "DATABASE_URL", "OIDC_ISSUER", "OIDC_CLIENT_ID"] as const) {
      if (!values[name]) mistakes.push(`NODE_ENV=production needs ${name}.`);
    }
    if (values.PUBLIC_URL && !values.PUBLIC_URL.startsWith("https://")) {
      mistakes.push("PUBLIC_URL must begin with https:// in production: Word loads nothing else.");
    }
  }
  if (values.OIDC_ISSUER && !values.OIDC_CLIENT_ID && !production) {
    mistakes.push("OIDC_ISSUER needs OIDC_CLIENT_ID beside it.");
  }
  if (values.PUBLIC_URL && !isOrigin(values.PUBLIC_URL)) {
    mistakes.push("PUBLIC_URL must be an origin such as https://autohire.example.com, without a path.");
  }
  if (!production && !values.OIDC_ISSUER) {
    // The embedded provider believes any e-mail: whoever could reach it could be anybody.
    if (values.HOST && !isLoopback(values.HOST)) {
      mistakes.push(
        `HOST=${values.HOST} needs an OIDC_ISSUER: the embedded sign-in runs on loopback addresses only.`,
      );
    }
    if (values.PUBLIC_URL && !isLoopback(new URL(values.PUBLIC_URL).hostname)) {
      mistakes.push("PUBLIC_URL needs an OIDC_ISSUER: the embedded sign-in runs on loopback addresses only.");
    }
  }
  if (mistakes.length > 0) throw new EnvironmentError(mistakes.join("\n"));

  return {
    production,
    port: values.PORT,
    host: values.HOST ?? null,
    dataFolder: resolve(values.DATA_DIR),
    databaseUrl: values.DATABASE_URL ?? null,
    publicUrl: values.PUBLIC_URL ? new URL(values.PUBLIC_URL).origin : `https://localhost:${values.PORT}`,
    oidc: values.OIDC_ISSUER
      ? {
          issuer: values.OIDC_ISSUER,
          clientId: values.OIDC_CLIENT_ID!,
          clientSecret: values.OIDC_CLIENT_SECRET ?? null,
        }
      : null,
    limits: {
      writes: values.RATE_LIMIT_WRITES,
      decisions: values.RATE_LIMIT_DECISIONS,
      reads: values.RATE_LIMIT_READS,
      signIns: values.RATE_LIMIT_SIGN_INS,
    },
    sessions: {
      accessTokenSeconds: values.ACCESS_TOKEN_SECONDS,
      refreshTokenSeconds: values.REFRESH_TOKEN_SECONDS,
      sessionSeconds: values.SESSION_SECONDS,
    },
    // In production a TLS proxy always stands before us.
    trustedProxies: values.TRUSTED_PROXIES ?? (production ? 1 : 0),
    logLevel: values.LOG_LEVEL ?? (production ? "info" : "warn"),
  };
}

/** Whether only programs of this machine reach the address. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host === "[::1]" || /^127(\.\d{1,3}){3}$/.test(host);
}

function isOrigin(text: string): boolean {
  const url = new URL(text);
  return url.pathname === "/" && url.search === "" && url.hash === "" && url.username === "";
}
