import { groupEntries } from "./group-entries.ts";
import { type ReadingContext, sourcesOf } from "./item-ids.ts";
import type { Project } from "./model.ts";
import { certainty, readStatements } from "./read-positions.ts";
import type { ResumeLine } from "./read-resume-lines.ts";
import { splitHead } from "./split-head.ts";

/** Projects: a name, maybe dates, and what was done. Bullets without a head are projects of their own. */
export function readProjects(lines: ResumeLine[], context: ReadingContext): Project[] {
  const { entries, lead } = groupEntries(lines);
  const projects: Project[] = [];
  for (const line of lead) {
    if (line.placeholder || line.ornament) continue;
    const named = line.long ? null : /^([^:–—]{2,60}?)\s*(?::|\s[–—-])\s+(.+)$/u.exec(line.text);
    const name = named ? named[1]! : line.text;
    const id = context.ids("project", line.text);
    projects.push({
      id,
      sources: sourcesOf([line], context.versionId),
      ...certainty(!named && "section"),
      name,
      start: null,
      end: null,
      details: named ? readStatements([{ ...line, text: named[2]! }], "detail", id, context) : [],
    });
  }
  for (const entry of entries) {
    const { parts } = splitHead(entry.head);
    const [first, ...rest] = parts;
    if (!first) continue;
    const date = entry.head.find((head) => head.date)?.date ?? null;
    const inline = /^([^:]{2,60}):\s+(.{12,})$/u.exec(first.text);
    const id = context.ids("project", first.text, date?.start ?? null);
    const described = [
      ...(inline ? [{ ...first.line, text: inline[2]! }] : []),
      ...rest.map((part) => ({ ...part.line, text: part.text })),
    ];
    projects.push({
      id,
      sources: sourcesOf(
        entry.head.map((head) => head.line),
        context.versionId,
      ),
      confidence: "sure",
      name: inline ? inline[1]! : first.text,
      start: date?.start ?? null,
      end: date?.end ?? null,
      details: readStatements([...described, ...entry.body], "detail", id, context),
    });
  }
  return projects;
}
