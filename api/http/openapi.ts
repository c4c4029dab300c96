import { z } from "zod";
import * as coreSchemas from "../../shared/contract/core-schemas.ts";
import { docxType } from "../../shared/contract/docx-type.ts";
import type { Endpoint } from "../../shared/contract/endpoint.ts";
import { endpoints } from "../../shared/contract/endpoints.ts";
import { type ProblemCode, problemCodes } from "../../shared/contract/problems.ts";
import * as wireSchemas from "../../shared/contract/schemas.ts";
import { problemTitles } from "./problem-titles.ts";

type Json = Record<string, unknown>;

const binary = { type: "string", format: "binary" };

/** What every endpoint may answer besides its own problems. */
const common: ProblemCode[] = ["request-invalid", "rate-limited", "internal-error"];
const signedIn: ProblemCode[] = ["not-signed-in", "session-expired", "scope-missing"];

/** The contract's schemas by the name they are exported under: `jobSchema` becomes `Job`, and is written once. */
const named = z.registry<{ id: string }>();
for (const [name, schema] of Object.entries({ ...coreSchemas, ...wireSchemas })) {
  if (!name.endsWith("Schema") || !(schema instanceof z.ZodType)) continue;
  const id = name[0]!.toUpperCase() + name.slice(1, -"Schema".length);
  if (schema.def.type === "object" || schema.def.type === "union") named.add(schema, { id });
}

/** The contract as OpenAPI 3.1. The same contract gives the same document, so that it can be checked in. */
export function describeApi(version: string): Json {
  const components: Json = {};
  const schemaOf = (schema: z.ZodType, io: "input" | "output") => takeSchema(schema, io, components);
  schemaOf(wireSchemas.problemSchema, "output");
  const paths: Record<string, Json> = {};
  for (const [name, endpoint] of Object.entries(endpoints) as [string, Endpoint][]) {
    paths[endpoint.path] = {
      ...paths[endpoint.path],
      [endpoint.method.toLowerCase()]: describeOperation(name, endpoint, schemaOf),
    };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "AutoHire for Word",
      version,
      description:
        "Everything the task pane does. Sign in as the pane does, or send an API key as a bearer token. Problems come as application/problem+json (RFC 9457) with a stable `code`.",
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: "/api/v1" }],
    security: [{ bearer: [] }],
    paths,
    components: {
      securitySchemes: {
        bearer: { type: "http", scheme: "bearer", description: "An access token or an API key (`ahk_…`)" },
      },
      schemas: sortKeys(components),
    },
  };
}

type SchemaOf = (schema: z.ZodType, io: "input" | "output") => Json;

function describeOperation(name: string, endpoint: Endpoint, schemaOf: SchemaOf): Json {
  const scoped = endpoint.scope !== null;
  return {
    operationId: name,
    summary: endpoint.summary,
    tags: [tagOf(endpoint)],
    ...(scoped ? {} : { security: [] }),
    ...(endpoint.implemented ? {} : { description: "To come: answers 501 until then." }),
    ...(endpoint.scope && endpoint.scope !== "any" ? { "x-scope": endpoint.scope } : {}),
    ...parametersOf(endpoint, schemaOf),
    ...bodyOf(endpoint, schemaOf),
    responses: {
      ...Object.fromEntries(endpoint.statuses.map((status) => [status, answerOf(endpoint, schemaOf)])),
      ...problemsOf([...common, ...(scoped ? signedIn : []), ...endpoint.problems]),
    },
  };
}

function tagOf(endpoint: Endpoint): string {
  return endpoint.path.split("/")[1]!;
}

function parametersOf(endpoint: Endpoint, schemaOf: SchemaOf): Json {
  const parameters = [
    ...membersOf(endpoint.params, schemaOf).map(([name, schema]) => ({
      name,
      in: "path",
      required: true,
      schema,
    })),
    ...membersOf(endpoint.query, schemaOf).map(([name, schema, required]) => ({
      name,
      in: "query",
      required,
      schema,
    })),
    ...(endpoint.answerKind === "events"
      ? [{ name: "Last-Event-ID", in: "header", required: false, schema: { type: "integer", minimum: 0 } }]
      : []),
  ];
  return parameters.length > 0 ? { parameters } : {};
}

