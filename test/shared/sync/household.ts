/** A profile with résumés that are kept in step, without a server. */
import type { Block } from "../../../shared/docx/types.ts";
import { mergeFacts } from "../../../shared/resume/merge-facts.ts";
import type { ResumeFacts } from "../../../shared/resume/model.ts";
import { readResume } from "../../../shared/resume/read-resume.ts";
import { acceptIntoFacts } from "../../../shared/sync/accept-into-facts.ts";
import { listRefused, renewAgreement } from "../../../shared/sync/agreement.ts";
import { planSyncEdits } from "../../../shared/sync/find-written.ts";
import { proposeSync, type SyncProposal, type SyncResume } from "../../../shared/sync/propose-sync.ts";
import { setBackTailored, type Tailored } from "../../../shared/sync/set-back-tailored.ts";
import { blocks, bullet, h1, p } from "../resume/document-blocks.ts";

interface Post {
  title: string;
  employer: string;
  dates: string;
  bullets: string[];
}
export type Career = Post[];

const cook = { title: "Cook", employer: "Hotel Adler", dates: "2019 – 2021" };
const waiter = { title: "Waiter", employer: "Gasthof Krone", dates: "2015 – 2018" };
export const career: Career = [
  {
    ...cook,
    bullets: ["Led a brigade of 4 cooks in two kitchens.", "Planned the weekly menu for 80 guests."],
  },
  { ...waiter, bullets: ["Served 40 tables on busy summer evenings."] },
];

export function write(posts: Career): Block[] {
  return blocks(
    p("Ann Lee"),
    p("ann@example.com"),
    h1("Experience"),
    ...posts.flatMap(({ title, employer, dates, bullets }) => [
      p(`${title}, ${employer}, ${dates}`),
      ...bullets.map(bullet),
    ]),
  );
}

/** Profile and résumés as the server keeps them, without a server. */
export class Household {
  profile: ResumeFacts = readResume([]);
  resumes: (SyncResume & { version: number })[] = [];
  rejected = new Set<string>();

  tailored: Tailored[] = [];

  publish(resumeId: string, standing: Block[]): void {
    const known = this.resumes.find((one) => one.resumeId === resumeId);
    const version = (known?.version ?? 0) + 1;
    const own = setBackTailored(standing, this.tailored, this.profile);
    const model = readResume(own.blocks, { versionId: `${resumeId} ${version}` });
    const others = this.resumes.filter((one) => one !== known);
    const elsewhere = others.flatMap(({ agreement }) =>
      Object.entries(agreement).flatMap(([id, { gone }]) => (gone ? [] : [id])),
    );
    const said = Object.fromEntries(
      Object.entries(known?.agreement ?? {}).map(([id, { words, own }]) => [id, own ? { text: own } : words]),
    );
    const refused = listRefused(known?.agreement ?? {}, this.profile);
    const reading = { before: known?.model ?? null, after: model, elsewhere, said, refused };
    this.profile = mergeFacts(this.profile, reading).facts;
    const agreement = renewAgreement(known?.agreement ?? {}, this.profile, { model, stands: own.stands });
    this.resumes = [
      ...others,
      {
        resumeId,
        isCopy: known?.isCopy ?? false,
        version,
        model,
        stands: own.stands,
        blocks: standing,
        agreement,
      },
    ].sort((a, b) => (a.resumeId < b.resumeId ? -1 : 1));
  }

  copy(from: string, to: string): void {
    const master = this.resumes.find((one) => one.resumeId === from)!;
    this.resumes.push({ ...master, resumeId: to, isCopy: true });
  }

  /** The candidate accepts suggestions in a résumé, and the document comes in. */
  tailor(resumeId: string, posts: Career, ...accepted: Tailored[]): void {
    this.tailored.push(...accepted);
    this.publish(resumeId, write(posts));
  }

  /** The lines of a résumé's posts as they stand. */
  lines(resumeId: string): string[] {
    const { blocks } = this.resumes.find((one) => one.resumeId === resumeId)!;
    return blocks.slice(3).map(({ text }) => text);
  }

  get proposals(): SyncProposal[] {
    return proposeSync(this.profile, this.resumes, this.rejected);
  }

  /** Conflicts take the document's words. */
  accept(accepted: SyncProposal[], prefer: "profile" | "document" = "document"): void {
    const intoFacts = accepted.filter(
      ({ direction }) => direction === "fact" || (direction === "conflict" && prefer === "document"),
    );
    this.profile = acceptIntoFacts(this.profile, intoFacts);
    for (const { resumeId, blocks: standing } of this.resumes) {
      const written = accepted.flatMap((one) =>
        one.resumeId === resumeId && one.written && !intoFacts.includes(one) ? [one.written] : [],
      );
      const edits = planSyncEdits(standing, written);
      if (edits.length > 0) this.publish(resumeId, apply(standing, edits));
    }
    for (const one of this.resumes) {
      const own = accepted.filter(({ resumeId }) => resumeId === one.resumeId);
      const settled = Object.fromEntries(
        own.map((decided) => [
          `${decided.factId} ${decided.kind}`,
          intoFacts.includes(decided) ? decided.document : decided.intoResume,
        ]),
      );
      one.agreement = renewAgreement(one.agreement, this.profile, one, settled);
    }
  }

  acceptAll(): void {
    for (let round = 0; this.proposals.length > 0; round++) {
      if (round > 8) throw new Error(`still open: ${JSON.stringify(this.proposals)}`);
      const first = this.proposals.find(({ direction }) => direction === "conflict");
      this.accept(first ? [first] : this.proposals);
    }
  }

  change(id: string, words: object): void {
    const set = <T extends { id: string }>(one: T): T => (one.id === id ? { ...one, ...words } : one);
    const positions = this.profile.positions.map((one) => set({ ...one, bullets: one.bullets.map(set) }));
    this.profile = { ...this.profile, positions };
  }
}

function apply(standing: Block[], edits: ReturnType<typeof planSyncEdits>): Block[] {
  return standing.flatMap((block) => {
    const edit = edits.find((one) => one.type !== "insert" && one.block === block.address);
    if (!edit) return [block];
    if (edit.type === "delete") return [];
    if (edit.type !== "replace" || edit.before !== block.text) throw new Error("not as it stands");
    return [{ ...block, text: edit.after, spans: [{ ...block.spans[0]!, text: edit.after }] }];
  });
}

export const reword = (text: string, from: string, to: string): Career =>
  career.map((post) => ({
    ...post,
    bullets: post.bullets.map((one) => (one === text ? one.replace(from, to) : one)),
  }));
export const led = career[0]!.bullets[0]!;
export function household(): Household {
  const made = new Household();
  made.publish("master", write(career));
  made.copy("master", "copy");
  return made;
}
