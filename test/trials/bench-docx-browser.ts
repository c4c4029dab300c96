import { build } from "esbuild";
import { chromium } from "playwright-core";
import { browserArguments, findBrowser } from "../support/find-browser.ts";
import type { Timing } from "./bench-docx-engine.ts";

type Engine = typeof import("./bench-docx-engine.ts");

export interface BrowserInput {
  /** Base64: a page takes strings. */
  original: string;
  edited: string;
  oneEdit: { address: string; before: string; after: string };
  warmUp: number;
  rounds: number;
}

/** Compare and one edit, timed where this function runs: in Node or in a page. Must name nothing outside itself. */
async function timeEngine(engine: Engine, input: BrowserInput): Promise<Timing[]> {
  const decode = (text: string) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  const [original, edited] = [decode(input.original), decode(input.edited)];
  const { address, before, after } = input.oneEdit;
  return engine.timeInTurn(
    [() => engine.compare(original, edited), () => engine.edit(original, address, before, after)],
    input,
  );
}

async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [new URL("./bench-docx-engine.ts", import.meta.url).pathname],
    bundle: true,
    format: "iife",
    globalName: "engine",
    target: "es2022",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}

/** The same bundle in Node and in headless Chromium, one after the other, `turns` times; the best median of each. */
export async function compareWithBrowser(
  input: BrowserInput,
  turns: number,
): Promise<{ node: Timing[]; browser: Timing[] }> {
  const code = await bundle();
  const inNode = new Function(`${code}; return engine;`)() as Engine;
  const chrome = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  try {
    const page = await chrome.newPage();
    await page.addScriptTag({ content: code });
    const nodes: Timing[][] = [];
    const browsers: Timing[][] = [];
    for (let turn = 0; turn < turns; turn++) {
      nodes.push(await timeEngine(inNode, input));
      const script = `(${timeEngine.toString()})(engine, ${JSON.stringify(input)})`;
      browsers.push((await page.evaluate(script)) as Timing[]);
    }
    return { node: best(nodes), browser: best(browsers) };
  } finally {
    await chrome.close();
  }
}

function best(turns: readonly Timing[][]): Timing[] {
  return (turns[0] ?? []).map((first, at) =>
    turns
      .map((turn) => turn[at] ?? first)
      .reduce((one, other) => (other.medianMs < one.medianMs ? other : one)),
  );
}
