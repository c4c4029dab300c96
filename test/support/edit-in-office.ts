import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installMacro, runOffice, soffice } from "../trials/settle-in-office.ts";

/** Whether there is a LibreOffice to edit with. */
export const hasOffice = soffice !== undefined;

/** For one document, its program's start included. */
const timeoutMs = 180_000;

/**
 * What a candidate does who opens a copy in LibreOffice Writer, finds these words, types the others over them and saves the
 * file as DOCX: all of it is written anew by LibreOffice. Throws where a text was not found.
 */
export async function editInOffice(bytes: Uint8Array, words: Record<string, string>): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "autohire-edit-"));
  try {
    await installMacro(folder, "Edit", editing);
    const [before, after] = ["before.docx", "after.docx"].map((name) => join(folder, name)) as [
      string,
      string,
    ];
    await writeFile(before, bytes);
    const pairs = Object.entries(words).flat();
    if (pairs.some((text) => /[|\n]/.test(text))) throw new Error("No | and no line end can be typed.");
    const task = [pathToFileURL(before).href, pathToFileURL(after).href, ...pairs].join("|");
    await writeFile(join(folder, "task"), `${task}\n`);
    await runOffice(folder, [`macro:///Standard.Edit.EditOne(${join(folder, "task")})`], timeoutMs);
    return new Uint8Array(await readFile(after));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Saves only where each text was found once. */
const editing = `
Sub EditOne(sList As String)
  Dim sTask As String, aWords, oDocument, oSearch, nAt As Integer
  On Error GoTo Failed
  Open sList For Input As #1
  Line Input #1, sTask
  Close #1
  aWords = Split(sTask, "|")
  oDocument = StarDesktop.loadComponentFromURL(aWords(0), "_blank", 0, Array(MakeValue("Hidden", True)))
  For nAt = 2 To UBound(aWords) - 1 Step 2
    oSearch = oDocument.createReplaceDescriptor()
    oSearch.SearchString = aWords(nAt)
    oSearch.ReplaceString = aWords(nAt + 1)
    oSearch.SearchCaseSensitive = True
    If oDocument.replaceAll(oSearch) <> 1 Then GoTo Failed
  Next
  oDocument.storeToURL(aWords(1), Array(MakeValue("FilterName", "MS Word 2007 XML")))
  oDocument.close(True)
Failed:
  StarDesktop.terminate()
End Sub
`;
