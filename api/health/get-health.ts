import { readFileSync } from "node:fs";
import type { Answer } from "../../shared/contract/endpoints.ts";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string;
};

/** The process answers; says nothing about the database, so that a slow one does not get the process killed. */
export async function getHealth(): Promise<Answer<"getHealth">> {
  return { status: "ok", version };
}
