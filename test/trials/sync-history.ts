/**
 * Two devices with a file of the same résumé each, and the API between them: one random history, and the laws that hold after each of its
 * steps. Every edit puts in words that nobody else has, so that what must be in the line, or wait beside it, is known without
 * asking anything but the documents' own text. `excused` are the words that somebody chose to do without: deleted with their line, decided
 * away, or left behind by a restored version.
 */

import type { Merge, ReimportAnswer, Version } from "../../shared/contract/schemas.ts";
import {
  type ConflictChoice,
  type DocxDocument,
  openDocx,
  readBlocks,
  readLink,
  readText,
  saveDocx,
} from "../../shared/docx/index.ts";
import type { TestApi } from "../support/api.ts";
import { countWords } from "./merge-laws.ts";
import { change, makeNoise, pick, type Random, uniqueWordsIn } from "./random-histories.ts";
import { rewriteAsGoogle } from "./rewrite-as-google.ts";

interface Device {
  sign: "m" | "t";
  doc: DocxDocument;
  /** The version that the file is, but for what was edited since. */
  from: string;
  /** Put in since then. */
  added: string[];
  isEdited: boolean;
}

/** The real one, or the operations alone. */
export type SyncApi = Pick<TestApi, "call" | "clock">;

/** LibreOffice, where it is there; null: it could not save this one. */
export type SaveAnew = (doc: DocxDocument) => Promise<DocxDocument | null>;

const wordsOf = (doc: DocxDocument) => new Set(countWords(doc).keys());
const told = ({ mine, theirs }: { mine: string; theirs: string }) => [
  new Set(uniqueWordsIn(mine)),
  new Set(uniqueWordsIn(theirs)),
];

/** Without one, two documents may have taken out each other's last lines. */
function hasLineInCommon(one: DocxDocument, other: DocxDocument): boolean {
  const lines = new Set(readBlocks(one).map(({ text }) => text.trim()));
  return readBlocks(other).some(({ text }) => text.trim() !== "" && lines.has(text.trim()));
}

export async function openBytes(bytes: Uint8Array | null): Promise<DocxDocument> {
  const opened = await openDocx(bytes!);
  if (!opened.ok) throw new Error(opened.problem.message);
  return opened.value;
}

export class SyncHistory {
  /** What broke a law, and the steps so far. */
  readonly violations: string[] = [];
  readonly steps: string[] = [];
  private readonly api: SyncApi;
  private readonly token: string;
  private readonly random: Random;
  private readonly saveAnew: SaveAnew | null;
  private readonly excused = new Set<string>();
  private readonly imported = new Set<string>();
  private readonly documents = new Map<string, DocxDocument>();
  private latest!: Version;
  private params!: { resumeId: string };
  private devices: Device[] = [];
  private count = 0;

  constructor(api: SyncApi, token: string, random: Random, saveAnew: SaveAnew | null) {
    this.api = api;
    this.token = token;
    this.random = random;
    this.saveAnew = saveAnew;
  }

  async run(base: DocxDocument, steps: number): Promise<void> {
    await this.begin(base);
    for (let n = 0; n < steps && this.violations.length === 0; n++) await this.step();
    if (this.violations.length === 0) await this.settle();
    if (this.violations.length === 0) await this.end();
    await this.api.call("deleteResume", { token: this.token, params: this.params });
  }

  get resumeId(): string {
    return this.params.resumeId;
  }

  async begin(base: DocxDocument): Promise<void> {
    const { api, token } = this;
    const { body } = await api.call("createResume", { token, file: await saveDocx(base) });
    this.params = { resumeId: body.resume.id };
    this.latest = body.version;
    for (const word of wordsOf(base)) this.imported.add(word);
    for (const sign of ["m", "t"] as const) {
      const device = { sign, doc: base, from: this.latest.id, added: [], isEdited: false };
      this.devices.push(device);
      await this.take(device);
    }
  }

