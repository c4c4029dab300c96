import { applyEdits, readBlocks, saveDocx } from "../../shared/docx/index.ts";
import type { Edit } from "../../shared/docx/types.ts";
import { openBytes, type Playground } from "./open-playground.ts";

const api = "/api/v1";

/** The API as the candidate's own program would call it, with the token that the pane uses. */
export interface OwnProgram {
  get(path: string): Promise<unknown>;
  download(path: string): Promise<Uint8Array>;
  upload(path: string, bytes: Uint8Array): Promise<unknown>;
}

export function watchToken(word: Playground, url: string): OwnProgram {
  let authorization = "";
  word.context.on("request", (request) => {
    authorization = request.headers().authorization ?? authorization;
  });
  const send = async (method: "GET" | "POST", path: string, bytes?: Uint8Array) => {
    const answer = await word.context.request.fetch(`${url}${api}${path}`, {
      method,
      headers: {
        authorization,
        "content-type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      },
      ...(bytes ? { data: Buffer.from(bytes) } : {}),
    });
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`);
    return answer;
  };
  return {
    get: async (path) => (await send("GET", path)).json(),
    download: async (path) => (await send("GET", path)).body(),
    upload: async (path, bytes) => (await send("POST", path, bytes)).json(),
  };
}

/** Other words in a downloaded copy, for each line that has the ones given. */
export async function rewriteCopy(bytes: Uint8Array, words: Record<string, string>): Promise<Uint8Array> {
  const doc = await openBytes(bytes);
  const blocks = readBlocks(doc);
  const edits = Object.entries(words).map(([from, to]): Edit => {
    const block = blocks.find(({ text }) => text.includes(from));
    if (!block) throw new Error(`No line has “${from}”`);
    const { address, text } = block;
    return { type: "replace", block: address, before: text, after: text.replace(from, to) };
  });
  const { document, refused } = applyEdits(doc, edits, null);
  if (refused.length > 0) throw new Error(refused.map(({ message }) => message).join(" "));
  return saveDocx(document);
}

/** The same in the open document, typed by hand as in Word. */
export async function typeOver(word: Playground, words: Record<string, string>): Promise<void> {
  for (const [from, to] of Object.entries(words)) {
    const line = word.preview.getByText(from, { exact: false }).first();
    const text = ((await line.textContent()) ?? "").replace(from, to);
    const field = word.preview.getByRole("textbox");
    await line.click();
    await field.fill(text);
    await field.press("Enter");
    await word.preview.getByText(to, { exact: false }).first().waitFor();
  }
}

/** In a copy on another device, which comes in through the API. */
export async function changeElsewhere(program: OwnProgram, words: Record<string, string>): Promise<void> {
  const { items } = (await program.get("/resumes")) as { items: { id: string; latest: { id: string } }[] };
  const [resume] = items;
  if (!resume) throw new Error("No résumé yet");
  const versions = `/resumes/${resume.id}/versions`;
  const copy = await program.download(`${versions}/${resume.latest.id}/docx?linked=true`);
  await program.upload(versions, await rewriteCopy(copy, words));
}

/** The copy first, then the open document, whose import meets it. */
export async function changeTwice(
  word: Playground,
  program: OwnProgram,
  elsewhere: Record<string, string>,
  here: Record<string, string>,
): Promise<void> {
  await changeElsewhere(program, elsewhere);
  await typeOver(word, here);
}
