import { resolve } from "node:path";
import { z } from "zod";
import { isLoopback } from "./is-loopback.ts";
import { defaultModels, type EngineConfig, type EngineName } from "./llm/model-engine.ts";
import { type IssuerSettings, readIssuers } from "./read-issuers.ts";

/** The process's settings, read once. Everything else takes this value and never looks at process.env. */
export interface Environment {
  production: boolean;
  port: number;
  /** null: both loopback addresses. */
  host: string | null;
  dataFolder: string;
  /** null: the embedded database under `dataFolder`. */
  databaseUrl: string | null;
  /** null: files lie under `dataFolder`. */
  s3: S3Settings | null;
  /** Origin under which browsers reach us, without a slash at the end. */
  publicUrl: string;
  /** Who may sign candidates in. None: the embedded provider, in development on a loopback address only. */
  issuers: IssuerSettings[];
  /** Calls a minute and candidate (sign-in: and address); 0 is off. */
  limits: { writes: number; decisions: number; reads: number; signIns: number };
  sessions: { accessTokenSeconds: number; refreshTokenSeconds: number; sessionSeconds: number };
  /** How many proxies stand before us; their X-Forwarded-* headers are believed, no others. */
  trustedProxies: number;
  logLevel: "fatal" | "error" | "warn" | "info" | "debug" | "trace" | "silent";
  models: {
    /** Those the server has a key or an address for, in the order in which they are asked; often none. */
    engines: EngineConfig[];
    /** The order, also for engines that only a candidate has a key for. */
    chain: EngineName[];
    /** The model asked with a candidate's own key, at the provider's own address. */
    ownKeyModels: Record<EngineName, string>;
    /** null: the table that comes with us. */
    pricesFile: string | null;
    timeoutMs: number;
    budgets: { runMicroUsd: number; monthMicroUsd: number };
  };
  /** 32 bytes that encrypt what candidates entrust to us; null: not set. */
  secretsKey: Buffer | null;
}

