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

/** The paragraphs of the document as examples of how one looks. */
interface Models {
  looks: ParagraphLook[];
  roles: LearnedRoles;
  /** The list the bullets of this document stand in, null where there is none. */
  listId: number | null;
}

const noModels: Models = { looks: [], roles: learnRoles([]), listId: null };

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
    const models = isEmpty ? noModels : await loadModels(context);
    const written = await writeParagraphs(context, paragraphs, isEmpty);
    try {
      await dressParagraphs(context, written, paragraphs, models);
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
    if (draft.tracked && start > 0 && start === left.length) await settleLastMark(context);
  });
}

/**
 * Behind the last paragraph of a document Word writes by giving that paragraph a new mark, a tracked one, and it stays when
 * the rest is gone. Accepted, it is the plain end of the document again.
 */
async function settleLastMark(context: Word.RequestContext): Promise<void> {
  try {
    const changes = context.document.body.paragraphs.getLast().getTrackedChanges();
    changes.load("items/text,items/type");
    await context.sync();
    for (const change of changes.items) if (change.text === "" && change.type === "Added") change.accept();
    await context.sync();
  } catch {
    // A mark that marks nothing; accepting all changes one day takes it away.
  }
}

/** Where the texts stand one behind the other; null where they do not. */
function findSequence(paragraphs: readonly string[], texts: readonly string[]): number | null {
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

async function loadModels(context: Word.RequestContext): Promise<Models> {
  const paragraphs = context.document.body.paragraphs;
  paragraphs.load(
    "items/text,items/style,items/isListItem,items/outlineLevel,items/tableNestingLevel,items/font/name,items/font/size,items/font/bold,items/font/color",
  );
  await context.sync();
  const looks = paragraphs.items.map((paragraph) => ({
    text: paragraph.text,
    style: paragraph.style,
    isListItem: paragraph.isListItem,
    outlineLevel: paragraph.outlineLevel ?? null,
    inTable: paragraph.tableNestingLevel > 0,
    ...readFont(paragraph.font),
  }));
  return { looks, roles: learnRoles(looks), listId: await readListId(context) };
}

function readFont(font: Word.Font): Pick<ParagraphLook, "fontName" | "fontSize" | "bold" | "color"> {
  return {
    fontName: font.name ?? "",
    fontSize: font.size || null,
    bold: font.bold ?? null,
    color: font.color ?? "",
  };
}

async function readListId(context: Word.RequestContext): Promise<number | null> {
  try {
    const paragraphs = context.document.body.getRange("Content").paragraphs;
    paragraphs.load("items/isListItem");
    await context.sync();
    const list = paragraphs.items.find((paragraph) => paragraph.isListItem)?.listOrNullObject;
    if (!list) return null;
    list.load("id");
    await context.sync();
    return list.isNullObject ? null : list.id;
  } catch {
    return null;
  }
}

/**
 * A new paragraph inherits the look of the one before it; this gives each the look of its role: the style first, then only
 * what the style leaves different. What Word refuses is left as it is: the words matter more than their look.
 */
async function dressParagraphs(
  context: Word.RequestContext,
  written: Word.Paragraph[],
  paragraphs: readonly DraftParagraph[],
  models: Models,
): Promise<void> {
  const roleOf = (i: number) => (paragraphs[i] as DraftParagraph).role;
  const lookOf = (i: number) => {
    const index = models.roles[closestRole[roleOf(i)]];
    return index === null ? null : (models.looks[index] ?? null);
  };
  for (const [i, paragraph] of written.entries()) {
    const look = lookOf(i);
    if (look?.style) paragraph.style = look.style;
    else if (!look) paragraph.styleBuiltIn = builtInStyles[roleOf(i)];
    await tryTo(context);
  }
  for (const paragraph of written) {
    paragraph.load("isListItem");
    paragraph.font.load("name,size,bold,color");
  }
  await context.sync();
  for (const [i, paragraph] of written.entries()) {
    const look = lookOf(i);
    if (look) matchFont(paragraph.font, look);
    if (roleOf(i) === "bullet" && !paragraph.isListItem && models.listId !== null) {
      paragraph.attachToList(models.listId, 0);
    }
    if (roleOf(i) !== "bullet" && paragraph.isListItem) paragraph.detachFromList();
    await tryTo(context);
  }
}

function matchFont(font: Word.Font, look: ParagraphLook): void {
  const has = readFont(font);
  if (look.fontName && look.fontName !== has.fontName) font.name = look.fontName;
  if (look.fontSize && look.fontSize !== has.fontSize) font.size = look.fontSize;
  if (look.bold !== null && look.bold !== has.bold) font.bold = look.bold;
  if (look.color && look.color !== has.color) font.color = look.color;
}

async function tryTo(context: Word.RequestContext): Promise<boolean> {
  try {
    await context.sync();
    return true;
  } catch {
    return false;
  }
}
