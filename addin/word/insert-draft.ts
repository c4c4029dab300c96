import type { DraftParagraph } from "../../shared/tailoring/model.ts";
import { removeAnchor, setAnchor } from "./anchors.ts";
import { isSameText } from "./comparable-text.ts";
import { HostProblem } from "./host-problem.ts";
import { type LearnedRoles, learnRoles, type ParagraphLook, type Role } from "./learn-look.ts";
import { loadParagraphs } from "./read-paragraphs.ts";
import { writeInWord } from "./run-in-word.ts";

/** A draft that stands in the document, with what it takes to take it out again. JSON. */
export interface InsertedDraft {
  texts: string[];
  anchor: string | null;
  tracked: boolean;
}

const builtInStyles: Record<DraftParagraph["role"], Word.BuiltInStyleName> = {
  name: "Title" as Word.BuiltInStyleName,
  contact: "Normal" as Word.BuiltInStyleName,
  heading: "Heading1" as Word.BuiltInStyleName,
  subheading: "Heading2" as Word.BuiltInStyleName,
  text: "Normal" as Word.BuiltInStyleName,
  bullet: "ListBullet" as Word.BuiltInStyleName,
};

const closestRole: Record<DraftParagraph["role"], Role> = {
  name: "heading",
  contact: "text",
  heading: "heading",
  subheading: "subheading",
  text: "text",
  bullet: "bullet",
};

interface Model {
  look: ParagraphLook;
  paragraph: Word.Paragraph;
}

/**
 * Puts a draft behind the paragraph the cursor stands in, each paragraph in the look its role has in this document; into an
 * empty document in Word's own styles. Tracked, except where there is nothing yet that the words could be a change to.
 */
export async function insertDraft(paragraphs: readonly DraftParagraph[], id: string): Promise<InsertedDraft> {
  if (paragraphs.length === 0) throw new Error("A draft without paragraphs");
  const isEmpty = await writeInWord(null, async (context) =>
    (await loadParagraphs(context)).every((entry) => entry.text.trim() === ""),
  );
  return writeInWord(isEmpty ? "Off" : "TrackAll", async (context) => {
    const before = (await loadParagraphs(context)).length;
    const models = isEmpty ? [] : await loadLooks(context);
    const roles = learnRoles(models.map((model) => model.look));
    const written = await writeParagraphs(context, paragraphs, isEmpty);
    try {
      await dressParagraphs(context, written, paragraphs, models, roles);
      const now = await loadParagraphs(context);
      const texts = paragraphs.map((paragraph) => paragraph.text);
      if (
        findSequence(
          now.map((entry) => entry.text),
          texts,
        ) === null ||
        now.length < before
      ) {
        throw new HostProblem("not-verified");
      }
      const whole = (written[0] as Word.Paragraph)
        .getRange("Content")
        .expandTo((written.at(-1) as Word.Paragraph).getRange("Content"));
      return { texts, anchor: await setAnchor(context, whole, id), tracked: !isEmpty };
    } catch (error) {
      for (const paragraph of [...written].reverse()) paragraph.delete();
      await context.sync();
      throw error;
    }
  });
}

/** Takes an inserted draft out again. Rejects with `changed-since` when the candidate has worked on it. */
export async function removeDraft(draft: InsertedDraft): Promise<void> {
  await writeInWord("Off", async (context) => {
    const paragraphs = await loadParagraphs(context);
    const start = findSequence(
      paragraphs.map((entry) => entry.text),
      draft.texts,
    );
    if (start === null) throw new HostProblem("changed-since");
    for (let i = start + draft.texts.length - 1; i >= start; i--) paragraphs[i]?.paragraph.delete();
    await context.sync();
    const left = (await loadParagraphs(context)).map((entry) => entry.text);
    if (findSequence(left, draft.texts) !== null) throw new HostProblem("not-verified");
    await removeAnchor(context, draft.anchor);
  });
}

/** Where the texts stand one behind the other; null where they do not. */
export function findSequence(paragraphs: readonly string[], texts: readonly string[]): number | null {
  for (let start = 0; start + texts.length <= paragraphs.length; start++) {
    if (texts.every((text, i) => isSameText(paragraphs[start + i] as string, text))) return start;
  }
  return null;
}

