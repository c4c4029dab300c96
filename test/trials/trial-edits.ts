/**
 * Random edits over every document of the corpus, checked by a reader that shares no code with the engine:
 *
 *     npm run trial:edits -- [--edits 8] [--seed 1] [--rounds 4] [--files 40] [--match name] [--largest 2000] [--validate 20]
 *
 * Each document gets `rounds` batches: one edit tracked, one clean, up to `edits` tracked, up to `edits` clean, and again. A batch
 * goes through what `docx apply` does: blocks by address, edits from JSON, the result saved and read from its bytes.
 */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { applyEdits } from "../../shared/docx/edit/apply-edits.ts";
import { applyChanges, invertEdits, mapAddresses, mapEdits } from "../../shared/docx/edit/map-edits.ts";
import { parseEdits } from "../../shared/docx/edit/parse-edits.ts";
import type { DocxDocument } from "../../shared/docx/package/document.ts";
import { openDocx } from "../../shared/docx/package/open-docx.ts";
import { saveDocx } from "../../shared/docx/package/save-docx.ts";
import { readBlocks } from "../../shared/docx/read/read-blocks.ts";
import { acceptRevisions, rejectRevisions } from "../../shared/docx/revisions/settle-revisions.ts";
import type { ApplyResult, Block, Edit, Tracking } from "../../shared/docx/types.ts";
import { validateDocx } from "../support/validate-docx.ts";
import { drawEdit, editKinds, expectLines, matchLines, type Random } from "./draw-edits.ts";
import { IndependentPackage, type Tree, textOf } from "./independent-package.ts";
import { type ReadStory, readStories } from "./independent-reader.ts";

const me: NonNullable<Tracking> = { author: "AutoHire", date: "2026-11-21T10:00:00Z" };
const { values } = parseArgs({
  options: {
    edits: { type: "string", default: "8" },
    seed: { type: "string", default: "1" },
    rounds: { type: "string", default: "4" },
    files: { type: "string" },
    match: { type: "string" },
    validate: { type: "string", default: "0" },
    largest: { type: "string", default: "2000" },
  },
});
const corpus = process.env.AUTOHIRE_CORPUS ?? "../shared/corpus";

/** Numbers from 0 up to `n`, the same for the same seed. */
function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return (n) => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) % Math.max(1, n);
  };
}

const counts = new Map<string, number>();
const count = (name: string, by = 1): void => {
  counts.set(name, (counts.get(name) ?? 0) + by);
};
let failures = 0;
const refusals = new Map<string, { count: number; example: string }>();

interface Trial {
  name: string;
  bytes: Uint8Array;
  before: DocxDocument;
  blocks: Block[];
  edits: Edit[];
  tracking: Tracking;
  result: ApplyResult;
  saved: Uint8Array;
}

/** The findings of one check; an empty list where it holds. */
type Check = (trial: Trial) => Promise<string[]> | string[];

const same = (a: Uint8Array, b: Uint8Array) => Buffer.compare(a, b) === 0;
const linesByPart = (stories: readonly ReadStory[]) => {
  const parts = new Map<string, string[]>();
  for (const { part, lines } of stories) if (!parts.has(part)) parts.set(part, lines);
  return parts;
};
const isNotes = (name: string) => /(?:foot|end)notes|comments/i.test(name);