  async step(): Promise<void> {
    const { random } = this;
    // What lies a step apart has an order also where lists are ordered by time.
    this.api.clock.advance(1);
    const device = this.devices[random(2)]!;
    const dice = random(16);
    if (dice < 6) this.edit(device);
    else if (dice < 10) await this.import(device);
    else if (dice === 10) this.rewrite(device, "noise", makeNoise(device.doc, random));
    else if (dice === 11) this.rewrite(device, "google", rewriteAsGoogle(device.doc, random, false));
    else if (dice === 12) await this.decide(false);
    else if (dice === 13) await (device.isEdited ? this.import(device) : this.take(device));
    else if (dice === 14 && random(3) === 0) await this.restore();
    else if (dice === 15 && this.saveAnew) {
      const saved = await this.saveAnew(device.doc);
      if (saved) this.rewrite(device, "office", saved);
    }
  }

  private edit(device: Device): void {
    for (let n = 1 + this.random(2); n > 0; n--) {
      const changed = change(device.doc, this.random, () => `${device.sign}q${this.count++}k`);
      if (!changed) continue;
      const now = wordsOf(changed.doc);
      const gone = [...wordsOf(device.doc)].filter((word) => !now.has(word));
      // A word that stands in two runs may be cut in two; that is no edit of which anything could be expected.
      if (gone.length > 0 && !/^delete(?:Line|Row)$/.test(changed.noted.kind)) continue;
      // No résumé.
      if (readText(changed.doc).trim() === "") continue;
      device.doc = changed.doc;
      device.isEdited = true;
      device.added.push(...changed.noted.added);
      for (const word of gone) this.excused.add(word);
      this.steps.push(`${device.sign} ${changed.noted.kind}(${changed.noted.lines.join()})`);
    }
  }

  /** What the program itself leaves out (LibreOffice the text of a control that is bound to data) is no law of ours. */
  private rewrite(device: Device, how: string, doc: DocxDocument): void {
    const now = wordsOf(doc);
    if ([...wordsOf(device.doc)].some((word) => !now.has(word))) return;
    device.doc = doc;
    device.isEdited = true;
    this.steps.push(`${device.sign} ${how}`);
  }

  private async import(device: Device): Promise<void> {
    const { api, token, params, random } = this;
    const file = await saveDocx(device.doc);
    // Also when it was imported since: the file goes on under its name.
    const isLinked = readLink(device.doc) !== null;
    const fileName = `${device.sign}.docx`;
    const way = random(3) === 0 ? "recognized" : isLinked && random(2) === 0 ? "link" : "base";
    let base: string | undefined;
    if (way === "base") base = device.from;
    if (way === "recognized") {
      const { body } = await api.call("recognizeDocument", { token, file, fileName });
      base = body.match?.version.id ?? device.from;
    }
    const before = this.latest;
    const call = { token, params, file, fileName, query: base === undefined ? {} : { base } };
    const answer = await api.call("createVersion", call);
    const name = `${device.sign} import by ${way}${base !== undefined && base !== device.from ? ` of ${base}` : ""}`;
    if (answer.problem) {
      const { code, details } = answer.problem;
      this.steps.push(`${name}: ${code}`);
      if (!hasLineInCommon(device.doc, await this.load(before.id)) && code === "merge-not-possible") {
        device.added = [];
        device.isEdited = false;
        device.from = String(details?.versionId);
      } else this.fail(`the import was refused: ${code}`);
      return;
    }
    const { body } = answer;
    this.steps.push(`${name}: ${body.outcome} ${body.version.number}`);
    for (const word of device.added) this.imported.add(word);
    device.added = [];
    device.isEdited = false;
    // The file is the version that it became, not the merge, whose other words it lacks.
    device.from = body.outcome === "merged" ? body.version.parents[1]! : body.version.id;
    await this.check(before, body.resume.latest, wordsOf(device.doc));
    if (random(2) === 0) await this.importAgain(call, body);
  }

  private async importAgain(
    call: Parameters<TestApi["call"]>[1] & object,
    first: ReimportAnswer,
  ): Promise<void> {
    const { body, problem } = await this.api.call("createVersion", call as never);
    const again = body as ReimportAnswer | null;
    if (!again) return this.fail(`the same file again was refused: ${problem?.code}`);
    const own = [first.version.id, ...(first.outcome === "merged" ? first.version.parents : [])];
    const isSame = own.includes(again.version.id) && again.resume.latest.id === first.resume.latest.id;
    if (again.outcome !== "unchanged" || !isSame)
      this.fail(`the same file again was ${again.outcome} ${again.version.number}`);
  }

