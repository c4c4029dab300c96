/** LibreOffice as a second opinion: it opens documents, settles their revisions itself, and says what the text is. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export const soffice = ["/usr/bin/soffice", "/Applications/LibreOffice.app/Contents/MacOS/soffice"].find(
  existsSync,
);

export interface OfficeTask {
  bytes: Uint8Array;
  settle: "accept" | "reject";
}

/**
 * The text of each document after LibreOffice accepted or rejected all its revisions; null where it could not open it.
 * One process for all of them, with a profile of its own.
 */
export async function settleInOffice(
  tasks: readonly OfficeTask[],
  timeoutMs: number,
): Promise<(string | null)[]> {
  if (soffice === undefined) throw new Error("LibreOffice is not installed here.");
  const folder = await mkdtemp(join(tmpdir(), "autohire-office-"));
  try {
    const basic = join(folder, "profile/user/basic/Standard");
    await mkdir(basic, { recursive: true });
    await writeFile(join(folder, "profile/user/basic/script.xlc"), library("libraries", "Standard"));
    await writeFile(join(basic, "script.xlb"), library("library", "Settle"));
    await writeFile(join(basic, "Settle.xba"), module);
    const lines: string[] = [];
    for (const [n, { bytes, settle }] of tasks.entries()) {
      await writeFile(join(folder, `${n}.docx`), bytes);
      lines.push(
        `${settle}|${pathToFileURL(join(folder, `${n}.docx`))}|${pathToFileURL(join(folder, `${n}.txt`))}`,
      );
    }
    await writeFile(join(folder, "tasks"), `${lines.join("\n")}\n`);
    await new Promise<void>((resolve) => {
      // A crash of LibreOffice leaves the texts it had no time for unwritten, which is the answer for them.
      execFile(
        soffice,
        [
          `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`,
          "--headless",
          "--norestore",
          "--nologo",
          `macro:///Standard.Settle.SettleAll(${join(folder, "tasks")})`,
        ],
        { timeout: timeoutMs },
        () => resolve(),
      );
    });
    return await Promise.all(
      tasks.map((_, n) => readFile(join(folder, `${n}.txt`), "utf8").catch(() => null)),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function library(kind: "libraries" | "library", name: string): string {
  const doctype = `<!DOCTYPE library:${kind} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "${kind}.dtd">`;
  const namespace =
    'xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"';
  return kind === "libraries"
    ? `<?xml version="1.0" encoding="UTF-8"?>${doctype}<library:libraries ${namespace}><library:library library:name="${name}" xlink:href="$(USER)/basic/${name}/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`
    : `<?xml version="1.0" encoding="UTF-8"?>${doctype}<library:library ${namespace} library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="${name}"/></library:library>`;
}

const module = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Settle" script:language="StarBasic">
Function Option(name As String, value)
  Dim made As New com.sun.star.beans.PropertyValue
  made.Name = name
  made.Value = value
  Option = made
End Function

Sub SettleOne(task As String)
  Dim words
  words = Split(task, "|")
  On Error GoTo Failed
  document = StarDesktop.loadComponentFromURL(words(1), "_blank", 0, Array(Option("Hidden", True)))
  If IsNull(document) Then Exit Sub
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  command = ".uno:AcceptAllTrackedChanges"
  If words(0) = "reject" Then command = ".uno:RejectAllTrackedChanges"
  dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
  document.storeToURL(words(2), Array(Option("FilterName", "Text (encoded)"), Option("FilterOptions", "UTF8,LF,,,")))
  document.close(True)
  Exit Sub
Failed:
End Sub

Sub SettleAll(list As String)
  Dim task As String
  Open list For Input As #1
  While Not Eof(1)
    Line Input #1, task
    If task &lt;&gt; "" Then SettleOne(task)
  Wend
  Close #1
  StarDesktop.terminate()
End Sub
</script:module>
`;
