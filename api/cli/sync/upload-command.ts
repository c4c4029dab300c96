import { basename } from "node:path";
import type { Command } from "commander";
import type { ReimportAnswer } from "../../../shared/contract/schemas.ts";
import { type Server, ServerProblem } from "../server/call-server.ts";
import { addServerOptions, openServerFor, type ServerOptions } from "../server/server-options.ts";
import { fail, print, readInputFile, runCommand } from "../terminal.ts";
import { judgeRecognition } from "./find-resume.ts";
import { sayChange, sayConflicts, sayNewResume, sayOutcome, sayWhereToDecide } from "./say-outcome.ts";

interface UploadOptions extends ServerOptions {
  resume?: string;
  base?: string;
  new?: boolean;
  json?: boolean;
}

/** `autohire upload`: a résumé edited anywhere comes back to its line of versions. */
export function registerUploadCommand(program: Command): void {
  const command = program
    .command("upload")
    .description("bring a résumé that was edited anywhere back to its versions on the server")
    .argument("<file>", "the résumé: a DOCX")
    .option("--resume <id>", "which résumé it is; otherwise it is recognised")
    .option("--base <version>", "id of the version it was made from, with --resume")
    .option("--new", "import it as a new résumé where it is not clear which one it is")
    .option("--json", "the answer of the API as JSON");
  addServerOptions(command).action((file: string, options: UploadOptions) =>
    runCommand(async () => {
      if (options.base !== undefined && options.resume === undefined)
        fail("--base names a version of a résumé: give --resume as well.");
      if (options.new && options.resume !== undefined)
        fail("--new and --resume are two different wishes: give one of them.");
      const bytes = await readInputFile(file);
      const server = await openServerFor(options);
      try {
        return await upload(server, { name: basename(file), bytes }, options);
      } finally {
        await server.close();
      }
    }),
  );
}

interface NamedFile {
  name: string;
  bytes: Uint8Array;
}

async function upload(server: Server, file: NamedFile, options: UploadOptions): Promise<0 | 1> {
  if (options.resume !== undefined)
    return reimport(server, file, { resumeId: options.resume, base: options.base }, options);
  const found = judgeRecognition(await server.send("recognizeDocument", file));
  if (found.kind === "found") {
    const { resume, version } = found.match;
    return reimport(server, file, { resumeId: resume.id, base: version.id }, options);
  }
  if (options.new) {
    const answer = await server.send("createResume", file);
    print(options.json ? JSON.stringify(answer, null, 2) : sayNewResume(file.name, answer));
    return 0;
  }
  const { kind, likeliest } = found;
  if (options.json) print(JSON.stringify({ outcome: "unclear", candidates: likeliest }, null, 2));
  process.stderr.write(
    kind === "new"
      ? `${file.name} is like none of your résumés: add --new to import it as a new one, or name one with --resume.\n`
      : `It is not clear which résumé ${file.name} is: name it with --resume, or add --new.\n`,
  );
  for (const { resume, likeness } of likeliest)
    process.stderr.write(`  --resume ${resume.id}  "${resume.title}", ${percent(likeness)} alike\n`);
  return 1;
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

async function reimport(
  server: Server,
  file: NamedFile,
  { resumeId, base }: { resumeId: string; base: string | undefined },
  { json }: UploadOptions,
): Promise<0 | 1> {
  let answer: ReimportAnswer;
  try {
    answer = await server.send("createVersion", file, { params: { resumeId }, query: { base } });
  } catch (error) {
    if (error instanceof ServerProblem && error.code === "not-found")
      fail(`${server.origin} has no résumé ${resumeId} of yours${base ? ` with a version ${base}` : ""}.`);
    // The document is kept, though outside the line: done, but not as wished.
    if (!(error instanceof ServerProblem) || error.code !== "merge-not-possible") throw error;
    if (json) print(JSON.stringify({ outcome: error.code, ...error.details }, null, 2));
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
  if (json) print(JSON.stringify(answer, null, 2));
  else {
    const lines = [sayOutcome(file.name, answer), ...answer.changes.map(sayChange)];
    print([...lines, ...sayConflicts(answer)].join("\n"));
  }
  if (answer.outcome !== "conflict") return 0;
  process.stderr.write(`${sayWhereToDecide(server.origin, answer)}\n`);
  return 1;
}
