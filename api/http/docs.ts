import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { Router } from "express";
import { problemCodes } from "../../shared/contract/problems.ts";
import { describeApi } from "./openapi.ts";
import { problemTitles } from "./problem-titles.ts";

const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
  version: string;
};
const swaggerFolder = dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));

/** `/api/v1/openapi.json`, and readable at `/docs`; everything from our own origin, no inline script. */
export function docs(): Router {
  const router = Router();
  const description = JSON.stringify(describeApi(version));
  router.get("/api/v1/openapi.json", (_request, response) => {
    response.set("Cache-Control", "no-cache").type("json").send(description);
  });
  router.get(["/docs", "/docs/"], (_request, response) => {
    response.type("html").send(docsPage);
  });
  router.get("/docs/start.js", (_request, response) => {
    response.type("js").send(startScript);
  });
  router.get("/docs/problems", (_request, response) => {
    response.type("html").send(problemsPage());
  });
  for (const file of ["swagger-ui.css", "swagger-ui-bundle.js"]) {
    router.get(`/docs/${file}`, (_request, response) => response.sendFile(file, { root: swaggerFolder }));
  }
  return router;
}

const docsPage = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>AutoHire for Word: API</title>
<link rel="stylesheet" href="/docs/swagger-ui.css">
</head>
<body>
<div id="docs"></div>
<noscript>The description is at <a href="/api/v1/openapi.json">/api/v1/openapi.json</a>.</noscript>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/start.js"></script>
</body>
</html>
`;

const startScript = `SwaggerUIBundle({
  url: "/api/v1/openapi.json",
  dom_id: "#docs",
  deepLinking: true,
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
  tryItOutEnabled: false,
  validatorUrl: null,
});
`;

function problemsPage(): string {
  const rows = Object.entries(problemCodes).map(
    ([code, status]) =>
      `<tr id="${code}"><td><code>${code}</code></td><td>${status}</td><td>${problemTitles[code as keyof typeof problemCodes]}</td></tr>`,
  );
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>AutoHire for Word: problem codes</title>
<style>
  :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif; }
  body { margin: 32px auto; padding: 0 16px; max-width: 900px; }
  table { border-collapse: collapse; } td, th { text-align: left; padding: 4px 16px 4px 0; vertical-align: top; }
  :target { background: Mark; color: MarkText; }
</style>
</head>
<body>
<h1>Problem codes</h1>
<table><thead><tr><th>code</th><th>status</th><th>meaning</th></tr></thead><tbody>
${rows.join("\n")}
</tbody></table>
</body>
</html>
`;
}
