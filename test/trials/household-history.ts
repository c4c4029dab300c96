/**
 * A résumé with two devices, a copy of it for a job, and the profile: one random history of all three, through the API. The laws of
 * `SyncHistory` hold for the résumé; those of `ProfileSteps` for the profile; and no word that was put into the copy is lost.
 */
import { type DocxDocument, readText, saveDocx } from "../../shared/docx/index.ts";
import { countWords } from "./merge-laws.ts";
import { ProfileSteps, type ProfileWorld } from "./profile-steps.ts";
import { change, type Random, uniqueWordsIn } from "./random-histories.ts";
import { openBytes, type SaveAnew, type SyncApi, SyncHistory } from "./sync-history.ts";

const posting = "Senior Engineer\nExample Freight\n\nRequirements\n- 5 years of experience\n- Python";

export class HouseholdHistory {
  readonly violations: string[];
  readonly steps: string[];
  private readonly master: SyncHistory;
  private readonly profile: ProfileSteps;
  private readonly api: SyncApi;
  private readonly token: string;
  private readonly random: Random;
  private copyId = "";
  private readonly excusedInCopy = new Set<string>();
  private readonly excusedInProfile = new Set<string>();
  private readonly inCopy = new Set<string>();
  private count = 0;

  constructor(api: SyncApi, token: string, random: Random, saveAnew: SaveAnew | null) {
    this.api = api;
    this.token = token;
    this.random = random;
    this.master = new SyncHistory(api, token, random, saveAnew);
    this.violations = this.master.violations;
    this.steps = this.master.steps;
    this.profile = new ProfileSteps(this.makeWorld());
  }

  async run(base: DocxDocument, steps: number): Promise<void> {
    const { api, token, master, profile, random } = this;
    await master.begin(base);
    const { body: job } = await api.call("createJob", { token, body: { text: posting } });
    const params = { resumeId: master.resumeId };
    const { body: copy } = await api.call("createResumeCopy", { token, params, body: { jobId: job.id } });
    this.copyId = copy.id;
    for (let n = 0; n < steps && this.violations.length === 0; n++) {
      const dice = random(8);
      if (dice < 2) await profile.edit();
      else if (dice < 4) await profile.decide(false);
      else if (dice === 4) await this.editCopy();
      else await master.step();
      await this.checkAll();
    }
    if (this.violations.length === 0) await master.settle();
    if (this.violations.length === 0) await profile.finish();
    if (this.violations.length === 0) await this.checkAll();
    if (this.violations.length === 0) await master.end();
  }

  private async editCopy(): Promise<void> {
    const { api, token, random } = this;
    const params = { resumeId: this.copyId };
    const before = await this.loadLatest(this.copyId);
    const changed = change(before, random, () => `sq${this.count++}k`);
    if (!changed || readText(changed.doc).trim() === "") return;
    const now = countWords(changed.doc);
    for (const word of countWords(before).keys()) if (!now.has(word)) this.excusedInCopy.add(word);
    for (const word of changed.noted.added) this.inCopy.add(word);
    const { id: base } = (await api.call("getResume", { token, params })).body.latest;
    const call = { token, params, query: { base }, file: await saveDocx(changed.doc) };
    const { body, problem } = await api.call("createVersion", call);
    this.steps.push(`copy ${changed.noted.kind}: ${problem?.code ?? body.outcome}`);
    if (problem) this.violations.push(`the copy's import was refused: ${problem.code}`);
  }

  private async loadLatest(resumeId: string): Promise<DocxDocument> {
    const { api, token } = this;
    const { body } = await api.call("getResume", { token, params: { resumeId } });
    const params = { resumeId, versionId: body.latest.id };
    const { bytes } = await api.call("getVersionDocx", { token, params, query: {} });
    return openBytes(bytes);
  }

  private async checkAll(): Promise<void> {
    if (this.violations.length > 0) return;
    await this.profile.check();
    const words = countWords(await this.loadLatest(this.copyId));
    for (const word of this.inCopy)
      if (!words.has(word) && !this.excusedInCopy.has(word))
        this.violations.push(`${word} of the copy is lost`);
  }

  private makeWorld(): ProfileWorld {
    const { api, token, random, master } = this;
    return {
      random,
      getProfile: async () => (await api.call("getProfile", { token })).body,
      updateProfile: async (revision, facts) => {
        const { problem } = await api.call("updateProfile", { token, body: { revision, facts } });
        if (problem) this.violations.push(`the profile was refused: ${problem.code} ${problem.detail}`);
      },
      listProposals: async () => proposalsIn((await api.call("listSyncProposals", { token })).body),
      decide: async (decisions) => {
        const { facts } = (await api.call("getProfile", { token })).body;
        const { body, problem } = await api.call("decideSyncProposals", { token, body: { decisions } });
        if (problem) return problem.code;
        await master.look(new Set(uniqueWordsIn(JSON.stringify(facts))));
        return proposalsIn(body);
      },
      loadLatest: async () =>
        new Map([
          [master.resumeId, await master.loadLatest()],
          [this.copyId, await this.loadLatest(this.copyId)],
        ]),
      newWord: () => `pq${this.count++}k`,
      now: () => api.clock.now.toISOString(),
      excuse: (word, resumeId) => {
        if (resumeId === null || resumeId === master.resumeId) master.excuse(word);
        if (resumeId === null || resumeId === this.copyId) this.excusedInCopy.add(word);
        this.excusedInProfile.add(word);
      },
      isExcused: (word) => this.excusedInProfile.has(word) || master.isExcused(word),
      note: (step) => this.steps.push(step),
      fail: (what) => this.violations.push(what),
    };
  }
}

const proposalsIn = ({ items }: { items: { places: { proposals: Proposal[] }[] }[] }) =>
  items.flatMap(({ places }) => places.flatMap(({ proposals }) => proposals));
type Proposal = Awaited<ReturnType<ProfileWorld["listProposals"]>>[number];
