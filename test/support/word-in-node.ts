import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import vm from "node:vm";
import {
  answerMessages,
  type PaneContext,
  paneWindowName,
} from "../../addin/playground/host/answer-messages.ts";
import { HeldDocument } from "../../addin/playground/host/held-document.ts";
import { type Host, References } from "../../addin/playground/host/host.ts";
import { addNewerMembers } from "../../addin/playground/host/newer-members.ts";
import { type Misbehaviours, wellBehaved } from "../../addin/playground/misbehaviours.ts";
import type { DocxDocument } from "../../shared/docx/package/document.ts";
import { openDocx } from "../../shared/docx/package/open-docx.ts";
import { saveDocx } from "../../shared/docx/package/save-docx.ts";

/**
 * Word in Node: Microsoft's own office.js, unchanged, in a window of stubs; its messages are answered by the same
 * interpreter as in the playground, over a real document. So `Word.run`, load and sync, `getFileAsync`, settings, custom XML
 * and events behave in unit tests as they do in the browser.
 *
 *     const word = await openWordInNode(bytes);
 *     await word.run(async (context) => { … });
 *     const after = await word.bytes();
 */
export interface WordInNode {
  /** The globals a pane sees. */
  Word: typeof Word;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  run: typeof Word.run;
  held: HeldDocument;
  /** Change it at any time: the next answer misbehaves. */
  misbehaviours: Misbehaviours;
  document(): DocxDocument;
  bytes(): Promise<Uint8Array>;
  /** Documents that `Word.createDocument(…).open()` showed, in order. */
  opened: Uint8Array[];
  undo(): boolean;
  /** Puts `Word`, `Office` and `OfficeExtension` on `globalThis` for code that uses the globals; gives the way back. */
  install(): () => void;
  close(): void;
}

export interface WordInNodeOptions {
  author?: string;
  now?: () => string;
  displayLanguage?: string;
  misbehaviours?: Partial<Misbehaviours>;
}

const dist = join(
  dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/package.json")),
  "dist",
);
const blankDocument = join(import.meta.dirname, "../../addin/playground/samples/blank.docx");
const base = "https://localhost:3000/office-js/";
const compiled = new Map<string, vm.Script>();

function compile(name: string): vm.Script {
  let script = compiled.get(name);
  if (script === undefined) {
    script = new vm.Script(readFileSync(join(dist, name), "utf8"), { filename: `office-js/${name}` });
    compiled.set(name, script);
  }
  return script;
}

/** Throws with the problem's own sentence where the bytes are no document. */
export async function openWordInNode(docx: Uint8Array, options: WordInNodeOptions = {}): Promise<WordInNode> {
  // A Node Buffer is copied: its `slice` shares memory, unlike that of other byte arrays.
  const result = await openDocx(new Uint8Array(docx));
  if (!result.ok) throw new Error(result.problem.message);
  const misbehaviours = { ...wellBehaved(), ...options.misbehaviours };
  const held = new HeldDocument(result.value, {
    author: options.author ?? "Candidate",
    now: options.now ?? (() => "2026-11-21T10:00:00Z"),
    misbehaviours,
  });
  const opened: Uint8Array[] = [];
  const host: Host = {
    held,
    references: new References(),
    openDocument: async (bytes) => {
      opened.push(bytes);
    },
    blankDocument: async () => new Uint8Array(readFileSync(blankDocument)),
  };
  const context: PaneContext = {
    conversationId: "node",
    appId: "autohire",
    origin: "https://localhost:3000",
    documentUrl: "https://localhost:3000/documents/resume.docx",
    displayLanguage: options.displayLanguage ?? "en-US",
    readOnly: false,
  };
  const window = createWindow(paneWindowName(context));
  const connection = answerMessages(
    host,
    context,
    (message) => setImmediate(() => window.deliver(message, context.origin)),
    () => {
      if (!misbehaviours.oldRuntime) addNewerMembers(window.scope as never);
    },
  );
  window.onPost = (message) => connection.receive(message);
  window.load("office.debug.js");
  const scope = window.scope as unknown as Pick<WordInNode, "Word" | "Office" | "OfficeExtension">;
  await new Promise<void>((resolve) => scope.Office.onReady(() => resolve()));
  return {
    Word: scope.Word,
    Office: scope.Office,
    OfficeExtension: scope.OfficeExtension,
    run: scope.Word.run,
    held,
    misbehaviours,
    document: () => held.document,
    bytes: () => saveDocx(held.document),
    opened,
    undo: () => held.undo(),
    install: () => installGlobals(scope),
    close: () => {
      connection.close();
      window.stop();
    },
  };
}

