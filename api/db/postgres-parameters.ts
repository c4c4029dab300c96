import type { PoolConfig } from "pg";

export type PostgresParameters = PoolConfig & { schema?: string };

/**
 * A PostgreSQL URL as discrete parameters. Not handed on as a URL: given one, Prisma's adapter would run a
 * shadow-database migration in the main database. `?schema=` names another schema than public, `?sslmode=` and
 * `?connection_limit=` mean what they mean to Prisma and libpq.
 * @throws Error naming what is wrong; the password is in no message.
 */
export function readPostgresParameters(databaseUrl: string): PostgresParameters {
  const url = URL.parse(databaseUrl);
  if (!url || !/^postgres(ql)?:$/.test(url.protocol)) {
    throw new Error("DATABASE_URL must begin with postgresql://.");
  }
  const socket = url.searchParams.get("host");
  const host = socket ?? decodeURIComponent(url.hostname).replace(/^\[(.*)\]$/, "$1");
  const database = decodeURIComponent(url.pathname.slice(1));
  if (!database) throw new Error("DATABASE_URL names no database.");
  const schema = url.searchParams.get("schema") ?? undefined;
  if (schema && !/^[a-z_][a-z0-9_]*$/.test(schema))
    throw new Error(`DATABASE_URL: schema=${schema} is no plain name.`);
  const limit = Number(url.searchParams.get("connection_limit") ?? 10);
  return {
    host: host || "localhost",
    port: Number(url.port || 5432),
    database,
    max: limit,
    application_name: "autohire",
    ...(url.username ? { user: decodeURIComponent(url.username) } : {}),
    ...(url.password ? { password: decodeURIComponent(url.password) } : {}),
    ...(schema && schema !== "public" ? { schema, options: `-c search_path=${schema}` } : {}),
    ...readSsl(url.searchParams.get("sslmode")),
  };
}

function readSsl(mode: string | null): Pick<PoolConfig, "ssl"> {
  switch (mode) {
    case null:
    case "disable":
      return {};
    case "require":
    case "prefer":
    case "allow":
      return { ssl: { rejectUnauthorized: false } };
    case "verify-ca":
    case "verify-full":
      return { ssl: { rejectUnauthorized: true } };
    default:
      throw new Error(`DATABASE_URL: sslmode=${mode} is not known.`);
  }
}
