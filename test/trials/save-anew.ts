/**
 * LibreOffice kept running, so that it opens a document and saves it anew in a tenth of a second and not in three. A macro looks for a
 * document in a folder until there is nothing more to come.
 */
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installMacro, runOffice } from "./settle-in-office.ts";

export interface RunningOffice {
  /** null: it could not, or crashed. One after the other, whoever asks meanwhile. */
  saveAnew(bytes: Uint8Array): Promise<Uint8Array | null>;
  close(): Promise<void>;
}

/** For one document, whose layout takes far less than a second; a start may take some. */
const timeoutMs = 60_000;
const lookMs = 10;
/** The longest that one process serves. */
const servesMs = 24 * 3_600_000;

export async function startOffice(): Promise<RunningOffice> {
  const folder = await mkdtemp(join(tmpdir(), "autohire-anew-"));
  await installMacro(folder, "Anew", serving);
  const url = pathToFileURL(folder).href;
  const serve = () => {
    const killer = new AbortController();
    const words = [`macro:///Standard.Anew.Serve(${url})`];
    const office = { ended: false, killer, closed: Promise.resolve() };
    office.closed = runOffice(folder, words, servesMs, killer.signal).then(() => {
      office.ended = true;
    });
    return office;
  };
  let office = serve();
  const [asked, answer, done] = ["in.docx", "out.docx", "done"].map((name) => join(folder, name));
  const stop = join(folder, "stop");
  const saveOne = async (bytes: Uint8Array): Promise<Uint8Array | null> => {
    if (office.ended) office = serve();
    await writeFile(join(folder, "coming"), bytes);
    await rename(join(folder, "coming"), asked!);
    const until = Date.now() + timeoutMs;
    while (!existsSync(done!) && !office.ended && Date.now() < until)
      await new Promise((resolve) => setTimeout(resolve, lookMs));
    const isDone = existsSync(done!);
    const saved = isDone ? await readFile(answer!).catch(() => null) : null;
    if (!isDone) office.killer.abort();
    if (!isDone) await office.closed;
    for (const file of [asked, answer, done]) await rm(file!, { force: true });
    return saved;
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    saveAnew(bytes) {
      const saved = last.then(() => saveOne(bytes));
      last = saved.catch(() => {});
      return saved;
    },
    async close() {
      await writeFile(stop, "");
      await office.closed;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const serving = `
Sub SaveOne(sFolder As String)
  Dim oDocument, nDone As Integer
  On Error GoTo Failed
  oDocument = StarDesktop.loadComponentFromURL(sFolder & "/in.docx", "_blank", 0, Array(MakeValue("Hidden", True)))
  If Not IsNull(oDocument) Then
    oDocument.storeToURL(sFolder & "/out.docx", Array(MakeValue("FilterName", "MS Word 2007 XML")))
    oDocument.close(True)
  End If
Failed:
  On Error GoTo 0
  Kill sFolder & "/in.docx"
  nDone = FreeFile
  Open sFolder & "/done" For Output As #nDone
  Close #nDone
End Sub

Sub Serve(sFolder As String)
  Do While Not FileExists(sFolder & "/stop")
    If FileExists(sFolder & "/in.docx") Then SaveOne(sFolder)
    Wait ${lookMs}
  Loop
  StarDesktop.terminate()
End Sub
`;
