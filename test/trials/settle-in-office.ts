/**
 * LibreOffice as a second opinion: it opens documents, settles their revisions itself, and says what the text is. Beside what is
 * taken out below, version 7.4 does otherwise, in documents from any program:
 *
 * - a cell that was added or removed (`w:cellIns`, `w:cellDel`) stays, empty; so does an added row that holds another table
 * - a rejected paragraph's list and formatting pass to the paragraph behind it, with the bullet in the text
 * - page numbers and counts are those of the layout before it settled
 * - a document that begins with a table and has a footnote opens with an empty line above, so that one comes with a table or a footnote
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import JSZip from "jszip";

export const soffice = ["/usr/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"].find(
  existsSync,
);

export interface OfficeTask {
  bytes: Uint8Array;
  settle: "accept" | "reject";
}

/**
 * The text of each document after LibreOffice accepted or rejected all its revisions; null where it could not open it.
 * One process for all of them, with a profile of its own; where it crashes or is busy for `timeoutMs`, that file is null and
 * another process goes on behind it.
 */
export async function settleInOffice(
  tasks: readonly OfficeTask[],
  timeoutMs: number,
): Promise<(string | null)[]> {
  const folder = await mkdtemp(join(tmpdir(), "autohire-office-"));
  try {
    await installMacro(folder, "Settle", settling);
    const texts: (string | null)[] = tasks.map(() => null);
    // All of one name, which a field may show.
    for (const [n, { bytes }] of tasks.entries()) {
      await mkdir(join(folder, String(n)));
      await writeFile(join(folder, String(n), "document.docx"), await withoutMisread(bytes));
    }
    for (let next = 0; next < tasks.length; ) {
      const lines = tasks.slice(next).map(({ settle }, n) => {
        const file = pathToFileURL(join(folder, String(next + n), "document")).href;
        return `${settle}|${file}.docx|${file}.txt`;
      });
      await writeFile(join(folder, "tasks"), `${lines.join("\n")}\n`);
      await runOffice(folder, [`macro:///Standard.Settle.SettleAll(${join(folder, "tasks")})`], timeoutMs);
      let last = next;
      for (let n = next; n < tasks.length; n++) {
        const text = await readFile(join(folder, String(n), "document.txt"), "utf8").catch(() => null);
        // U+200D stands in empty cells of tracked rows, for LibreOffice's own use.
        texts[n] = text?.replaceAll("\u200d", "") ?? null;
        if (texts[n] !== null) last = n;
      }
      // Where it crashed or hung is left behind; the rest gets another start.
      next = texts[last] === null ? next + 1 : last + 1;
      if (next < tasks.length && texts[last] !== null) next++;
    }
    return texts;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A module of Basic in the profile of a LibreOffice that `runOffice` starts in this folder. */
export async function installMacro(folder: string, name: string, code: string): Promise<void> {
  // The first start fills the profile, and would write over a macro that stands there already.
  await runOffice(folder, ["--terminate_after_init"], 120_000);
  const basic = join(folder, "profile/user/basic/Standard");
  await mkdir(basic, { recursive: true });
  await writeFile(join(folder, "profile/user/basic/script.xlc"), library("libraries", "Standard"));
  await writeFile(join(basic, "script.xlb"), library("library", name));
  await writeFile(join(basic, `${name}.xba`), moduleOf(name, code));
}

/**
 * The document without what LibreOffice 7.4 gets wrong in any document: without a window it crashes when it settles one
 * with comments, in controls that hold whole paragraphs it neither accepts nor rejects, and it settles nothing in a document that is
 * protected against it. The text stays.
 */
async function withoutMisread(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  for (const entry of Object.values(zip.files)) {
    if (!/\.xml$/.test(entry.name) || entry.dir) continue;
    const text = await entry.async("string");
    const plain = text
      .replace(/<(?:\w+:)?comment(?:RangeStart|RangeEnd|Reference)\b[^>]*\/>/g, "")
      .replace(/<((?:\w+:)?sdt(?:End)?Pr)\b[^>]*?(?:\/>|(?<!\/)>[\s\S]*?<\/\1>)/g, "")
      .replace(/<\/?(?:\w+:)?sdt(?:Content)?\b[^>]*>/g, "")
      .replace(/<(?:\w+:)?customXml(?:Ins|Del)Range(?:Start|End)\b[^>]*\/>/g, "")
      .replace(/<(?:\w+:)?documentProtection\b[^>]*\/>/g, "");
    if (plain !== text) zip.file(entry.name, plain);
  }
  return zip.generateAsync({ type: "uint8array" });
}

/**
 * The document with its revisions two minutes apart. LibreOffice takes an insertion that ends a paragraph and one that begins the
 * next, of one author and minute, for one, and takes the mark between them away with both, inserted or not; so it does with
 * deletions.
 */
export async function withDatesApart(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  let minutes = 0;
  for (const entry of Object.values(zip.files)) {
    if (!/\.xml$/.test(entry.name) || entry.dir) continue;
    const text = await entry.async("string");
    const apart = text.replace(/\bw:date="[^"]*"/g, () => {
      minutes += 2;
      return `w:date="${new Date(minutes * 60_000).toISOString().slice(0, 19)}Z"`;
    });
    if (apart !== text) zip.file(entry.name, apart);
  }
  return zip.generateAsync({ type: "uint8array" });
}