  /** The device gets the latest in place of its file, in which nothing waits to be imported. */
  private async take(device: Device): Promise<void> {
    const linked = this.random(2) === 0;
    device.doc = await this.load(this.latest.id, linked);
    device.from = this.latest.id;
    device.isEdited = false;
    this.steps.push(`${device.sign} takes ${this.latest.number}${linked ? " linked" : ""}`);
  }

  private async load(versionId: string, linked = false): Promise<DocxDocument> {
    const key = `${versionId} ${linked}`;
    const kept = this.documents.get(key);
    if (kept) return kept;
    const { api, token, params } = this;
    const call = {
      token,
      params: { ...params, versionId },
      query: { linked: linked ? "true" : "false" },
    } as const;
    const doc = await openBytes((await api.call("getVersionDocx", call)).bytes);
    this.documents.set(key, doc);
    return doc;
  }

  private async restore(): Promise<void> {
    const { api, token, params } = this;
    const { items } = (await api.call("listVersions", { token, params })).body;
    const version = pick(items, this.random)!;
    const before = this.latest;
    const restored = wordsOf(await this.load(version.id));
    for (const word of wordsOf(await this.load(before.id))) if (!restored.has(word)) this.excused.add(word);
    const { body } = await api.call("restoreVersion", {
      token,
      params: { ...params, versionId: version.id },
    });
    this.steps.push(`restore ${version.number}: ${body.outcome} ${body.version.number}`);
    await this.check(before, body.resume.latest, restored);
  }

  private async listOpen(): Promise<Merge[]> {
    const { api, token, params } = this;
    return (await api.call("listMerges", { token, params })).body.items;
  }

  private async decide(all: boolean, onlySides = false): Promise<void> {
    const { api, token, params, random } = this;
    const merge = pick(await this.listOpen(), random);
    if (!merge) return;
    const decisions = merge.conflicts.flatMap(({ id, choice: made, mine, theirs }) => {
      if ((made !== null || !all) && random(2) === 0) return [];
      const kinds = ["mine", "theirs", ...(onlySides ? [] : ["both", "own"])] as const;
      const choice = kinds[random(kinds.length)] as Exclude<ConflictChoice, object> | "own";
      const [left, right] = told({ mine, theirs }) as [Set<string>, Set<string>];
      const lost =
        choice === "mine" ? [right] : choice === "theirs" ? [left] : choice === "own" ? [left, right] : [];
      const kept = choice === "mine" ? left : choice === "theirs" ? right : new Set<string>();
      for (const word of lost.flatMap((words) => [...words])) if (!kept.has(word)) this.excused.add(word);
      return [
        { conflict: id, choice, ...(choice === "own" && { text: `own words oq${this.count++}k here` }) },
      ];
    });
    if (decisions.length === 0) return;
    const before = this.latest;
    const call = { token, params: { ...params, mergeId: merge.id }, body: { decisions } };
    const { body, problem } = await api.call("decideConflicts", call);
    const choices = decisions.map(({ choice }) => choice).join();
    this.steps.push(`decide ${choices} of ${merge.conflicts.length}: ${problem?.code ?? body.merge.state}`);
    // The line got the same from elsewhere: its own words are asked for no more, and the answer says so.
    if (problem?.code === "merge-has-ended" && merge.mine !== before.id) {
      const { latest } = (await api.call("getResume", { token, params })).body;
      return this.check(before, latest, wordsOf(await this.load(merge.theirs)));
    }
    if (problem?.code === "merge-not-possible" && (await this.leavesNothing(merge.id))) return;
    if (problem) return this.fail(`the decision was refused: ${problem.code}`);
    const theirs = await this.load(body.merge.theirs);
    await this.check(before, body.resume.latest, wordsOf(theirs));
    const own = body.merge.conflicts.flatMap(({ choice, text }) => (choice === "own" ? [text!] : []));
    const latest = readBlocks(await this.load(this.latest.id)).map((block) => block.text);
    if (body.merge.state === "settled")
      for (const text of own)
        if (!latest.some((line) => line.includes(text))) this.fail(`own words are missing: ${text}`);
  }

