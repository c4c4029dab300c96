import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import compression from "compression";
import express, { type Request, Router } from "express";
import type { PageKind } from "./security-headers.ts";

export interface StaticFilesOptions {
  /** What the bundler wrote: pages by name, hashed files under assets/. null serves no page. */
  folder: string | null;
  /** Whether `/` is the page that plays Word. For one's own machine only. */
  playground: boolean;
}

const playgroundPages = ["/playground.html", "/preview-frame.html"];
const year = 365 * 24 * 3600 * 1000;

/** The pane, the dialog, and in development the playground and Microsoft's office.js from its package. */
export function staticFiles({ folder, playground }: StaticFilesOptions): Router {
  const router = Router();
  // Of files only: an answer of the API holds secrets beside words from outside, whose lengths together tell (BREACH).
  router.use(compression());
  if (playground) {
    const officeJs = join(
      dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
      "dist",
    );
    router.use("/office-js", express.static(officeJs, { index: false, maxAge: "1h" }));
  } else {
    router.get(playgroundPages, (_request, _response, next) => next("router"));
  }
  if (!folder) return router;
  router.get("/favicon.ico", (_request, response) => response.redirect(301, "/icons/icon-32.png"));
  router.get("/", (_request, response) => {
    if (playground) response.sendFile("playground.html", { root: folder, cacheControl: false });
    else response.redirect(302, "/docs");
  });
  const files = express.static(folder, {
    index: false,
    // Names under assets/ hold a hash of the content; pages do not.
    setHeaders: (response, path) => {
      const hashed = /[\\/]assets[\\/]/.test(path);
      response.setHeader("Cache-Control", hashed ? `public, max-age=${year / 1000}, immutable` : "no-cache");
    },
  });
  router.use(files);
  return router;
}

/** Which headers a path needs. Files that pages load count as the pane's: Word's own process may fetch them. */
export function pageKindOf({ path }: Request): PageKind {
  if (path.startsWith("/api/")) return "api";
  if (path === "/" || playgroundPages.includes(path)) return "playground";
  if (path.startsWith("/docs") || path.startsWith("/auth") || path.startsWith("/dev-issuer")) return "docs";
  return "pane";
}
