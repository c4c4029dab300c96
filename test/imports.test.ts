import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";

const root = join(import.meta.dirname, "..");

/** A room's allowed rooms; itself is always allowed. Order and names are those of the design, section 3. */
const mayImport: Record<string, string[]> = {
  "shared/text": [],
  "shared/docx": ["shared/text"],
  "shared/resume": ["shared/docx", "shared/text"],
  "shared/posting": ["shared/docx", "shared/text"],
  "shared/tailoring": ["shared/resume", "shared/posting", "shared/docx", "shared/text"],
  "shared/sync": ["shared/tailoring", "shared/resume", "shared/posting", "shared/docx", "shared/text"],
  "shared/contract": [],
  "addin/client": ["shared/contract"],
  "addin/word": ["shared/docx", "shared/text"],
  "addin/components": ["shared/contract", "shared/text"],
  "addin/screens": ["addin/components", "addin/client", "addin/word", "shared/contract", "shared/text"],
  // The one place of the pane where the engine runs.
  "addin/screens/try/worker": [
    "shared/tailoring",
    "shared/resume",
    "shared/posting",
    "shared/docx",
    "shared/text",
  ],
  "addin/taskpane": ["addin/screens", "addin/components", "addin/client", "addin/word"],
  "addin/dialog": ["shared/contract"],
  "addin/playground": ["shared/docx", "shared/text"],
};
/** What each folder of the document engine may import of the others; its own files and those beside the folders always. */
const engineFolders: Record<string, string[]> = {
  xml: [],
  package: ["xml"],
  read: ["package", "xml"],
  revisions: ["read", "package", "xml"],
  edit: ["read", "package", "xml"],
  compare: ["edit", "revisions", "read", "package", "xml"],
  merge: ["compare", "edit", "revisions", "read", "package", "xml"],
  write: ["read", "package", "xml"],
};
/** Features in the order in which a later one may call an earlier one. */
const features = [
  "audit",
  "auth",
  "profile",
  "models",
  "jobs",
  "resumes",
  "tailoring",
  "applications",
  "account",
  "admin",
];
const outside = ["db", "queue", "llm", "storage", "mail"];

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
  name: string;
}

function listSources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.includes(`${sep}generated${sep}`));
}

function listImports(): Import[] {
  return ["addin", "api", "shared"].flatMap(listSources).flatMap((path) => {
    const source = readFileSync(path, "utf8");
    const found = source.matchAll(
      /^\s*(?:import|export)\s+(type\s)?[^"';]*?from\s+"([^"]+)"|import\(\s*"([^"]+)"\s*\)|^import\s+"([^"]+)"/gm,
    );
    return [...found].map((match) => {
      const name = match[2] ?? match[3] ?? match[4]!;
      const to = name.startsWith(".")
        ? relative(root, join(dirname(path), name))
            .split(sep)
            .join("/")
        : name;
      return { from: relative(root, path).split(sep).join("/"), to, typeOnly: match[1] !== undefined, name };
    });
  });
}

const engineWorker = "addin/screens/try/worker";
const roomOf = (path: string) =>
  path.startsWith(`${engineWorker}/`) ? engineWorker : path.split("/").slice(0, 2).join("/");
const imports = listImports();
const say = (one: Import) => `${one.from} → ${one.to}`;

describe("imports point the way the design draws them", () => {
  it("reads a fair number of imports, so that the rules below have something to judge", () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it("keeps addin, api and shared apart: the first two meet only in shared, and shared knows neither", () => {
    const wrong = imports.filter(({ from, to }) => {
      const [side, other] = [from.split("/")[0], to.split("/")[0]];
      if (side === "shared") return other === "addin" || other === "api";
      return (side === "addin" && other === "api") || (side === "api" && other === "addin");
    });
    expect(wrong.map(say)).toEqual([]);
  });

  it("lets each folder of the document engine import only the folders below it", () => {
    const folderOf = (path: string) => /^shared\/docx\/(\w+)\//.exec(path)?.[1] ?? "";
    const inside = imports.filter(({ from, to }) => folderOf(from) !== "" && folderOf(to) !== "");
    expect(inside.length).toBeGreaterThan(100);
    const wrong = inside.filter(({ from, to }) => {
      const [folder, other] = [folderOf(from), folderOf(to)];
      return folder !== other && !engineFolders[folder]?.includes(other);
    });
    expect(wrong.map(say)).toEqual([]);
  });

  it("lets each room of shared and addin import only the rooms below it", () => {
    const wrong = imports.filter(({ from, to, name, typeOnly }) => {
      const room = roomOf(from);
      const allowed = mayImport[room];
      if (!allowed || !name.startsWith(".")) return false;
      const target = roomOf(to);
      if (room === "shared/contract" && target.startsWith("shared/")) return target !== room && !typeOnly;
      // Screens may name the core's types and the worker's; their code stays in the worker.
      const isCore = target.startsWith("shared/") || target === engineWorker;
      if (room.startsWith("addin/") && typeOnly && isCore) return false;
      return target !== room && !allowed.includes(target);
    });
    expect(wrong.map(say)).toEqual([]);
  });

  it("keeps the core pure: no Node module, no Prisma, no React, no Office in shared", () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        from.startsWith("shared/") &&
        /^(node:|react|@fluentui|@prisma|express|pg|@microsoft|@electric)/.test(to),
    );
    expect(wrong.map(say)).toEqual([]);
  });

  it("lets a later feature call an earlier one's operations, never the reverse and never its store", () => {
    const wrong = imports.filter(({ from, to, name }) => {
      if (!name.startsWith(".")) return false;
      const [here, there] = [from, to].map((path) => features.indexOf(path.split("/")[1]!)) as [
        number,
        number,
      ];
      if (!from.startsWith("api/") || !to.startsWith("api/") || here < 0 || there < 0 || here === there)
        return false;
      return there > here || to.endsWith("/store.ts");
    });
    expect(wrong.map(say)).toEqual([]);
  });

  it("keeps the adapters of the outside world ignorant of the features", () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        outside.includes(from.split("/")[1]!) &&
        features.includes(to.split("/")[1]!) &&
        to.startsWith("api/"),
    );
    expect(wrong.map(say)).toEqual([]);
  });

  it("keeps Prisma in store files and api/db", () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        (to.includes("@prisma/") || to.includes("api/db/generated")) &&
        !from.startsWith("api/db/") &&
        !from.endsWith("/store.ts"),
    );
    expect(wrong.map(say)).toEqual([]);
  });

  it("keeps the Office and Word globals in addin/word, the dialog and beneath the playground", () => {
    const wrong = listSources("addin")
      .map((path) => relative(root, path).split(sep).join("/"))
      .filter((path) => !/^addin\/(word|dialog|playground)\//.test(path))
      .filter((path) =>
        /\b(Office|Word)\.(?:run|context|onReady|[A-Z]\w+)/.test(
          stripComments(readFileSync(join(root, path), "utf8")),
        ),
      );
    expect(wrong).toEqual([]);
  });

  it("lets nobody import the playground but its own page", () => {
    const wrong = imports.filter(
      ({ from, to }) => to.startsWith("addin/playground/") && !from.startsWith("addin/playground/"),
    );
    expect(wrong.map(say)).toEqual([]);
  });
});

function stripComments(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|[^:])\/\/.*$/gm, "$1")
    .replace(/"[^"\n]*"/g, '""');
}
