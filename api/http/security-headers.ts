import type { Request, RequestHandler } from "express";
import helmet from "helmet";

/** Where Word on the web may frame the pane from. X-Frame-Options cannot say this, so it is not sent. */
const officeHosts = [
  "https://*.officeapps.live.com",
  "https://*.office.com",
  "https://*.office365.com",
  "https://*.microsoft365.com",
  "https://*.cloud.microsoft",
  "https://*.sharepoint.com",
  "https://*.live.com",
  "https://*.microsoftpersonalcontent.com",
];

/** office.js and what it loads in its turn. */
const officeJs = ["https://appsforoffice.microsoft.com", "https://appsforoffice.cdn.partner.office365.cn"];
/** Where Microsoft's office.js reports to; blocked, it fills the console of every host. */
const officeTelemetry = ["https://*.events.data.microsoft.com", "https://browser.pipe.aria.microsoft.com"];

/** `pane`: may be framed by Word. `playground`: frames our own pages. `api`: shows nothing. `docs`: the readable API. */
export type PageKind = "pane" | "playground" | "docs" | "api";

/**
 * helmet as an Office host needs it. Its defaults for framing and Cross-Origin-Opener-Policy would break the add-in: Word on
 * the web frames the pane, and the sign-in dialog talks to its opener.
 */
export function securityHeaders({
  production,
  kindOf,
}: {
  production: boolean;
  kindOf(request: Request): PageKind;
}): RequestHandler {
  const headers = Object.fromEntries(
    (["pane", "playground", "docs", "api"] as const).map((kind) => [kind, headersFor(kind, production)]),
  ) as Record<PageKind, RequestHandler>;
  return (request, response, next) => headers[kindOf(request)](request, response, next);
}

function headersFor(kind: PageKind, production: boolean): RequestHandler {
  const cdn = production && kind === "pane" ? officeJs : [];
  const directives: Record<string, string[]> =
    kind === "api"
      ? { defaultSrc: ["'none'"], frameAncestors: ["'none'"] }
      : {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'", ...cdn],
          // Fluent UI writes its styles into <style> elements while running.
          styleSrc: ["'self'", "'unsafe-inline'", ...cdn],
          imgSrc: ["'self'", "data:", "blob:", ...cdn],
          fontSrc: ["'self'", "data:"],
          connectSrc: ["'self'", ...(cdn.length > 0 ? [...cdn, ...officeTelemetry] : [])],
          workerSrc: ["'self'", "blob:"],
          frameSrc: ["'self'", "blob:"],
          objectSrc: ["'none'"],
          baseUri: ["'none'"],
          formAction: ["'self'"],
          frameAncestors: kind === "pane" ? ["'self'", ...officeHosts] : ["'self'"],
        };
  return helmet({
    contentSecurityPolicy: { useDefaults: false, directives },
    // The dialog must keep its opener through the provider's pages and back.
    crossOriginOpenerPolicy: { policy: "unsafe-none" },
    crossOriginEmbedderPolicy: false,
    // The provider's pages and the browser's own stand on the same origin without it; asked for on some pages only, it does
    // nothing and fills the console.
    originAgentCluster: false,
    // Word's own process loads icons and pages from outside our origin.
    crossOriginResourcePolicy: { policy: kind === "pane" ? "cross-origin" : "same-origin" },
    xFrameOptions: false,
    // On localhost it would force https upon every other project of the developer.
    strictTransportSecurity: production ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: "no-referrer" },
  });
}
