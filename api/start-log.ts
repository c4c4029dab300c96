import pino, { type Logger } from "pino";
import pretty from "pino-pretty";
import type { Environment } from "./env.ts";

/** JSON lines on standard output in production; for people, on standard error, in development. */
export function startLog({ production, logLevel }: Environment): Logger {
  const options = { level: logLevel, base: null };
  return production
    ? pino(options)
    : pino(options, pretty({ destination: 2, sync: true, ignore: "hostname" }));
}