const checks: Record<string, Check> = {
  async "final text"({ bytes, before, blocks, result, saved }) {
    const old = linesByPart(await readStories(bytes, "final"));
    const now = linesByPart(await readStories(saved, "final"));
    const nothing = expectLines(blocks, [], before.mainPart);
    const expected = expectLines(blocks, result.applied, before.mainPart);
    const found: string[] = [];
    for (const [part, lines] of old) {
      const mine = nothing.filter((line) => line.part === part);
      if (isNotes(part)) continue;
      if (matchLines(lines, mine) === null) {
        count("parts that the two readers read differently before any edit");
        continue;
      }
      const wanted = expected.filter((line) => line.part === part);
      const match = matchLines(now.get(part) ?? [], wanted);
      if (match === null) found.push(`${part}: ${firstDifference(now.get(part) ?? [], wanted)}`);
      else count("empty lines left behind", match.stayed);
    }
    return found;
  },
  async "original view"({ bytes, saved, tracking }) {
    if (tracking === null) return [];
    return differences(await readStories(bytes, "original"), await readStories(saved, "original"));
  },
  async "accepting mine"({ result, saved, tracking }) {
    if (tracking === null) return [];
    const accepted = await saveDocx(acceptRevisions(result.document, { author: me.author }));
    // A comment goes with its reference.
    const texts = async (one: Uint8Array) =>
      (await readStories(one, "final")).filter(({ story }) => story !== "comments");
    return differences(await texts(saved), await texts(accepted), true);
  },
  async "rejecting mine"({ bytes, result, tracking }) {
    if (tracking === null) return [];
    const rejected = await saveDocx(rejectRevisions(result.document, { author: me.author }));
    return [
      ...differences(await readStories(bytes, "final"), await readStories(rejected, "final")),
      ...differences(await readStories(bytes, "original"), await readStories(rejected, "original")),
    ];
  },
  async "revisions of others"({ bytes, saved, tracking }) {
    if (tracking === null) return [];
    const [old, now] = [await listOthers(bytes), await listOthers(saved)];
    return [...old.entries()].flatMap(([key, text]) =>
      now.get(key) === text ? [] : [`${key}: ${describeDifference(text, now.get(key) ?? "")}`],
    );
  },
  async "inverse, JSON, other parts"({ bytes, before, result, saved }) {
    const found: string[] = [];
    if (!same(await saveDocx(invertEdits(result)), bytes)) found.push("the inverse gives other bytes");
    const plain = JSON.parse(JSON.stringify(result.changes)) as ApplyResult["changes"];
    const redone = applyChanges(before, plain);
    const [old, now] = [await IndependentPackage.open(bytes), await IndependentPackage.open(saved)];
    for (const { part } of plain)
      if (redone.text(part) !== result.document.text(part)) found.push(`redone otherwise: ${part}`);
    for (const part of old.partNames()) {
      const [a, b] = [old.bytes(part), now.bytes(part)];
      const changed = plain.some((change) => change.part === part);
      if (!changed && (a === null || b === null || !same(a, b))) found.push(`changed: ${part}`);
    }
    return found;
  },
  "one word, one paragraph"({ before, edits, tracking, result }) {
    const [edit] = edits;
    if (tracking !== null || edits.length > 1 || edit?.type !== "replace") return [];
    const block = result.changes.flatMap(({ part, splices }) =>
      splices.map(({ start, end }) => {
        const text = before.text(part);
        return text.slice(start, end).includes("</w:p>") ? `${part} ${start}–${end}` : null;
      }),
    );
    return block.filter((one) => one !== null);
  },
  addresses({ before, blocks, edits, result }) {
    const found: string[] = [];
    const touched = new Set(edits.flatMap((edit) => (edit.type === "insert" ? [] : [edit.block])));
    const now = new Map(readBlocks(result.document).map((block) => [block.address, block]));
    const mapped = mapAddresses(before, result);
    // A note goes with its reference.
    const isClean = !result.document.text(result.document.mainPart).includes(me.date);
    for (const { address, text } of blocks) {
      const to = mapped.get(address);
      if (touched.has(address) || (isClean && isNotes(address))) continue;
      if (to === undefined || to === null) found.push(`lost: ${address} ${JSON.stringify(text)}`);
      else if (now.get(to)?.text !== text)
        found.push(`${address} maps to another text ${JSON.stringify([text, now.get(to)?.text])}`);
      else if (to !== address) count("addresses that changed though their block was not touched");
      count("addresses of blocks that were not touched");
    }
    for (const edit of result.applied) {
      if (edit.type === "delete" && mapped.get(edit.block) !== null && mapped.get(edit.block) !== undefined)
        if (now.get(mapped.get(edit.block) as string)?.text !== "") found.push(`not gone: ${edit.block}`);
      if (edit.type === "replace" || edit.type === "move") {
        const to = mapped.get(edit.block);
        const text = edit.after ?? blocks.find(({ address }) => address === edit.block)?.text;
        if (to == null || now.get(to)?.text !== text)
          found.push(`${edit.type} ${edit.block} maps to ${to} ${JSON.stringify(now.get(to ?? "")?.text)}`);
      }
    }
    return found;
  },
  "a second batch"({ before, result, blocks, tracking }) {
    const touched = new Set(result.applied.flatMap((edit) => (edit.type === "insert" ? [] : [edit.block])));
    const free = blocks.filter(({ address }) => !touched.has(address) && !isNotes(address));
    const block = free[free.length >> 1];
    if (block === undefined) return [];
    const later: Edit = {
      type: "replace",
      block: block.address,
      before: block.text,
      after: `${block.text} later`,
    };
    const alone = applyEdits(before, [later], tracking);
    const { edits, lost } = mapEdits(before, result, [later]);
    if (lost.length > 0) return ["an edit of another block is lost"];
    const second = applyEdits(result.document, edits, tracking);
    if (second.refused.length !== alone.refused.length)
      return [`refused afterwards: ${second.refused[0]?.message}`];
    return [];
  },
  async "fresh ids"({ bytes, saved }) {
    const [old, now] = [await listIds(bytes), await listIds(saved)];
    const found: string[] = [];
    for (const [key, uses] of now) {
      const before = old.get(key) ?? 0;
      if (uses > Math.max(1, before)) found.push(`${key} stands ${uses} times (${before} before)`);
    }
    return found;
  },
};

