import { expect, test } from "vitest";
import { readPostgresParameters } from "../../../api/db/postgres-parameters.ts";

test("a URL becomes discrete parameters, percent-encoding undone", () => {
  expect(
    readPostgresParameters("postgresql://a%40b:p%2Fw@db.example:6543/auto%20hire?connection_limit=3"),
  ).toEqual({
    user: "a@b",
    password: "p/w",
    host: "db.example",
    port: 6543,
    database: "auto hire",
    max: 3,
    application_name: "autohire",
  });
});

test("a socket folder, a schema and TLS are taken from the query", () => {
  const parameters = readPostgresParameters(
    "postgres:///autohire?host=/var/run/postgresql&schema=hire&sslmode=verify-full",
  );
  expect(parameters).toMatchObject({
    host: "/var/run/postgresql",
    schema: "hire",
    options: "-c search_path=hire",
    ssl: { rejectUnauthorized: true },
  });
});

test.each([
  ["mysql://x/y", /must begin with postgresql/],
  ["postgresql://localhost", /names no database/],
  ["postgresql://localhost/x?sslmode=maybe", /sslmode=maybe/],
  ["postgresql://localhost/x?schema=a%20-c%20b", /no plain name/],
])("%s is refused with a sentence that holds no password", (url, sentence) => {
  expect(() => readPostgresParameters(url.replace("//", "//me:secret@"))).toThrow(sentence);
  try {
    readPostgresParameters(url.replace("//", "//me:secret@"));
  } catch (error) {
    expect((error as Error).message).not.toContain("secret");
  }
});