export interface S3Settings {
  bucket: string;
  region: string;
  /** null: Amazon's own for the region. */
  endpoint: string | null;
  /** Whether the bucket stands in the path instead of the host's name. */
  pathStyle: boolean;
  /** null: those that the SDK finds by itself (AWS_… variables, a profile, the machine's role). */
  keys: { accessKeyId: string; secretAccessKey: string } | null;
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

const apiKey = (name: string) =>
  z.string().regex(/^[\x21-\x7e]+$/, `${name} must be one word without blanks, as the provider shows it.`);

/** An amount in US dollars as millionths of one. */
const dollars = (name: string) =>
  z
    .string()
    .regex(/^\d{1,6}(\.\d{1,6})?$/, `${name} must be an amount in US dollars such as 0.50.`)
    .transform((text) => Math.round(Number(text) * 1_000_000));

const engineNames = ["anthropic", "openai"] as const;
const chainSentence =
  'MODEL_CHAIN must name "anthropic" and "openai", each at most once, with a comma between them.';

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
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, "S3_BUCKET must be a bucket's name, such as autohire-files.")
    .optional(),
  S3_REGION: z
    .string()
    .regex(/^[a-z0-9-]+$/, "S3_REGION must be a region's name, such as eu-central-1.")
    .optional(),
  S3_ENDPOINT: httpUrl("S3_ENDPOINT").optional(),
  S3_PATH_STYLE: z.enum(["true", "false"], 'S3_PATH_STYLE must be "true" or "false".').optional(),
  S3_ACCESS_KEY_ID: apiKey("S3_ACCESS_KEY_ID").optional(),
  S3_SECRET_ACCESS_KEY: apiKey("S3_SECRET_ACCESS_KEY").optional(),
  PUBLIC_URL: httpUrl("PUBLIC_URL").optional(),
  OIDC_ISSUER: z.string().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().optional(),
  OIDC_SCOPE: z.string().optional(),
  OIDC_ADMIN_CLAIM: z.string().optional(),
  OIDC_ADMIN_VALUE: z.string().optional(),
  OIDC_ISSUERS: z.string().optional(),
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
  OPENAI_API_KEY: apiKey("OPENAI_API_KEY").optional(),
  OPENAI_BASE_URL: httpUrl("OPENAI_BASE_URL").optional(),
  OPENAI_MODEL: z.string().optional(),
  OPENAI_API: z.enum(["responses", "chat"], 'OPENAI_API must be "responses" or "chat".').optional(),
  ANTHROPIC_API_KEY: apiKey("ANTHROPIC_API_KEY").optional(),
  ANTHROPIC_BASE_URL: httpUrl("ANTHROPIC_BASE_URL").optional(),
  ANTHROPIC_MODEL: z.string().default(defaultModels.anthropic),
  MODEL_CHAIN: z
    .string()
    .default(engineNames.join(","))
    .transform((text) => text.split(",").map((name) => name.trim()))
    .pipe(
      z
        .array(z.enum(engineNames, chainSentence))
        .refine((names) => new Set(names).size === names.length, chainSentence),
    ),
  MODEL_PRICES: z.string().optional(),
  MODEL_TIMEOUT_SECONDS: wholeNumber("MODEL_TIMEOUT_SECONDS", 1, 10 * minute).default(60),
  MODEL_BUDGET_RUN_USD: dollars("MODEL_BUDGET_RUN_USD").default(500_000),
  MODEL_BUDGET_MONTH_USD: dollars("MODEL_BUDGET_MONTH_USD").default(10_000_000),
  SECRETS_KEY: z
    .string()
    .refine(
      (text) => /^[\w+/-]{43}=?$/.test(text),
      "SECRETS_KEY must be 32 random bytes in base64; `openssl rand -base64 32` makes one.",
    )
    .transform((text) => Buffer.from(text, "base64"))
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
  const { issuers, mistakes } = readIssuers(values);
  const hasIssuer = issuers.length > 0 || mistakes.length > 0;
  if (production) {
    for (const name of ["PUBLIC_URL", "DATABASE_URL"] as const) {
      if (!values[name]) mistakes.push(`NODE_ENV=production needs ${name}.`);
    }
    if (!hasIssuer)
      mistakes.push("NODE_ENV=production needs OIDC_ISSUER with OIDC_CLIENT_ID, or OIDC_ISSUERS.");
    if (values.PUBLIC_URL && !values.PUBLIC_URL.startsWith("https://")) {
      mistakes.push("PUBLIC_URL must begin with https:// in production: Word loads nothing else.");
    }
  }
  if (values.PUBLIC_URL && !isOrigin(values.PUBLIC_URL)) {
    mistakes.push("PUBLIC_URL must be an origin such as https://autohire.example.com, without a path.");
  }
  if (!production && !hasIssuer) {
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
  if (values.OPENAI_BASE_URL && !values.OPENAI_MODEL) {
    mistakes.push("OPENAI_BASE_URL needs OPENAI_MODEL beside it: the name of a model that server has.");
  }
  mistakes.push(...listS3Mistakes(values));
  for (const name of ["OPENAI_BASE_URL", "ANTHROPIC_BASE_URL", "S3_ENDPOINT"] as const) {
    const url = URL.parse(values[name] ?? "");
    if (url && (url.username !== "" || url.search !== "" || url.hash !== "")) {
      mistakes.push(`${name} must hold no user name, no ? and no #; a key belongs into its own variable.`);
    }
  }
  if (mistakes.length > 0) throw new EnvironmentError(mistakes.join("\n"));

  return {
    production,
    port: values.PORT,
    host: values.HOST ?? null,
    dataFolder: resolve(values.DATA_DIR),
    databaseUrl: values.DATABASE_URL ?? null,
    s3: values.S3_BUCKET ? readS3(values, values.S3_BUCKET) : null,
    publicUrl: values.PUBLIC_URL ? new URL(values.PUBLIC_URL).origin : `https://localhost:${values.PORT}`,
    issuers,
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
    models: {
      engines: values.MODEL_CHAIN.flatMap((name) => listServerEngines(values)[name] ?? []),
      chain: values.MODEL_CHAIN,
      ownKeyModels: {
        // The model beside a base URL is another server's; a candidate's key is for the provider itself.
        openai: values.OPENAI_BASE_URL ? defaultModels.openai : (values.OPENAI_MODEL ?? defaultModels.openai),
        anthropic: values.ANTHROPIC_BASE_URL ? defaultModels.anthropic : values.ANTHROPIC_MODEL,
      },
      pricesFile: values.MODEL_PRICES ? resolve(values.MODEL_PRICES) : null,
      timeoutMs: values.MODEL_TIMEOUT_SECONDS * 1000,
      budgets: { runMicroUsd: values.MODEL_BUDGET_RUN_USD, monthMicroUsd: values.MODEL_BUDGET_MONTH_USD },
    },
    secretsKey: values.SECRETS_KEY ?? null,
  };
}