  /** Whether a résumé without text is what was decided: a deletion in each of its lines. */
  private async leavesNothing(mergeId: string): Promise<boolean> {
    const { conflicts, theirs } = (await this.listOpen()).find(({ id }) => id === mergeId)!;
    const keeps = conflicts.some(({ choice, mine, theirs: other }) => {
      if (choice === "mine") return mine !== "";
      return choice !== "theirs" || other !== "";
    });
    return !keeps && !hasLineInCommon(await this.load(this.latest.id), await this.load(theirs));
  }

  /** After each step: the line is one chain, holds nothing that nobody published, and has lost nothing. */
  private async check(before: Version, after: Version, brought: ReadonlySet<string>): Promise<void> {
    this.latest = after;
    const words = wordsOf(await this.load(after.id));
    if (after.id !== before.id) {
      if (after.parents[0] !== before.id)
        this.fail(`version ${after.number} does not follow ${before.number}`);
      if (!after.published) this.fail(`the latest is version ${after.number}, which is not published`);
      const former = wordsOf(await this.load(before.id));
      for (const word of words)
        if (!former.has(word) && !brought.has(word) && !word.startsWith("o"))
          this.fail(`${word} is in version ${after.number}, and nobody published it`);
    }
    const open = await this.listOpen();
    const waiting = new Set<string>();
    for (const { theirs, conflicts } of open) {
      for (const word of wordsOf(await this.load(theirs))) waiting.add(word);
      for (const word of new Set(conflicts.flatMap((one) => [...told(one)[0]!, ...told(one)[1]!]))) {
        const times = conflicts.filter((one) => told(one).some((side) => side.has(word))).length;
        if (times > 1 && !word.startsWith("b")) this.fail(`${word} is in ${times} conflicts of one merge`);
      }
    }
    for (const word of this.imported)
      if (!words.has(word) && !waiting.has(word) && !this.excused.has(word)) this.fail(`${word} is lost`);
  }

  /** Words that somebody chose to do without elsewhere. */
  excuse(word: string): void {
    this.excused.add(word);
  }

  isExcused(word: string): boolean {
    return this.excused.has(word);
  }

  /** After something else than a device may have published a version, with these words besides. */
  async look(brought: ReadonlySet<string>): Promise<void> {
    const { token, params } = this;
    const before = this.latest;
    const { body } = await this.api.call("getResume", { token, params });
    await this.check(before, body.latest, brought);
  }

  loadLatest(): Promise<DocxDocument> {
    return this.load(this.latest.id);
  }

  /** Everything is imported and decided. */
  async settle(): Promise<void> {
    this.steps.push("finish");
    for (const device of this.devices)
      if (device.isEdited && this.violations.length === 0) await this.import(device);
    for (let round = 0; round < 20 && (await this.listOpen()).length > 0; round++)
      await this.decide(true, round > 6);
    const left = await this.listOpen();
    if (left.length > 0) this.fail(`${left.length} merges cannot be decided`);
  }

  /** Both devices take the latest. */
  async end(): Promise<void> {
    const { api, token, params } = this;
    for (const device of this.devices) await this.take(device);
    const [one, other] = this.devices.map(({ doc }) => readText(doc));
    if (one !== other) this.fail("the devices read differently in the end");
    const { items } = (await api.call("listVersions", { token, params, query: { limit: 100 } })).body;
    const line = items.filter(({ published }) => published);
    line.forEach((version, at) => {
      if (version.parents[0] !== line[at + 1]?.id && at + 1 < line.length)
        this.fail(`version ${version.number} does not follow the one before it`);
    });
    const file = await saveDocx(this.devices[0]!.doc);
    const { body, problem } = await api.call("createVersion", {
      token,
      params,
      file,
      query: { base: this.latest.id },
    });
    if (problem) return this.fail(`the latest itself was refused: ${problem.code}`);
    if (body.outcome !== "unchanged") this.fail(`the latest itself was imported as ${body.outcome}`);
  }

  private fail(what: string): void {
    this.violations.push(what);
  }
}