/** Ends in any case: a crash leaves the texts that there was no time for unwritten, which is the answer for them. */
export function runOffice(
  folder: string,
  words: string[],
  timeoutMs: number,
  signal?: AbortSignal,
): Promise<void> {
  if (soffice === undefined) throw new Error("LibreOffice is not installed here.");
  const own = [
    `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`,
    "--headless",
    "--norestore",
    "--nologo",
  ];
  // `soffice` only starts the program proper: both are in one group, and end together.
  const office = spawn(soffice, [...own, ...words], { detached: true, stdio: "ignore" });
  const { promise, resolve } = Promise.withResolvers<void>();
  const kill = () => process.kill(-(office.pid as number), "SIGKILL");
  const timer = setTimeout(kill, timeoutMs);
  signal?.addEventListener("abort", kill);
  office.on("close", () => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", kill);
    resolve();
  });
  return promise;
}

function library(kind: "libraries" | "library", name: string): string {
  const doctype = `<!DOCTYPE library:${kind} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${kind}.dtd">`;
  const namespace =
    'xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"';
  return kind === "libraries"
    ? `<?xml version="1.0" encoding="UTF-8"?>${doctype}<library:libraries ${namespace}><library:library library:name="${name}" xlink:href="$(USER)/basic/${name}/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`
    : `<?xml version="1.0" encoding="UTF-8"?>${doctype}<library:library ${namespace} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="${name}"/></library:library>`;
}

const moduleOf = (name: string, code: string) => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="${name}" script:language="StarBasic">
Function MakeValue(sKey As String, vValue)
  Dim oMade As New com.sun.star.beans.PropertyValue
  oMade.Name = sKey
  oMade.Value = vValue
  MakeValue = oMade
End Function
${code.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</script:module>
`;

const settling = `
Sub SettleOne(sTask As String)
  Dim aWords, oDocument, oDispatcher, sCommand As String
  On Error GoTo Failed
  aWords = Split(sTask, "|")
  oDocument = StarDesktop.loadComponentFromURL(aWords(1), "_blank", 0, Array(MakeValue("Hidden", False)))
  If IsNull(oDocument) Then Exit Sub
  oDispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  sCommand = ".uno:AcceptAllTrackedChanges"
  If aWords(0) = "reject" Then sCommand = ".uno:RejectAllTrackedChanges"
  oDispatcher.executeDispatch(oDocument.CurrentController.Frame, sCommand, "", 0, Array())
  oDocument.storeToURL(aWords(2), Array(MakeValue("FilterName", "Text (encoded)"), MakeValue("FilterOptions", "UTF8,LF,,,")))
  oDocument.close(True)
  Exit Sub
Failed:
End Sub

Sub SettleAll(sList As String)
  Dim sTask As String
  Open sList For Input As #1
  While Not Eof(1)
    Line Input #1, sTask
    If sTask <> "" Then SettleOne(sTask)
  Wend
  Close #1
  StarDesktop.terminate()
End Sub
`;