function listS3Mistakes(values: z.output<typeof schema>): string[] {
  const mistakes: string[] = [];
  if (!values.S3_BUCKET) {
    const alone = (
      ["S3_ENDPOINT", "S3_REGION", "S3_PATH_STYLE", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"] as const
    ).find((name) => values[name]);
    if (alone) mistakes.push(`${alone} needs S3_BUCKET beside it: the bucket that files lie in.`);
  } else if (!values.S3_REGION && !values.S3_ENDPOINT) {
    mistakes.push("S3_BUCKET needs S3_REGION beside it, or S3_ENDPOINT for a server that is not Amazon's.");
  }
  if (!values.S3_ACCESS_KEY_ID !== !values.S3_SECRET_ACCESS_KEY) {
    mistakes.push("S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY go together: set both or neither.");
  }
  return mistakes;
}

function readS3(values: z.output<typeof schema>, bucket: string): S3Settings {
  const [accessKeyId, secretAccessKey] = [values.S3_ACCESS_KEY_ID, values.S3_SECRET_ACCESS_KEY];
  return {
    bucket,
    // Servers other than Amazon's mostly take any region, and this one is what they are set to.
    region: values.S3_REGION ?? "us-east-1",
    endpoint: values.S3_ENDPOINT ?? null,
    pathStyle: values.S3_PATH_STYLE ? values.S3_PATH_STYLE === "true" : values.S3_ENDPOINT !== undefined,
    keys: accessKeyId && secretAccessKey ? { accessKeyId, secretAccessKey } : null,
  };
}

/** A key or an address of one's own makes an engine: Ollama on this machine asks for no key. */
function listServerEngines(values: z.output<typeof schema>): Partial<Record<EngineName, EngineConfig>> {
  const engines: Partial<Record<EngineName, EngineConfig>> = {};
  if (values.OPENAI_API_KEY || values.OPENAI_BASE_URL) {
    engines.openai = {
      engine: "openai",
      model: values.OPENAI_MODEL ?? defaultModels.openai,
      apiKey: values.OPENAI_API_KEY ?? null,
      baseUrl: values.OPENAI_BASE_URL ?? null,
      // Compatible servers all speak Chat Completions; few speak Responses.
      api: values.OPENAI_API ?? (values.OPENAI_BASE_URL ? "chat" : "responses"),
    };
  }
  if (values.ANTHROPIC_API_KEY || values.ANTHROPIC_BASE_URL) {
    engines.anthropic = {
      engine: "anthropic",
      model: values.ANTHROPIC_MODEL,
      apiKey: values.ANTHROPIC_API_KEY ?? null,
      baseUrl: values.ANTHROPIC_BASE_URL ?? null,
      api: "chat",
    };
  }
  return engines;
}

function isOrigin(text: string): boolean {
  const url = new URL(text);
  return url.pathname === "/" && url.search === "" && url.hash === "" && url.username === "";
}
