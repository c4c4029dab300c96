/**
 * Projects the candidate wants in: moved above the others of their section, or put in where the document has them not. A
 * project of one block is one move. One of more lines goes line by line, each behind the other, which says so; where the
 * projects above it are of one block each, those go down instead. Nothing is deleted.
 */

import type { Block } from "../../docx/types.ts";
import type { Fact, Project } from "../../resume/model.ts";
import type { Proposal } from "../pass-gate.ts";
import type { Ground, Workspace } from "../read-ground.ts";

/** Longer projects stay where they are: too many moves for one wish. */
const mostLines = 4;

interface Entry {
  project: Project;
  /** In reading order, one behind the other. */
  blocks: Block[];
}

export function proposeProjects(workspace: Workspace): Proposal[] {
  const { steering, input } = workspace;
  if (steering.projects.length === 0) return [];
  const entries = listEntries(workspace);
  const proposals: Proposal[] = [];
  const moved = new Set<Entry>();
  for (const [at, entry] of entries.entries()) {
    if (!steering.isIncluded(entry.project.name)) continue;
    const above = entries
      .slice(0, at)
      .filter((one) => !steering.isIncluded(one.project.name) && !moved.has(one));
    const first = above[0];
    if (first === undefined) continue;
    const heading = input.blocks[input.blocks.indexOf(first.blocks[0]!) - 1];
    const isFree =
      heading !== undefined &&
      heading.story === first.blocks[0]!.story &&
      sameCell(heading, first.blocks[0]!);
    if (entry.blocks.length === 1 && isFree) proposals.push(...moveLines(entry, heading.address, workspace));
    else if (above.length <= 2 && above.every(({ blocks }) => blocks.length === 1)) {
      const last = entry.blocks.at(-1)!;
      for (const one of above) {
        moved.add(one);
        const reason = `makes room above for “${entry.project.name}”, which you want included`;
        proposals.push(moveBlock(one.blocks[0]!, last.address, one.project, reason, workspace));
      }
    } else if (entry.blocks.length <= mostLines && isFree)
      proposals.push(...moveLines(entry, heading.address, workspace));
  }
  return [...proposals, ...insertMissing(entries, workspace)];
}

/** The projects of the document whose lines stand together; empty where they are not all so, in one story and cell. */
function listEntries({ input }: Workspace): Entry[] {
  const places = new Map(input.blocks.map((block, i) => [block.address, i]));
  const entries: Entry[] = [];
  for (const project of input.resume.projects) {
    const sources = [...project.sources, ...project.details.flatMap(({ sources }) => sources)];
    const indices = sources.flatMap((one) => (one.kind === "block" ? (places.get(one.block) ?? []) : []));
    const own = [...new Set(indices)].sort((a, b) => a - b);
    if (own.length === 0) return [];
    entries.push({ project, blocks: own.map((i) => input.blocks[i]!) });
  }
  entries.sort((a, b) => places.get(a.blocks[0]!.address)! - places.get(b.blocks[0]!.address)!);
  const all = entries.flatMap(({ blocks }) => blocks);
  const together = all.every((block, i) => {
    const before = all[i - 1];
    if (before === undefined) return true;
    const isNext = places.get(block.address) === places.get(before.address)! + 1;
    return isNext && block.story === before.story && sameCell(block, before);
  });
  return together ? entries : [];
}

const sameCell = (one: Block, other: Block): boolean =>
  JSON.stringify(one.cell) === JSON.stringify(other.cell);

function moveLines({ project, blocks }: Entry, behind: string, workspace: Workspace): Proposal[] {
  return blocks.map((block, i) =>
    moveBlock(
      block,
      i === 0 ? behind : blocks[i - 1]!.address,
      project,
      i === 0
        ? `moves up “${project.name}”, which you want included${blocks.length > 1 ? "; its lines go with it" : ""}`
        : `goes along with “${project.name}”; accept these together`,
      workspace,
    ),
  );
}

function moveBlock(
  block: Block,
  behind: string,
  project: Project,
  reason: string,
  workspace: Workspace,
): Proposal {
  return {
    ground: groundOf(block, project, workspace),
    edit: { type: "move", block: block.address, behind },
    after: block.text,
    reasons: [reason],
    requirements: [],
    facts: [],
  };
}

function groundOf(block: Block, project: Project, { input }: Workspace): Ground {
  const ids = new Set([project.id, ...project.details.map(({ id }) => id)]);
  return {
    block,
    kind: "other",
    positionId: null,
    section: input.resume.sections.find((one) => one.blocks.includes(block.address))?.title ?? null,
    facts: input.facts.filter((fact) => ids.has(fact.id) && fact.confidence === "sure"),
  };
}

/** "Name: what was done", behind the last one, where the document's own projects have a line each. */
function insertMissing(entries: readonly Entry[], workspace: Workspace): Proposal[] {
  const { input, steering } = workspace;
  const last = entries.at(-1)?.blocks.at(-1);
  if (last === undefined || entries.some(({ blocks }) => blocks.length > 1)) return [];
  const facts = input.facts.filter((fact) => fact.kind === "project");
  return steering.projects.flatMap((name) => {
    const isIt = (text: string): boolean => text.trim().toLowerCase() === name.trim().toLowerCase();
    const at = facts.findIndex((fact) => fact.confidence === "sure" && isIt(fact.text));
    if (at < 0 || entries.some(({ project }) => isIt(project.name))) return [];
    const own: Fact = facts[at]!;
    const next = facts[at + 1];
    // Details follow their project in the list of facts, and no project has an id like theirs.
    const detail = next?.id.startsWith("detail-") && next.confidence === "sure" ? next : null;
    const text = detail === null ? own.text : `${own.text}: ${detail.text}`;
    return [
      {
        ground: { block: last, kind: "other" as const, positionId: null, section: null, facts: [] },
        edit: { type: "insert" as const, behind: last.address, text },
        after: text,
        reasons: [`includes “${own.text}”, as you asked`],
        requirements: [],
        facts: [own.id, ...(detail === null ? [] : [detail.id])],
      },
    ];
  });
}
