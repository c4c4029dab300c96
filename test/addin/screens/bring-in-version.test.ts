import { afterEach, describe, expect, test } from "vitest";
import { bringInVersion, takeVersionBack } from "../../../addin/screens/sync/bring-in-version.ts";
import { readDocumentLink, writeDocumentLink } from "../../../addin/word/document-link.ts";
import type { Incoming } from "../../../shared/contract/schemas.ts";
import { type OpenResume, openResume } from "../word/open-resume.ts";
import { signedInPane } from "./signed-in-pane.ts";

const here = ["Ada Park", "Experience", "Led 4 engineers.", "Skills"];
const versionAt = (id: string, number: number) => ({ id, number }) as Incoming["to"];
const [from, to] = [versionAt("v2", 2), versionAt("0f8fad5b-d9cb-469f-a165-70867728950e", 3)];

let word: OpenResume;
afterEach(() => word.close());

/** The open document is version 2, the newest one is 3. */
async function open() {
  word = await openResume(here);
  await writeDocumentLink({ server: "https://s", resumeId: "r1", versionId: from.id, jobId: null });
  const pane = signedInPane(here, async () => ({
    id: "r1",
    title: "Ada",
    parentId: null,
    jobId: null,
    latest: to,
  }));
  await pane.open();
  return pane;
}

function incoming(more: Partial<Incoming> = {}): Incoming {
  const [before, after] = ["Led 4 engineers.", "Led 6 engineers."];
  const behind = word.address("Skills");
  return {
    from,
    to,
    follows: true,
    lines: word.blocks.map(({ address, text }) => ({ block: address, text })),
    pages: [],
    edits: [
      { edit: { type: "replace", block: word.address(before), before, after }, after, like: null },
      { edit: { type: "insert", behind, text: "Java, SQL" }, after: "Java, SQL", like: behind },
    ],
    leftOut: [],
    ...more,
  };
}
const linked = async () => (await readDocumentLink())?.versionId;
const bring = (pane: Awaited<ReturnType<typeof open>>, plan = incoming()) =>
  bringInVersion(pane, plan, null, () => undefined);

describe("after the newest version was brought into the document", () => {
  test("the document has it, and is linked to it", async () => {
    const pane = await open();
    expect(await bring(pane)).toMatchObject({ isWhole: true });
    expect(word.texts()).toEqual(["Ada Park", "Experience", "Led 6 engineers.", "Skills", "Java, SQL"]);
    expect([await linked(), pane.state().link?.versionId]).toEqual([to.id, to.id]);
  });

  test("it stays linked as it was where something could not come in, so that nothing counts as taken away", async () => {
    const pane = await open();
    await word.type("Led 4 engineers.", "Led 5 engineers.");
    expect(await bring(pane)).toMatchObject({ isWhole: false });
    expect(word.texts()).toEqual(["Ada Park", "Experience", "Led 5 engineers.", "Skills", "Java, SQL"]);
    expect(await linked()).toBe(from.id);
  });

  test("so it does where the version has more than words", async () => {
    const pane = await open();
    const picture = { reason: "document" as const, before: null, after: null, message: "A picture." };
    expect(await bring(pane, incoming({ leftOut: [picture] }))).toMatchObject({ isWhole: false });
    expect(await linked()).toBe(from.id);
  });

  test("taken back, it is what it was and linked as it was", async () => {
    const pane = await open();
    await takeVersionBack(pane, await bring(pane));
    expect(word.texts()).toEqual(here);
    expect(await linked()).toBe(from.id);
  });
});