function installGlobals(scope: Pick<WordInNode, "Word" | "Office" | "OfficeExtension">): () => void {
  const global = globalThis as Record<string, unknown>;
  const names = ["Word", "Office", "OfficeExtension"] as const;
  const before = names.map((name) => global[name]);
  for (const name of names) global[name] = scope[name];
  return () => {
    names.forEach((name, i) => {
      if (before[i] === undefined) delete global[name];
      else global[name] = before[i];
    });
  };
}

interface StubScript {
  src: string;
  onload?: () => void;
}

/** As much of a window as office.js asks for: scripts, messages, a place, storage. */
function createWindow(name: string) {
  const timers = new Set<NodeJS.Timeout>();
  const listeners = new Set<(event: unknown) => void>();
  const track = (timer: NodeJS.Timeout) => {
    timers.add(timer);
    timer.unref();
    return timer;
  };
  const storage = () => {
    const items = new Map<string, string>();
    return {
      getItem: (key: string) => items.get(key) ?? null,
      setItem: (key: string, value: string) => void items.set(key, value),
      removeItem: (key: string) => void items.delete(key),
    };
  };
  const element = (tag: string) => ({
    tagName: tag,
    style: {},
    href: "",
    setAttribute() {},
    getAttribute: () => null,
    addEventListener() {},
    appendChild() {},
  });
  const window = {
    scope: {} as Record<string, unknown>,
    onPost: (_message: string) => {},
    load(file: string) {
      compile(file).runInContext(window.scope as vm.Context);
    },
    deliver(data: string, origin: string) {
      for (const listener of listeners) listener({ data, origin, source: window.scope.parent });
    },
    stop() {
      for (const timer of timers) clearTimeout(timer);
    },
  };
  const head = {
    appendChild(script: StubScript) {
      setImmediate(() => {
        window.load(script.src.slice(base.length).toLowerCase());
        script.onload?.();
      });
    },
  };
  const scope: Record<string, unknown> = {
    name,
    console,
    performance,
    URL,
    setTimeout: (act: () => void, ms?: number) => track(setTimeout(act, ms)),
    clearTimeout,
    setInterval: (act: () => void, ms?: number) => track(setInterval(act, ms)),
    clearInterval,
    location: {
      href: "https://localhost:3000/taskpane.html",
      origin: "https://localhost:3000",
      protocol: "https:",
      host: "localhost:3000",
      hostname: "localhost",
      port: "3000",
      pathname: "/taskpane.html",
      search: "",
      hash: "",
    },
    navigator: { userAgent: "Node", appVersion: "", language: "en-US" },
    history: {},
    external: {},
    sessionStorage: storage(),
    localStorage: storage(),
    addEventListener: (type: string, listener: (event: unknown) => void) => {
      if (type === "message") listeners.add(listener);
    },
    removeEventListener: (_: string, listener: (event: unknown) => void) => listeners.delete(listener),
    open: () => null,
    document: {
      domain: "localhost",
      readyState: "complete",
      hasFocus: () => true,
      cookie: "",
      body: element("body"),
      head,
      URL: "https://localhost:3000/taskpane.html",
      addEventListener() {},
      getElementById: () => null,
      querySelectorAll: () => [],
      createElement: (tag: string) => anchorLike(element(tag)),
      getElementsByTagName: (tag: string) =>
        tag === "script" ? [{ src: `${base}office.debug.js` }] : [head],
    },
  };
  scope.window = scope;
  scope.self = scope;
  scope.parent = { postMessage: (message: string) => window.onPost(message) };
  scope.top = scope.parent;
  scope.opener = null;
  window.scope = vm.createContext(scope) as Record<string, unknown>;
  return window;
}

/** Links that know the pieces of their address, which is how old code takes an address apart. */
function anchorLike<T extends { href: string }>(stub: T): T {
  const read = (pick: (url: URL) => string) => ({
    get(this: T) {
      return this.href === "" ? "" : pick(new URL(this.href, "https://localhost:3000/"));
    },
    configurable: true,
  });
  return Object.defineProperties(stub, {
    protocol: read((url) => url.protocol),
    hostname: read((url) => url.hostname),
    host: read((url) => url.host),
    port: read((url) => url.port),
    pathname: read((url) => url.pathname),
  });
}
