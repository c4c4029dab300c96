import type { RequestHandler } from "express";
import { Problem } from "../problem.ts";

const loopbackNames = ["localhost", "127.0.0.1", "[::1]"];

/**
 * Takes only requests addressed to this machine by name (or to the public URL's host). Without it any web site could point
 * a name of its own at 127.0.0.1 and talk to the development server as its own origin (DNS rebinding).
 */
export function checkHost(publicUrl: string): RequestHandler {
  const names = new Set([...loopbackNames, new URL(publicUrl).hostname]);
  return (request, _response, next) => {
    const host = URL.parse(`http://${request.headers.host ?? ""}`)?.hostname;
    if (!host || !names.has(host)) {
      throw new Problem("forbidden", { detail: "This server answers only under its own name." });
    }
    next();
  };
}