/** Parameters are never named schemas, so their members stand in the answer itself. */
function membersOf(schema: z.ZodType, schemaOf: SchemaOf): [string, unknown, boolean][] {
  if (schema.def.type === "undefined") return [];
  const { properties = {}, required = [] } = schemaOf(schema, "input") as {
    properties?: Json;
    required?: string[];
  };
  return Object.entries(properties).map(([name, member]) => [name, member, required.includes(name)]);
}

function bodyOf(endpoint: Endpoint, schemaOf: SchemaOf): Json {
  if (endpoint.bodyKind === "none") return {};
  const content =
    endpoint.bodyKind === "json"
      ? { "application/json": { schema: schemaOf(endpoint.body, "input") } }
      : {
          [docxType]: { schema: binary },
          "multipart/form-data": {
            schema: { type: "object", required: ["file"], properties: { file: binary } },
          },
        };
  return { requestBody: { required: true, content } };
}

function answerOf(endpoint: Endpoint, schemaOf: SchemaOf): Json {
  const json = { "application/json": { schema: schemaOf(endpoint.answer, "output") } };
  switch (endpoint.answerKind) {
    case "empty":
      return { description: "Done; no content" };
    case "json":
      return { description: endpoint.summary, content: json };
    case "docx":
      return { description: "The file", content: { [docxType]: { schema: binary } } };
    case "json-or-docx":
      return { description: "By Accept", content: { ...json, [docxType]: { schema: binary } } };
    case "zip":
      return { description: "The archive", content: { "application/zip": { schema: binary } } };
    case "events": {
      const events = Object.entries(wireSchemas.runEventSchemas).map(([name, schema]) => [
        name,
        schemaOf(schema, "output"),
      ]);
      return {
        description: "Server-sent events; the data of each by its name in x-events",
        content: { "text/event-stream": { schema: { type: "string" } } },
        "x-events": Object.fromEntries(events),
      };
    }
  }
}

/** One response a status; its description lists the codes. */
function problemsOf(codes: readonly ProblemCode[]): Json {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of new Set(codes)) {
    const status = problemCodes[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, own]) => [
      status,
      {
        description: own.map((code) => `\`${code}\`: ${problemTitles[code]}`).join("\n\n"),
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    ]),
  );
}

/** A schema with its named parts taken out into `components`. What goes in may leave out what has a default: `JobInput`. */
function takeSchema(schema: z.ZodType, io: "input" | "output", components: Json): Json {
  const {
    $schema: _,
    $defs,
    ...own
  } = z.toJSONSchema(schema, {
    io,
    unrepresentable: "any",
    metadata: named,
  }) as Json & { $defs?: Record<string, Json> };
  const nameOf = (id: string) => (io === "input" && !id.endsWith("Input") ? `${id}Input` : id);
  const pointed = (json: Json): Json =>
    JSON.parse(JSON.stringify(json), (key, value) => {
      const id =
        key === "$ref" && typeof value === "string" ? /^#\/\$defs\/(\w+)$/.exec(value)?.[1] : undefined;
      return id ? `#/components/schemas/${nameOf(id)}` : value;
    }) as Json;
  for (const [id, { id: _id, ...part }] of Object.entries($defs ?? {}))
    components[nameOf(id)] = pointed(part);
  const { id, ...rest } = own;
  if (typeof id !== "string") return pointed(own);
  components[nameOf(id)] = pointed(rest);
  return { $ref: `#/components/schemas/${nameOf(id)}` };
}

function sortKeys(json: Json): Json {
  return Object.fromEntries(Object.entries(json).sort(([a], [b]) => (a < b ? -1 : 1)));
}
