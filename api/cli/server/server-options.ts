import { readFile } from "node:fs/promises";
import type { Command } from "commander";
import { fail } from "../terminal.ts";
import { howToGetKey, isSafeForKeys, openServer, type Server } from "./call-server.ts";

export interface ServerOptions {
  server: string;
  keyFile?: string;
}

/** The key itself is never an argument: arguments stand in the list of processes and in the shell's history. */
export function addServerOptions(command: Command): Command {
  return command
    .option("--server <url>", "the server", `https://localhost:${process.env.PORT || "3000"}`)
    .option("--key-file <file>", "a file with the API key; otherwise AUTOHIRE_API_KEY has it");
}

/** The server that the options name; ends the command with a sentence where address or key are missing. */
export async function openServerFor({ server, keyFile }: ServerOptions): Promise<Server> {
  const url = URL.parse(server);
  if (url === null || !/^https?:$/.test(url.protocol))
    fail(`${server} is no address of a server, such as https://localhost:3000.`);
  if (!isSafeForKeys(url)) fail(`${server} is not reached by https, and a key would be readable on its way.`);
  const key = (keyFile === undefined ? process.env.AUTOHIRE_API_KEY : await readKeyFile(keyFile))?.trim();
  if (!key) fail(`An API key is missing: ${howToGetKey}.`);
  if (!/^[\x21-\x7e]+$/.test(key)) fail(`The API key is none: ${howToGetKey}.`);
  return openServer(url, key);
}

async function readKeyFile(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    return fail(`The key file ${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}
