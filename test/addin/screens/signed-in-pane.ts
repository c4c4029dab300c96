import { createPane, type Pane, type PaneServices } from "../../../addin/screens/pane.ts";
import { memoryStorage } from "../client/small-server.ts";
import { buildDocument, type PageItems } from "../word/open-resume.ts";

type Call = (name: string, input: { query?: { base?: string } }) => Promise<unknown>;

/** The pane of a candidate who is signed in, in Word, with a server that answers calls as told and any download with a document of `lines`. */
export function signedInPane(lines: readonly string[], call: Call, pages: readonly PageItems[] = []): Pane {
  return createPane({
    client: {
      call,
      download: async () => ({ bytes: await buildDocument([...lines], pages), fileName: null }),
    },
    session: { state: () => ({ kind: "signed-in", candidate: null }), subscribe: () => () => undefined },
    storage: memoryStorage() as Storage,
    keyPrefix: "p.",
    server: "https://s",
    inWord: true,
  } as unknown as PaneServices);
}