function describeDifference(before: string, after: string): string {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const near = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 20), at + 60));
  return `${near(before)} is now ${near(after)}`;
}

function firstDifference(actual: readonly string[], wanted: ReturnType<typeof expectLines>): string {
  let n = 0;
  while (n < wanted.length && matchLines(actual.slice(0, n + 1), wanted.slice(0, n + 1)) !== null) n++;
  const near = (list: readonly string[]) => JSON.stringify(list.slice(Math.max(0, n - 1), n + 3));
  return `line ${n}: ${near(actual)} instead of ${near(wanted.map(({ text, optional }) => (optional ? `(${text})` : text)))}`;
}

function differences(before: readonly ReadStory[], after: readonly ReadStory[], textOnly = false): string[] {
  const found: string[] = [];
  before.forEach((story, n) => {
    const other = after[n];
    const view = (one: ReadStory | undefined) =>
      textOnly
        ? (one?.lines.filter((line) => line !== "") ?? [])
        : (one?.read.map((line) =>
            JSON.stringify([line.detail, line.style, line.list?.label, line.properties, line.stretches]),
          ) ?? []);
    const [a, b] = [view(story), view(other)];
    const at = a.findIndex((line, k) => line !== b[k]);
    if (at >= 0 || a.length !== b.length) {
      const place = at < 0 ? Math.min(a.length, b.length) : at;
      found.push(
        `${story.story} line ${place}: ${a[place]} → ${b[place]} (${a.length} lines, now ${b.length})`,
      );
    }
  });
  return found;
}

function* walk(tree: Tree): Generator<Tree> {
  for (const child of tree.children) {
    if (typeof child === "string") continue;
    yield child;
    yield* walk(child);
  }
}

async function* storyTrees(bytes: Uint8Array): AsyncGenerator<[string, Tree]> {
  const source = await IndependentPackage.open(bytes);
  const types = ["header", "footer", "footnotes", "endnotes", "comments"];
  const parts = source.relationships(source.mainPart).filter(({ type }) => types.includes(type));
  for (const part of new Set([source.mainPart, ...parts.map(({ target }) => target)])) {
    const tree = source.tree(part);
    if (tree !== null) yield [part, tree];
  }
}

/** What others' revisions hold, by author and kind; marks and changes of formatting by their number. */
async function listOthers(bytes: Uint8Array): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for await (const [part, tree] of storyTrees(bytes)) {
    for (const element of walk(tree)) {
      const author = element.attributes["w:author"];
      if (author === undefined || author === me.author || element.tag === "w:comment") continue;
      const key = `${part} ${element.tag} by ${author}`;
      const text = element.children.length === 0 ? "¶" : textOf(element);
      texts.set(key, (texts.get(key) ?? "") + text);
    }
  }
  return texts;
}

const numbered =
  /^w:(?:ins|del|moveFrom|moveTo|moveFromRangeStart|moveToRangeStart|\w+Change|bookmarkStart|cell\w+)$/;

async function listIds(bytes: Uint8Array): Promise<Map<string, number>> {
  const uses = new Map<string, number>();
  const add = (key: string) => uses.set(key, (uses.get(key) ?? 0) + 1);
  for await (const [part, tree] of storyTrees(bytes)) {
    for (const element of walk(tree)) {
      const { attributes, tag } = element;
      if (numbered.test(tag) && attributes["w:id"] !== undefined) add(`id ${attributes["w:id"]}`);
      if (attributes["w14:paraId"] !== undefined) add(`${part} paraId ${attributes["w14:paraId"]}`);
      if (tag === "w:bookmarkStart") add(`bookmark ${attributes["w:name"]}`);
      if (tag === "wp:docPr") add(`${part} shape ${attributes.id}`);
      if (tag === "w:comment" || tag === "w:commentRangeStart" || tag === "w:commentRangeEnd")
        add(`${part} ${tag} ${attributes["w:id"]}`);
    }
  }
  return uses;
}

const plans: { tracking: Tracking; many: boolean }[] = [
  { tracking: me, many: false },
  { tracking: null, many: false },
  { tracking: me, many: true },
  { tracking: null, many: true },
];

