import { useState } from "react";
import type { DownloadedFile } from "../client/client.ts";
import { m } from "../components/messages.ts";
import { useAct } from "../components/use-act.ts";
import { openNewDocument } from "./open-new-document.ts";

/** Fetches a file made for the candidate and opens it beside the open document; `said` is what came of it, in a sentence. */
export function useOpenFile() {
  const { busy, error, act, clear } = useAct();
  const [said, say] = useState("");
  const open = (fetchFile: () => Promise<DownloadedFile>, fallbackName: string) =>
    act(async () => {
      say("");
      const file = await fetchFile();
      say(m.newDocument[await openNewDocument(file.bytes, file.fileName ?? fallbackName)]);
    });
  return { busy, error, clear, said, say, open };
}