async function writeParagraphs(
  context: Word.RequestContext,
  paragraphs: readonly DraftParagraph[],
  isEmpty: boolean,
): Promise<Word.Paragraph[]> {
  const written: Word.Paragraph[] = [];
  for (const { text } of paragraphs) {
    const last = written.at(-1);
    if (last) written.push(last.insertParagraph(text, "After"));
    else if (isEmpty) written.push(context.document.body.insertParagraph(text, "Start"));
    else written.push(context.document.getSelection().paragraphs.getLast().insertParagraph(text, "After"));
  }
  await context.sync();
  return written;
}

async function loadLooks(context: Word.RequestContext): Promise<Model[]> {
  const paragraphs = context.document.body.paragraphs;
  paragraphs.load(
    "items/text,items/style,items/isListItem,items/outlineLevel,items/tableNestingLevel,items/font/name,items/font/size,items/font/bold,items/font/color",
  );
  await context.sync();
  return paragraphs.items.map((paragraph) => ({
    paragraph,
    look: {
      text: paragraph.text,
      style: paragraph.style,
      isListItem: paragraph.isListItem,
      outlineLevel: paragraph.outlineLevel ?? null,
      inTable: paragraph.tableNestingLevel > 0,
      fontName: paragraph.font.name ?? "",
      fontSize: paragraph.font.size || null,
      bold: paragraph.font.bold ?? null,
      color: paragraph.font.color ?? "",
    },
  }));
}

/**
 * A new paragraph inherits the look of the one before it; this gives each the look of its role. What Word refuses is left:
 * the words matter more than their look, and a bullet that cannot join a list gets a drawn one.
 */
async function dressParagraphs(
  context: Word.RequestContext,
  written: Word.Paragraph[],
  paragraphs: readonly DraftParagraph[],
  models: Model[],
  roles: LearnedRoles,
): Promise<void> {
  for (const [i, paragraph] of written.entries()) {
    const role = (paragraphs[i] as DraftParagraph).role;
    const index = roles[closestRole[role]];
    const model = index === null ? null : (models[index] ?? null);
    if (model) copyLook(paragraph, model.look);
    else paragraph.styleBuiltIn = builtInStyles[role];
    await tryTo(context);
  }
  await joinLists(context, written, paragraphs, models, roles);
}

function copyLook(paragraph: Word.Paragraph, look: ParagraphLook): void {
  if (look.style) paragraph.style = look.style;
  if (look.fontName) paragraph.font.name = look.fontName;
  if (look.fontSize) paragraph.font.size = look.fontSize;
  if (look.bold !== null) paragraph.font.bold = look.bold;
  if (look.color) paragraph.font.color = look.color;
}

async function joinLists(
  context: Word.RequestContext,
  written: Word.Paragraph[],
  paragraphs: readonly DraftParagraph[],
  models: Model[],
  roles: LearnedRoles,
): Promise<void> {
  const isBullet = (i: number) => paragraphs[i]?.role === "bullet";
  for (const paragraph of written) paragraph.load("isListItem");
  await context.sync();
  const model = roles.bullet === null ? null : (models[roles.bullet] ?? null);
  const listId = model ? await readListId(context, model.paragraph) : null;
  for (const [i, paragraph] of written.entries()) {
    if (!isBullet(i) && paragraph.isListItem) {
      paragraph.detachFromList();
      await tryTo(context);
    }
    if (!isBullet(i) || paragraph.isListItem) continue;
    if (listId !== null) {
      paragraph.attachToList(listId, 0);
      await tryTo(context);
    }
  }
}

async function readListId(context: Word.RequestContext, paragraph: Word.Paragraph): Promise<number | null> {
  try {
    const list = paragraph.listOrNullObject;
    list.load("id");
    await context.sync();
    return list.isNullObject ? null : list.id;
  } catch {
    return null;
  }
}

async function tryTo(context: Word.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch {
    return false;
  }
}