async function tryDocument(name: string, bytes: Uint8Array, random: Random): Promise<void> {
  const opened = await openDocx(bytes);
  if (!opened.ok) return count("files that do not open");
  try {
    await readStories(bytes, "final");
  } catch {
    return count("files that the independent reader cannot read");
  }
  const before = opened.value;
  const blocks = readBlocks(before);
  if (blocks.length === 0) return count("files without a block");
  if (blocks.length > Number(values.largest)) return count("files left out for their size");
  count("documents");
  for (let round = 0; round < Number(values.rounds); round++) {
    const { tracking, many } = plans[round % plans.length] as (typeof plans)[number];
    const length = many ? 2 + random(Number(values.edits) - 1) : 1;
    // Beside each other more often than far apart: that is where edits meet.
    const from = random(blocks.length);
    const near = blocks.slice(from, from + 6);
    const taken = new Set<string>();
    const drawn = Array.from({ length }, () =>
      drawEdit(editKinds[random(editKinds.length)] as Edit["type"], random(2) === 0 ? near : blocks, random),
    );
    const edits = drawn.filter(
      (edit) => edit.type === "insert" || (!taken.has(edit.block) && taken.add(edit.block)),
    );
    const label = `${name} #${round} ${tracking === null ? "clean" : "tracked"}`;
    count("batches");
    await runTrial(label, { name: label, bytes, before, blocks, edits, tracking });
  }
}

const validated = { left: Number(values.validate) };

async function runTrial(label: string, trial: Omit<Trial, "result" | "saved">): Promise<void> {
  const fail = (check: string, what: string) => {
    count(`failed: ${check}`);
    const edits = JSON.stringify(trial.edits);
    failures++;
    console.log(`${label}\n  ${check}: ${what.slice(0, 700)}\n  ${edits.slice(0, 600)}`);
  };
  const parsed = parseEdits(JSON.parse(JSON.stringify(trial.edits)));
  if (!parsed.ok) return fail("parse", parsed.message);
  let result: ApplyResult;
  try {
    result = applyEdits(trial.before, parsed.value, trial.tracking);
  } catch (error) {
    return fail("apply", String((error as Error).stack));
  }
  count("edits applied", result.applied.length);
  const reworded = result.applied.filter((edit) => edit.type === "move" && edit.after !== undefined);
  count("of them moves with new words", reworded.length);
  for (const { edit, reason, message } of result.refused) {
    const kind = edit.type === "move" && edit.after !== undefined ? "move with new words" : edit.type;
    const key = `${reason} ${trial.tracking === null ? "clean" : "tracked"} ${kind}: ${message}`;
    const known = refusals.get(key) ?? {
      count: 0,
      example: `${label} ${JSON.stringify(edit).slice(0, 160)}`,
    };
    refusals.set(key, { ...known, count: known.count + 1 });
  }
  const saved = await saveDocx(result.document);
  for (const [check, act] of Object.entries(checks)) {
    try {
      for (const finding of (await act({ ...trial, result, saved })).slice(0, 1)) fail(check, finding);
    } catch (error) {
      fail(check, String((error as Error).stack));
    }
  }
  if (validated.left > 0 && result.applied.length > 0) {
    validated.left--;
    const plain = (errors: string[]) => new Set(errors.map((error) => error.replace(/\[\d+\]/g, "")));
    const old = plain(await validateDocx(trial.bytes));
    const fresh = [...plain(await validateDocx(saved))].filter((error) => !old.has(error));
    if (fresh.length > 0) fail("validator", fresh.slice(0, 3).join("; "));
    count("validated");
  }
}

/** The same document gets the same edits, whichever others are tried with it. */
const seedOf = (name: string) =>
  [...name].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);

const files = (readdirSync(corpus, { recursive: true }) as string[])
  .filter((file) => /\.docx$/i.test(file) && (values.match === undefined || file.includes(values.match)))
  .sort();
const some = values.files === undefined ? files.length : Number(values.files);
const step = Math.max(1, Math.floor(files.length / some));
const seed = Number(values.seed);
for (const [n, file] of files.entries()) {
  if ((n + seed) % step !== 0) continue;
  await tryDocument(file, readFileSync(join(corpus, file)), randomFrom(seed * 7919 + seedOf(file)));
}
console.log("\nRefused:");
for (const [key, { count: times, example }] of [...refusals].sort((a, b) => b[1].count - a[1].count))
  console.log(`${String(times).padStart(6)}  ${key}\n        e.g. ${example}`);
console.log("\nCounted:");
for (const [name, times] of [...counts].sort()) console.log(`${String(times).padStart(8)}  ${name}`);
process.exitCode = failures === 0 ? 0 : 1;
